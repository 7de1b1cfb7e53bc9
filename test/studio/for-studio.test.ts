// What the check says, for somebody who sees fields and buttons: no keys of the document, and no commands.
import '../support/quiet.ts';
import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {JsonObject} from '../../packages/studio/src/document/json.ts';
import {placeInWords} from '../../packages/studio/src/forms/place-words.ts';
import {viewAfter} from '../../packages/studio/src/shell/next-step.ts';
import {check} from '../../packages/studio/src/worker/check.ts';
import {forStudio} from '../../packages/studio/src/worker/for-studio.ts';
import {meant} from '../../packages/studio/src/worker/meant.ts';
import {remedies} from '../../packages/studio/src/worker/repair.ts';
import {AR as ar} from '../../packages/studio/src/words/ar.ts';
import {EN as en} from '../../packages/studio/src/words/en.ts';
import {FR as fr} from '../../packages/studio/src/words/fr.ts';
import {EXAMPLE_TEXT} from '../support/documents/example.ts';

const EXAMPLE = JSON.parse(EXAMPLE_TEXT) as JsonObject;
const SOURCES = EXAMPLE['sources'] as JsonObject[];
const state = (document: JsonObject) => ({document, published: undefined});

test('what is missing is said by its meaning, not by the key to add', () => {
  const {problems} = check(state({...EXAMPLE, sources: [...SOURCES, {id: 'bare', kind: 'news', publishers: []}]}));
  const said = problems.map(({message, hint}) => `${message} ${hint}`);
  assert.ok(said.includes('This is missing: who published it.'), said.join('\n'));
  assert.ok(!said.some((each) => each.includes('"publishers"')));
});

test('warnings name no key that only an editor of the file would type', () => {
  const source = {id: 'bare', kind: 'news', publishers: ['Paper'], title: 'News', url: 'https://paper.example/'};
  const document = {...EXAMPLE, sources: [...SOURCES, source]};
  const {problems, warnings} = check(state(document));
  assert.deepEqual(problems, []);
  const said = warnings.map(({hint}) => hint);
  assert.ok(
    said.some((hint) => hint.startsWith('Save the page in a web archive')),
    said.join('\n'),
  );
  for (const hint of said) assert.doesNotMatch(hint, /"\w+"|\[@|countersign/);
});

test('the day on which the letter was sent is a remedy for an earlier one', () => {
  const entry = {
    date: '2026-03-30',
    status: 'unknown',
    note: 'The letter asks for it.',
    evidence: [{source: 'letter'}],
  };
  const [first, second] = EXAMPLE['demands'] as JsonObject[];
  const demands = [first!, {...second, history: [entry]}];
  const letter = {...(EXAMPLE['letter'] as JsonObject), sent: '2026-04-02'};
  const source = {id: 'letter', kind: 'letter', publishers: ['Union'], title: 'The letter', date: '2026-04-02'};
  const document: JsonObject = {...EXAMPLE, letter, demands, sources: [...SOURCES, source]};
  const at = '/demands/1/history/0/date';
  const {problems, warnings} = check(state(document));
  assert.deepEqual(problems, []);
  assert.ok(
    warnings.some(({pointer, hint}) => pointer === at && hint.startsWith('Write 2026-04-02, or ')),
    JSON.stringify(warnings),
  );
  const found = remedies(state(document)).filter(({pointer}) => pointer === at);
  assert.deepEqual(found, [{pointer: at, value: '2026-04-02'}]);
});

test('hints for other problems stay as they are', () => {
  const finding = {message: 'This date is wrong.', hint: 'Write 2026-06-14 (countersign check --fix does).'};
  assert.deepEqual(forStudio(finding), {message: 'This date is wrong.', hint: 'Write 2026-06-14.'});
});

test('a place has the name that its field has on the screen', () => {
  assert.equal(placeInWords(en, '/sources/2/publishers'), 'Source 3, Published by');
  assert.equal(placeInWords(en, '/demands/0'), 'Demand 1');
  assert.equal(placeInWords(ar, '/demands/0'), 'المطلب 1');
  assert.equal(placeInWords(en, '/demands/0/title/fr'), 'Demand 1, What is demanded, français');
  assert.equal(placeInWords(en, '/demands/0/history/1/date'), 'Demand 1, Happened on 2');
  assert.equal(placeInWords(en, '/demands/0/title/__proto__'), 'Demand 1, What is demanded, __proto__');
  assert.equal(placeInWords(en, '/letter/blocks/0/fr'), 'Paragraph 1');
  assert.equal(placeInWords(en, '/letter/blocks/2/heading'), 'Heading 3');
  assert.equal(placeInWords(en, '/letter/blocks/3/list/1/ar'), 'List 4, point 2');
  assert.equal(placeInWords(ar, '/letter/blocks/3/list'), 'قائمة 4');
  assert.equal(placeInWords(fr, '/translations/en/revision'), 'Traductions, English');
  const letter = {
    letter: {addressees: [{id: 'reservoir', name: {en: 'Northern Water', fr: 'Eau du Nord'}}]},
    sources: [{title: 'The audit of the reservoir'.repeat(3)}, {url: 'https://example.org/'}],
    responses: [
      {id: 'reply-reservoir', by: 'reservoir'},
      {id: 'other', by: 'nobody'},
    ],
  };
  const title = '\u2068The audit of the reservoirThe audit of the reservo…\u2069';
  assert.equal(placeInWords(en, '/sources/0/publishers', letter), `Source “${title}”, Published by`);
  assert.equal(placeInWords(fr, '/sources/0', letter), `Source «\u00a0${title}\u00a0»`);
  assert.equal(placeInWords(en, '/sources/1', letter), 'Source 2');
  assert.equal(placeInWords(fr, '/responses/0', letter), 'Réponse de \u2068Northern Water\u2069');
  assert.equal(placeInWords(en, '/responses/1', letter), 'Reply 2');
  assert.equal(placeInWords(en, '/sources/0/__proto__'), undefined);
});

test('a value in another form is understood where only one can be meant', () => {
  const of = (format: string, text: string) => meant(state({}), format, text);
  assert.equal(of('partial-date', '14 June 2026'), '2026-06-14');
  assert.equal(of('partial-date', '04/10/2026'), undefined);
  assert.equal(of('partial-date', '2026-06-14'), undefined);
  assert.equal(of('web-url', 'www.example.org/page'), 'https://www.example.org/page');
  assert.equal(of('https-url', 'http://example.org/'), undefined);
  assert.equal(of('web-url', 'javascript:alert(1)'), undefined);
  assert.equal(of('web-url', 'see below'), undefined);
  assert.equal(of('country', 'Germany'), 'DE');
  assert.equal(of('country', '???'), undefined);
});

test('each part of a letter leads to the next one, up to its publication', () => {
  assert.equal(viewAfter('letter'), 'signatories');
  assert.equal(viewAfter('translations'), 'check');
  assert.equal(viewAfter('approval'), 'publish');
  for (const last of ['publish', 'json', 'happened'] as const) assert.equal(viewAfter(last), undefined);
});
