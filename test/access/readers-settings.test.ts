// Every demo page, with everything open, for readers who have set their system or browser differently.
import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import type {Browser} from 'puppeteer-core';
import {useChromium, type VisitOptions} from '../support/browsers/chromium.ts';
import {launchFirefox, newPage} from '../support/browsers/firefox.ts';
import {openDisclosures, settled} from '../support/browsers/in-page.ts';
import {useSite} from '../support/servers/site.ts';
import {wantedEngines} from '../../packages/internal-scripts/src/browsers/browsers.mjs';
import {call, useChecks} from './checks.ts';
import {leastOn, PAGES} from './pages.ts';

const site = useSite();
useChecks(site);
const chromium = useChromium();

type Check = readonly [module: string, name: string];

const FORCED: readonly Check[] = [
  ['forced-colours', 'lostColours'],
  ['contrast', 'faintText'],
  ['focus', 'unclearFocuses'],
];

const READERS: readonly {readonly name: string; readonly options: VisitOptions; readonly checks: readonly Check[]}[] = [
  {name: 'forced colours', options: {forcedColors: 'active'}, checks: FORCED},
  {name: 'a dark system', options: {colorScheme: 'dark'}, checks: FORCED.slice(1)},
  {name: 'reduced motion', options: {reducedMotion: 'reduce'}, checks: [['motion', 'motion']]},
];

const engines = wantedEngines();

if (engines.includes('chromium')) describe('in chromium', emulated);
if (engines.includes('firefox')) describe('in firefox', startedWith);

function emulated(): void {
  for (const {name, options, checks} of READERS) {
    for (const path of PAGES) {
      test(`${path} loses nothing with ${name}`, async () => {
        // Emulated, links have the colour of the page's scheme also on the ground of another; in a system they have not.
        const colorScheme = path === '/demo/dark.html' ? 'dark' : 'light';
        const {page, open} = await chromium({colorScheme, ...options});
        await open(site.origin + path, leastOn(path));
        await page.evaluate(openDisclosures);
        for (const [module, check] of checks) {
          const found = await page.evaluate(`(${call.toString()})('${module}', '${check}', 'body')`);
          assert.deepEqual(found, [], check);
        }
      });
    }
  }
}

/** The driver of Firefox changes no setting of a browser that runs, but a browser can start with other settings. */
function startedWith(): void {
  let browser: Browser | undefined;
  before(async () => {
    browser = await launchFirefox({'browser.display.document_color_use': 2, 'ui.prefersReducedMotion': 1});
  });
  after(() => browser?.close());

  for (const path of PAGES) {
    test(`${path} loses nothing with forced colours and reduced motion`, async () => {
      const page = await newPage(browser!);
      await page.goto(site.origin + path);
      await page.evaluate(settled, leastOn(path));
      await page.evaluate(openDisclosures);
      assert.equal(await page.evaluate(`matchMedia('(forced-colors: active)').matches`), true);
      assert.equal(await page.evaluate(`matchMedia('(prefers-reduced-motion: reduce)').matches`), true);
      for (const [module, check] of [...FORCED, ['motion', 'motion'] as const]) {
        const found = await page.evaluate(`(${call.toString()})('${module}', '${check}', 'body')`);
        assert.deepEqual(found, [], check);
      }
      await page.close();
    });
  }
}
