// A document that changed in a form, written into the text that it was read from.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {textOf, type Json} from '@countersign/authoring';
import fc from 'fast-check';
import {exampleText} from '../support/command-line/example.ts';
import {holds} from '../support/documents/property.ts';

const text = `{
  "a": 1,   "odd": [ 1,2,  3 ],
  "list": [
    {"id": "one", "n":  1},
    {"id": "two",
      "n": 2},
    {"id": "three", "n": 3}
  ],
  "gone": true
}\r\n`;

const value = JSON.parse(text) as {[key: string]: Json} & {list: Json[]};
const [one, two, three] = value.list as [Json, Json, Json];

const CASES: readonly [name: string, now: Json, wanted: string][] = [
  ['nothing changes', value, text],
  ['a text', {...value, a: 'b'}, text.replace('"a": 1', '"a": "b"')],
  ['a member goes from the middle', {...value, list: [one, three]}, text.replace(/ {4}\{"id": "two",\n.*\n/, '')],
  ['the first member goes', {...value, list: [two, three]}, text.replace(/\{"id": "one".*\n {4}/, '')],
  ['the last member goes', {...value, list: [one, two]}, text.replace(/,\n.*"three".*/, '')],
  [
    'a member comes between others',
    {...value, list: [one, {id: 'new'}, two, three]},
    text.replace('    {"id": "two"', '    {\n      "id": "new"\n    },\n    {"id": "two"'),
  ],
  [
    'one takes the place of two',
    {...value, list: [{id: 'new'}, three]},
    text.replace(/ {4}\{"id": "one"[^]*"n": 2\},\n/, '    {"id": "new"},\n'),
  ],
  ['a member comes last', {...value, odd: [1, 2, 3, 4]}, text.replace('2,  3 ]', '2,  3, 4 ]')],
  ['all members go', {...value, odd: []}, text.replace('[ 1,2,  3 ]', '[]')],
  [
    'keys go',
    {odd: value['odd']!, list: value.list},
    text.replace('"a": 1,   ', '').replace(/,\n {2}"gone": true/, ''),
  ],
];

for (const [name, now, wanted] of CASES) {
  test(`bytes that need not change stay: ${name}`, () => assert.equal(textOf(text, now), wanted));
}

test('a byte order mark stays, and a text that is no JSON is laid out anew', () => {
  assert.equal(textOf(`\uFEFF${text}`, {...value, a: 2}), `\uFEFF${text.replace('"a": 1', '"a": 2')}`);
  assert.equal(textOf('{', {a: 1}), '{\n  "a": 1\n}\n');
  assert.deepEqual(JSON.parse(textOf('{"a": 1, "a": 2, "b": 1}', {a: 3})), {a: 3});
});

test('whatever changed, the text says the document', () => {
  const documents = fc.anything({key: fc.constantFrom('a', 'b', '__proto__'), values: [fc.nat(2)], maxDepth: 5});
  const read = (each: unknown) => JSON.parse(JSON.stringify(each)) as Json;
  holds(
    fc.property(documents, documents, (before, next) => {
      const after = read(next);
      for (const written of [JSON.stringify(before), JSON.stringify(before, null, 2)])
        assert.deepEqual(JSON.parse(textOf(written, after)), after);
    }),
    500,
  );
});

test('one changed word of a letter changes one line of its file', () => {
  const document = JSON.parse(exampleText) as {letter: {title: string}; signatories: unknown[]};
  document.letter.title = 'Open it';
  document.signatories.splice(1, 1);
  const lines = textOf(exampleText, document as unknown as Json).split('\n');
  const known = new Set(exampleText.split('\n'));
  assert.ok(lines.filter((line) => !known.has(line)).length <= 2);
});
