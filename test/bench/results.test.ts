import '../support/quiet.ts';
import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Visit} from './measure.ts';
import {NUMBERS} from './numbers.ts';
import {summarise, type Recorded} from './results.ts';
import {aligned, textReport} from './text-report.ts';

const VISIT: Visit = {
  title: 100,
  source: 100,
  script: 1,
  style: 1,
  layout: 1,
  main: 10,
  longestTask: 0,
  longestAfterCheck: 0,
  longTasks: 0,
  longTasksAfterCheck: 0,
  layoutShift: 0,
  heap: 2_000_000,
  bytes: 3_210,
  requests: 1,
};

const recorded = (contestant: string, size: number, round: number, visit: Partial<Visit>): Recorded => ({
  contestant,
  size,
  round,
  visit: {...VISIT, ...visit},
});

const VISITS: Recorded[] = [
  recorded('static', 100, 0, {source: 100, main: 200}),
  recorded('react', 100, 0, {source: 300, main: 200}),
  // As a run records them, where every round begins with another contestant.
  recorded('react', 100, 1, {source: 500, main: 200}),
  recorded('static', 100, 1, {source: 250, main: 200}),
  recorded('static', 1_000, 0, {source: 800, main: 2_000}),
  recorded('react', 1_000, 0, {source: 800, main: 2_000}),
  recorded('static', 2_000, 0, {source: 800, main: 4_000}),
  recorded('react', 2_000, 0, {source: 800, main: 8_000}),
];

test('medians are of each number, ratios of each round, exponents of the rows', () => {
  const {sizes, growth} = summarise(VISITS, [], {});
  const [first] = sizes;
  assert.deepEqual([first!.size, first!.sources, first!.rounds], [100, 100, 2]);
  const react = first!.rows.find(({contestant}) => contestant === 'react')!;
  assert.equal(react.medians.source, 400);
  assert.deepEqual(react.source, {median: 2.5, lowest: 2, highest: 3});
  assert.deepEqual(
    growth.map(({contestant, exponent}) => [contestant, Number(exponent.toFixed(6))]),
    [
      ['static', 1],
      ['react', 2],
    ],
  );
});

test('a report has a line for each contestant, and times beside the static page for all but itself', () => {
  const text = textReport(summarise(VISITS, [{size: 5, place: 'link', atTop: 0.25, below: 0}], {}), NUMBERS);
  assert.match(text, /100 signatories, 100 sources: medians of 2 rounds/);
  assert.match(text, /React 19 +400 +2\.50 \(2\.00–3\.00\)/);
  assert.doesNotMatch(text, /Static HTML +\d+ +1\.00/);
  assert.match(text, /< 50/);
  assert.match(text, /A bare link +5 +0\.250 +0\.000/);
});

test('columns are as wide as what is in them', () => {
  assert.equal(
    aligned([
      ['', 'ms'],
      ['Static', '1,000'],
    ]),
    '           ms\nStatic  1,000',
  );
});
