// Signatories by mouse and keys: from a spreadsheet, by hand, several at once, and with logos.
import assert from 'node:assert/strict';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, test} from 'node:test';
import {readPicture} from '@countersign/authoring';
import {MAX_LOGO_SIDE} from '@countersign/campaign';
import type {JsonObject} from '../../../packages/studio/src/document/json.ts';
import {inEveryEngine, sameInAll} from '../../support/browsers/engines.ts';
import {until} from '../../support/browsers/until.ts';
import {useSite} from '../../support/servers/site.ts';
import {author} from '../../support/studio/author.ts';
import {draftFile, putDraft} from '../../support/studio/draft.ts';
import {holdThread, releaseThread} from '../../support/studio/held-thread.ts';

const site = useSite({hasOneOrigin: true});

const LETTER: JsonObject = {
  format: 1,
  language: 'en',
  letter: {title: 'Open the audit'},
  signatories: [{id: 'rivers', kind: 'organisation', name: 'Rivers Union', country: 'KE'}],
};

const TABLE = [
  'Organisation\tE-mail\tCountry\tWebsite',
  'Clearwater Watch\tjane@example.org\tFrance\tclearwater.example',
  'Rivers Union\t\tKenya\t',
  '<b>Friends</b> of Seas\t\tNigeria\t',
].join('\n');

const SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><rect width="40" height="20" fill="#05c"/></svg>';
const MOVING = Buffer.from('R0lGODlhAQABAIAAAAAAAP///ywAAAAAAQABAAACAUwALAAAAAABAAEAAAIBTAA7', 'base64');
/** A PNG of one row of 200,000 pixels: a small file that needs much memory. */
const WIDE = Buffer.from('iVBORw0KGgoAAAANSUhEUgADDUAAAAABCAAAAAD3DGg8AAAAAElFTkSuQmCC', 'base64');

let folder = '';
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'logos-'));
  writeFileSync(join(folder, 'rivers-union_logo.svg'), SVG);
  writeFileSync(join(folder, 'moving.png'), MOVING);
  writeFileSync(join(folder, 'wide.png'), WIDE);
});
after(() => rmSync(folder, {recursive: true}));

inEveryEngine((engine, session) => {
  const once = sameInAll(engine);
  const studio = author(session, () => site.origin);
  const {open, press, fill, choose, tick, give, sees, valueOf, text, reload} = studio;
  const keys = author(session, () => site.origin, 'keys');
  const begin = async (document = LETTER) => {
    const draft = await putDraft(session(), site.origin, document);
    await open(`#/draft/${draft}/signatories`);
    return draft;
  };
  const rows = () => session().run(rowNames);

  once('a table from a spreadsheet is looked at, taken in as one step, and undone', async () => {
    await begin();
    await press('Import a list');
    await sees('Rows from the spreadsheet');
    await session().run(pasteInto, '#import-rows', TABLE);
    await press('Read the list');
    await sees('Personal: never read');
    await press('Show what would be taken in');
    await sees('2 new signatories');
    await sees('1 already in the letter');
    assert.ok(!(await text()).includes('jane@example.org'));
    await press('Take in 2 signatories');
    await sees('3 signatories');
    assert.deepEqual(await rows(), ['Rivers Union', 'Clearwater Watch', 'Friends of Seas']);
    await reload();
    await sees('3 signatories');
    await press('Undo');
    await sees('1 signatory');
    await press('Redo');
    assert.deepEqual(await rows(), ['Rivers Union', 'Clearwater Watch', 'Friends of Seas']);
  });

  once('what a column holds is chosen, and a table without names says so', async () => {
    await begin();
    await press('Import a list');
    await sees('Rows from the spreadsheet');
    await session().run(pasteInto, '#import-rows', 'Wer\tLand\nSeen-Bund\tDeutschland');
    await press('Read the list');
    await press('Show what would be taken in');
    await sees('Choose the column with the names.');
    await choose('Column “Wer” holds', 'Name');
    await holdThread(session());
    await press('Show what would be taken in');
    await choose('Column “Land” holds', 'Country');
    await releaseThread(session());
    // The answer is about columns that have changed meanwhile.
    assert.equal(await session().run(() => document.querySelector('#review-title')), null);
    await holdThread(session());
    await press('Show what would be taken in');
    await session().run(() => document.querySelector('select')!.focus());
    await releaseThread(session());
    await sees('1 new signatory');
    assert.equal(await session().run(() => document.activeElement!.localName), 'select');
    await press('Take in 1 signatory');
    await press('Seen-Bund');
    assert.equal(await valueOf('Country'), 'Germany');
  });

  once('a signatory is written by hand; its country has a name, and codes are understood', async () => {
    await begin();
    await press('Add a signatory');
    await sees('2 signatories');
    assert.equal(await session().run(() => document.activeElement?.id), 'field.signatories.1.name');
    await session().type('Lake Society');
    await fill('Country', 'Ken');
    await session().type('ya');
    await fill('Signed on', '2026-05-04');
    await press('Done: Lake Society');
    await reload();
    await sees('Kenya');
    await press('Lake Society');
    assert.equal(await valueOf('Country'), 'Kenya');
    await fill('Country', 'fr');
    await press('Up: Lake Society');
    await until(
      () => valueOf('Country'),
      (country) => country === 'France',
    );
    assert.deepEqual(await rows(), ['Lake Society', 'Rivers Union']);
  });

  test('with keys alone: several are selected, dated, sorted and removed, and the focus is never lost', async () => {
    const names = ['Dunes', 'Brooks', 'Coasts', 'Alps'];
    const signatories = names.map((name) => ({id: name.toLowerCase(), kind: 'organisation', name}));
    await begin({...LETTER, signatories});
    await tick('Select Brooks');
    await tick('Select Dunes');
    await sees('2 selected');
    await fill('Signed on, for the selected', '2026-01-02');
    await session().press('Enter');
    // The field of the date is gone, and the focus leaves it a frame later: the next key could go astray.
    await until(() => session().run(() => !['body', 'input'].includes(document.activeElement?.localName ?? 'body')));
    assert.equal(await session().run(countText, '.signed', '2026-01-02'), 2);
    await keys.press('Put in alphabetical order for readers');
    await until(rows, (seen) => seen[0] === 'Alps');
    await keys.tick('Select Coasts');
    await keys.press('Remove the selected');
    await until(rows, (seen) => seen.length === 3);
    await until(() => session().run(() => document.activeElement?.localName !== 'body'));
    assert.deepEqual(await rows(), ['Alps', 'Brooks', 'Dunes']);
  });

  test('thousands stay usable: pages, a search, and a letter typed into one', async () => {
    const signatories = Array.from({length: 20_000}, (_, at) => ({
      ...{id: `s-${at}`, kind: 'organisation', name: `Union ${at}`},
    }));
    await begin({...LETTER, signatories});
    await sees('1 to 100 of 20,000');
    await press('Next page');
    await sees('101 to 200 of 20,000');
    await fill('Search by name, country or address', 'union 19998');
    await sees('1 signatory found');
    await press('Union 19998');
    await fill('Name', 'Lake Society');
    await reload();
    await fill('Search by name, country or address', 'lake');
    await sees('1 signatory found');
  });

  test('pictures become still logos of the right size; others are refused by their bytes', async () => {
    const draft = await begin();
    await press('Add logos');
    await give('Pictures', ...['rivers-union_logo.svg', 'moving.png', 'wide.png'].map((name) => join(folder, name)));
    await sees('2 pictures cannot be used');
    await sees('It moves.');
    await sees('The picture has too many pixels.');
    await sees('320 × 160 pixels');
    await press('Use 1 logo');
    await sees('1 signatory');
    await until(() =>
      session().run(() => document.querySelector<HTMLImageElement>('.logo-picture')?.naturalWidth === 320),
    );
    const path = await session().run(logoPath);
    // Not every WebKit writes WebP.
    assert.match(path, engine === 'webkit' ? /^logos\/rivers\.(?:webp|png)$/ : /^logos\/rivers\.webp$/);
    const ending = path.split('.')[1];
    const bytes = await draftFile(session(), draft, path);
    const read = readPicture(bytes);
    assert.ok(read.ok);
    assert.deepEqual([read.picture.kind, read.picture.width, read.picture.height], [ending, 320, 160]);
    assert.ok(read.picture.width <= MAX_LOGO_SIDE && bytes.length < 40_000);
    await press('Undo');
    await until(() => session().run(() => document.querySelector('.logo-picture') === null));
  });
});

// What follows runs in the page.

function pasteInto(selector: string, rows: string): void {
  const area = document.querySelector<HTMLTextAreaElement>(selector)!;
  area.focus();
  area.value = rows;
  area.dispatchEvent(new Event('input', {bubbles: true}));
}

const rowNames = (): string[] =>
  [...document.querySelectorAll('.signatories button.edit bdi:first-child')].map((each) => each.textContent);

function logoPath(): string {
  interface App {
    session: {document: {signatories: {logo?: {src: string}}[]}};
  }
  const {session} = document.querySelector('studio-app') as unknown as App;
  return session.document.signatories.find(({logo}) => logo)!.logo!.src;
}

const countText = (selector: string, wanted: string): number =>
  [...document.querySelectorAll(selector)].filter((each) => each.textContent.trim() === wanted).length;
