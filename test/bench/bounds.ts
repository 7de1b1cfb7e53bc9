// What the design promises of performance, and whether a recorded run keeps it.
import {PLACES, timesStatic, type Place} from './numbers.ts';
import type {Row, Summary} from './results.ts';

export interface Verdict {
  readonly what: string;
  readonly bound: string;
  readonly measured: string;
  /** Undefined where nothing is promised. */
  readonly isMet: boolean | undefined;
}

/** Fitted exponents of what is linear differ a little from 1. */
const LINEAR = 1.1;

/** @param stress - Of a run on a machine that is not slowed. */
export function verdicts(run: Summary, stress: Summary): Verdict[] {
  const exponent = run.growth.find(({contestant}) => contestant === 'ours-tag')!.exponent;
  const after = rowOf(stress, 10_000, 'ours-tag').medians;
  return [
    time(run, 5, 'ours-tag', 1.6),
    time(run, 1_000, 'ours-tag', 1.1),
    ...run.sizes.map(({size}) => time(run, size, 'ours-rendered', 1.1)),
    before(run, 'ours-tag'),
    before(run, 'ours-rendered'),
    shift(run, 'reserved', 0),
    shift(run, 'fallback', 0.1),
    shift(run, 'link', undefined),
    {
      what: 'Tasks over 50 ms after the document was checked, 10,000 signatories, not slowed, one tag',
      bound: 'none',
      measured:
        after.longTasksAfterCheck === 0
          ? 'none'
          : `${after.longTasksAfterCheck}, the longest ${Math.round(after.longestAfterCheck)} ms`,
      isMet: after.longTasksAfterCheck === 0,
    },
    {
      what: 'Growth of the main thread’s time from 1,000 to 10,000 signatories, one tag',
      bound: `linear: an exponent of at most ${LINEAR}`,
      measured: exponent.toFixed(2),
      isMet: exponent <= LINEAR,
    },
  ];
}

const PEERS = new Set(['react', 'preact', 'web-awesome']);
const NAMES: Readonly<Record<string, string>> = {'ours-tag': 'one tag', 'ours-rendered': 'server-rendered'};

function time(run: Summary, size: number, contestant: string, bound: number): Verdict {
  const {source} = rowOf(run, size, contestant);
  return {
    what: `Last source on screen, ${size.toLocaleString('en')} signatories, ${NAMES[contestant]}`,
    bound: `${bound.toFixed(2)} × static HTML`,
    measured: timesStatic(source),
    isMet: source.median <= bound,
  };
}

/** Before every framework and library, at every size; measured is where it is not. */
function before(run: Summary, contestant: string): Verdict {
  const behind = run.sizes.flatMap(({size, rows}) => {
    const own = rowOf(run, size, contestant).source.median;
    const quicker = rows.filter(({contestant, source}) => PEERS.has(contestant) && source.median <= own);
    return quicker.length > 0
      ? [`at ${size.toLocaleString('en')} after ${quicker.map(({label}) => label).join(', ')}`]
      : [];
  });
  return {
    what: `Last source before every framework and library, at every size, ${NAMES[contestant]}`,
    bound: 'before all',
    measured: behind.join('; ') || 'before all',
    isMet: behind.length === 0,
  };
}

function shift({shifts}: Summary, place: Place, bound: number | undefined): Verdict {
  const highest = Math.max(
    ...shifts.filter((each) => each.place === place).flatMap(({atTop, below}) => [atTop, below]),
  );
  return {
    what: `Layout shift; in the element’s place: ${PLACES[place].replace(/^./, (first) => first.toLowerCase())}`,
    bound: bound === undefined ? 'measured and stated' : String(bound),
    measured: highest.toFixed(3),
    isMet: bound === undefined ? undefined : highest <= bound,
  };
}

function rowOf({sizes}: Summary, size: number, contestant: string): Row {
  const row = sizes.find((each) => each.size === size)?.rows.find((each) => each.contestant === contestant);
  if (!row) throw new Error(`The record has no ${contestant} at ${size}.`);
  return row;
}
