// The letter's own words: documents in, documents out.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {
  joinedWithPrevious,
  kindOfBlock,
  split,
  withKind,
  withPasted,
} from '../../packages/studio/src/document/blocks.ts';
import type {Json, JsonObject} from '../../packages/studio/src/document/json.ts';
import {holds} from '../support/documents/property.ts';

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

test('Backspace after a list without points makes the text its first point, and leaves a list that is none alone', () => {
  const joined = joinedWithPrevious(letter({list: []}, 'One'), {block: 1});
  assert.deepEqual(blocksOf(joined!.document), [{list: ['One']}]);
  assert.deepEqual(joined!.caret, {block: 0, point: 0, offset: 0});
  assert.equal(joinedWithPrevious(letter({list: 'no list'}, 'One'), {block: 1}), undefined);
  const heading = joinedWithPrevious(letter({heading: 'Why', list: ['a']}, 'One'), {block: 1});
  assert.deepEqual(heading!.caret, {block: 0, offset: 3});
});

test('kinds become each other without loss of words', () => {
  const heading = withKind(letter({en: 'One', fr: 'Un'}), 0, 'heading');
  assert.deepEqual(blocksOf(heading), [{heading: {en: 'One', fr: 'Un'}}]);
  const list = withKind(heading, 0, 'numbered');
  assert.deepEqual(blocksOf(list), [{list: [{en: 'One', fr: 'Un'}], ordered: true}]);
  assert.deepEqual(blocksOf(withKind(letter({list: ['a', 'b']}), 0, 'paragraph')), ['a', 'b']);
  assert.equal(kindOfBlock({list: 'no list'}), 'list');
});

/** The letter in which "a" and "b" were pasted into a block of it. */
const pastedInto = (block: number, ...blocks: Json[]) => {
  const document = letter(...blocks);
  return withPasted(document, ['a', 'b'], {block, of: document});
};

test('a pasted text takes the place of an empty block, and stands after one with words, or at the end', () => {
  const into = (block: number, ...blocks: Json[]) => blocksOf(pastedInto(block, ...blocks).document);
  assert.deepEqual(into(0, '', 'Next'), ['a', 'b', 'Next']);
  assert.deepEqual(into(0, {heading: {en: '', fr: ''}}, 'Next'), ['a', 'b', 'Next']);
  assert.deepEqual(into(0, 'One', 'Next'), ['One', 'a', 'b', 'Next']);
  const withWords = [{en: '', fr: 'Un'}, {list: ['']}, {heading: '', list: ['One']}, {heading: {list: []}}];
  for (const block of withWords) assert.deepEqual(into(0, block, 'Next'), [block, 'a', 'b', 'Next']);
  assert.deepEqual(blocksOf(withPasted(letter(''), ['a'], 'end').document), ['', 'a']);
  assert.deepEqual(blocksOf(withPasted(letter(), ['a'], 'end').document), ['a']);
});

test('the caret goes to the last pasted block, and to the last point of a list', () => {
  assert.deepEqual(pastedInto(0, '', 'Next').caret, {block: 1, offset: 0});
  const {caret} = withPasted(letter('One'), ['a', {list: ['b', 'c']}], 'end');
  assert.deepEqual(caret, {block: 2, offset: 0, point: 1});
});

test('a pasted text finds its block after other changes of the letter', () => {
  const of = letter('One', 'Two', 'Three');
  const empty = letter('', 'Next');
  const after = (...blocks: Json[]) => blocksOf(withPasted(letter(...blocks), ['a'], {block: 1, of}).document);
  assert.deepEqual(after('One', 'Two and', 'Three'), ['One', 'Two and', 'a', 'Three']);
  assert.deepEqual(after('O', 'ne', 'Two', 'Three'), ['O', 'ne', 'Two', 'a', 'Three']);
  assert.deepEqual(after('Two', 'Three'), ['Two', 'a', 'Three']);
  assert.deepEqual(after('One', 'Two'), ['One', 'Two', 'a']);
  assert.deepEqual(after('Three'), ['a', 'Three']);
  assert.deepEqual(after(), ['a']);
  assert.deepEqual(after('One', 'Two', 'Own', 'Three'), ['One', 'Two', 'a', 'Own', 'Three']);
  assert.deepEqual(after('One', 'Two', '', 'Three'), ['One', 'Two', 'a', '', 'Three']);
  const afterEmpty = (...blocks: Json[]) =>
    blocksOf(withPasted(letter(...blocks), ['a'], {block: 0, of: empty}).document);
  assert.deepEqual(afterEmpty('', 'Own', 'Next'), ['a', 'Own', 'Next']);
  // Another text was pasted into it before.
  assert.deepEqual(afterEmpty('One', 'Two', 'Next'), ['One', 'Two', 'a', 'Next']);
});

test('the caret of a person who writes on stays in its text, unless that is replaced', () => {
  const heldAt = (block: number, ...blocks: Json[]) => {
    const document = letter(...blocks);
    return withPasted(document, ['a', 'b', 'c'], {block: 1, of: document}, {block, point: 2, offset: 3}).caret;
  };
  const replaced = ['One', '', 'Next'];
  assert.deepEqual(heldAt(0, ...replaced), {block: 0, point: 2, offset: 3});
  assert.deepEqual(heldAt(1, ...replaced), {block: 3, offset: 0});
  assert.deepEqual(heldAt(2, ...replaced), {block: 4, point: 2, offset: 3});
  assert.deepEqual(heldAt(1, 'One', 'Two', 'Next'), {block: 1, point: 2, offset: 3});
  assert.deepEqual(heldAt(2, 'One', 'Two', 'Next'), {block: 5, point: 2, offset: 3});
});

/** All that a person may have written, in its order. */
const wordsIn = (json: Json): readonly Json[] =>
  typeof json !== 'object' ? (json === '' ? [] : [json]) : Object.values(json ?? {}).flatMap(wordsIn);

test('blocks of any shape can be split, joined and turned, and lose no word to a pasted text', () => {
  const block = fc.oneof(
    fc.jsonValue({maxDepth: 2}),
    fc.record({list: fc.jsonValue({maxDepth: 2})}),
    fc.record({heading: fc.jsonValue({maxDepth: 1})}),
  );
  holds(
    fc.property(fc.array(block, {maxLength: 3}), fc.nat(3), fc.option(fc.nat(2)), (blocks, at, point) => {
      const document = JSON.parse(JSON.stringify(letter(...(blocks as Json[])))) as JsonObject;
      const caret = {block: at, offset: 1, point: point ?? undefined};
      split(document, caret);
      joinedWithPrevious(document, caret);
      withKind(document, at, 'list');
      withKind(document, at, 'paragraph');
      const pasted = withPasted(document, ['pasted'], {block: at, of: document}).document;
      assert.deepEqual(
        wordsIn(pasted['letter']!).filter((word) => word !== 'pasted'),
        wordsIn(document['letter']!),
      );
    }),
    100,
  );
});

test('a list of any length becomes paragraphs, and a letter of any length takes in a block', () => {
  const many = Array.from({length: 200_000}, () => 'a');
  assert.equal((blocksOf(withKind(letter({list: many}), 0, 'paragraph')) as Json[]).length, 200_000);
  assert.equal((blocksOf(split({letter: {blocks: many}}, {block: 0, offset: 1}).document) as Json[]).length, 200_001);
});
