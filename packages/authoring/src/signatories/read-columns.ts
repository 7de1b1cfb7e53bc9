import type {Problem} from '@countersign/campaign';
import {readTable} from '../tables/read-table.js';
import {columnsOf, countKnownColumns, type Field} from './columns.js';

/** One column of a table of signatories. */
export interface FoundColumn {
  /** As the table has it. */
  readonly name: string;
  /** The content that the name tells of. Undefined if it tells of none, or if another column has that content. */
  readonly field: Field | undefined;
  /** The first cells with something in them. Empty if the column is private. */
  readonly examples: readonly string[];
}

export type FoundColumns =
  | {readonly ok: false; readonly problem: Problem}
  | {readonly ok: true; readonly columns: readonly FoundColumn[]; readonly rows: number};

/** Most examples of a column, and most characters of one. */
const EXAMPLES = 3;
const LONGEST = 60;

/**
 * Reads the columns of a table of signatories, for a person who says what they hold before `readSignatories` reads the
 * rows. Never throws. Cells of private columns are not among the examples.
 */
export function readColumns(input: Uint8Array | string): FoundColumns {
  const none = new Map<string, Field>();
  const table = readTable(input, countKnownColumns(none));
  if (!table.ok) return table;
  const {header, rows} = table;
  const {at, private: own} = columnsOf(header.cells, none);
  const fields = new Map([...at].map(([field, index]) => [index, field]));
  const columns = header.cells.flatMap((name, index) => {
    if (name === '') return [];
    if (own.includes(name)) return [{name, field: 'private' as const, examples: []}];
    const cells = rows.map(({cells}) => cells[index] ?? '').filter((cell) => cell !== '');
    return [{name, field: fields.get(index), examples: cells.slice(0, EXAMPLES).map((cell) => cell.slice(0, LONGEST))}];
  });
  return {ok: true, columns, rows: rows.length};
}
