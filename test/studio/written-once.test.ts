// A key that is written twice is found, whatever stands in the texts.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import type {Json} from '../../packages/studio/src/document/json.ts';
import {isWrittenOnce} from '../../packages/studio/src/document/written-once.ts';
import {holds} from '../support/documents/property.ts';

const isOnce = (text: string) => isWrittenOnce(text, JSON.parse(text) as Json);

test('every document has its keys once, in any layout and with any texts', () => {
  holds(
    fc.property(fc.jsonValue({maxDepth: 4}), fc.constantFrom(undefined, 2, '\t'), (value, layout) =>
      isOnce(JSON.stringify(value, null, layout)),
    ),
    100,
  );
  for (const text of ['["x", ":y", "\\":"]', '{"a\\"": "b: c", "\\\\" : ["\\\\", ":"]}', '{"__proto__": {"a": 1}}']) {
    assert.ok(isOnce(text), text);
  }
});

test('a key that is written twice is found at any place', () => {
  for (const text of [
    '{"a": 1, "a": 1}',
    '{"a": 1, "\\u0061": 2}',
    '{"b": [{"c": {"a": 1, "a": [":"]}}]}',
    '{"__proto__": 1, "__proto__": 2}',
  ]) {
    assert.equal(isOnce(text), false, text);
  }
});
