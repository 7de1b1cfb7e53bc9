import '../support/quiet.ts';
import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {SIZES} from './documents.ts';
import {readOptions, UsageError} from './options.ts';

test('a whole run has every size, with fewer rounds of the large ones', () => {
  const {sizes, only, rounds, json, write, stress, profile} = readOptions([]);
  assert.deepEqual(sizes, SIZES);
  assert.deepEqual([only, json, write, stress, profile], [[], false, false, false, false]);
  assert.ok(rounds(10_000) < rounds(1_000));
});

test('sizes, contestants and rounds can be named', () => {
  const {sizes, only, rounds} = readOptions(['--sizes', '5,70', '--only', 'preact', '--runs', '2']);
  assert.deepEqual([sizes, rounds(5), rounds(10_000)], [[5, 70], 2, 2]);
  // Ratios are to the static page.
  assert.deepEqual(only, ['static', 'preact']);
});

test('stress has its own size', () => {
  assert.deepEqual(readOptions(['--stress']).sizes, [10_000]);
});

test('a profile is of any size', () => {
  const {sizes, profile} = readOptions(['--profile', '--sizes', '5']);
  assert.deepEqual([sizes, profile], [[5], true]);
});

suite('what is not there is answered with what is', () => {
  const wrong: [args: string[], says: RegExp][] = [
    [['--size', '5'], /'--size'.*--sizes 5,100/s],
    [['5'], /'5'.*--runs N/s],
    [['--only', 'svelte'], /svelte.*There are: static, static-skipping, vanilla, react/s],
    [['--sizes', '5,many'], /many is no whole number from 1 to 20000/],
    [['--sizes', '30000'], /30000 is no whole number/],
    [['--runs', '0'], /0 is no whole number/],
    [['--write', '--only', 'react'], /leave out --sizes, --only and --runs/],
    [['--write', '--runs', '1'], /leave out --sizes, --only and --runs/],
    [['--stress', '--sizes', '5'], /leave out --sizes/],
    [['--profile', '--stress'], /leave out --stress and --only/],
    [['--profile', '--only', 'react'], /leave out --stress and --only/],
  ];
  for (const [args, says] of wrong) {
    test(args.join(' '), () => {
      assert.throws(
        () => readOptions(args),
        (error) => error instanceof UsageError && says.test(error.message),
      );
    });
  }
});
