import assert from 'node:assert/strict';
import {test} from 'node:test';
import {median, ratios, spreadOf} from './statistics.ts';

test('the median is the middle one, or between the two in the middle', () => {
  assert.equal(median([9, 1, 5]), 5);
  assert.equal(median([9, 1, 5, 6]), 5.5);
  assert.equal(median([3]), 3);
  assert.throws(() => median([]), RangeError);
});

test('a spread has the lowest and the highest beside it', () => {
  assert.deepEqual(spreadOf([4, 2, 30]), {median: 4, lowest: 2, highest: 30});
});

test('ratios are those of the same round', () => {
  assert.deepEqual(ratios([10, 60], [5, 20]), [2, 3]);
  assert.throws(() => ratios([10], [5, 20]), RangeError);
});
