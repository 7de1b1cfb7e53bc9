// The count of work is exact: it is the same for the same work, and grows evenly with it.
import {workOf} from './work.ts';
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {blocksOf} from '@countersign/authoring';

test('code that has run often is counted like code that has run once', async () => {
  const points = (count: number) => () => void blocksOf('- a\n'.repeat(count));
  const countAll = async () => [await workOf(points(1_000)), await workOf(points(2_000)), await workOf(points(3_000))];
  points(1)();
  const [one, two, three] = await countAll();
  assert.ok(one! > 1_000);
  assert.equal(three! - two!, two! - one!);
  for (let times = 0; times < 100; times++) points(1_000)();
  assert.deepEqual(await countAll(), [one, two, three]);
});
