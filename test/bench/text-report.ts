// What `pnpm bench` prints for people.
import {
  COLUMNS,
  frontRows,
  PLACES,
  profileRows,
  TABLES,
  timesLimit,
  type Column,
  type Profile,
  type Shift,
  type StudioCost,
  type StudioLetter,
} from './numbers.ts';
import type {Recording, Row, SizeSummary} from './results.ts';

/** Columns as wide as what is in them; the first to the left, the others to the right. */
export function aligned(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, at) => Math.max(...rows.map((row) => row[at]!.length)));
  return rows
    .map((row) => row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!))).join('  '))
    .join('\n');
}

export const textReport = (measured: Partial<Recording>): string =>
  [
    ...TABLES.flatMap((part) =>
      (measured[part] ?? []).map(
        (table) => `${part}\n${tableTitle(table)}\n${aligned(tableRows(table, COLUMNS[part]))}`,
      ),
    ),
    ...(measured.shift ? [`shift\n${aligned(shiftRows(measured.shift))}`] : []),
    ...(measured.profile ? [`profile\n${profileTable(measured.profile)}`] : []),
    ...(measured.studio ? [`studio\n${aligned(studioRows(measured.studio))}`] : []),
    ...(measured.front ? [`front\n${aligned(frontRows(measured.front))}`] : []),
  ].join('\n\n');

const count = (n: number) => n.toLocaleString('en');

/** How large the letter is, and how often pages were visited. */
export const tableTitle = ({size, sources, rounds}: SizeSummary): string =>
  `${count(size)} signatories, ${count(sources)} sources: medians of ${rounds} ${rounds === 1 ? 'round' : 'rounds'}`;

/** A table of contestants with its head. */
export const tableRows = ({limit, rows}: SizeSummary, columns: readonly Column[]): string[][] => [
  ['', ...columns.flatMap(({head, hasRatio}) => (hasRatio ? [head, '× static'] : [head]))],
  ...rows.map((row) => [row.label, ...columns.flatMap((column) => cells(row, column, limit))]),
];

function cells({contestant, medians, ratios}: Row, {key, format, hasRatio}: Column, limit: string): string[] {
  const value = format(medians[key]!);
  if (!hasRatio) return [value];
  return [value, contestant === limit ? '1' : timesLimit(ratios[key]!)];
}

/** The table of layout shifts with its head. */
export const shiftRows = (shifts: readonly Shift[]): string[][] => [
  ['', 'Signatories', 'Letter in view', 'Its end in view', 'Out of sight'],
  ...shifts.map(({size, place, ...readers}) => [
    PLACES[place],
    count(size),
    ...[readers.atTop, readers.atEnd, readers.past].map((shift) => shift.toFixed(3)),
  ]),
];

const profileTable = (profiles: readonly Profile[]): string =>
  aligned([['Milliseconds of script', ...profiles.map(({size}) => count(size))], ...profileRows(profiles)]);

const LETTERS: Readonly<Record<StudioLetter, string>> = {
  small: 'A small letter',
  signatories: '20,000 signatories',
  demands: '200 demands with 40 entries each',
  sources: '5,000 sources',
};

/** The table of the studio with its head. */
export const studioRows = (costs: readonly StudioCost[]): string[][] => [
  ['', 'Part', 'Opened, ms', '× small', 'Key, ms', 'Longest key, ms'],
  ...costs.map(({letter, view, opened, timesSmall, key, longestKey}) => [
    LETTERS[letter],
    view,
    count(Math.round(opened)),
    timesSmall.toFixed(2),
    count(Math.round(key)),
    count(Math.round(longestKey)),
  ]),
];
