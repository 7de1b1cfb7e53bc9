// One tab at a time writes a letter, and files are saved in place. Both need a browser with several pages of one person.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import type {Page} from 'playwright-core';
import {useChromium} from '../../support/browsers/chromium.ts';
import {useSite} from '../../support/servers/site.ts';

const site = useSite();
const visit = useChromium();
const TITLE = 'Title of the letter';
const ELSEWHERE = 'This letter is open in another tab';

async function begin(page: Page): Promise<void> {
  await page.goto(`${site.origin}/studio/`);
  await page.getByRole('button', {name: 'Begin with an empty letter'}).click();
  await page.getByLabel(TITLE).waitFor();
}

const valueOf = (page: Page) => page.getByLabel(TITLE).inputValue();
const hasTitle = (page: Page, title: string) =>
  page.waitForFunction((wanted) => document.querySelector<HTMLInputElement>('main input')?.value === wanted, title);

test('the second tab waits, takes over with every letter, and the first one stops', async () => {
  const {page: first} = await visit();
  await begin(first);
  await first.getByLabel(TITLE).pressSequentially('Open the audit');
  const second = await first.context().newPage();
  await second.goto(first.url());
  await second.getByRole('dialog', {name: ELSEWHERE}).waitFor();
  // Keys go nowhere there, and Escape does not open the way.
  await second.keyboard.press('Escape');
  await second.keyboard.type('x');
  await first.getByLabel(TITLE).press('End');
  await first.keyboard.type(' now');
  await second.getByRole('button', {name: 'Go on here'}).click();
  await hasTitle(second, 'Open the audit now');
  await first.getByRole('dialog', {name: ELSEWHERE}).waitFor();
  await first.keyboard.type('y');
  await second.getByLabel(TITLE).press('End');
  await second.keyboard.type('!');
  assert.equal(await valueOf(second), 'Open the audit now!');

  // A reload in the middle: the tab that has the letter goes on with it, and the other one can have it back.
  await second.locator('.kept').waitFor();
  await second.reload();
  await hasTitle(second, 'Open the audit now!');
  assert.equal(await second.getByRole('dialog').count(), 0);
  await first.reload();
  await first.getByRole('button', {name: 'Go on here'}).click();
  await hasTitle(first, 'Open the audit now!');
  await first.getByRole('button', {name: 'Undo'}).click();
  await second.getByRole('dialog', {name: ELSEWHERE}).waitFor();
});

test('a tab that is closed leaves the letter to the other one, and a deleted letter says so', async () => {
  const {page: first} = await visit();
  await begin(first);
  await first.getByLabel(TITLE).fill('Open the audit');
  const second = await first.context().newPage();
  await second.goto(first.url());
  await second.getByRole('dialog', {name: ELSEWHERE}).waitFor();
  await first.close();
  await second.getByRole('button', {name: 'Go on here'}).click();
  await hasTitle(second, 'Open the audit');

  const third = await second.context().newPage();
  await third.goto(`${site.origin}/studio/`);
  await third.getByRole('button', {name: /^Delete.*Open the audit/}).click();
  await third.getByRole('dialog').getByRole('button', {name: 'Delete'}).click();
  await third.getByText('“Open the audit” is deleted.').waitFor();
  await second.getByRole('button', {name: 'Go on here'}).click();
  await second.getByRole('dialog', {name: 'This draft was deleted.'}).waitFor();
  // This page alone still has it, as when somebody has cleared the data of websites.
  const [saved] = await Promise.all([
    second.waitForEvent('download'),
    second.getByRole('button', {name: 'Save the letter to a file'}).click(),
  ]);
  assert.match(readFileSync(await saved.path(), 'utf8'), /"title": "Open the audit"/);
  await second.getByRole('link', {name: 'All drafts'}).click();
  await second.getByRole('button', {name: 'Begin with an empty letter'}).waitFor();
});

test('a full disk is said at once, work goes on, and the other tab does not get half of it', async () => {
  const {page: first} = await visit();
  await begin(first);
  await first.getByLabel(TITLE).fill('Open');
  await first.locator('.kept').waitFor();
  await first.evaluate(() => {
    const put = IDBObjectStore.prototype.put;
    Object.assign(globalThis, {room: () => (IDBObjectStore.prototype.put = put)});
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('No room.', 'QuotaExceededError');
    };
  });
  await first.getByLabel(TITLE).fill('Open the audit');
  await first.getByText('This browser could not keep the last changes.').first().waitFor();
  // The page has it also after a look at the other drafts.
  await first.getByRole('link', {name: 'Countersign Studio'}).click();
  await first.getByRole('button', {name: 'Begin with an empty letter'}).waitFor();
  await first.goBack();
  await hasTitle(first, 'Open the audit');
  const address = first.url();
  await first.goto(address.replace(/letter$/, 'json'));
  const editor = first.getByRole('textbox', {name: /^The letter as JSON/});
  await editor.focus();
  await first.keyboard.type('x');
  await first.getByText('This browser could not keep the last changes.').nth(1).waitFor();
  await first.getByRole('button', {name: /^Discard/}).click();
  await first.goBack();
  const second = await first.context().newPage();
  await second.goto(address);
  await second.getByRole('button', {name: 'Go on here'}).click();
  await second.getByText('The other tab could not keep its last changes').waitFor();
  await first.evaluate(() => (globalThis as unknown as {room(): void}).room());
  await first.getByLabel(TITLE).fill('Open the audit now');
  await first.locator('.kept').waitFor();
  await second.getByRole('button', {name: 'Go on here'}).click();
  await hasTitle(second, 'Open the audit now');
});

test('a file is saved in place, and not over what another program has written', async () => {
  const {page} = await visit();
  await page.addInitScript(fakePicker);
  await page.goto(`${site.origin}/studio/`);
  await page.evaluate(writeOnDisk, '{"format": 1,   "letter": {"title": "Open"}}\n');
  await page.getByText('Open a file').click();
  await page.getByRole('button', {name: 'Open as it is'}).click();
  await page.getByText('Saved as letter.json').waitFor();
  await page.getByLabel(TITLE).fill('Open the audit');
  await page.getByText('Changes since letter.json was saved').waitFor();
  await page.keyboard.press('Control+s');
  await page.getByText('Saved as letter.json').waitFor();
  assert.equal(await page.evaluate(readDisk), '{"format": 1,   "letter": {"title": "Open the audit"}}\n');

  await page.evaluate(writeOnDisk, '{"letter": {"title": "Theirs"}}');
  await page.reload();
  await page.getByLabel(TITLE).fill('Ours');
  await page.keyboard.press('Control+s');
  const question = page.getByRole('dialog', {name: 'letter.json has changed'});
  await question.getByRole('button', {name: 'Cancel'}).click();
  assert.equal(await page.evaluate(readDisk), '{"letter": {"title": "Theirs"}}');
  await page.keyboard.press('Control+s');
  await question.getByRole('button', {name: 'Save all the same'}).click();
  await page.getByText('Saved as letter.json').waitFor();
  assert.match(await page.evaluate(readDisk), /"Ours"/);
});

// What follows runs in the page. The browser's own file system takes the place of the disk, and of its dialogs.

function fakePicker(): void {
  const file = async () => (await navigator.storage.getDirectory()).getFileHandle('letter.json', {create: true});
  Object.assign(globalThis, {showOpenFilePicker: async () => [await file()], showSaveFilePicker: file});
}

async function writeOnDisk(text: string): Promise<void> {
  const folder = await navigator.storage.getDirectory();
  const writable = await (await folder.getFileHandle('letter.json', {create: true})).createWritable();
  await writable.write(text);
  await writable.close();
}

async function readDisk(): Promise<string> {
  const folder = await navigator.storage.getDirectory();
  return (await (await folder.getFileHandle('letter.json')).getFile()).text();
}
