import '../support/quiet.ts';
import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {SIZES} from './documents.ts';
import {MEASUREMENTS, takingPart} from './measurements.ts';
import {PARTS} from './numbers.ts';
import {readOptions, UsageError} from './options.ts';

test('a whole run has every part, with the sizes and rounds of each', () => {
  const {parts, sizes, rounds, only, json, write} = readOptions([]);
  assert.deepEqual([parts, sizes, rounds, only, json, write], [PARTS, undefined, undefined, [], false, false]);
  const {overview, stress} = MEASUREMENTS;
  assert.deepEqual([overview.sizes, stress.sizes], [SIZES, [10_000]]);
  assert.ok(overview.rounds(10_000) < overview.rounds(1_000));
});

test('parts, sizes, contestants and rounds can be named', () => {
  const {parts, sizes, only, rounds} = readOptions([
    'press',
    'full',
    '--sizes',
    '5,70',
    '--only',
    'preact',
    '--rounds',
    '2',
  ]);
  // In the order in which they run.
  assert.deepEqual([parts, sizes, only, rounds], [['full', 'press'], [5, 70], ['preact'], 2]);
});

test('the limit always takes part, because ratios are to it', () => {
  const names = (part: 'overview' | 'press', only: readonly string[]) =>
    takingPart(MEASUREMENTS[part], only).map(({name}) => name);
  assert.deepEqual(names('overview', ['preact']), ['static', 'preact']);
  assert.deepEqual(names('press', ['preact']), ['static-closed', 'preact']);
  // What a server renders opens its record as one tag does.
  assert.deepEqual(
    names('press', []).filter((name) => !names('overview', []).includes(name)),
    ['static-closed'],
  );
});

test('some rounds can be recorded, and no single sizes or contestants', () => {
  assert.equal(readOptions(['far', '--write', '--rounds', '1']).write, true);
});

suite('what is not there is answered with what is', () => {
  const wrong: [args: string[], says: RegExp][] = [
    [['--size', '5'], /'--size'.*--sizes 5,100/s],
    [['5'], /No part is called 5\. There are: overview, full, press/],
    [['--only', 'svelte'], /svelte.*There are: static, static-closed, snippet/s],
    [['--sizes', '5,many'], /many is no whole number from 1 to 20000/],
    [['--sizes', '30000'], /30000 is no whole number/],
    [['--rounds', '0'], /0 is no whole number/],
    [['--write', '--only', 'react'], /leave out --sizes and --only/],
    [['--write', '--sizes', '5'], /leave out --sizes and --only/],
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
