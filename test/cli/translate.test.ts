// `countersign translate`: texts go out to a translator, and come back.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {test} from 'node:test';
import type {Campaign} from '@countersign/campaign';
import {countersign, file} from '../support/command-line/command.ts';
import {exampleText, exampleWith} from '../support/command-line/example.ts';

const read = (path: string): Campaign => JSON.parse(readFileSync(path, 'utf8')) as Campaign;

for (const ending of ['csv', 'xlf']) {
  test(`${ending}: texts go out, and come back into the document`, async () => {
    const document = file(exampleText);
    const out = join(dirname(document), `${ending}-fr.${ending}`);
    const exported = await countersign(['translate', 'export', '--lang', 'fr', '--from', document, '--out', out]);
    assert.deepEqual([exported.code, exported.stderr], [0, '']);
    assert.match(
      exported.stdout,
      /-fr\.\w+: \d+ texts\. To translate: \d+\. Of an earlier revision: 0\. By a machine: 0\. Done: 0\.\n$/,
    );

    const text = readFileSync(out, 'utf8');
    const filled = text
      .replace('Repair the dam before the winter,,', 'Repair the dam before the winter,Réparez le barrage,')
      .replace(
        /(<source>Repair the dam before the winter<\/source>\n\s*<target state=")needs-translation"><\/target>/,
        '$1final">Réparez le barrage</target>',
      );
    assert.notEqual(filled, text);
    const {code, stdout} = await countersign([
      'translate',
      'import',
      file(filled, `back-fr.${ending}`),
      '--to',
      document,
      '--by',
      'Ada',
    ]);
    assert.equal(code, 0, stdout);
    assert.match(stdout, /: 1 text taken in fr, \d+ still missing\.\n$/);
    const {demands, translations} = read(document);
    assert.deepEqual(demands[1]!.title, {en: 'Repair the dam before the winter', fr: 'Réparez le barrage'});
    assert.deepEqual(translations!['fr'], {revision: 3, method: 'human', by: 'Ada'});
    assert.equal((await countersign(['check', document])).code, 0);
  });
}

test('a file that may hold the work of a translator is not overwritten', async () => {
  const document = file(exampleText);
  const out = file('Place,Key\n', 'work.csv');
  const {code, stderr} = await countersign(['translate', 'export', '--lang', 'fr', '--from', document, '--out', out]);
  assert.equal(code, 2);
  assert.match(stderr, /work\.csv: This file is there, and may hold the work of a translator/);
  assert.equal(readFileSync(out, 'utf8'), 'Place,Key\n');
  const printed = await countersign(['translate', 'export', '--lang', 'fr', '--from', document, '--out', '-']);
  assert.ok(printed.stdout.startsWith('\uFEFFPlace,Key,Text (en),Translation (fr),State\r\n'));
});

test('a text that changed since is refused by its name, and the others are taken', async () => {
  const table =
    'Key,Text,Translation (fr)\n' +
    'demands/repair/title,Repair the dam before the winter,Réparez le barrage\n' +
    'letter/title,Open the audit,Ouvrez \u001b[31mle rapport\n';
  const document = file(exampleText);
  const {code, stdout} = await countersign(['translate', 'import', '-', '--to', document], {input: table});
  assert.equal(code, 1);
  assert.match(
    stdout,
    /: 1 text taken in fr, 1 refused, \d+ still missing\.\n<stdin>: refused: Letter, title: the text has changed/,
  );
  assert.equal(typeof read(document).letter.title, 'object');
  assert.equal((read(document).letter.title as Record<string, string>)['fr'], undefined);
});

test('what nobody confirmed stays marked', async () => {
  const document = file(exampleText);
  const {stdout: table} = await countersign(['translate', 'export', '--lang', 'ar', '--from', document, '--out', '-']);
  const once = await countersign(['translate', 'import', '-', '--to', document], {input: table});
  assert.match(once.stdout, /: 0 texts taken in ar, \d+ unchanged, .*\nNote: \d+ translations came back as older/);
  assert.equal(readFileSync(document, 'utf8'), exampleText);
  await countersign(['translate', 'import', '-', '--to', document, '--checked'], {input: table});
  assert.equal(read(document).translations!['ar']!.revision, 3);
});

test('a file or a document with a problem ends with 1, and nothing is written', async () => {
  const cases: [string, string, RegExp][] = [
    [file(exampleText), 'a,b\n', /columns Key, Text and Translation/],
    [file(exampleText), '<x>', /no well-formed XML/],
    [
      file(exampleWith('"withheld": 2', '"withheld": -2')),
      'Key,Text,Translation (fr)\n',
      /withheld.*\nNothing was written/,
    ],
    [file('{'), 'Key,Text,Translation (fr)\n', /Nothing was written/],
  ];
  for (const [document, input, message] of cases) {
    const before = readFileSync(document, 'utf8');
    const {code, stdout, stderr} = await countersign(['translate', 'import', '-', '--to', document], {input});
    assert.deepEqual([code, stdout], [1, ''], stderr);
    assert.match(stderr, message);
    assert.equal(readFileSync(document, 'utf8'), before);
  }
  const broken = await countersign(['translate', 'export', '--lang', 'fr', '--from', file('{'), '--out', '-']);
  assert.deepEqual([broken.code, broken.stdout], [1, '']);
});

test('wrong use ends with 2', async () => {
  const document = file(exampleText);
  const uses: [string[], RegExp][] = [
    [[], /Say what to do: translate export --lang ar/],
    [['export'], /Say with --lang into which language/],
    [['export', 'x', '--lang', 'fr'], /Name the document with --from/],
    [['export', '--lang', 'french'], /--lang french is no language tag/],
    [['export', '--lang', 'en', '--from', document, '--out', '-'], /--lang en is the language of the document/],
    [['export', '--lang', 'fr', '--from', document, '--out', 'fr.docx'], /ends in \.csv.*\.xlf/],
    [['export', '--lang', 'fr', '--to', document], /--to is not for export/],
    [['import'], /Name the file of the translator/],
    [['import', 'a', 'b'], /One file at a time/],
    [['import', 'a', '--by', 'a\x1b[31mb'], /--by is a name that readers see/],
    [['import', 'a', '--by', '<b>x</b>'], /--by is a name that readers see/],
    [['import', 'a', '--by', 'ada@example.org'], /--by is a name that readers see/],
    [['import', 'a', '--out', 'b'], /--out is not for import/],
    [['import', 'missing.csv', '--to', document], /missing\.csv: There is no such file/],
    [['import', 'a', '--to', '-'], /--to needs a file/],
  ];
  for (const [args, message] of uses) {
    const {code, stdout, stderr} = await countersign(['translate', ...args]);
    assert.deepEqual([code, stdout], [2, ''], args.join(' '));
    assert.match(stderr, message);
  }
});
