// Translations by mouse and keys: a language is added, translated, confirmed after a new revision, and sent to a
// volunteer and back.
import assert from 'node:assert/strict';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, test} from 'node:test';
import {exportTranslation} from '@countersign/authoring';
import type {JsonObject} from '../../../packages/studio/src/document/json.ts';
import {inEveryEngine, sameInAll} from '../../support/browsers/engines.ts';
import {until} from '../../support/browsers/until.ts';
import {useSite} from '../../support/servers/site.ts';
import {author} from '../../support/studio/author.ts';
import {putDraft} from '../../support/studio/draft.ts';

const site = useSite({hasOneOrigin: true});

const LETTER: JsonObject = {
  format: 1,
  id: 'open-audit',
  language: 'en',
  revision: 1,
  letter: {title: 'Open the audit', summary: 'We ask for the audit <b>in full</b>.'},
  demands: [{id: 'publish', title: 'Publish it'}],
};

const OLDER: JsonObject = {
  ...LETTER,
  revision: 2,
  translations: {fr: {revision: 1, method: 'human'}},
  letter: {title: {en: 'Open the audit', fr: 'Ouvrez l’audit'}},
  demands: [{id: 'publish', title: {en: 'Publish it now', fr: 'Publiez-le'}}],
};
const PUBLISHED: JsonObject = {
  ...OLDER,
  revision: 1,
  demands: [{id: 'publish', title: {en: 'Publish it', fr: 'Publiez-le'}}],
};

let folder = '';
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'sheets-'));
  const sheet = exportTranslation(LETTER, 'ar', 'csv').text;
  const filled = sheet
    .replace('Open the audit,', 'Open the audit,افتحوا التدقيق')
    .replace('Publish it,', 'Publish it today,انشروه');
  writeFileSync(join(folder, 'ar.csv'), filled);
});
after(() => rmSync(folder, {recursive: true}));

inEveryEngine((engine, session) => {
  const once = sameInAll(engine);
  const {open, press, fill, choose, give, tick, sees, text, reload} = author(session, () => site.origin);
  const begin = async (document: JsonObject, place = '', published?: JsonObject) => {
    const draft = await putDraft(session(), site.origin, document, published && JSON.stringify(published));
    await open(`#/draft/${draft}/translations${place}`);
  };
  const focused = () => session().run(() => (document.activeElement as HTMLTextAreaElement).id);
  const direction = () => session().run(() => (document.activeElement as HTMLTextAreaElement).dir);

  test('with keys alone: a language is added by its name and translated from one open text to the next', async () => {
    await begin(LETTER);
    await sees('It is in no other language yet.');
    await session().run(() => document.querySelector<HTMLElement>('#add-language')!.focus());
    await session().type('arab');
    await session().press('Enter');
    await sees('3 missing');
    await until(() => session().run(() => document.activeElement?.localName === 'h2'));
    await session().press('Tab');
    await session().press('Enter');
    await until(focused, (id) => id === 'field.letter.title');
    assert.equal(await direction(), 'rtl');
    await session().type('افتحوا التدقيق');
    // One Tab leads to “Next open text”.
    await session().press('Tab');
    await session().press('Enter');
    await until(focused, (id) => id === 'field.letter.summary');
    await session().type('نطلب');
    await sees('2 texts done, 1 missing');
    assert.ok((await text()).includes('We ask for the audit <b>in full</b>.'));
    await reload();
    await sees('2 texts done, 1 missing');
    await choose('Show', 'Missing (1)');
    await until(() => session().run(() => document.querySelectorAll('.pair').length === 1));
    await press('All languages');
    await sees('العربية Arabic');
    await sees('2 texts done, 1 missing');
  });

  once(
    'after a new revision unchanged texts are confirmed at once, changed words are shown, and all is settled',
    async () => {
      await begin(OLDER, '/fr', PUBLISHED);
      await sees('2 of an earlier revision');
      await press('Confirm this text');
      await sees('1 text done, 1 of an earlier revision');
      await press('What changed since the public revision');
      await until(() => session().run(() => document.querySelector('ins')?.textContent.includes('now')));
      await reload();
      await sees('1 text done, 1 of an earlier revision');
      await press('Still right: Demand “Publish it now”, title');
      await sees('Every text was translated or looked at.');
      await press('This translation is right now');
      await sees('It is a translation of revision 2.');
      await sees('Done: all 2 texts.');
      await press('Undo');
      await sees('It is a translation of revision 1.');
    },
  );

  once('a text that is translated now is of this revision, whatever the others are', async () => {
    const {letter, ...others} = OLDER as {letter: {title: object}};
    await begin({...others, letter: {...letter, summary: 'We ask for the audit.'}} as JsonObject, '/fr');
    await sees('1 missing, 2 of an earlier revision');
    await fill('Letter, summary', 'Nous demandons un audit.');
    await press('All languages');
    await sees('1 text done');
  });

  once('a volunteer’s sheet is taken in as one step; what no longer fits is named', async () => {
    await begin(LETTER, '/ar');
    await sees('3 missing');
    await give('Take in a sheet in Arabic', join(folder, 'ar.csv'));
    await sees('1 translation taken in.');
    await sees('Demand “Publish it”, title: the text has changed since it was exported.');
    await sees('1 text done, 2 missing');
    await press('Undo');
    await sees('3 missing');
  });

  once('how it was made and by whom is written; a language that is removed comes back with undo', async () => {
    await begin(OLDER, '/fr');
    await fill('Name of the translator', 'Ana');
    await tick('By a machine');
    await press('Remove French');
    await sees('It is in no other language yet.');
    await press('Undo');
    await sees('français French');
    await press('français');
    await until(() => session().run(() => [...document.querySelectorAll('input')].some(({value}) => value === 'Ana')));
  });

  once('the check speaks the language of the studio, with values as they stand in the letter', async () => {
    const draft = await putDraft(session(), site.origin, {
      ...LETTER,
      url: 'http://<b>letters</b>',
      letter: {title: 'Open the audit', sent: '2026-02-30'},
      $accepted: [],
    });
    await open(`#/draft/${draft}/check`);
    await sees('There is no 2026-02-30: that month has 28 days.');
    await choose('Language of the studio', 'العربية');
    await sees('اكتبوا يوماً موجوداً، أو الشهر وحده.');
    await sees('هذا ليس عنوان ويب: "http://<b>letters</b>".');
    const english = () =>
      session().run(() => [...document.querySelectorAll('main .findings [lang="en"]')].map((each) => each.textContent));
    assert.deepEqual(await english(), []);
    const values = () =>
      session().run(() => [...document.querySelectorAll('main bdi')].map((each) => each.textContent));
    assert.ok((await values()).includes('"http://<b>letters</b>"'));
    await choose('لغة الاستوديو', 'English');
    await sees('There is no 2026-02-30: that month has 28 days.');
  });
});
