// What is read from files of other programs takes work in proportion to them: hostile ones in sizes n, 2n and 4n.
import {exponentOf, workOf} from './work.ts';
import '../support/quiet.ts';
import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {
  blocksOf,
  blocksOfHtml,
  edit,
  exportTranslation,
  importTranslation,
  readPictureHeader,
  readReferences,
  readSignatories,
} from '@countersign/authoring';
import {example} from '../support/command-line/example.ts';

const SIZES = [20_000, 40_000, 80_000];
/** As in linear.test.ts. */
const MAX_EXPONENT = 1.5;

const filled = (piece: string) => (size: number) => piece.repeat(Math.ceil(size / piece.length)).slice(0, size);
/** Rows that differ, as many as fit. */
const rows = (head: string, row: (at: number) => string) => (size: number) => {
  let text = head;
  for (let at = 0; text.length < size; at++) text += row(at);
  return text;
};

const empty = {language: 'en', signatories: [], sources: []};
const campaign = example();
const xliff = exportTranslation(campaign, 'he', 'xliff').text;

const HOSTILE: Readonly<Record<string, readonly [make: (size: number) => string, run: (text: string) => unknown]>> = {
  'beginnings of an SVG': [filled('<svg '), picture],
  'attributes of an SVG': [filled('<svg a="'), picture],
  'tags that are nested': [filled('<div><b><p>'), blocksOfHtml],
  'lists that are nested': [filled('<ul><li>a'), blocksOfHtml],
  'tags that are never opened': [filled('</p></ul></li>'), blocksOfHtml],
  'attributes of one tag': [rows('<p ', (at) => `a${at} `), blocksOfHtml],
  'styles of Word': [filled("<p style='mso-list:l0 text-decoration text-decoration mso-element:'>"), blocksOfHtml],
  'comments that have no end': [filled('<!--[if x]>'), blocksOfHtml],
  'deletions that have no end': [filled('<del>a'), blocksOfHtml],
  'signs of tags': [filled('<'), blocksOfHtml],
  'line breaks': [filled('a<br>'), blocksOfHtml],
  spaces: [filled(' \u00a0'), blocksOf],
  'points of a list': [filled('- a\n'), blocksOf],
  'lines of one point': [(size) => `- a\n${filled('b\n')(size)}`, blocksOf],
  'numbered points': [rows('', (at) => `${at + 1}. a\n`), blocksOf],
  'signatories that differ': [rows('Name,Website\n', (at) => `Friends of River ${at},r${at}.example.org\n`), readTable],
  'signatories of one name': [rows('Name,Country\n', (at) => `Friends of Rivers,${at % 2 ? 'GB' : 'FR'}\n`), readTable],
  'signatories without a letter': [rows('Name\n', (at) => `緑${'の'.repeat(at % 40)}党\n`), readTable],
  'a name without end': [(size) => `Name\n${filled('a ')(size)}`, readTable],
  'cells that look like telephone numbers': [rows('Name,Role\n', (at) => `Name ${at},+1 2 3 4 (5) x\n`), readTable],
  'quotation marks': [(size) => `Name\n${filled('"')(size)}`, readTable],
  'a quotation mark that has no end': [(size) => `Name\n"${filled('a"b,')(size)}`, readTable],
  delimiters: [(size) => `Name\n${filled(',;\t')(size)}`, readTable],
  'BibTeX with entries without end': [filled('@a{b, c = {'), references],
  'BibTeX with names': [(size) => `@a{b, author = {${filled('a  and ')(size)}}}`, references],
  'BibTeX with accents': [(size) => `@a{b, title = {${filled('\\"{')(size)}`, references],
  'BibTeX with at signs': [filled('@ '), references],
  'BibTeX with strings that double': [
    (size) =>
      `@string{a0 = {${filled('a')(size)}}}${rows('', (at) => `@string{a${at + 1} = a${at} # a${at}}\n`)(2_000)}@a{b, title = a40}`,
    references,
  ],
  'BibTeX with one long string in each entry': [
    (size) => `@string{s = {${filled('a')(size)}}}${filled('@a{b, title = s # s}\n')(size)}`,
    references,
  ],
  'RIS with tags': [(size) => `TY  - GEN\n${filled('AU  - a\n')(size)}ER  - \n`, references],
  'RIS with lines': [(size) => `TY  - GEN\nTI  - a\n${filled('b\n')(size)}ER  - \n`, references],
  'notes with addresses': [(size) => `TY  - GEN\nN1  - ${filled('archive http://a ')(size)}\nER  - \n`, references],
  'XLIFF with elements': [(size) => xliff.replace('<source>', `<source>${filled('<g>')(size)}`), translations],
  'XLIFF with citations': [(size) => xliff.replace('</target>', `${filled('[@a] ')(size)}</target>`), translations],
  'XLIFF with units': [
    (size) => xliff.replace('<body>', `<body>${filled('<trans-unit id="a"><source>b</source></trans-unit>')(size)}`),
    translations,
  ],
  'a table of translations': [rows('Key,Text,Translation (he)\n', (at) => `letter/title,a,${at}\n`), translations],
  'edits of one list': [
    filled('a'),
    (text) =>
      edit(
        '{"list": [1]}',
        Array.from(text, (value) => ({pointer: '/list/-', value})),
      ),
  ],
  'edits of one object': [
    filled('a'),
    (text) =>
      edit(
        '{}',
        Array.from(text, (value, at) => ({pointer: `/a/${at}`, value})),
      ),
  ],
  'edits of one line': [
    (size) => `{"a": {${filled('"b": 1, ')(size).replace(/[^}]{0,8}$/, '')}"c": 1}\n}`,
    (text) =>
      edit(
        text,
        Array.from({length: text.length / 100}, (_, at) => ({pointer: `/a/x${at}`, value: at})),
      ),
  ],
};

function picture(text: string): void {
  readPictureHeader(new TextEncoder().encode(text));
}

function readTable(text: string): void {
  const result = readSignatories(empty, text, {addsSimilar: true});
  if (result.ok)
    edit(
      '{"signatories": []}',
      result.added.map(({entry}) => ({pointer: '/signatories/-', value: entry})),
    );
}

function references(text: string): unknown {
  return readReferences(empty, text);
}

function translations(text: string): unknown {
  return importTranslation(campaign, text);
}

suite('the work on a hostile file grows as the file does', () => {
  for (const [name, [make, run]] of Object.entries(HOSTILE)) {
    test(name, async () => {
      const texts = SIZES.map(make);
      // Tables of ours that are made once are not counted.
      run(texts[0]!);
      const work: number[] = [];
      for (const text of texts) work.push(await workOf(() => run(text)));
      assert.ok(exponentOf(work) <= MAX_EXPONENT, work.join(', '));
    });
  }
});

test('an XLIFF file is read up to its first fault', async () => {
  const texts = [1_000, 100_000].flatMap((times) => [
    xliff.replace('<body>', `<body>${'&x;<‹'.repeat(times)}`),
    `<!DOCTYPE a>${'<b>'.repeat(times)}`,
  ]);
  translations(texts[0]!);
  const work: number[] = [];
  for (const text of texts) work.push(await workOf(() => translations(text)));
  const [faults, type, moreFaults, longType] = work as [number, number, number, number];
  assert.ok(moreFaults < 2 * faults && longType < 2 * type, work.join(', '));
});

/** Work of regular expressions is not counted. With one that goes back over its signs, these would take an hour. */
suite('a pattern goes over a long run of one sign once', () => {
  const run = (sign: string) => sign.repeat(2_000_000);
  const TEXTS = {
    'BibTeX with spaces in the place of a key': `@a{${run(' ')}`,
    'BibTeX with spaces in the place of a field': `@a{b, title${run(' ')}`,
    'lines without a letter': run('\n'),
    'a note with an address that has dots': `TY  - GEN\nN1  - Archived: https://x${run('.')}x\nER  - \n`,
  };
  for (const [name, text] of Object.entries(TEXTS)) test(name, () => void references(text));
});
