// The table for translators: CSV for any spreadsheet.
import type {Problem} from '@countersign/campaign';
import {readTable} from '../tables/read-table.js';
import {writeCsv} from '../tables/write-csv.js';
import type {Unit, Units} from './unit.js';

/** Writes texts as CSV. A translator fills the column of the translation. */
export function writeUnitTable(units: readonly Unit[], source: string, language: string): string {
  const header = ['Place', 'Key', `Text (${source})`, `Translation (${language})`, 'State'];
  return writeCsv([header, ...units.map((unit) => [unit.place, unit.key, unit.source, unit.translation, unit.state])]);
}

const COLUMNS = {
  place: /^place$/i,
  key: /^key$/i,
  source: /^text(?: \(([\w-]{1,20})\))?$/i,
  translation: /^translation(?: \(([\w-]{1,20})\))?$/i,
  state: /^state$/i,
} as const;

/** Reads a table that was exported, from whatever spreadsheet saved it. */
export function readUnitTable(input: Uint8Array | string): Units | {readonly problem: Problem} {
  const patterns = Object.values(COLUMNS);
  const table = readTable(
    input,
    (cells) => cells.filter((cell) => patterns.some((column) => column.test(cell))).length,
  );
  if (!table.ok) return table;
  const {cells: header} = table.header;
  const at = (column: RegExp) => header.findIndex((name) => column.test(name));
  const [key, source, translation] = [at(COLUMNS.key), at(COLUMNS.source), at(COLUMNS.translation)];
  if (key < 0 || source < 0 || translation < 0) {
    const message = 'The columns Key, Text and Translation are not all there.';
    return {problem: {pointer: '', message, hint: 'Keep the first row as countersign translate export wrote it.'}};
  }
  const cell = (cells: readonly string[], index: number) => cells[index] ?? '';
  return {
    units: table.rows.map(({cells}) => ({
      key: cell(cells, key),
      place: cell(cells, at(COLUMNS.place)),
      source: cell(cells, source),
      translation: cell(cells, translation),
      state: cell(cells, at(COLUMNS.state)).toLowerCase(),
    })),
    language: COLUMNS.translation.exec(header[translation]!)?.[1],
    sourceLanguage: COLUMNS.source.exec(header[source]!)?.[1],
  };
}
