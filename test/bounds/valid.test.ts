// Which hostile documents are valid. The one that is measured at its full size has to stay so: `atBounds` would make a
// smaller one of it.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {readCampaign} from '@countersign/campaign';
import {hostileDocuments} from './hostile.ts';

test('a document with everything at its bound is valid', () => {
  const document = hostileDocuments().get('everything at its bound')!(3_900_000);
  const result = readCampaign(document);
  assert.deepEqual(result.ok ? [] : result.problems.slice(0, 3), []);
  assert.ok(JSON.stringify(document).length > 3_000_000);
});

for (const kind of [
  'both directions',
  'a mark of direction',
  'Arabic and its digits',
  'Arabic and Thaana',
  'Syriac and Thaana',
]) {
  test(`a document of ${kind} is refused`, () => {
    assert.equal(readCampaign(hostileDocuments().get(`${kind}: letter/blocks/*`)!(1_000_000)).ok, false);
  });
}
