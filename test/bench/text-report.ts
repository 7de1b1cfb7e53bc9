// What `pnpm bench` prints for people.
import {LIMIT, numberOf, PLACES, profileRows, timesStatic, type Column, type Profile, type Shift} from './numbers.ts';
import type {SizeSummary, Summary} from './results.ts';

/** Columns as wide as what is in them; the first to the left, the others to the right. */
export function aligned(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, at) => Math.max(...rows.map((row) => row[at]!.length)));
  return rows
    .map((row) => row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!))).join('  '))
    .join('\n');
}

export function textReport({sizes, growth, shifts}: Summary, columns: readonly Column[]): string {
  return [
    ...sizes.map((size) => sizeTable(size, columns)),
    ...(growth.length > 0 ? [`Growth of the main thread's time: cost = c · rows^e\n${growthTable(growth)}`] : []),
    ...(shifts.length > 0 ? [`Layout shift of ours\n${shiftTable(shifts)}`] : []),
  ].join('\n\n');
}

function sizeTable({size, sources, rounds, rows}: SizeSummary, columns: readonly Column[]): string {
  const count = (n: number) => n.toLocaleString('en');
  return [
    `${count(size)} signatories, ${count(sources)} sources: medians of ${rounds} ${rounds === 1 ? 'round' : 'rounds'}`,
    aligned([
      ['', ...columns.flatMap(({head, ratio}) => (ratio ? [head, `× static`] : [head]))],
      ...rows.map((row) => [
        row.label,
        ...columns.flatMap((column) => {
          const value = numberOf(row.medians, column);
          if (!column.ratio) return [value];
          return [value, row.contestant === LIMIT ? '' : timesStatic(row[column.ratio])];
        }),
      ]),
    ]),
  ].join('\n');
}

const growthTable = (growth: Summary['growth']) =>
  aligned(growth.map(({label, exponent}) => [label, exponent.toFixed(2)]));

const shiftTable = (shifts: readonly Shift[]) =>
  aligned([
    ['In the place of the element', 'signatories', 'at the top', 'text below in view'],
    ...shifts.map(({size, place, atTop, below}) => [
      PLACES[place].replaceAll('`', ''),
      size.toLocaleString('en'),
      atTop.toFixed(3),
      below.toFixed(3),
    ]),
  ]);

export const profileReport = (profiles: readonly Profile[]): string =>
  aligned([
    ['Milliseconds of script', ...profiles.map(({size}) => size.toLocaleString('en'))],
    ...profileRows(profiles),
  ]);
