// `countersign signatories add`: a table of a spreadsheet comes into the document.
import assert from 'node:assert/strict';
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {test} from 'node:test';
import type {Campaign} from '@countersign/campaign';
import {countersign, file} from '../support/command-line/command.ts';
import {exampleText} from '../support/command-line/example.ts';
import {png} from './pictures.ts';

const TABLE =
  'Organisation,Country,Website,E-mail\nLakes Alliance,Kenya,lakes.example.org,a@lakes.example.org\nClearwater Watch,UK,,\n';

const read = (path: string): Campaign => JSON.parse(readFileSync(path, 'utf8')) as Campaign;

test('what is new is added, and what happened is said', async () => {
  const [document, table] = [file(exampleText), file(TABLE, 'coalition.csv')];
  const {code, stdout, stderr} = await countersign(['signatories', 'add', table, '--to', document]);
  assert.deepEqual([code, stderr], [0, '']);
  assert.equal(
    stdout,
    `${document}: 1 signatory added, 1 there already.\n` +
      'There already: Clearwater Watch.\n' +
      'Note: Never read, because it is personal: the column “E-mail”.\n' +
      'Note: 1 web address was made https. Open some of them.\n',
  );
  assert.deepEqual(read(document).signatories.at(-1), {
    id: 'lakes-alliance',
    kind: 'organisation',
    name: 'Lakes Alliance',
    url: 'https://lakes.example.org/',
    country: 'KE',
  });
  assert.equal((await countersign(['check', document])).code, 0);

  const written = readFileSync(document, 'utf8');
  const again = await countersign(['signatories', 'add', table, '--to', document]);
  assert.match(again.stdout, /: 0 signatories added, 2 there already\.\n/);
  assert.equal(readFileSync(document, 'utf8'), written);
});

test('--dry-run prints what would be added, and writes nothing', async () => {
  const document = file(exampleText);
  const input = 'Professor\tLand\nAda Example\tAustria\nAda Exampl\t\nb@example.org\t\n';
  const args = [
    'signatories',
    'add',
    '-',
    '--to',
    document,
    '--kind',
    'person',
    '--map',
    'Professor=name',
    '--map',
    'Land=country',
    '--dry-run',
  ];
  const {code, stdout} = await countersign(args, {input});
  assert.equal(code, 0);
  assert.equal(
    stdout,
    'row 2  ada-example  person  Ada Example, AT\n' +
      'row 3  ada-exampl   person  Ada Exampl\n' +
      `${document}: 2 signatories would be added, 1 row left out. Nothing was written.\n` +
      '<stdin>, row 4: left out. Name: an e-mail address or a telephone number stands there. It is left out.\n' +
      'Note: 2 people are named. Name only those who agreed to be named in public.\n',
  );
  assert.equal(readFileSync(document, 'utf8'), exampleText);
});

test('similar names are listed, and added with --similar', async () => {
  const [document, table] = [file(exampleText), file('Name\nClearwater Wach\n', 'similar.csv')];
  const {stdout} = await countersign(['signatories', 'add', table, '--to', document]);
  assert.match(stdout, /row 2: left out: Clearwater Wach\. It is nearly the name of “Clearwater Watch”\.\n/);
  const added = await countersign(['signatories', 'add', table, '--to', document, '--similar']);
  assert.match(added.stdout, /: 1 signatory added\.\n/);
});

test('a logo is added with the size of its file, or not at all', async () => {
  const document = file(exampleText);
  mkdirSync(join(dirname(document), 'logos'), {recursive: true});
  writeFileSync(join(dirname(document), 'logos/lakes.png'), png({width: 300, height: 100}));
  const table = file('Name,Logo\nLakes,logos/lakes.png\nRivers,logos/missing.png\nSeas,../seas.svg\n', 'logos.csv');
  const dry = await countersign(['signatories', 'add', table, '--to', document, '--dry-run']);
  assert.match(dry.stdout, /Row 3: would be added without its logo\. /);
  const {code, stdout} = await countersign(['signatories', 'add', table, '--to', document]);
  assert.equal(code, 0);
  const [lakes, rivers, seas] = read(document).signatories.slice(-3);
  assert.deepEqual(lakes!.logo, {src: 'logos/lakes.png', width: 300, height: 100});
  assert.deepEqual([rivers!.logo, seas!.logo], [undefined, undefined]);
  assert.match(stdout, /Row 3: added without its logo\. .*missing\.png: There is no such file\.\n/);
  assert.match(stdout, /Row 4: added without its logo\. Its logo has to lie beside the document/);
});

test('nothing of a table reaches the terminal as a control', async () => {
  const table = file(
    'Name,Country,\u001b[31mX\n\u001b]0;x\u0007Lakes,\u001b[2J\u202eX,\nclearwater Wach\u009b,,\n',
    'hostile.csv',
  );
  const {stdout, stderr} = await countersign(['signatories', 'add', table, '--to', file(exampleText), '--dry-run']);
  assert.doesNotMatch(stdout + stderr, /(?!\n)[\p{Cc}\u202e]/u);
  assert.match(stdout, /Lakes/);
});

test('a table or a document with a problem ends with 1, and nothing is written', async () => {
  const document = file('{"signatories": 7}');
  const cases: [string, string | Uint8Array, RegExp][] = [
    [file(exampleText), 'A,B\nx,y\n', /No column is called Name/],
    [file(exampleText), Buffer.from('PK\u0003\u0004 xl/'), /This is an Excel file/],
    [file('{'), TABLE, /1:1 \(document\) The document, opened at line 1, is not closed\..*\nNothing was written/],
    [
      file(exampleText),
      'Name,Date\nFuture Org,2027-01-01\nLater Org,2027-01-01\n',
      /json:\d+:\d+ \/signatories\/3\/signed Signatory Future Org, signed; Signatory Later Org, signed: .*\nNothing was written/,
    ],
    [document, TABLE, /There is no place for a value at \/signatories\/-.*\nNothing was written/],
  ];
  for (const [to, table, message] of cases) {
    const before = readFileSync(to, 'utf8');
    const {code, stdout, stderr} = await countersign(['signatories', 'add', file(table, 'table.csv'), '--to', to]);
    assert.deepEqual([code, stdout], [1, ''], stderr);
    assert.match(stderr, message);
    assert.equal(readFileSync(to, 'utf8'), before);
  }
});

test('wrong use ends with 2', async () => {
  const uses: [string[], RegExp][] = [
    [[], /Say what to do: signatories add/],
    [['add'], /Name the table/],
    [['add', 'a.csv', 'b.csv'], /One table at a time/],
    [['add', 'a.csv', '--map', 'name'], /write the column and what it holds/],
    [['add', 'a.csv', '--map', 'X=phone'], /--map phone: there is no such.*shortName/],
    [['add', 'a.csv', '--kind', 'robot'], /--kind robot: there is no such/],
    [['add', 'a.csv', '--to', '-'], /--to needs a file/],
    [['add', 'missing.csv', '--to', file(exampleText)], /missing\.csv: There is no such file/],
    [['add', 'a.csv'], /campaign\.json: There is no such file/],
  ];
  for (const [args, message] of uses) {
    const {code, stdout, stderr} = await countersign(['signatories', ...args]);
    assert.deepEqual([code, stdout], [2, ''], args.join(' '));
    assert.match(stderr, message);
  }
});
