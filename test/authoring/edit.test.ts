// Edits of a document's text: what was asked for changes, and nothing else.
import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {edit, editSafely, type Edit, type Json} from '@countersign/authoring';
import fc from 'fast-check';
import {exampleText} from '../support/command-line/example.ts';
import {at, edited, places, type Place} from '../support/documents/json.ts';
import {holds} from '../support/documents/property.ts';

function textAfter(text: string, ...edits: readonly Edit[]): string {
  const result = edit(text, edits);
  assert(result.ok, JSON.stringify(result));
  return result.text;
}

test('a safe edit makes no new problem, and those that are there are no obstacle', () => {
  const signed = (name: string, date: string) => ({
    pointer: '/signatories/-',
    value: {id: name.toLowerCase(), kind: 'organisation', name, signed: date},
  });
  const now = new Date('2026-09-01');
  const wrong = textAfter(exampleText, signed('Rivers', '2027-01-01'));
  const added = editSafely(wrong, [signed('Lakes', '2026-05-01')], now);
  assert.deepEqual(added, {ok: true, text: textAfter(wrong, signed('Lakes', '2026-05-01'))});
  // It has the same message as the one that was there.
  const refused = editSafely(wrong, [signed('Lakes', '2027-01-01')], now);
  assert(!refused.ok);
  assert.deepEqual(
    refused.problems.map(({name, also}) => [name, also]),
    [['Signatory Lakes, signed', undefined]],
  );
  assert.ok(refused.problems[0]!.line <= wrong.split('\n').length);
  assert.ok(!editSafely(wrong, [{pointer: '/title/x', value: 1}], now).ok);
  assert.ok(!editSafely('{', [], now).ok);
});

suite('layout', () => {
  const CASES: readonly [name: string, was: string, edits: readonly Edit[], now: string][] = [
    [
      'a member of a list takes the form of the one before it: one line',
      '{\n  "list": [\n    {"id": "a", "name": "Long"}\n  ]\n}\n',
      [{pointer: '/list/-', value: {id: 'b', names: ['x', 'y'], text: 'word '.repeat(30)}}],
      `{\n  "list": [\n    {"id": "a", "name": "Long"},\n    {"id": "b", "names": ["x", "y"], "text": "${'word '.repeat(30)}"}\n  ]\n}\n`,
    ],
    [
      'or several',
      '{\n\t"list": [\n\t\t{\n\t\t\t"id": "a"\n\t\t}\n\t]\n}',
      [
        {pointer: '/list/-', value: {id: 'b'}},
        {pointer: '/list/-', value: {id: 'c'}},
      ],
      '{\n\t"list": [\n\t\t{\n\t\t\t"id": "a"\n\t\t},\n\t\t{\n\t\t\t"id": "b"\n\t\t},\n\t\t{\n\t\t\t"id": "c"\n\t\t}\n\t]\n}',
    ],
    [
      'a short list on one line stays on it',
      '{\n  "to": ["a"]\n}',
      [{pointer: '/to/-', value: 'b'}],
      '{\n  "to": ["a", "b"]\n}',
    ],
    [
      'a list that becomes too long for its line is broken between its members',
      `{\n  "list": [{"id":  "a", "x": "${'y'.repeat(60)}"}]\n}`,
      [{pointer: '/list/-', value: {id: 'b', x: 'y'.repeat(60)}}],
      `{\n  "list": [\n    {"id":  "a", "x": "${'y'.repeat(60)}"},\n    {"id": "b", "x": "${'y'.repeat(60)}"}\n  ]\n}`,
    ],
    [
      'line ends, a byte order mark and spaces within braces stay',
      '\uFEFF{\r\n  "a": { "b": 1 }\r\n}\r\n',
      [
        {pointer: '/c', value: {d: 'é'}},
        {pointer: '/e', value: 'f'.repeat(130)},
      ],
      `\uFEFF{\r\n  "a": { "b": 1 },\r\n  "c": { "d": "é" },\r\n  "e": "${'f'.repeat(130)}"\r\n}\r\n`,
    ],
    ['a text without lines gets none', '{"a":[1]}', [{pointer: '/a/-', value: {b: [2]}}], '{"a":[1,{"b":[2]}]}'],
    [
      'an empty list of objects gets lines',
      '{\n    "list": []\n}',
      [{pointer: '/list/-', value: {id: 'a'}}],
      '{\n    "list": [\n        {"id": "a"}\n    ]\n}',
    ],
    [
      'missing objects and lists are made',
      '{\n  "a": 1\n}',
      [
        {pointer: '/b/c~1d/-', value: 1},
        {pointer: '/b/c~1d/-', value: 2},
        {pointer: '/b/e/f', value: null},
      ],
      '{\n  "a": 1,\n  "b": {"c/d": [1, 2], "e": {"f": null}}\n}',
    ],
    [
      'a text gains languages',
      '{\n  "title": "One",\n  "x": {"en": "Two"}\n}',
      [
        {pointer: '/title', value: {en: 'One'}},
        {pointer: '/title/ar', value: 'واحد'},
        {pointer: '/x/ar', value: 'اثنان'},
      ],
      '{\n  "title": {"en": "One", "ar": "واحد"},\n  "x": {"en": "Two", "ar": "اثنان"}\n}',
    ],
    [
      'of a key that is written twice the last one counts, as for JSON.parse',
      '{"a": 1, "a": 2}',
      [{pointer: '/a', value: 3}],
      '{"a": 1, "a": 3}',
    ],
    ['the document itself', ' {"a": 1}\n', [{pointer: '', value: [1]}], ' [1]\n'],
  ];
  for (const [name, was, edits, now] of CASES) test(name, () => assert.equal(textAfter(was, ...edits), now));
});

test('only the places of the edits change', () => {
  const now = textAfter(
    exampleText,
    {pointer: '/signatories/-', value: {id: 'new', kind: 'organisation', name: 'New'}},
    {pointer: '/demands/0/title/ar', value: 'جديد'},
    {pointer: '/revision', value: 4},
  );
  const [was, lines] = [exampleText.split('\n'), now.split('\n')];
  assert.deepEqual(
    lines.filter((line) => !was.includes(line)).map((line) => line.trim()),
    ['"revision": 4,', '"id": "new",', '"name": "New"', '"title": {"en": "Publish the audit in full", "ar": "جديد"},'],
  );
  assert.equal(was.filter((line) => !lines.includes(line)).length, 2);
});

test('every pointer of any document can be set, and the result is what JSON would be', () => {
  const json = fc.jsonValue({maxDepth: 4}) as fc.Arbitrary<Json>;
  const spaces = fc.constantFrom(undefined, 2, '\t', 4);
  holds(
    fc.property(json, spaces, json, fc.nat(), fc.boolean(), (document, space, value, which, isMember) => {
      const all: Place[] = [...places(document)];
      const place = all[which % all.length]!;
      const isList = Array.isArray(place.value);
      const isObject = !isList && typeof place.value === 'object' && place.value !== null;
      const pointer =
        isMember && isList ? `${place.pointer}/-` : isMember && isObject ? `${place.pointer}/new` : place.pointer;
      const wanted =
        pointer.endsWith('/-') && isMember && isList ? `${place.pointer}/${(place.value as Json[]).length}` : pointer;
      const now = textAfter(JSON.stringify(document, null, space), {pointer, value});
      assert.deepEqual(JSON.parse(now), JSON.parse(JSON.stringify(edited(document, {[wanted]: value}))));
    }),
    300,
  );
});

test('__proto__ is a key like others', () => {
  const now = textAfter('{"a": {}}', {pointer: '/a/__proto__/x', value: 1}, {pointer: '/b/__proto__', value: 2});
  assert.equal(now, '{"a": {"__proto__": {"x": 1}}, "b": {"__proto__": 2}}');
  assert.equal(Object.hasOwn(Object.prototype, 'x'), false);
});

test('a text that is no JSON comes back with its problem, and a pointer to nowhere with its own', () => {
  for (const text of ['', '{"a": }', '<p>', '['.repeat(200_000), '{"a": 1} x']) {
    const result = edit(text, [{pointer: '/a', value: 1}]);
    assert(!result.ok);
    assert.ok(result.problems[0]!.message);
  }
  for (const pointer of ['/a/b', '/-', '/list/3', '/list/x', '/list/01']) {
    const result = edit('{"a": "text", "list": [1]}', [
      {pointer: '/fine', value: 1},
      {pointer, value: 2},
    ]);
    assert(!result.ok, pointer);
    assert.deepEqual(
      result.problems.map(({pointer, line}) => [pointer, line]),
      [[pointer, 1]],
    );
  }
});

test('what is no pointer, and what JSON cannot write, changes nothing', () => {
  const deep = (levels: number) => JSON.parse('['.repeat(levels) + ']'.repeat(levels)) as Json;
  const circle: {self?: object} = {};
  circle.self = circle;
  const WRONG: readonly (readonly [pointer: string, value: unknown, message: RegExp])[] = [
    ['a', 2, /^This is no pointer to a value: "a"\.$/],
    ['/a'.repeat(20_000), 2, /^This is no pointer/],
    ...[undefined, () => 1, 1n, circle, deep(101), deep(20_000), Symbol('a')].map(
      (value) => ['/a', value, /^The value for \/a cannot be written as JSON\.$/] as const,
    ),
  ];
  for (const [pointer, value, message] of WRONG) {
    const result = edit('{"a": 1}', [{pointer, value: value as Json}]);
    assert(!result.ok);
    assert.match(result.problems[0]!.message, message);
    assert.equal(result.problems[0]!.line, 1);
  }
  assert.equal(textAfter('{"a":1}', {pointer: '/a', value: deep(50)}), `{"a":${'['.repeat(50)}${']'.repeat(50)}}`);
  assert.equal(textAfter('{"a":1}', {pointer: '/b', value: {c: undefined, d: 1}}), '{"a":1,"b":{"d":1}}');
});

test('the value that was handed in stays what it was', () => {
  const value = {list: [1]};
  const now = textAfter('{}', {pointer: '/a', value}, {pointer: '/a/list/-', value: 2});
  assert.deepEqual([at(JSON.parse(now), '/a/list'), value.list], [[1, 2], [1]]);
});
