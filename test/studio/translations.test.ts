// How translations stand, what is confirmed, and what a language leaves behind. No browser.
import '../support/quiet.ts';
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {exportTranslation, importTranslation} from '@countersign/authoring';
import {withValue, type Json, type JsonObject} from '../../packages/studio/src/document/json.ts';
import {withText} from '../../packages/studio/src/document/text.ts';
import {confirmedIn, withConfirmed} from '../../packages/studio/src/views/translations/confirmed.ts';
import {
  countStates,
  isShown,
  namesIn,
  stateOf,
  translatedLanguages,
  withoutLanguage,
  withRecord,
} from '../../packages/studio/src/views/translations/state.ts';
import type {State} from '../../packages/studio/src/worker/state.ts';
import {changedWords, textsToTranslate} from '../../packages/studio/src/worker/translations.ts';

const LETTER: JsonObject = {
  format: 1,
  id: 'open-audit',
  language: 'en',
  revision: 3,
  translations: {fr: {revision: 2, method: 'human', by: 'Ana'}},
  letter: {title: {en: 'Open the audit', fr: 'Ouvrez l’audit'}, summary: 'A letter in short.'},
  signatories: [{id: 'a', name: {en: 'Rivers', fr: 'Rivières'}}],
  demands: [{id: 'publish', title: {en: 'Publish it now', fr: 'Publiez-le'}}],
};

const stateWith = (document: JsonObject, published?: JsonObject): State => ({
  document,
  published: published && JSON.stringify(published),
});
const list = (document: JsonObject, published?: JsonObject, lang = 'fr') =>
  textsToTranslate(stateWith(document, published), lang);
const statesOf = async (document: JsonObject, confirmed = {}) =>
  (await list(document)).map((text) => stateOf(document, text, 'fr', confirmed));

test('texts of a draft are listed although it is no valid document; names are none', async () => {
  const pointers = (await list(LETTER)).map(({pointer}) => pointer);
  assert.deepEqual(pointers, ['/letter/title', '/letter/summary', '/demands/0/title']);
  assert.deepEqual(await statesOf(LETTER), ['older', 'missing', 'older']);
});

test('documents of any shape have texts, or none, and no error', async () => {
  const shapes: readonly JsonObject[] = [
    {},
    {letter: 'A letter', demands: {0: {title: 'x'}}, translations: ['fr']},
    {demands: [null, 'x', {title: ['a']}, {title: {en: 3, fr: 'x'}}, {id: {}, title: 'Only this'}]},
    JSON.parse('{"language": "__proto__", "translations": {"__proto__": {"revision": 1}}, "letter": {"title": "<b>"}}'),
    {revision: 'three', translations: {fr: 'yes', '../../x': {}}, letter: {title: {en: 'T', fr: 'T', '<img>': 'x'}}},
  ];
  for (const document of shapes) {
    for (const text of await list(document)) stateOf(document, text, 'fr', {});
    for (const tag of translatedLanguages(document)) assert.match(tag, /^fr$/);
    exportTranslation(document, 'fr', 'csv');
    importTranslation(document, 'Place,Key,Text (en),Translation (fr),State\nx,letter/title,T,Titre,\n');
    withoutLanguage(withRecord(document, 'fr', {}), namesIn(document, 'fr'), 'fr');
  }
  assert.equal(({} as {revision?: unknown}).revision, undefined);
});

test('an older translation that was looked at is done, until it or its text changes', async () => {
  const [title] = await list(LETTER);
  const kept = withConfirmed(undefined, LETTER, 'fr', [title!]);
  assert.equal((await statesOf(LETTER, confirmedIn(kept, 'fr')))[0], 'done');
  const changed = withText(LETTER, '/letter/title', 'Publish the audit', 'en', true);
  assert.equal((await statesOf(changed, confirmedIn(kept, 'fr')))[0], 'older');
  assert.deepEqual(confirmedIn({fr: {a: 'x', b: ['y'], c: [1, 2], d: ['y', 'z']}}, 'fr'), {d: ['y', 'z']});
});

test('a revision that is said to be right is done; one by a machine stays marked', async () => {
  const right = withRecord(LETTER, 'fr', {revision: 3, method: 'human'});
  assert.deepEqual(await statesOf(right), ['done', 'missing', 'done']);
  assert.deepEqual(right['translations'], {fr: {revision: 3, method: 'human', by: 'Ana'}});
  const machine = withRecord(right, 'fr', {method: 'machine'});
  assert.deepEqual(await statesOf(machine), ['machine', 'missing', 'machine']);
  assert.deepEqual(countStates(await statesOf(machine)), {missing: 1, older: 0, machine: 2, done: 0});
  assert.ok(isShown('machine', 'open') && !isShown('done', 'open') && isShown('done', 'all'));
});

test('against the public revision, texts that have not changed are told apart, and changed words are found', async () => {
  const published = withText({...LETTER, revision: 2}, '/demands/0/title', 'Publish it', 'en', true);
  const [title, , demand] = await list(LETTER, published);
  assert.ok(title!.isUnchanged);
  assert.equal(demand!.before, 'Publish it');
  assert.ok(!demand!.isUnchanged);
  assert.deepEqual(await changedWords(stateWith(LETTER), 'Publish it', 'Publish it now', 'en'), [
    {text: 'Publish it ', change: 'same'},
    {text: 'now', change: 'added'},
  ]);
});

test('a language that is removed leaves nothing behind, and the other languages as they were', () => {
  const spanish = withText(LETTER, '/demands/0/title', 'Publíquenlo', 'es', true);
  const pointers = ['/letter/title', '/letter/summary', '/demands/0/title', ...namesIn(spanish, 'fr')];
  const without = withoutLanguage(spanish, pointers, 'fr');
  assert.ok(!JSON.stringify(without).includes('"fr"'));
  assert.deepEqual((without['demands'] as readonly JsonObject[])[0]!['title'], {
    en: 'Publish it now',
    es: 'Publíquenlo',
  });
  assert.deepEqual(translatedLanguages(LETTER), ['fr']);
});

test('a sheet goes to a volunteer and comes back into a draft', () => {
  const {text} = exportTranslation(LETTER, 'es', 'csv');
  const filled = text.replace(/(letter\/title,Open the audit,)/, '$1Abran la auditoría');
  const result = importTranslation(LETTER, filled);
  assert.ok(result.ok);
  const next = result.edits.reduce((document, {pointer, value}) => withValue(document, pointer, value as Json), LETTER);
  assert.deepEqual((next['letter'] as JsonObject)['title'], {
    en: 'Open the audit',
    fr: 'Ouvrez l’audit',
    es: 'Abran la auditoría',
  });
  assert.deepEqual(translatedLanguages(next), ['fr', 'es']);
});
