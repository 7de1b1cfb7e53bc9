import {someOf} from '@countersign/campaign/schema';
import type {Columns} from './columns.js';
import type {AddedSignatory} from './import.js';
import {quoted, type ReadRow} from './read-row.js';

/** Says what was not read of a table, and what deserves a look. */
export function notesOf({
  columns,
  encoding,
  read,
  added,
}: {
  readonly columns: Columns;
  readonly encoding: string;
  readonly read: readonly ReadRow[];
  readonly added: readonly AddedSignatory[];
}): string[] {
  const addedRows = new Set(added.map(({row}) => row));
  const ofAdded = read.filter(({row}) => addedRows.has(row));
  const notes: string[] = [];
  if (columns.private.length > 0) {
    notes.push(`Never read, because it is personal: ${columnsIn(columns.private)}.`);
  }
  if (columns.unknown.length > 0) {
    notes.push(`Not read, because nobody said what it holds: ${columnsIn(columns.unknown)}.`);
  }
  if (encoding === 'windows-1252') {
    notes.push(
      'The file is in an old encoding (Windows-1252). Look at letters with accents, or save it as “CSV UTF-8”.',
    );
  }
  const guessed = ofAdded.filter(({hasGuessedAddress}) => hasGuessedAddress).length;
  if (guessed > 0) {
    notes.push(
      `${guessed === 1 ? '1 web address was' : `${guessed} web addresses were`} made https. Open some of them.`,
    );
  }
  const types = [...new Set(ofAdded.flatMap(({type}) => (type === undefined ? [] : quoted(type))))];
  const strange = types.filter(
    (type) => !/^“(?:organi[sz]ations?|ngo|organizaci[oó]n|منظمة|ארגון|עמותה)”$/iu.test(type),
  );
  if (strange.length > 0) {
    notes.push(`Taken as organisations: ${someOf(strange, FEW)}. For people, write person in that column.`);
  }
  const people = added.filter(({entry}) => entry.kind === 'person').length;
  if (people > 0) {
    notes.push(
      `${people === 1 ? '1 person is' : `${people} people are`} named. Name only those who agreed to be named in public.`,
    );
  }
  return [...notes, ...faultsIn(ofAdded)];
}

/** The faults of all rows, each once with the rows that have it. */
function faultsIn(read: readonly ReadRow[]): string[] {
  const rows = new Map<string, string[]>();
  for (const {row, faults} of read) {
    for (const fault of faults) {
      const at = rows.get(fault) ?? [];
      at.push(`${row}`);
      rows.set(fault, at);
    }
  }
  return [...rows].map(([fault, at]) => `${at.length === 1 ? 'Row' : 'Rows'} ${someOf(at, FEW)}: ${fault}`);
}

const columnsIn = (names: readonly string[]): string =>
  `${names.length === 1 ? 'the column' : 'the columns'} ${someOf(names.map(quoted), FEW)}`;

/** Most rows or columns in a note. */
const FEW = 10;
