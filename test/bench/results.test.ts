import assert from 'node:assert/strict';
import {test} from 'node:test';
import {COLUMNS, type Numbers} from './numbers.ts';
import {summarise, type Recorded} from './results.ts';
import {aligned, textReport} from './text-report.ts';

const recorded = (contestant: string, size: number, round: number, visit: Numbers): Recorded => ({
  contestant,
  size,
  round,
  visit: {words: 10, longestTask: 0, longTasks: 0, ...visit},
});

const VISITS: Recorded[] = [
  recorded('limit', 100, 0, {goal: 100}),
  recorded('react', 100, 0, {goal: 300}),
  // As a run records them, where every round begins with another contestant.
  recorded('react', 100, 1, {goal: 500}),
  recorded('limit', 100, 1, {goal: 250}),
  recorded('limit', 1_000, 0, {goal: 800}),
  recorded('react', 1_000, 0, {goal: 400}),
];

const press = summarise(VISITS, {
  columns: COLUMNS.press,
  limit: 'limit',
  contestants: [
    {name: 'limit', label: 'Closed details'},
    {name: 'vanilla', label: 'Vanilla element'},
    {name: 'react', label: 'React 19'},
  ],
  sourcesAt: (size) => size / 2,
});

test('medians are of each number, ratios of each round', () => {
  const [first, second] = press;
  assert.deepEqual([first!.size, first!.sources, first!.rounds, first!.limit], [100, 50, 2, 'limit']);
  // Who was not visited has no row.
  assert.deepEqual(
    first!.rows.map(({contestant}) => contestant),
    ['limit', 'react'],
  );
  const react = first!.rows[1]!;
  assert.equal(react.medians['goal'], 400);
  assert.deepEqual(react.ratios, {goal: {median: 2.5, lowest: 2, highest: 3}});
  assert.equal(second!.rows[1]!.ratios['goal']!.median, 0.5);
});

test('a report has a line for each contestant, and times beside the limit for all but itself', () => {
  const shift = [{size: 5, place: 'link', atTop: 0.25, atEnd: 0.1, past: 0}] as const;
  const text = textReport({press, shift});
  assert.match(text, /100 signatories, 50 sources: medians of 2 rounds/);
  assert.match(text, /1,000 signatories, 500 sources: medians of 1 round\n/);
  assert.match(text, /React 19 +10 +400 +2\.50 \(2\.00–3\.00\) +< 50/);
  assert.match(text, /Closed details +10 +175 +1 /);
  assert.match(text, /a bare link inside +5 +0\.250 +0\.100 +0\.000/);
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
