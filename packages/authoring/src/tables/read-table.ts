// Reads the tables that spreadsheets write and copy: CSV, with semicolons, with tabs.
import type {Problem} from '@countersign/campaign';
import {decodeFile} from '../decode-file.js';
import {unguarded} from './formulas.js';
import {papaparse} from './papaparse.js';

/** A row with something in it. */
export interface Row {
  /** As the spreadsheet counts them, from 1. */
  readonly number: number;
  /** Without spaces around them. */
  readonly cells: readonly string[];
}

/** A table. The header is the row that names the columns, and the rows are those below it. */
export type Table =
  | {
      readonly ok: true;
      readonly header: Row;
      readonly rows: readonly Row[];
      /** The numbers of rows with something in them that stand above the header. */
      readonly skipped: readonly number[];
      readonly encoding: string;
    }
  | {readonly ok: false; readonly problem: Problem};

const DELIMITERS = ['\t', ';', ',', '|'];

/** No person names more columns, and each is shown to one. */
const MOST_COLUMNS = 500;

/** The header stands within this number of rows: some tables have a title above it. */
const FIRST_ROWS = 20;

/**
 * Reads a table from a file or from what was pasted. Never throws.
 *
 * @param input - The bytes of a file, or pasted text.
 * @param countKnown - How many names of columns it knows in a row. Of all ways to split the table into cells, the one
 *   with the most such names is taken, and the row that has them is the header. If there is none, it is the first row.
 *   A row above it that has one such name takes its place. So does the first of several rows above it with more than
 *   one cell. A row of data must not become the header.
 */
export function readTable(input: Uint8Array | string, countKnown: (cells: readonly string[]) => number): Table {
  const decoded =
    typeof input === 'string' ? {ok: true as const, text: input, encoding: ''} : decodeFile(input, 'CSV UTF-8');
  if (!decoded.ok) return decoded;
  const text = decoded.text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  // The first line by which Excel notes its delimiter. Excel does not count it.
  const [line, noted] = /^sep=(.)\n/.exec(text) ?? [''];
  const {delimiter, header} = bestSplit(text.slice(line.length), noted ? [noted] : DELIMITERS, countKnown);
  const {data, errors} = papaparse.parse(text.slice(line.length), {delimiter, newline: '\n'});
  const broken = errors.find(({type}) => type === 'Quotes');
  if (broken) {
    const message = `Row ${(broken.row ?? 0) + 1}: a quotation mark opens here and is not closed.`;
    return failed(message, 'Remove it, or write it twice and put one before and one after the cell.');
  }
  const rows = data.map((cells, at) => ({number: at + 1, cells: cells.map(cellOf)})).filter(isFilled);
  const full = rows.filter(({number, cells}) => number < header && cells.filter((cell) => cell !== '').length > 1);
  const early = full.find(({cells}) => countKnown(cells) > 0) ?? (full.length > 1 ? full[0] : undefined);
  const first = rows.findIndex(({number}) => number >= (early?.number ?? header));
  if (first < 0)
    return failed('The table is empty.', 'Its first row names the columns, and each row below is one entry.');
  if (rows[first]!.cells.filter((cell) => cell !== '').length > MOST_COLUMNS) {
    const message = `The table has more than ${MOST_COLUMNS.toLocaleString('en')} columns.`;
    return failed(message, 'Copy the columns that are needed into a table of their own.');
  }
  const wide = rows.slice(first).find(({cells}) => cells.slice(rows[first]!.cells.length).some((cell) => cell !== ''));
  if (wide) {
    const message = `Row ${wide.number} has more cells than the row with the names of the columns.`;
    return failed(
      message,
      'Put a cell with a comma in it between quotation marks: "Friends of Rivers, Lakes and Seas".',
    );
  }
  const skipped = rows.slice(0, first).map(({number}) => number);
  return {ok: true, header: rows[first]!, rows: rows.slice(first + 1), skipped, encoding: decoded.encoding};
}

const failed = (message: string, hint: string): Table => ({ok: false, problem: {pointer: '', message, hint}});
const cellOf = (cell: string): string => unguarded(cell.trim());
const isFilled = ({cells}: Row): boolean => cells.some((cell) => cell !== '');

/** The delimiter of a table, and the number of its header. */
function bestSplit(
  text: string,
  delimiters: readonly string[],
  countKnown: (cells: readonly string[]) => number,
): {delimiter: string; header: number} {
  let best = {known: 0, width: 0, delimiter: delimiters[0]!, header: 1};
  for (const delimiter of delimiters) {
    const {data} = papaparse.parse(text, {delimiter, newline: '\n', preview: FIRST_ROWS});
    for (const [at, row] of data.entries()) {
      const cells = row.map(cellOf);
      const known = countKnown(cells);
      const width = at === 0 ? cells.length : 0;
      if (known < best.known || (known === best.known && width <= best.width)) continue;
      best = {known, width, delimiter, header: at + 1};
    }
  }
  return best;
}
