// The cost of the studio for an author: of opening a letter, and of each key, at the bounds of the format.
import type {Browser, Page} from 'playwright-core';
import {manyDemands, manySignatories, manySources} from '../support/documents/largest.ts';
import {startAnswering} from '../support/servers/answering-server.ts';
import {example} from '../support/servers/site.ts';
import {putDraft} from '../support/studio/draft.ts';
import {sessionOf} from '../support/studio/page.ts';
import {PATIENCE} from './measure.ts';
import {STUDIO_LETTERS, type StudioCost, type StudioLetter} from './numbers.ts';
import {median} from './statistics.ts';

const MAKE: Readonly<Record<StudioLetter, () => object>> = {
  small: example,
  signatories: manySignatories,
  demands: manyDemands,
  sources: manySources,
};

/** Where a letter is typed into: the letter itself, and the longest of its lists. */
const VIEWS: Readonly<Record<StudioLetter, readonly string[]>> = {
  small: ['letter'],
  signatories: ['letter', 'signatories'],
  demands: ['letter', 'demands'],
  sources: ['letter', 'sources'],
};

export const STUDIO_ROUNDS = 5;
/** Keys of one visit. */
const TEXT = 'abcdefghijklmnopqrst';
/** Milliseconds between two keys: about those of a quick typist, who waits for nothing. */
const PAUSE = 120;

/** Each round opens every letter in turn, in a browser that has nothing of the others. */
export async function measureStudio(
  browser: Browser,
  {rounds, say}: {rounds: number; say: (done: number, of: number) => void},
): Promise<StudioCost[]> {
  const places = STUDIO_LETTERS.flatMap((letter) => VIEWS[letter].map((view) => ({letter, view})));
  const visits = places.map((place) => ({...place, opened: [] as number[], keys: [] as number[]}));
  const server = await startAnswering();
  try {
    for (let round = 0; round < rounds; round += 1) {
      for (const [at, visit] of visits.entries()) {
        const {opened, keys} = await visitStudio(browser, `http://127.0.0.1:${server.port}`, visit);
        visit.opened.push(opened);
        visit.keys.push(...keys);
        say(round * visits.length + at + 1, rounds * visits.length);
      }
    }
  } finally {
    server.close();
  }
  const small = median(visits[0]!.opened);
  return visits.map(({letter, view, opened, keys}) => ({
    ...{letter, view, rounds, opened: median(opened), timesSmall: median(opened) / small},
    ...{key: median(keys), longestKey: Math.max(...keys)},
  }));
}

async function visitStudio(
  browser: Browser,
  origin: string,
  {letter, view}: {letter: StudioLetter; view: string},
): Promise<{opened: number; keys: number[]}> {
  const context = await browser.newContext({serviceWorkers: 'block'});
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    const id = await putDraft(sessionOf(page), origin, MAKE[letter]() as never);
    await page.goto('about:blank');
    await page.addInitScript(watch, `studio-${view} :is(input, textarea, .card, table)`);
    await page.goto(`${origin}/studio/#/draft/${id}/${view}`);
    const opened = await page.waitForFunction(() => (globalThis as unknown as Watched).opened);
    // The check of the whole letter is part of opening it. Keys are counted once it has answered.
    await page.waitForFunction(() => {
      const app = document.querySelector('studio-app') as unknown as {session: {checked?: unknown}};
      return app.session.checked !== undefined;
    });
    await focusField(page, view);
    await page.keyboard.type(TEXT, {delay: PAUSE});
    const keys = await page.waitForFunction((count) => {
      const {keys: seen} = globalThis as unknown as Watched;
      return seen.length >= count && seen;
    }, TEXT.length);
    return {opened: (await opened.jsonValue())!, keys: (await keys.jsonValue()) as number[]};
  } finally {
    await context.close();
  }
}

/** Puts the caret into a text: the letter's title, or the first text of the first member of a list. */
async function focusField(page: Page, view: string): Promise<void> {
  if (view === 'letter') return page.click('[id="field.letter.title"]');
  if (view === 'signatories') {
    await page.locator('studio-signatories tbody button').first().click();
    return page.locator('studio-signatories [id$=".name"]').first().click();
  }
  await page.locator('.card > summary').first().click();
  await page.locator('.card[open] :is(input:not([type]), textarea)').first().click();
}

interface Watched {
  /** Milliseconds from the navigation to the end of the frame in which the view has what a person writes in. */
  opened?: number;
  /** Milliseconds from each key to the end of the next frame. */
  keys: number[];
}

/** Runs in the page, before its own code. */
function watch(selector: string): void {
  const watched: Watched = {keys: []};
  Object.assign(globalThis, {keys: watched.keys});
  const afterFrame = (done: () => void) =>
    requestAnimationFrame(() => {
      const {port1, port2} = new MessageChannel();
      port1.onmessage = done;
      port2.postMessage('');
    });
  const look = () => {
    if (document.querySelector(selector)) afterFrame(() => Object.assign(globalThis, {opened: performance.now()}));
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  const onKey = ({timeStamp}: KeyboardEvent) => afterFrame(() => watched.keys.push(performance.now() - timeStamp));
  addEventListener('keydown', onKey, true);
}
