// Tables as spreadsheets write and copy them.
import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {readTable, writeCsv} from '@countersign/authoring';
import fc from 'fast-check';
import {holds} from '../support/documents/property.ts';

const countKnown = (cells: readonly string[]) => cells.filter((cell) => /^(name|country|place)$/i.test(cell)).length;

/** All rows, the header first. */
function rowsOf(input: Uint8Array | string): (readonly string[])[] {
  const table = readTable(input, countKnown);
  assert(table.ok, JSON.stringify(table));
  return [table.header, ...table.rows].map(({cells}) => cells);
}

function problemOf(input: Uint8Array | string): string {
  const table = readTable(input, countKnown);
  assert(!table.ok, JSON.stringify(table));
  return `${table.problem.message} ${table.problem.hint}`;
}

const utf16 = (text: string, isBig = false): Uint8Array => {
  const bytes = Buffer.from(text, 'utf16le');
  return isBig ? bytes.swap16() : bytes;
};

suite('the same table, however it was saved', () => {
  const csv = 'Name,Country\nSociété «Eau», SA,France\n';
  const wanted = [
    ['Name', 'Country'],
    ['Société «Eau»', 'France'],
  ];
  const plain = 'Name,Country\nSociété «Eau»,France\n';
  const WAYS: Readonly<Record<string, Uint8Array | string>> = {
    'UTF-8': Buffer.from(plain),
    'UTF-8 with a byte order mark, and line ends of Windows': Buffer.from(`\uFEFF${plain.replaceAll('\n', '\r\n')}`),
    'line ends of an old Mac': Buffer.from(plain.replaceAll('\n', '\r')),
    'Windows-1252, with semicolons': Buffer.from(plain.replaceAll(',', ';'), 'latin1'),
    '“Unicode text” of Excel: UTF-16 with tabs': utf16(`\uFEFF${plain.replaceAll(',', '\t')}`),
    'UTF-16 with the other order of bytes': utf16(`\uFEFF${plain}`, true),
    'UTF-16 without a mark': utf16(plain),
    'the note of Excel on its delimiter': Buffer.from(`sep=|\r\n${plain.replaceAll(',', '|')}`),
    'pasted from a spreadsheet': plain.replaceAll(',', '\t').trimEnd(),
    'with a title above it, and empty lines': `Signatories, all of them\n\n${plain}\n,\n`,
    'with quotation marks': plain.replace(/[^,\n]+/g, '"$&"'),
  };
  for (const [name, input] of Object.entries(WAYS)) test(name, () => assert.deepEqual(rowsOf(input), wanted));
  test('a comma in a cell without quotation marks is not guessed', () => {
    assert.match(problemOf(csv), /^Row 2 has more cells than .*quotation marks/);
  });
});

test('Windows-1252 has its own quotation marks, dashes and euros', () => {
  const bytes = Uint8Array.from([...Buffer.from('Name\n'), 0x93, 0x80, 0x94, 0x20, 0x96, 0x20, 0xe9]);
  assert.deepEqual(rowsOf(bytes), [['Name'], ['“€” – é']]);
});

test('a cell may hold line breaks, quotation marks and every delimiter, and rows are counted as spreadsheets count', () => {
  const table = readTable('Name;Country\n"Water\n""and""; more,\tyes";GB\n\nOther;FR', countKnown);
  assert(table.ok);
  assert.deepEqual(table.rows, [
    {number: 2, cells: ['Water\n"and"; more,\tyes', 'GB']},
    {number: 4, cells: ['Other', 'FR']},
  ]);
});

test('one column needs no delimiter, and keeps its commas', () => {
  assert.deepEqual(rowsOf('Name\nRivers, Lakes and Seas\nFish; Frogs'), [
    ['Name'],
    ['Rivers, Lakes and Seas'],
    ['Fish; Frogs'],
  ]);
});

test('what is no table is named', () => {
  const cases: [Uint8Array | string, RegExp][] = [
    [Buffer.from('PK\u0003\u0004 xl/workbook.xml'), /This is an Excel file\. Open it, and save it as “CSV UTF-8”/],
    [Buffer.from('{\\rtf1 Name}'), /Rich Text Format/],
    [Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0), /old file of Word, Excel/],
    [Buffer.from('%PDF-1.7'), /This is a PDF/],
    // Arabic as an old Excel saves it: Windows-1256 says not that it is.
    [Uint8Array.from([0x4e, 0x0a, 0xe3, 0xd1, 0xd5, 0xcf]), /letters of this file cannot be read.*look right/],
    ['', /The table is empty/],
    ['\n  \n', /The table is empty/],
    ['Name,Country\n"Water,GB\nOther,FR\n', /^Row 2: a quotation mark opens here and is not closed/],
    [Uint8Array.of(0xff, 0xfe, 0x00), /letters of this file/],
  ];
  for (const [input, message] of cases) assert.match(problemOf(input), message);
});

test('no cell that is written is a formula, and each is read back as it was', () => {
  const formulas = ['=1+1', '+1', '-1', '@SUM(A1)', "'=1", "''-1", '＝1', "'quoted'", '-', '\u202e=1'];
  // Excel splits at semicolons in many languages, and takes no notice of the quotation marks around the cell then.
  formulas.push('Open it;=1+1', `now;"=cmd|' /C calc'!A0`, "a;'=1", 'a;;\t""-1', 'a\n=1', '10; -5, =b');
  const csv = writeCsv([['Name'], ...formulas.map((cell) => [cell])]);
  for (const cell of csv.split(/[\uFEFF;\t\r\n]"*/)) assert.doesNotMatch(cell, /^[=+\-@＝]/);
  assert.deepEqual(rowsOf(csv), [['Name'], ...formulas.map((cell) => [cell])]);
});

test('every table is read back as it was written', () => {
  const cell = fc
    .array(fc.constantFrom('a', 'é', 'م', '"', "'", ',', ';', '\t', '\n', ' ', '=', '+', '-', '@', '|', '\u200f'), {
      maxLength: 8,
    })
    .map((characters) => characters.join('').trim());
  const row = fc.array(cell, {minLength: 2, maxLength: 2}).filter((cells) => cells.some((each) => each !== ''));
  holds(
    fc.property(fc.array(row, {maxLength: 6}), (rows) => {
      const table = [['Name', 'Place'], ...rows];
      for (const input of [writeCsv(table), Buffer.from(writeCsv(table))]) assert.deepEqual(rowsOf(input), table);
    }),
    500,
  );
});

test('whatever is pasted, the answer is a table or a sentence', () => {
  holds(
    fc.property(fc.oneof(fc.string({unit: 'binary'}), fc.uint8Array()), (input) => {
      const table = readTable(input, countKnown);
      assert.ok(table.ok ? table.header.cells.length > 0 : table.problem.message);
    }),
    500,
  );
});

test('a table of thousands of columns is refused, and one with thousands of empty ones is read', () => {
  const row = (cell: string) => `Name,Country${`,${cell}`.repeat(16_000)}\n`;
  assert.match(problemOf(row('a')), /^The table has more than 500 columns\./);
  assert.deepEqual(rowsOf(`${row('')}A,FR\n`)[1]!.slice(0, 2), ['A', 'FR']);
});
