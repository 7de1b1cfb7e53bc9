import assert from 'node:assert/strict';
import {test} from 'node:test';
import {unknownKeys} from '@countersign/campaign';
import {example, MINIMAL} from '../support/documents/example.ts';
import {edited} from '../support/documents/json.ts';
import {unknownNames} from '../support/documents/mutations.ts';

test('a document whose keys are all known has no unknown key', () => {
  assert.deepEqual(unknownKeys(example()), []);
  assert.deepEqual(unknownKeys(MINIMAL), []);
});

test('every key that the reader ignores is named, wherever it is', () => {
  for (const {what, changes, pointer} of unknownNames(example())) {
    assert.deepEqual(unknownKeys(edited(example(), changes)), what === 'an unknown key' ? [pointer] : [], pointer);
  }
});

test('keys that every object inherits are unknown like others', () => {
  for (const key of ['constructor', '__proto__', 'toString']) {
    const pointers = [`/${key}`, `/letter/${key}`, `/letter/title/${key}`, `/sources/0/${key}`];
    const document = edited(example(), Object.fromEntries(pointers.map((pointer) => [pointer, {x: 1}])));
    assert.deepEqual(unknownKeys(document).sort(), pointers.sort());
  }
});

test('a key of another kind of block is unknown', () => {
  const blocks = [
    {heading: 'H', ordered: true},
    {list: ['A'], ordered: true},
    {heading: 'H', list: ['A']},
  ];
  assert.deepEqual(unknownKeys(example({'/letter/blocks': blocks})), [
    '/letter/blocks/0/ordered',
    '/letter/blocks/2/list',
  ]);
});

test('what is within an unknown key is not looked at', () => {
  assert.deepEqual(unknownKeys(example({'/letter/future': {title: {more: 1}}})), ['/letter/future']);
  assert.deepEqual(unknownKeys(example({'/$schema': {x: 1}})), []);
});

test('what is no object has no keys', () => {
  for (const value of [undefined, null, 'x', 3, true]) assert.deepEqual(unknownKeys(value), []);
});
