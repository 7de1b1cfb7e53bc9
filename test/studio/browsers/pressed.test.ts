// A button that is pressed stays under the pointer: what the thread says meanwhile comes after the release.
import '../../support/quiet.ts';
import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import type {Page} from 'playwright-core';
import {inChromium, useChromium} from '../../support/browsers/chromium.ts';
import {example, useSite} from '../../support/servers/site.ts';
import {openDocument} from '../../support/studio/page.ts';

suite('while a button is pressed', inChromium, () => {
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
    const before = await pressDown(page, 'Write the letter', 'button', {answers: 1});
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
    const button = page.getByRole('link', {name: 'Next: Signatories'});
    await button.scrollIntoViewIfNeeded();
    const before = await pressDown(page, 'Next: Signatories', 'link', {does: emptyTitle, answers: 2});
    assert.deepEqual(await button.boundingBox(), before);
    assert.equal(await page.locator('main .problem').count(), 0);
    await page.mouse.up();
    await page.getByRole('heading', {level: 1, name: 'Signatories'}).waitFor();
    await page.getByRole('link', {name: /^Check: 1 problem/}).waitFor();
  });
});

interface WhileDown {
  /** Runs in the page after the press. */
  readonly does?: () => void;
  /** How many answers of the thread follow. */
  readonly answers: number;
}

/** Holds a button down until the thread has answered, and what it said would be drawn. Returns where it stood before. */
async function pressDown(page: Page, name: string, role: 'button' | 'link', {does, answers}: WhileDown) {
  const target = page.getByRole(role, {name});
  await target.hover();
  const before = await target.boundingBox();
  const known = await page.evaluate(() => (globalThis as unknown as Counted).answers);
  await page.mouse.down();
  if (does) await page.evaluate(does);
  await page.waitForFunction((wanted) => (globalThis as unknown as Counted).answers >= wanted, known + answers);
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  return before;
}

/** Takes the title away, as its field does. Runs in the page. */
function emptyTitle(): void {
  const field = globalThis.document.querySelector<HTMLInputElement>('.field input')!;
  field.value = '';
  field.dispatchEvent(new InputEvent('input', {bubbles: true}));
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
