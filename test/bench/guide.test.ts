// What docs/performance.md says of a run: whether bounds are kept, and the chart.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {verdicts} from './bounds.ts';
import {chart} from './chart.ts';
import {readRecord} from './record.ts';
import type {Summary} from './results.ts';

const record = readRecord()!;

/** The record with every number of ours replaced. */
function withOurs({source, tasks, exponent, shift}: {source: number; tasks: number; exponent: number; shift: number}) {
  const change = (summary: Summary): Summary => ({
    ...summary,
    sizes: summary.sizes.map((size) => ({
      ...size,
      rows: size.rows.map((row) => ({
        ...row,
        medians: {...row.medians, longTasksAfterCheck: tasks},
        source: {...row.source, median: row.contestant.startsWith('ours') ? source : 1.6},
      })),
    })),
    growth: summary.growth.map((each) => ({...each, exponent})),
    shifts: summary.shifts.map((each) => ({...each, below: shift})),
  });
  return verdicts(change(record.run), change(record.stress)).map(({isMet}) => isMet);
}

test('a bound is kept or it is not; of a bare link nothing is promised', () => {
  const kept = withOurs({source: 1.1, tasks: 0, exponent: 1.1, shift: 0});
  const ten = Array.from({length: 10}, () => true);
  assert.deepEqual(kept, [...ten, undefined, true, true]);
  const broken = withOurs({source: 1.7, tasks: 1, exponent: 1.2, shift: 0.2});
  assert.deepEqual(broken, [...ten.map(() => false), undefined, false, false]);
  // Only the short list by one tag may take this long.
  const slow = withOurs({source: 1.5, tasks: 0, exponent: 1, shift: 0.1}).slice(0, 10);
  assert.deepEqual(slow, [true, false, false, false, false, false, true, true, false, true]);
});

test('the chart says in words what it draws, and is small', () => {
  const svg = chart(record.run.sizes);
  const [, said] = /<desc id="desc">([^<]+)/.exec(svg)!;
  for (const {rows} of record.run.sizes) {
    for (const {contestant, label, source} of rows.filter((row) => row.contestant !== 'static')) {
      assert.ok(said!.includes(`${label} ${source.median.toFixed(2)}`), contestant);
      assert.ok(svg.includes(`>${source.median.toFixed(2)} ×</text>`), contestant);
    }
  }
  assert.ok(svg.length < 100_000);
});

test('the chart has room for whatever was measured', () => {
  const [size] = record.run.sizes;
  const rows = size!.rows.map((row) => ({...row, source: {median: 9, lowest: 0.2, highest: 11.3}}));
  const drawn = chart([{...size!, rows}]);
  const ends = [...drawn.matchAll(/(?:x1|x2|cx)="([\d.]+)"/g)].map(([, x]) => Number(x));
  assert.ok(Math.min(...ends) >= 170 && Math.max(...ends) <= 650, ends.join());
});
