// `countersign sources add`: the references of a reference manager come into the document.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import type {Campaign} from '@countersign/campaign';
import {countersign, file} from '../support/command-line/command.ts';
import {exampleText} from '../support/command-line/example.ts';

const BIB = `@online{lakes-2026, title = {Lakes \u001b[31mdry}, organization = {Lakes Alliance}, date = {2026-05}, url = {https://lakes.example.org/}}
@online{herald, title = {Audit}, url = {https://herald.example.com/2026/audit}}
@misc{nothing, title = {Nothing}}
`;

test('what is new is added, and what happened is said', async () => {
  const [document, bib] = [file(exampleText), file(BIB, 'refs.bib')];
  const dry = await countersign(['sources', 'add', '-', '--to', document, '--dry-run'], {input: BIB});
  assert.equal(dry.code, 0);
  assert.match(
    dry.stdout,
    /^\[@lakes-2026\] other: Lakes .*: 1 source would be added, 1 there already, 1 left out\. Nothing was written\.\n/s,
  );
  assert.equal(readFileSync(document, 'utf8'), exampleText);

  const {code, stdout, stderr} = await countersign(['sources', 'add', bib, '--to', document]);
  assert.deepEqual([code, stderr], [0, '']);
  assert.ok(!stdout.includes('\u001b'));
  assert.equal(
    stdout,
    '[@lakes-2026] other: Lakes [31mdry, Lakes Alliance, 2026-05\n' +
      `${document}: 1 source added, 1 there already, 1 left out.\n` +
      `${bib}: left out: Nothing: it names neither a publisher nor an address. Add one, or type it.\n` +
      'Note: Look at the kind after each id: reference managers know fewer kinds.\n' +
      'Note: 1 source without an archived copy. countersign archive says where to save them.\n',
  );
  const {sources} = JSON.parse(readFileSync(document, 'utf8')) as Campaign;
  assert.equal(sources.at(-1)!.id, 'lakes-2026');
  const again = await countersign(['sources', 'add', bib, '--to', document]);
  assert.match(again.stdout, /: 0 sources added, 2 there already, 1 left out\.\n/);
});

test('a file or a document with a problem ends with 1, and nothing is written', async () => {
  const cases: [string, string, RegExp][] = [
    [file(exampleText), 'no references', /no references in this file/],
    [file(exampleText), '%PDF-1.7', /This is a PDF/],
    [file('<p>'), BIB, /This is a web page, not a campaign document\./],
    [file('{"sources": {}}'), BIB, /no place for a value at \/sources\/-/],
  ];
  for (const [document, bib, message] of cases) {
    const before = readFileSync(document, 'utf8');
    const {code, stdout, stderr} = await countersign(['sources', 'add', '-', '--to', document], {input: bib});
    assert.deepEqual([code, stdout], [1, ''], stderr);
    assert.match(stderr, message);
    assert.equal(readFileSync(document, 'utf8'), before);
  }
});

test('wrong use ends with 2', async () => {
  const uses: [string[], RegExp][] = [
    [[], /Say what to do: sources add/],
    [['remove', 'x'], /Say what to do: sources add/],
    [['add'], /Name the file of references/],
    [['add', 'a', 'b'], /One file at a time/],
    [['add', 'a', '--to', '-'], /--to needs a file/],
    [['add', 'missing.bib', '--to', file(exampleText)], /missing\.bib: There is no such file/],
  ];
  for (const [args, message] of uses) {
    const {code, stdout, stderr} = await countersign(['sources', ...args]);
    assert.deepEqual([code, stdout], [2, ''], args.join(' '));
    assert.match(stderr, message);
  }
});
