import assert from 'node:assert/strict';
import {test} from 'node:test';
import {exponent, median, ratios, spreadOf} from './statistics.ts';

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

test('the exponent is 1 for linear growth, 2 for quadratic, 0 for none', () => {
  const points = (cost: (size: number) => number) => [100, 1_000, 10_000].map((size) => [size, cost(size)] as const);
  const close = (value: number | undefined, to: number) => assert.ok(Math.abs(value! - to) < 1e-9, String(value));
  close(exponent(points((size) => 3 * size)), 1);
  close(exponent(points((size) => 0.2 * size ** 2)), 2);
  close(exponent(points(() => 7)), 0);
});

test('one size says nothing of growth', () => {
  assert.equal(exponent([[100, 5]]), undefined);
  assert.equal(exponent([]), undefined);
});
