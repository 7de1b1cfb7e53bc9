// What the design promises of performance, and whether a recorded run keeps it.
import {PLACES, timesLimit, type ShiftPlace, type TablePart} from './numbers.ts';
import type {Recording, Row} from './results.ts';

export interface Verdict {
  readonly what: string;
  readonly bound: string;
  readonly measured: string;
  readonly isMet: boolean;
}

export const verdicts = (record: Recording): Verdict[] => [
  ...record.overview.map(({size}) => time(record, 'overview', size, 'snippet', 1.05)),
  time(record, 'overview', 5, 'ours-tag', 1.6),
  before(record, 'overview', [5, 100, 1_000], ['react', 'web-awesome', 'preact']),
  time(record, 'full', 1_000, 'ours-tag', 1.1),
  time(record, 'full', 1_000, 'snippet', 1.1),
  before(record, 'full', [1_000], ['web-awesome']),
  ...far(record),
  ...(['ours-tag', 'snippet'] as const).flatMap((contestant) => press(record, contestant)),
  ...(['snippet', 'snippet-full'] as const).flatMap((place) => shift(record, place)),
  ...(['stress', 'stress-full'] as const).flatMap((part) =>
    (['ours-tag', 'snippet', 'ours-rendered'] as const).map((contestant) => tasksAfterCheck(record, part, contestant)),
  ),
  ...(['ours-tag', 'snippet'] as const).map((contestant) => tasksAfterPress(record, contestant)),
  ...studio(record),
  ...front(record),
];

const NAMES = {'ours-tag': 'one tag', snippet: 'snippet as printed', 'ours-rendered': 'server-rendered'} as const;
type Ours = keyof typeof NAMES;

const count = (value: number) => value.toLocaleString('en');
const milliseconds = (value: number) => `${count(Math.round(value))} ms`;

/** The names of what is timed in pages that load: the last demand’s status, or the last source. */
const GOALS = {overview: 'The answer on screen', full: '`layout="full"`, last source on screen'} as const;
type Loaded = keyof typeof GOALS;

function time(record: Recording, part: Loaded, size: number, contestant: Ours, bound: number): Verdict {
  const goal = rowOf(record, part, size, contestant).ratios['goal']!;
  return {
    what: `${GOALS[part]}, ${count(size)} signatories, ${NAMES[contestant]}`,
    bound: `${bound.toFixed(2)} × static HTML`,
    measured: timesLimit(goal),
    isMet: goal.median <= bound,
  };
}

/** One tag is no later than these peers; measured is where it is later. */
function before(record: Recording, part: Loaded, sizes: readonly number[], peers: readonly string[]): Verdict {
  const behind = sizes.flatMap((size) => {
    const own = goalOf(rowOf(record, part, size, 'ours-tag'));
    const quicker = peers.map((peer) => rowOf(record, part, size, peer)).filter((row) => goalOf(row) < own);
    return quicker.length === 0 ? [] : [`at ${count(size)} after ${quicker.map(({label}) => label).join(', ')}`];
  });
  const names = peers.map((peer) => rowOf(record, part, sizes[0]!, peer).label).join(', ');
  return {
    what: `${GOALS[part]}, ${sizes.map(count).join(', ')} signatories, one tag`,
    bound: `no later than ${names}`,
    measured: behind.join('; ') || 'no later',
    isMet: behind.length === 0,
  };
}

const goalOf = ({ratios}: Row): number => ratios['goal']!.median;

/** The bounds of what `keep.js` costs a page before its reader is near. */
function far(record: Recording): Verdict[] {
  const {bytes, requests, documents, longestCodeTask} = rowOf(record, 'far', 1_000, 'snippet').medians as Record<
    string,
    number
  >;
  const verdict = (what: string, bound: string, measured: string, isMet: boolean): Verdict => ({
    what: `Letter far below, snippet as printed: ${what}`,
    bound,
    measured,
    isMet,
  });
  return [
    verdict('bytes beside the page', '2.5 KB', `${(bytes! / 1000).toFixed(1)} KB`, bytes! <= 2_500),
    verdict(
      'requests, and of them for the document',
      '1, 0',
      `${requests}, ${documents}`,
      requests! <= 1 && documents === 0,
    ),
    verdict('longest task of its code, slowed', '50 ms', milliseconds(longestCodeTask!), longestCodeTask! <= 50),
  ];
}

function press(record: Recording, contestant: Ours): Verdict[] {
  const {medians, ratios} = rowOf(record, 'press', 1_000, contestant);
  const words = medians['words']!;
  const all = ratios['goal']!;
  return [
    {
      what: `Record opened, 1,000 signatories, ${NAMES[contestant]}: first words`,
      bound: '100 ms',
      measured: milliseconds(words),
      isMet: words <= 100,
    },
    {
      what: `Record opened, 1,000 signatories, ${NAMES[contestant]}: last source`,
      bound: '2 × the same HTML in closed `details`',
      measured: timesLimit(all),
      isMet: all.median <= 2,
    },
  ];
}

function shift({shift: shifts}: Recording, place: ShiftPlace): Verdict[] {
  const ofPlace = shifts.filter((each) => each.place === place);
  const highest = (values: readonly number[]) => Math.max(...values);
  const what = `Layout shift when the code takes over. ${PLACES[place]}`;
  const verdict = (where: string, value: number, bound: number): Verdict => ({
    what: `${what}: ${where}`,
    bound: String(bound),
    measured: value.toFixed(3),
    isMet: value <= bound,
  });
  return [
    verdict('out of sight', highest(ofPlace.map(({past}) => past)), 0),
    verdict('in view', highest(ofPlace.flatMap(({atTop, atEnd}) => [atTop, atEnd])), 0.1),
  ];
}

const LAYOUTS = {stress: 'overview', 'stress-full': '`layout="full"`'} as const;

function tasksAfterCheck(record: Recording, part: keyof typeof LAYOUTS, contestant: Ours): Verdict {
  const {longTasksAfterCheck, longestAfterCheck} = rowOf(record, part, 10_000, contestant).medians;
  return noTasks(`after the check, ${LAYOUTS[part]}, ${NAMES[contestant]}`, longTasksAfterCheck!, longestAfterCheck!);
}

function tasksAfterPress(record: Recording, contestant: Ours): Verdict {
  const {longTasks, longestTask} = rowOf(record, 'stress-press', 10_000, contestant).medians;
  return noTasks(`after the record is opened, ${NAMES[contestant]}`, longTasks!, longestTask!);
}

const noTasks = (when: string, tasks: number, longest: number): Verdict => ({
  what: `Tasks over 50 ms, 10,000 signatories, not slowed: ${when}`,
  bound: 'none',
  measured: tasks === 0 ? 'none' : `${tasks}, the longest ${milliseconds(longest)}`,
  isMet: tasks === 0,
});

/** The bounds of the studio, of the letter and the part in which each is worst. */
function studio({studio: costs}: Recording): Verdict[] {
  const worst = (of: 'opened' | 'longestKey') => Math.max(...costs.map((cost) => cost[of]));
  const verdict = (what: string, value: number, bound: number): Verdict => ({
    what: `The studio, letters at the bounds of the format, not slowed: ${what}`,
    bound: milliseconds(bound),
    measured: milliseconds(value),
    isMet: value <= bound,
  });
  return [verdict('opened', worst('opened'), 3_000), verdict('the longest key', worst('longestKey'), 50)];
}

/** The bounds of the site's front page: what Core Web Vitals call good. https://web.dev/articles/vitals */
function front({front: costs}: Recording): Verdict[] {
  const {letter, shift: moved} = costs.find(({page}) => page === 'site')!;
  const verdict = (what: string, value: number, bound: number, format: (value: number) => string): Verdict => ({
    what: `The front page of the site, slowed phone: ${what}`,
    bound: format(bound),
    measured: format(value),
    isMet: value <= bound,
  });
  return [verdict('the letter', letter, 2_500, milliseconds), verdict('shift', moved, 0.1, String)];
}

function rowOf(record: Recording, part: TablePart, size: number, contestant: string): Row {
  const row = record[part].find((each) => each.size === size)?.rows.find((each) => each.contestant === contestant);
  if (!row) throw new Error(`The record of ${part} has no ${contestant} at ${size}.`);
  return row;
}
