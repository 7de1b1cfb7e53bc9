// A button that is pressed stays under the pointer: what the thread says meanwhile comes after the release.
import '../../support/quiet.ts';
import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import type {Page} from 'playwright-core';
import {wantedEngines} from '../../../packages/internal-scripts/src/browsers/browsers.mjs';
import {useChromium} from '../../support/browsers/chromium.ts';
import {example, useSite} from '../../support/servers/site.ts';
import {openDocument} from '../../support/studio/page.ts';

suite('while a button is pressed', {skip: !wantedEngines().includes('chromium')}, () => {
  const site = useSite({hasOneOrigin: true});
  const chromium = useChromium();

  test('no mistake of a new letter moves it, and the press counts', async () => {
    const {page} = await chromium();
    await page.addInitScript(countAnswers);
    await page.goto(`${site.origin}/studio/#/start/new`);
    await page.getByLabel('What is the title of the letter?').fill('Open the audit');
    await page.getByText('3 questions are open.').waitFor();
    await page.getByLabel('What is the web address of that organisation?').fill('clear water');
    await page.getByText('2 questions are open.').waitFor();
    const button = page.getByRole('button', {name: 'Write the letter'});
    const before = await pressDown(page, 'Write the letter');
    assert.deepEqual(await button.boundingBox(), before);
    assert.equal(await page.getByText('This is no web address').count(), 0);
    await page.mouse.up();
    await page.getByText('This is no web address').waitFor();
    await page.waitForFunction(() => document.activeElement?.id === 'ask-addressees');
  });

  test('no mark of the check moves it', async () => {
    const {page} = await chromium();
    await page.addInitScript(countAnswers);
    await openDocument(page, site.origin, example());
    await page.getByLabel('Title of the letter').fill('');
    const button = page.getByRole('link', {name: 'Next: Signatories'});
    await button.scrollIntoViewIfNeeded();
    const before = await pressDown(page, 'Next: Signatories', 'link');
    assert.deepEqual(await button.boundingBox(), before);
    assert.equal(await page.locator('main .problem').count(), 0);
    await page.mouse.up();
    await page.getByRole('heading', {level: 1, name: 'Signatories'}).waitFor();
    await page.getByRole('link', {name: /^Check: 1 problem/}).waitFor();
  });
});

/** Holds a button down until the thread has answered, and what it said would be drawn. Returns where it stood before. */
async function pressDown(page: Page, name: string, role: 'button' | 'link' = 'button') {
  const target = page.getByRole(role, {name});
  await target.hover();
  const before = await target.boundingBox();
  const answers = await page.evaluate(() => (globalThis as unknown as Counted).answers);
  await page.mouse.down();
  await page.waitForFunction((count) => (globalThis as unknown as Counted).answers > count, answers);
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  return before;
}

interface Counted {
  answers: number;
}

/** Counts what threads say to the page. Runs in the page, before its code. */
function countAnswers(): void {
  const counted = Object.assign(globalThis, {answers: 0});
  counted.Worker = class extends Worker {
    constructor(...given: ConstructorParameters<typeof Worker>) {
      super(...given);
      this.addEventListener('message', () => (counted.answers += 1));
    }
  };
}
