import assert from 'node:assert/strict';
import {test} from 'node:test';
import {listChanges} from '../../packages/authoring/src/compare/growing-list.ts';

const changes = (was: string, is: string) =>
  [...listChanges([...was], [...is], (a, b) => a === b)].map((change) =>
    change.kind === 'inserted' || change.kind === 'added'
      ? `${change.kind === 'added' ? '' : '+'}${is[change.at]}`
      : `${was[change.at]}${change.kind === 'gone' ? '-' : `>${is[change.to]}`}`,
  );

test('a list may grow at its end', () => {
  assert.deepEqual(changes('abc', 'abc'), []);
  assert.deepEqual(changes('abc', 'abcde'), ['d', 'e']);
  assert.deepEqual(changes('', 'a'), ['a']);
});

test('what is changed, gone or inserted is told apart where it stands between what both have', () => {
  assert.deepEqual(changes('abc', 'axc'), ['b>x']);
  assert.deepEqual(changes('abc', 'abx'), ['c>x']);
  assert.deepEqual(changes('abc', 'ac'), ['b-']);
  assert.deepEqual(changes('abc', 'ab'), ['c-']);
  assert.deepEqual(changes('abc', 'axbc'), ['+x']);
  assert.deepEqual(changes('abc', 'xabc'), ['+x']);
  assert.deepEqual(changes('abc', ''), ['a-', 'b-', 'c-']);
});

test('a change beside something appended', () => {
  assert.deepEqual(changes('abc', 'axcd'), ['b>x', 'd']);
  assert.deepEqual(changes('aa', 'aaa'), ['a']);
  assert.deepEqual(changes('aba', 'aa'), ['b-']);
});

test('what stayed is known again behind something inserted or gone, also where more changed', () => {
  assert.deepEqual(changes('abcde', 'axbcdef'), ['+x', 'f']);
  assert.deepEqual(changes('abcde', 'acdx'), ['b-', 'e>x']);
  assert.deepEqual(changes('abcdef', 'axbcydzf'), ['+x', '+y', 'e>z']);
  assert.deepEqual(changes('ab', 'ba'), ['+b', 'b-']);
});

test('the time grows in proportion to the list', () => {
  const cost = [1000, 2000].map((length) => {
    let steps = 0;
    const was = Array.from({length}, (_, at) => at);
    const found = [
      ...listChanges(
        was,
        was.map((at) => at + length),
        (a, b) => {
          steps++;
          return a === b;
        },
      ),
    ];
    assert.equal(found.length, length);
    return steps;
  });
  assert.ok(cost[1]! < cost[0]! * 2.1, `${cost.join(', ')}`);
});
