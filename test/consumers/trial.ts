// What each framework's project does with the elements on its page `?trial`, and what comes of it: three elements, one
// that loads, one that fails, and one whose document the framework sets as a property.
import assert from 'node:assert/strict';
import {stripVTControlCharacters} from 'node:util';
import type {Page} from 'playwright-core';
import type {DemandChecklist} from '@countersign/elements';
import {openDisclosures, ready, settled} from '../support/browsers/in-page.ts';

/** `cs-load` and `cs-error` reach handlers that are written as the framework's own. */
export async function assertHeard(page: Page): Promise<void> {
  // Either may come first.
  await page.locator('#heard', {hasText: 'cs-load'}).filter({hasText: 'not-json'}).waitFor();
  assert.deepEqual((await page.locator('#heard').innerText()).split(' ').sort(), ['cs-error', 'cs-load', 'not-json']);
  // The element that failed shows what was written inside.
  await page.locator('#fails a').filter({visible: true}).waitFor();
}

/** Properties are what the framework set: an object, a number that it changes later, a boolean. */
export async function assertGiven(page: Page): Promise<void> {
  const given = page.locator('#given');
  const properties = () =>
    given.evaluate((element: DemandChecklist) => ({
      src: element.src,
      state: element.state,
      headingLevel: element.headingLevel,
      withoutHistory: element.withoutHistory,
      theme: element.theme,
    }));
  const set = {src: null, state: 'ready', withoutHistory: true, theme: 'dark'};
  await page.evaluate(ready, '#given');
  assert.deepEqual(await properties(), {...set, headingLevel: 4});
  assert.equal(await given.locator('[part=demand]').count(), 3);
  assert.equal(await given.locator('[part=demand-history]').count(), 0);
  assert.equal(await given.locator('h4[part=demands-heading]').count(), 1);

  await page.getByRole('button', {name: 'A level up'}).click();
  await given.locator('h2[part=demands-heading]').waitFor();
  assert.deepEqual(await properties(), {...set, headingLevel: 2});
}

/** What is set on the component reaches the element in it. */
export async function assertPassedOn(page: Page): Promise<void> {
  await page.evaluate(settled);
  await page.evaluate(openDisclosures);
  assert.equal(await page.locator('#loads [part=statement]').count(), 0);
  assert.equal(await page.locator('#loads [part=demand]').count(), 3);
  await assertOwnWords(page);
}

/** The partner's own words, which a page writes inside the component, are in the overview. */
export async function assertOwnWords(page: Page): Promise<void> {
  await page.locator('#loads').getByText('We signed.').filter({visible: true}).waitFor();
}

/** The lines of a file that a checker of types complains about, which are all that it complains about. */
export function wrongLines(output: string, file: string): number[] {
  const places = stripVTControlCharacters(output).matchAll(/([\w./-]+\.(?:tsx?|vue|svelte|astro))"?[(: ]+(\d+)[,:]/g);
  const wrong = [...places].map(([, path, line]) => ({path, line: Number(line)}));
  for (const {path} of wrong) assert.equal(path, file, output);
  return [...new Set(wrong.map(({line}) => line))].sort((a, b) => a - b);
}
