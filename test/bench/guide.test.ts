// What docs/performance.md says of a run: whether bounds are kept, and the chart.
import '../support/quiet.ts';
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {verdicts} from './bounds.ts';
import {chart} from './chart.ts';
import {MEASUREMENTS} from './measurements.ts';
import {
  FRONT_PAGES,
  PARTS,
  PLACES,
  type FrontCost,
  type Numbers,
  type ShiftPlace,
  type StudioCost,
  type TablePart,
} from './numbers.ts';
import {readRecord} from './record.ts';
import type {Recording, Row} from './results.ts';

/** What a run came to in which each number is exactly at its bound. Those of the peers are at the strictest. */
const AT_BOUND = {
  snippet: 1.05,
  tag: 1.6,
  peer: 1.6,
  full: 1.1,
  peerFull: 1.1,
  opened: 2,
  words: 100,
  bytes: 2_500,
  requests: 1,
  documents: 0,
  codeTask: 50,
  tasksAfterCheck: 0,
  tasksAfterPress: 0,
  past: 0,
  inView: 0.1,
  opensIn: 3_000,
  key: 50,
  front: 2_500,
  frontShift: 0.1,
};
type Values = typeof AT_BOUND;

const STUDIO: StudioCost = {
  ...{letter: 'sources', view: 'letter', rounds: 1, opened: 100, timesSmall: 1, key: 10, longestKey: 20},
};

const spread = (value: number) => ({median: value, lowest: value, highest: value});
const FRONT: Omit<FrontCost, 'page' | 'letter' | 'shift'> = {
  ...{rounds: 1, timesStatic: spread(1), main: 100, longestTask: 0, bytes: 50_000, requests: 5},
};

function recordOf(values: Values): Recording {
  const tables = (part: TablePart, numbersOf: (contestant: string) => {goal: number; medians: Numbers}) =>
    MEASUREMENTS[part].sizes.map((size) => ({
      size,
      sources: size,
      rounds: 1,
      limit: MEASUREMENTS[part].limit,
      rows: MEASUREMENTS[part].contestants.map(({name, label}): Row => {
        const {goal, medians} = numbersOf(name);
        return {contestant: name, label, medians, ratios: {goal: spread(goal)}};
      }),
    }));
  const {bytes, requests, documents, codeTask: longestCodeTask, words, tasksAfterPress: longTasks} = values;
  const afterCheck = () => ({goal: 1, medians: {longTasksAfterCheck: values.tasksAfterCheck, longestAfterCheck: 60}});
  const goals: Record<string, number> = {snippet: values.snippet, 'ours-tag': values.tag};
  const fullGoals: Record<string, number> = {snippet: values.full, 'ours-tag': values.full};
  return {
    versions: {},
    overview: tables('overview', (name) => ({goal: goals[name] ?? values.peer, medians: {}})),
    full: tables('full', (name) => ({goal: fullGoals[name] ?? values.peerFull, medians: {}})),
    press: tables('press', () => ({goal: values.opened, medians: {words}})),
    far: tables('far', () => ({goal: 1, medians: {bytes, requests, documents, longestCodeTask}})),
    reply: [],
    stress: tables('stress', afterCheck),
    'stress-full': tables('stress-full', afterCheck),
    'stress-press': tables('stress-press', () => ({goal: 1, medians: {longTasks, longestTask: 70}})),
    shift: (Object.keys(PLACES) as ShiftPlace[]).map((place) => {
      // Of what has no static HTML nothing is promised.
      const isStatic = place.startsWith('snippet');
      const inView = isStatic ? values.inView : 0.5;
      return {size: 5, place, atTop: inView, atEnd: 0, past: isStatic ? values.past : 0.5};
    }),
    profile: [],
    studio: [
      {...STUDIO, letter: 'small', longestKey: 16},
      {...STUDIO, opened: values.opensIn, longestKey: values.key},
    ],
    front: FRONT_PAGES.map((page) => ({...FRONT, page, letter: values.front, shift: values.frontShift})),
  };
}

const broken = (values: Partial<Values>): string[] =>
  verdicts(recordOf({...AT_BOUND, ...values}))
    .filter(({isMet}) => !isMet)
    .map(({what, measured}) => `${what} = ${measured}`);

test('what is exactly at its bound keeps it', () => {
  assert.deepEqual(broken({}), []);
});

test('each number that is over its bound breaks what it belongs to, and nothing else', () => {
  const cases: [values: Partial<Values>, breaks: readonly RegExp[]][] = [
    [
      {snippet: 1.06},
      [/answer.* 5 .*snippet/, /answer.* 100 .*snippet/, /answer.* 1,000 .*snippet/, /answer.* 10,000 .*snippet/],
    ],
    [{tag: 1.61, peer: 1.61}, [/answer on screen, 5 signatories, one tag/]],
    [{peer: 1.5}, [/one tag = at 5 after React 19, Web Awesome, Preact; at 100 after .*; at 1,000 after/]],
    [{full: 1.11, peerFull: 1.11}, [/full.* one tag/, /full.* snippet/]],
    [{peerFull: 1}, [/full.* one tag = at 1,000 after Web Awesome/]],
    [{bytes: 2_501}, [/far below.*bytes/]],
    [{requests: 2}, [/far below.*requests.* = 2, 0/]],
    [{documents: 1}, [/far below.*requests.* = 1, 1/]],
    [{codeTask: 51}, [/far below.*task/]],
    [{words: 101}, [/opened.*one tag: first words/, /opened.*snippet as printed: first words/]],
    [{opened: 2.01}, [/opened.*one tag: last source/, /opened.*snippet as printed: last source/]],
    [{past: 0.001}, [/shift.*printed: out of sight/, /shift.*full"`: out of sight/]],
    [{inView: 0.11}, [/shift.*printed: in view/, /shift.*full"`: in view/]],
    [
      {tasksAfterCheck: 1},
      [
        /check, overview, one tag = 1, the longest 60/,
        /check, overview, snippet/,
        /check, overview, server-rendered/,
        /check, .*full.*, one tag/,
        /check, .*full.*, snippet/,
        /check, .*full.*, server-rendered/,
      ],
    ],
    [{opensIn: 3_001}, [/studio.*opened = 3,001 ms/]],
    [{key: 51}, [/studio.*longest key = 51 ms/]],
    [{front: 2_501}, [/front page.*letter = 2,501 ms/]],
    [{frontShift: 0.11}, [/front page.*shift = 0\.11/]],
    [{tasksAfterPress: 2}, [/opened, one tag = 2, the longest 70/, /opened, snippet/]],
  ];
  for (const [values, breaks] of cases) {
    const found = broken(values);
    assert.equal(found.length, breaks.length, `${JSON.stringify(values)}: ${found.join('; ')}`);
    for (const [at, pattern] of breaks.entries()) assert.match(found[at]!, pattern);
  }
});

test('the record has every part, and what the bounds ask of it', () => {
  const record = readRecord();
  for (const part of [...PARTS, 'versions'] as const) assert.ok(record[part], part);
  assert.equal(verdicts(record as Recording).length, verdicts(recordOf(AT_BOUND)).length);
});

test('the chart says in words what it draws, and is small', () => {
  const {overview} = recordOf(AT_BOUND);
  const svg = chart(overview);
  const [, said] = /<desc id="desc">([^<]+)/.exec(svg)!;
  for (const {rows} of overview) {
    for (const {contestant, label, ratios} of rows.filter((row) => row.contestant !== 'static')) {
      const text = ratios['goal']!.median.toFixed(2);
      assert.ok(said!.includes(`${label} ${text}`), contestant);
      assert.ok(svg.includes(`>${text} ×</text>`), contestant);
    }
  }
  assert.ok(svg.length < 100_000);
});

test('the chart has room for every value, and for the names beside it', () => {
  const [size] = recordOf(AT_BOUND).overview;
  const rows = size!.rows.map((row) => ({...row, ratios: {goal: {median: 9, lowest: 0.2, highest: 11.3}}}));
  const drawn = chart([{...size!, rows}]);
  const ends = [...drawn.matchAll(/(?:x1|x2|cx)="([\d.]+)"/g)].map(([, x]) => Number(x));
  assert.ok(Math.min(...ends) >= 190 && Math.max(...ends) <= 650, ends.join());
});
