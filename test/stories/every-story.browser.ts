// Every story, with all that it unfolds, in English and Arabic, under each condition in which people read: what breaks
// there. And it says nothing on the console.
import assert from 'node:assert/strict';
import {faintText} from '../support/page-checks/contrast.ts';
import {areForced, lostColours} from '../support/page-checks/forced-colours.ts';
import {unclearFocuses} from '../support/page-checks/focus.ts';
import {cutOff, notDoubled, overflow, overlaps, spaceText, textSizes} from '../support/page-checks/layout.ts';
import {motion} from '../support/page-checks/motion.ts';
import {smallTargets} from '../support/page-checks/targets.ts';
import {violations} from './axe.ts';
import {setMedia} from './media.ts';
import {modules} from './modules.ts';
import {mount, unfold, unmount} from './mount.ts';
import {followsWindow, rootOfText} from './studio-page.ts';

type Look = (page: HTMLElement) => string[];
type Check = (page: HTMLElement) => string[] | Promise<string[]>;

/** How people read. Each begins with what those before it have made of the page. */
interface Condition {
  readonly name: string;
  readonly set?: (page: HTMLElement) => unknown;
  readonly checks: readonly Check[];
}

const LAYOUT: readonly Look[] = [overflow, cutOff, overlaps].map(
  (look) => (page) => (followsWindow(page) ? [] : look(page)),
);

/** In every engine. */
const CONDITIONS: readonly Condition[] = [
  {name: 'light', checks: [faintText, smallTargets, unclearFocuses, motion]},
  {name: 'dark', set: (page) => (page.style.colorScheme = 'dark'), checks: [faintText, unclearFocuses]},
  {name: '280 px', set: (page) => (page.style.inlineSize = '280px'), checks: LAYOUT},
  {name: '320 px', set: (page) => (page.style.inlineSize = '320px'), checks: [...LAYOUT, smallTargets]},
  {name: '320 px, spaced text', checks: [spaced]},
  {name: '320 px, text of 200 %', checks: [doubled((page) => (rootOfText(page).style.fontSize = '200%'))]},
];

/** In Chromium alone: axe reads the elements and their roles, which are the same in every engine. */
const RULES: Condition = {name: 'rules', checks: [violations]};

/** In engines whose driver sets what readers have set: Chromium. */
const READERS_CONDITIONS: readonly Condition[] = [
  {name: 'reduced motion', set: () => setMedia({reducedMotion: true}), checks: [motion]},
  {
    name: 'text of 200 % set in the browser',
    set: (page) => (rootOfText(page).style.fontSize = ''),
    checks: [doubled(() => setMedia({textSize: 32}))],
  },
  {
    name: 'forced colours',
    async set(page) {
      page.style.colorScheme = 'light';
      await setMedia({forcedColors: true});
    },
    checks: [unforced, faintText, lostColours, unclearFocuses],
  },
];

/** What breaks with the spacing of text that a reader may set. */
function spaced(page: HTMLElement): string[] {
  const undo = spaceText(page);
  const found = LAYOUT.flatMap((check) => check(page));
  undo();
  return found;
}

/** What breaks with text of twice the size, or is not twice the size. */
function doubled(enlarge: (page: HTMLElement) => unknown): Check {
  return async (page) => {
    const before = textSizes(page);
    await enlarge(page);
    return [...notDoubled(page, before), ...LAYOUT.flatMap((check) => check(page))];
  };
}

function unforced(): string[] {
  return areForced() ? [] : ['colours are not forced'];
}

describe('every story', () => {
  let conditions = CONDITIONS;
  before(async () => {
    const isSet = await setMedia();
    // Chromium's driver can: there no condition is left out unseen.
    assert.equal(isSet, navigator.userAgent.includes('Chrome/'));
    if (isSet) conditions = [RULES, ...CONDITIONS, ...READERS_CONDITIONS];
  });

  for (const stories of Object.values(modules)) {
    for (const {element, name, render, warns} of stories) {
      it(`${element} ${name}`, async () => {
        const printed = listenToConsole();
        const barriers: string[] = [];
        try {
          for (const locale of ['en', 'ar']) {
            const page = await mount(render(), {locale});
            // The root stays from one locale to the next.
            rootOfText(page).style.fontSize = '';
            await unfold(page);
            for (const {name: condition, set, checks} of conditions) {
              await set?.(page);
              for (const check of checks) {
                barriers.push(...(await check(page)).map((barrier) => `${locale}, ${condition}: ${barrier}`));
              }
            }
            if (conditions !== CONDITIONS) await setMedia();
          }
        } finally {
          printed.stop();
          document.documentElement.style.fontSize = '';
          unmount();
        }
        assert.deepEqual(barriers, [], barriers.join('\n'));
        const expected = warns ? [warns] : [];
        assert.equal(printed.lines.length, expected.length, printed.lines.join('\n'));
        expected.forEach((pattern, at) => assert.match(printed.lines[at]!, pattern));
      });
    }
  }
});

function listenToConsole(): {lines: string[]; stop: () => void} {
  const methods = ['debug', 'error', 'info', 'log', 'warn'] as const;
  const lines: string[] = [];
  const kept = methods.map((method) => console[method]);
  for (const method of methods) console[method] = (...values: unknown[]) => void lines.push(values.join(' '));
  return {lines, stop: () => methods.forEach((method, at) => (console[method] = kept[at]!))};
}
