// Every demo page, with everything open, for readers who have set their system or browser differently.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {inEveryEngine, type ReaderSettings} from '../support/browsers/engines.ts';
import {openDisclosures, settled} from '../support/browsers/in-page.ts';
import {useSite} from '../support/servers/site.ts';
import {call, useChecks} from './checks.ts';
import {leastOn, PAGES} from './pages.ts';

const site = useSite();
useChecks(site);

type Check = readonly [module: string, name: string];

interface Reader {
  readonly name: string;
  readonly settings: ReaderSettings;
  /** A media query that matches for this reader. */
  readonly query: string;
  readonly checks: readonly Check[];
}

const CONTRAST: readonly Check[] = [
  ['contrast', 'faintText'],
  ['focus', 'unclearFocuses'],
];
const FORCED: readonly Check[] = [['forced-colours', 'lostColours'], ...CONTRAST];

const READERS: readonly Reader[] = [
  {
    name: 'forced colours',
    settings: {forcedColors: 'active'},
    query: '(forced-colors: active) and (prefers-color-scheme: light)',
    checks: FORCED,
  },
  {
    name: 'forced colours on black',
    settings: {forcedColors: 'active', colorScheme: 'dark'},
    query: '(forced-colors: active) and (prefers-color-scheme: dark)',
    checks: FORCED,
  },
  {
    name: 'a dark system and reduced motion',
    settings: {colorScheme: 'dark', reducedMotion: 'reduce'},
    query: '(prefers-color-scheme: dark) and (prefers-reduced-motion: reduce)',
    checks: [...CONTRAST, ['motion', 'motion']],
  },
];

for (const {name, settings, query, checks} of READERS) {
  inEveryEngine(
    (_engine, session) => {
      for (const path of PAGES) {
        test(`${path} loses nothing with ${name}`, async () => {
          const {open, run} = session();
          await open(site.origin + path);
          await run(settled, leastOn(path));
          await run(openDisclosures);
          assert.equal(await run((media: string) => matchMedia(media).matches, query), true);
          for (const [module, check] of checks) {
            assert.deepEqual(await run(call, module, check, 'body'), [], check);
          }
        });
      }
    },
    {settings},
  );
}
