// A change of a document as patches: applied, they make the new document; inverted, the old one.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import type {JsonObject} from '../../packages/studio/src/document/json.ts';
import {inverse, patched, patchesBetween} from '../../packages/studio/src/document/patches.ts';
import {holds} from '../support/documents/property.ts';

/** As `JSON.parse` makes them: `__proto__` is a key like others. */
const documents = fc
  .dictionary(fc.string({maxLength: 3}), fc.jsonValue({maxDepth: 4}))
  .map((value) => JSON.parse(JSON.stringify(value)) as JsonObject);

test('patches lead from any document to any other, and back', () => {
  holds(
    fc.property(documents, documents, (before, after) => {
      const patches = patchesBetween(before, after);
      assert.deepEqual(patched(before, patches), after);
      assert.deepEqual(patched(after, inverse(patches)), before);
    }),
    100,
  );
});

test('a letter typed into a document costs a patch of that text alone', () => {
  const demands = Array.from({length: 200}, (_, at) => ({id: `d${at}`, title: 'Publish'}));
  const before: JsonObject = {id: 'a', demands};
  const after: JsonObject = {...before, demands: demands.with(7, {id: 'd7', title: 'Publish!'})};
  assert.deepEqual(patchesBetween(before, after), [{at: '/demands/7/title', before: 'Publish', after: 'Publish!'}]);
});

test('a list of any length can be added, undone and added again', () => {
  const many: JsonObject = {demands: Array.from({length: 300_000}, () => 0)};
  const patches = patchesBetween({demands: []}, many);
  assert.deepEqual(patched({demands: []}, patches), many);
  assert.deepEqual(patched(many, inverse(patches)), {demands: []});
});

test('a document that differs everywhere costs a few patches, however large it is', () => {
  const documentOf = (value: number): JsonObject => ({
    keys: Object.fromEntries(Array.from({length: 50_000}, (_, at) => [`k${at}`, value])),
    list: Array.from({length: 50_000}, () => value),
    members: Array.from({length: 400}, () => ({a: value, b: value, c: value})),
  });
  const [before, after] = [documentOf(1), documentOf(2)];
  const patches = patchesBetween(before, after);
  assert.ok(patches.length <= 3, `${patches.length}`);
  assert.deepEqual(patched(before, patches), after);
  assert.deepEqual(patched(after, inverse(patches)), before);
  const many = before['keys'] as JsonObject;
  assert.deepEqual(patched({}, patchesBetween({}, many)), many);
});
