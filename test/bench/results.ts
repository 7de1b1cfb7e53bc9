// What comes of a run, and what is made of it: medians, ratios to the static page of the same round, growth.
import {contestants} from './contestants.ts';
import {rowsAt, sourcesAt} from './documents.ts';
import type {Visit} from './measure.ts';
import {LIMIT, type Shift} from './numbers.ts';
import {exponent, median, ratios, spreadOf, type Spread} from './statistics.ts';

/** One visit of a run. Visits of the same round follow each other, in an order that changes from round to round. */
export interface Recorded {
  readonly contestant: string;
  readonly size: number;
  readonly round: number;
  readonly visit: Visit;
}

export interface Row {
  readonly contestant: string;
  readonly label: string;
  /** Of each number on its own. */
  readonly medians: Visit;
  /** Times beside those of the static page in the same round. */
  readonly source: Spread;
  readonly title: Spread;
}

export interface SizeSummary {
  readonly size: number;
  readonly sources: number;
  readonly rounds: number;
  readonly rows: readonly Row[];
}

/** With which versions the numbers came about. */
export type Versions = Readonly<Record<string, string>>;

export interface Summary {
  readonly versions: Versions;
  readonly sizes: readonly SizeSummary[];
  /** Exponents of the main thread's time over the rows of both lists. */
  readonly growth: readonly {readonly label: string; readonly contestant: string; readonly exponent: number}[];
  readonly shifts: readonly Shift[];
}

/** Below this size what is always there, such as the code, hides what grows. */
export const GROWTH_FROM = 1_000;

export function summarise(visits: readonly Recorded[], shifts: readonly Shift[], versions: Versions): Summary {
  const sizes = [...new Set(visits.map(({size}) => size))].map((size) => summariseSize(size, visits));
  const growth = contestants.flatMap(({name, label}) => {
    const points = sizes
      .filter(({size}) => size >= GROWTH_FROM)
      .flatMap(({size, rows}) => {
        const row = rows.find(({contestant}) => contestant === name);
        return row ? [[rowsAt(size), row.medians.main] as const] : [];
      });
    const found = exponent(points);
    return found === undefined ? [] : [{label, contestant: name, exponent: found}];
  });
  return {versions, sizes, growth, shifts};
}

function summariseSize(size: number, all: readonly Recorded[]): SizeSummary {
  const ofSize = all.filter((each) => each.size === size);
  // As they were recorded: round by round.
  const visitsOf = (name: string) => ofSize.filter(({contestant}) => contestant === name).map(({visit}) => visit);
  const limits = visitsOf(LIMIT);
  const rows = contestants.flatMap(({name, label}) => {
    const visits = visitsOf(name);
    if (visits.length === 0) return [];
    const beside = (key: 'source' | 'title') =>
      spreadOf(
        ratios(
          visits.map((visit) => visit[key]),
          limits.map((visit) => visit[key]),
        ),
      );
    return [{contestant: name, label, medians: mediansOf(visits), source: beside('source'), title: beside('title')}];
  });
  return {size, sources: sourcesAt(size), rounds: limits.length, rows};
}

function mediansOf(visits: readonly Visit[]): Visit {
  const keys = Object.keys(visits[0]!) as (keyof Visit)[];
  return Object.fromEntries(keys.map((key) => [key, median(visits.map((visit) => visit[key]))])) as unknown as Visit;
}
