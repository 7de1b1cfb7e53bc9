// What comes of a part of a run, and what is made of it: medians, and ratios to the limit in the same round.
import type {Column, FrontCost, Numbers, Profile, Shift, StudioCost, TablePart} from './numbers.ts';
import {median, ratios, spreadOf, type Spread} from './statistics.ts';

/** One visit. Visits of the same round follow each other, in an order that changes from round to round. */
export interface Recorded {
  readonly contestant: string;
  readonly size: number;
  readonly round: number;
  readonly visit: Numbers;
}

export interface Row {
  readonly contestant: string;
  readonly label: string;
  /** Of each number on its own. */
  readonly medians: Numbers;
  /** Beside those of the limit in the same round, where a column says so. */
  readonly ratios: Readonly<Record<string, Spread>>;
}

/** One table: the contestants at one size. */
export interface SizeSummary {
  readonly size: number;
  readonly sources: number;
  readonly rounds: number;
  /** The contestant that the ratios are to. */
  readonly limit: string;
  readonly rows: readonly Row[];
}

/** With which versions the numbers came about. */
export type Versions = Readonly<Record<string, string>>;

/** What a run came to. */
export interface Recording extends Readonly<Record<TablePart, readonly SizeSummary[]>> {
  readonly versions: Versions;
  readonly shift: readonly Shift[];
  readonly profile: readonly Profile[];
  readonly studio: readonly StudioCost[];
  readonly front: readonly FrontCost[];
}

/** What a table is made of. */
export interface Kind {
  readonly columns: readonly Column[];
  readonly limit: string;
  /** In the order of the rows. */
  readonly contestants: readonly {readonly name: string; readonly label: string}[];
  readonly sourcesAt: (size: number) => number;
}

/** The tables of all sizes. */
export const summarise = (visits: readonly Recorded[], kind: Kind): SizeSummary[] =>
  [...new Set(visits.map(({size}) => size))].map((size) => summariseSize(size, visits, kind));

function summariseSize(size: number, all: readonly Recorded[], kind: Kind): SizeSummary {
  const {limit, columns, contestants, sourcesAt} = kind;
  const ofSize = all.filter((each) => each.size === size);
  // As they were recorded: round by round.
  const visitsOf = (name: string) => ofSize.filter(({contestant}) => contestant === name).map(({visit}) => visit);
  const limits = visitsOf(limit);
  const rows = contestants.flatMap(({name, label}) => {
    const visits = visitsOf(name);
    if (visits.length === 0) return [];
    const valuesOf = (of: readonly Numbers[], key: string) => of.map((visit) => visit[key]!);
    const spreads = columns
      .filter(({hasRatio}) => hasRatio)
      .map(({key}) => [key, spreadOf(ratios(valuesOf(visits, key), valuesOf(limits, key)))] as const);
    return [{contestant: name, label, medians: mediansOf(visits), ratios: Object.fromEntries(spreads)}];
  });
  return {size, sources: sourcesAt(size), rounds: limits.length, limit, rows};
}

const mediansOf = (visits: readonly Numbers[]): Numbers =>
  Object.fromEntries(Object.keys(visits[0]!).map((key) => [key, median(visits.map((visit) => visit[key]!))]));
