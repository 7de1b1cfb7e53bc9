// The ways to begin: questions, a text that was pasted, and files of every kind.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {examine} from '@countersign/authoring';
import {beginDraft} from '../../packages/studio/src/session/begin-draft.ts';
import {readDraft, readOpened, readText} from '../../packages/studio/src/session/drafts.ts';
import {documentOf} from '../../packages/studio/src/session/history.ts';
import {keepIn} from '../../packages/studio/src/session/kept.ts';
import {memoryStore} from '../../packages/studio/src/session/store/memory.ts';
import {lint} from '../../packages/studio/src/worker/lint.ts';
import {readFile} from '../../packages/studio/src/worker/read-file.ts';
import {readLetter, reviewAnswers, type TypedAnswers} from '../../packages/studio/src/worker/start.ts';
import {exampleText} from '../support/command-line/example.ts';

const state = {document: {}, published: undefined};
const now = new Date('2026-11-28T12:00:00Z');
const review = (answers: TypedAnswers, blocks: Parameters<typeof reviewAnswers>[2] = []) =>
  reviewAnswers(state, answers, blocks, now);

const ANSWERS: TypedAnswers = {
  title: 'Open the audit',
  addressees: 'Northern Water plc\nJane Doe',
  publisher: 'Clearwater Watch',
  site: 'clearwater.example.org',
  language: 'en',
  sent: '2 April 2026',
  demands: '1. Publish the audit\n2. Name who decided\n',
  url: 'clearwater.example.org/audit',
};

test('right answers are a document without problems, with the words that were pasted', () => {
  const {text, faults, open} = review(ANSWERS, ['Open the audit', 'Dear all,']);
  assert.deepEqual([faults, open], [{}, []]);
  const {problems, campaign} = examine(new TextEncoder().encode(text), now);
  assert.deepEqual(problems, []);
  assert.deepEqual(campaign!.letter.blocks, ['Dear all,']);
  assert.equal(campaign!.letter.sent, '2026-04-02');
  assert.equal(campaign!.demands.length, 2);
});

test('each answer is looked at by itself, and what is open is said apart', () => {
  const {faults, open, text, url} = review({...ANSWERS, site: 'clear water', sent: '2027-01-01', url: ' ', title: ''});
  assert.deepEqual(Object.keys(faults), ['site', 'sent']);
  assert.deepEqual(open, ['title']);
  assert.equal(text, undefined);
  assert.equal(url, undefined);
  assert.equal(review({...ANSWERS, url: ''}).url, 'https://clearwater.example.org/open-the-audit/');
});

test('four answers are enough: a letter that is not sent, without demands, at the proposed address', () => {
  const {title, addressees, publisher, site, language} = ANSWERS as Required<TypedAnswers>;
  const {text, open, faults} = review({title, addressees, publisher, site, language});
  assert.deepEqual([open, faults], [[], {}]);
  const {campaign, problems} = examine(new TextEncoder().encode(text), now);
  assert.deepEqual(problems, []);
  assert.equal(campaign!.url, 'https://clearwater.example.org/open-the-audit/');
  assert.deepEqual([campaign!.letter.sent, campaign!.demands, campaign!.sources], [undefined, [], []]);
  for (const question of ['title', 'addressees', 'publisher', 'site'] as const) {
    assert.deepEqual(review({...ANSWERS, url: '', [question]: ' '}).open, [question]);
  }
  assert.deepEqual(review({...ANSWERS, sent: ''}).open, ['sent'], 'it was sent, and the day is not typed yet');
});

test('in a language whose words we do not know, they are asked for', () => {
  assert.equal(review(ANSWERS).isNoteAsked, false);
  const {isNoteAsked, open} = review({...ANSWERS, language: 'de'});
  assert.deepEqual([isNoteAsked, open], [true, ['note']]);
  const without = review({...ANSWERS, language: 'de', demands: ''});
  assert.deepEqual([without.isNoteAsked, without.open], [false, []], 'no demand needs them');
});

test('names of JavaScript, and markup, are answers like others', () => {
  const {faults, open} = review(
    JSON.parse('{"__proto__": {"title": "x"}, "title": "<img src=x onerror=a>"}') as TypedAnswers,
  );
  assert.deepEqual(Object.keys(faults), ['title']);
  assert.ok(open.includes('addressees'));
});

test('a letter from a word processor keeps paragraphs, headings and lists, and gives its title', () => {
  const html = '<h1>Open the audit</h1><p>Dear all,</p><ul><li>Publish</li></ul><script>x</script><img src="x">';
  assert.deepEqual(readLetter(state, {html, text: 'x'}), {
    title: 'Open the audit',
    blocks: ['Dear all,', {list: ['Publish']}],
    notes: ['Left out: 1 picture.'],
  });
});

test('a salutation, a day or a sentence is no title', () => {
  for (const first of ['Dear Northern Water,', '2 April 2026, London:', '02.04.2026', 'This is wrong.'])
    assert.equal(readLetter(state, {text: `${first}\n\nWe ask.`}).title, '', first);
  assert.equal(readLetter(state, {text: 'Open the audit\n\nWe ask.'}).title, 'Open the audit');
  assert.deepEqual(readLetter(state, {html: '<img>', text: 'Words.'}).blocks, ['Words.']);
});

test('a line that says that it is a press release is no title, and stays', () => {
  for (const first of [
    'PRESS RELEASE',
    'For immediate release:',
    'Communiqué de presse',
    'Comunicado de prensa',
    'بيان صحفي',
  ]) {
    const {title, blocks} = readLetter(state, {text: `${first}\n\nOpen the audit\n\nWe ask.`});
    assert.deepEqual([title, blocks], ['Open the audit', [first, 'We ask.']]);
  }
  assert.equal(readLetter(state, {text: 'Press release'}).title, 'Press release');
  assert.equal(readLetter(state, {text: 'Press release of the audit\n\nWe ask.'}).title, 'Press release of the audit');
});

const bytesOf = (text: string) => new TextEncoder().encode(text);
const read = (content: string | readonly number[]) =>
  readFile(state, typeof content === 'string' ? bytesOf(content) : Uint8Array.from(content), now);

test('files are named by what they are', () => {
  assert.equal(read('Dear all,').kind, 'words');
  assert.equal(read('<p>Dear all,').kind, 'words');
  assert.equal(read('{"name": "left-pad", "version": "1.0.0"}').kind, 'foreign');
  assert.equal(read('[1, 2]').kind, 'foreign');
  assert.deepEqual(read([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]), {
    kind: 'other',
    message: 'This is a picture.',
  });
  assert.equal(read([...bytesOf('PK\u0003\u0004'), ...bytesOf('word/document.xml')]).kind, 'other');
  assert.equal(read(`{"letter": ${'['.repeat(5_000)}${']'.repeat(5_000)}}`).kind, 'foreign');
  assert.equal(readFile(state, new Uint8Array(4_200_000)).kind, 'large');
});

test('a document without problems, also in UTF-16 and with a byte order mark, opens as it is', () => {
  const whole = read(exampleText);
  assert.ok(whole.kind === 'document' && whole.problems.length === 0 && !whole.repair);
  const utf16 = new Uint8Array(Buffer.from(`\uFEFF${exampleText}`, 'utf16le'));
  const other = readFile(state, utf16, now);
  assert.ok(other.kind === 'document' && documentOf(other.text));
});

test('what can be repaired is told before it is, and so is what is left', () => {
  const broken = read('{“format”: 1, “id”: "a", "letter": {"title": "T"}, "publisher": {"url": "a.example.org"}}');
  assert.ok(broken.kind === 'broken' && broken.repair);
  const {rewrites, isDocument, left, text} = broken.repair;
  assert.deepEqual(
    rewrites.map(({kind}) => kind),
    ['marks', 'address'],
  );
  assert.ok(isDocument && left > 0);
  assert.equal((documentOf(text)!['publisher'] as {url: string}).url, 'https://a.example.org/');
  const hopeless = read('{"letter": {"title": }');
  assert.ok(hopeless.kind === 'broken' && hopeless.problems.length > 0 && !hopeless.repair);
});

test('a file stays as its author had it, and knows whether it is saved', async () => {
  keepIn(memoryStore());
  const opened = await beginDraft({text: exampleText, opened: exampleText, origin: 'letter.json'});
  const {head} = (await readDraft(opened))!;
  assert.deepEqual([head.saved?.name, head.saved?.changed], ['letter.json', head.changed]);
  assert.equal(await readOpened(opened), exampleText);
  const repaired = await beginDraft({text: exampleText, opened: '{', origin: 'letter.json'});
  assert.equal((await readDraft(repaired))!.head.saved, undefined);
  const text = await beginDraft({text: '{"a":', opened: '{"a":', origin: 'x.json'});
  assert.equal(await readText(text), '{"a":');
});

test('a document is nested no deeper than the check reads it, wherever its text comes from', () => {
  const nested = (levels: number) => `{"letter":${'['.repeat(levels - 1)}${']'.repeat(levels - 1)}}`;
  assert.notEqual(documentOf(nested(100)), undefined);
  for (const levels of [101, 100_000, 1_000_000]) assert.equal(documentOf(nested(levels)), undefined, `${levels}`);
  assert.match(lint(state, nested(101))[0]!.message, /nested too deeply/);
});
