// The letter's own words: documents in, documents out.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {joinedWithPrevious, kindOfBlock, split, withKind} from '../../packages/studio/src/document/blocks.ts';
import type {Json, JsonObject} from '../../packages/studio/src/document/json.ts';

const letter = (...blocks: Json[]): JsonObject => ({language: 'en', letter: {blocks}});
const blocksOf = (document: JsonObject) => (document['letter'] as JsonObject)['blocks'];

test('Enter in a paragraph makes two, and the caret goes to the second', () => {
  const {document, caret} = split(letter('One two', 'Three'), {block: 0, offset: 3});
  assert.deepEqual(blocksOf(document), ['One', 'two', 'Three']);
  assert.deepEqual(caret, {block: 1, offset: 0});
});

test('a translation stays with the first part, since only a person knows where it parts', () => {
  const {document} = split(letter({en: 'One two', fr: 'Un deux'}), {block: 0, offset: 3});
  assert.deepEqual(blocksOf(document), [{en: 'One', fr: 'Un deux'}, 'two']);
});

test('Backspace joins a paragraph with the one before, in each language', () => {
  const joined = joinedWithPrevious(letter({en: 'One', fr: 'Un'}, {en: 'two', fr: 'deux'}), {block: 1});
  assert.deepEqual(blocksOf(joined!.document), [{en: 'One two', fr: 'Un deux'}]);
  assert.deepEqual(joined!.caret, {block: 0, offset: 3});
  assert.equal(joinedWithPrevious(letter('One'), {block: 0}), undefined);
});

test('an empty point at the end of a list ends the list, and its first point can leave it', () => {
  const ended = split(letter({list: ['a', '']}), {block: 0, point: 1, offset: 0});
  assert.deepEqual(blocksOf(ended.document), [{list: ['a']}, '']);
  const left = joinedWithPrevious(letter({list: ['a', 'b'], ordered: true}), {block: 0, point: 0});
  assert.deepEqual(blocksOf(left!.document), ['a', {list: ['b'], ordered: true}]);
});

test('kinds become each other without loss of words', () => {
  const heading = withKind(letter({en: 'One', fr: 'Un'}), 0, 'heading');
  assert.deepEqual(blocksOf(heading), [{heading: {en: 'One', fr: 'Un'}}]);
  const list = withKind(heading, 0, 'numbered');
  assert.deepEqual(blocksOf(list), [{list: [{en: 'One', fr: 'Un'}], ordered: true}]);
  assert.deepEqual(blocksOf(withKind(letter({list: ['a', 'b']}), 0, 'paragraph')), ['a', 'b']);
  assert.equal(kindOfBlock({list: 'no list'}), 'list');
});

test('blocks of any shape can be split, joined and turned', () => {
  const block = fc.oneof(
    fc.jsonValue({maxDepth: 2}),
    fc.record({list: fc.jsonValue({maxDepth: 2})}),
    fc.record({heading: fc.jsonValue({maxDepth: 1})}),
  );
  fc.assert(
    fc.property(fc.array(block, {maxLength: 3}), fc.nat(3), fc.option(fc.nat(2)), (blocks, at, point) => {
      const document = JSON.parse(JSON.stringify(letter(...(blocks as Json[])))) as JsonObject;
      const caret = {block: at, offset: 1, point: point ?? undefined};
      split(document, caret);
      joinedWithPrevious(document, caret);
      withKind(document, at, 'list');
      withKind(document, at, 'paragraph');
    }),
  );
});

test('a list of any length becomes paragraphs, and a letter of any length takes in a block', () => {
  const many = Array.from({length: 200_000}, () => 'a');
  assert.equal((blocksOf(withKind(letter({list: many}), 0, 'paragraph')) as Json[]).length, 200_000);
  assert.equal((blocksOf(split({letter: {blocks: many}}, {block: 0, offset: 1}).document) as Json[]).length, 200_001);
});
