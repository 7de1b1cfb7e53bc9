// Reads a table of signatories for a document.
import type {Campaign, Problem, Signatory} from '@countersign/campaign';
import {comparableAddress, debrisIn, twins} from '@countersign/campaign/schema';
import {Ids} from '../ids/ids.js';
import {readTable} from '../tables/read-table.js';
import {nearTwins} from '../warnings/near-duplicates.js';
import {dayComesFirst} from './cells.js';
import {columnMap, columnsOf, countKnownColumns, FIELDS, fieldOf, isSameColumn, type Field} from './columns.js';
import {existingSignatories, idsOf, memberOf} from './existing.js';
import {notesOf} from './notes.js';
import {quoted, readRow, type Entry, type ReadRow} from './read-row.js';

/** How a table of signatories is read. */
export interface SignatoriesOptions {
  /**
   * The content of columns whose names do not say it: pairs of a column's name and a field. The field `none` leaves a
   * column out.
   */
  readonly map?: Iterable<readonly [column: string, field: Field]>;
  /** The kind of the signatories, where no column says it. By default they are organisations. */
  readonly kind?: 'organisation' | 'person';
  /** Whether to add signatories with nearly the name of another one. By default they are left out. */
  readonly addsSimilar?: boolean;
}

/** A row that is not added. */
export interface LeftOutRow {
  /** As spreadsheets count. */
  readonly row: number;
  /** Empty if it may be personal. */
  readonly name: string;
  /** Why, in a sentence. */
  readonly reason: string;
}

/** A signatory to add. */
export interface AddedSignatory {
  readonly row: number;
  readonly entry: Entry;
  /** The path of its logo. A document also needs the size, which only the file says. */
  readonly logo?: string;
}

export type SignatoriesResult =
  | {readonly ok: false; readonly problem: Problem}
  | {
      readonly ok: true;
      readonly added: readonly AddedSignatory[];
      /** The names of rows that the document has already. */
      readonly known: readonly string[];
      readonly leftOut: readonly LeftOutRow[];
      /** Sentences about columns and cells that were not read, and about what deserves a look. */
      readonly notes: readonly string[];
    };

/** The most signatories that a document may have. */
const MOST = 20_000;

/**
 * Reads a table of signatories. Never throws. Signatories that the document has already are not added again: the same
 * table twice adds nothing. E-mail addresses and telephone numbers are never read into it.
 *
 * @param document - The document as `JSON.parse` returns it. It may have problems.
 * @param input - The bytes of a file, or what was pasted from a spreadsheet.
 */
export function readSignatories(
  document: unknown,
  input: Uint8Array | string,
  {map: given = [], kind, addsSimilar = false}: SignatoriesOptions = {},
): SignatoriesResult {
  const pairs = [...given];
  const map = columnMap(pairs);
  const table = readTable(input, countKnownColumns(map));
  if (!table.ok) return table;
  const {header, rows, encoding} = table;
  const columns = columnsOf(header.cells, map);
  // Columns for the parts of a person's name say that people sign.
  const isOfPeople = columns.at.has('given') || columns.at.has('family');
  const signing = kind ?? (isOfPeople ? 'person' : undefined);
  const problem = mapProblem(header.cells, pairs) ?? columnProblem(header.cells, columns.at, signing);
  if (problem) return {ok: false, problem};

  const dates = rows.map(({cells}) => cells[columns.at.get('signed') ?? -1] ?? '');
  const reading = {columns, kind: signing ?? 'organisation', dayFirst: dayComesFirst(dates)} as const;
  const read = rows.map((row) => readRow(row, reading));
  const {added, known, leftOut} = choose(document, read, addsSimilar);
  const notes = notesOf({columns, encoding, read, added});
  const {skipped} = table;
  if (skipped.length > 0) {
    const what = skipped.length === 1 ? `Row ${skipped[0]!} stands` : `Rows ${skipped.join(', ')} stand`;
    notes.unshift(`${what} above the names of the columns, and no signatory was read there.`);
  }
  return {ok: true, added, known, leftOut, notes};
}

/** Refuses what a person said of a column that the table does not have, or that is private. */
function mapProblem(
  header: readonly string[],
  pairs: readonly (readonly [column: string, field: Field])[],
): Problem | undefined {
  for (const [column] of pairs) {
    if (!header.some((name) => isSameColumn(name, column))) {
      return {
        pointer: '',
        message: `No column is called ${quoted(column)}. The columns are ${columnNames(header)}.`,
        hint: 'Write --map with the name of a column as the table has it.',
      };
    }
    if (fieldOf(column) === 'private') {
      return {
        pointer: '',
        message: `The column ${quoted(column)} is never read, because such columns hold personal data.`,
        hint: 'If it holds what may be published, give it another name in the table.',
      };
    }
  }
  return undefined;
}

const columnNames = (header: readonly string[]): string =>
  header
    .filter((name) => name !== '')
    .map(quoted)
    .slice(0, 20)
    .join(', ');

function columnProblem(
  header: readonly string[],
  at: ReadonlyMap<Field, number>,
  kind: SignatoriesOptions['kind'],
): Problem | undefined {
  const [name, organisation] = (['name', 'organisation'] as const).map((field) => header[at.get(field) ?? -1]);
  if (name !== undefined && organisation !== undefined && kind === undefined && !at.has('kind')) {
    return {
      pointer: '',
      message: `The table has the columns ${quoted(name)} and ${quoted(organisation)}, and does not say which of them signs.`,
      hint: `If organisations sign: --map "${organisation}=name". If people sign: --kind person.`,
    };
  }
  if ([...at.keys()].some((field) => /^(?:name|organisation|given|family)$/.test(field))) return undefined;
  return {
    pointer: '',
    message: `No column is called Name. The columns are ${columnNames(header)}.`,
    hint: `Say which column holds the names, as in --map "${header[0]!.slice(0, 60)}=name". Others can be ${FIELDS.slice(1).join(', ')}.`,
  };
}

/** Decides about each row. */
function choose(document: unknown, read: readonly ReadRow[], addsSimilar: boolean) {
  const leftOut: LeftOutRow[] = [];
  const candidates = read.flatMap((row) => {
    if (row.entry) return {row, entry: row.entry};
    leftOut.push({row: row.row, name: '', reason: row.faults[0] ?? 'It has no name.'});
    return [];
  });
  const existing = existingSignatories(document);
  const all: Signatory[] = [
    // One that withdrew is not added again by a table: that is a decision for people.
    ...existing.map(({withdrawn: _, ...entry}) => entry),
    ...candidates.map(({entry}) => entry),
  ];
  const verdicts = judge(all, existing.length, memberOf(document, 'language'));
  const ids = new Ids(['publisher', ...idsOf(document, 'signatories')]);
  const added: AddedSignatory[] = [];
  const known: string[] = [];
  for (const [at, {row, entry}] of candidates.entries()) {
    const verdict = verdicts.get(existing.length + at);
    const isAllowed = verdict === undefined || (verdict.isSimilar && addsSimilar);
    if (isAllowed && existing.length + added.length < MOST) {
      const host = entry.url && comparableAddress(entry.url).replace(/\.[a-z]+(?:\/.*)?$/, '');
      const id = ids.make([entry.shortName, entry.name, host], 'signatory');
      added.push({row: row.row, entry: {...entry, id}, ...(row.logo !== undefined && {logo: row.logo})});
    } else if (verdict?.isSame && verdict.first < existing.length) {
      const {withdrawn} = existing[verdict.first]!;
      if (withdrawn === undefined) known.push(entry.name);
      else
        leftOut.push({
          row: row.row,
          name: entry.name,
          reason: `It withdrew (${withdrawn}). If it signed again, change its entry.`,
        });
    } else {
      const reason = verdict?.reason ?? `A document has at most ${MOST.toLocaleString('en')} signatories.`;
      leftOut.push({row: row.row, name: entry.name, reason});
    }
  }
  return {added, known, leftOut: leftOut.sort((a, b) => a.row - b.row)};
}

interface Verdict {
  /** The index of the entry that it may be. */
  readonly first: number;
  readonly isSame: boolean;
  readonly isSimilar: boolean;
  readonly reason: string;
}

/** Compares all entries, and returns what is wrong with those that should not be added, by their indices. */
function judge(signatories: readonly Signatory[], existing: number, language: unknown): Map<number, Verdict> {
  const campaign = {language: typeof language === 'string' ? language : 'en', signatories} as Campaign;
  const verdicts = new Map<number, Verdict>();
  const nameOf = (at: number) => quoted(firstText(signatories[at]!.name));
  for (const {first, second, by, isSure} of twins(campaign)) {
    if (second < existing) continue;
    const isSame = isSure || repeats(signatories[second]!, signatories[first]!);
    const reason =
      first >= existing && isSame
        ? `The table has it twice: ${nameOf(first)}.`
        : `${by === 'name' ? 'The name' : 'The web address'} is that of ${nameOf(first)}.`;
    verdicts.set(second, {first, isSame, isSimilar: !isSame, reason});
  }
  for (const {first, second} of nearTwins(campaign, new Set(verdicts.keys()))) {
    if (second < existing) continue;
    verdicts.set(second, {first, isSame: false, isSimilar: true, reason: `It is nearly the name of ${nameOf(first)}.`});
  }
  const added = {...campaign, sources: [], signatories: signatories.slice(existing)} as unknown as Campaign;
  for (const {pointer, also = [], message} of debrisIn(added, true)) {
    for (const place of [pointer, ...also]) {
      const at = existing + Number(place.split('/')[2]);
      const reason = `It holds what readers would not understand: ${message.slice(message.indexOf(': ') + 2)}`;
      verdicts.set(at, {first: at, isSame: false, isSimilar: false, reason});
    }
  }
  return verdicts;
}

const firstText = (text: Signatory['name']): string =>
  typeof text === 'string' ? text : (Object.values(text)[0] ?? '');

/** Whether an entry says nothing that another one does not say. */
function repeats(entry: Signatory, other: Signatory): boolean {
  return (['kind', 'shortName', 'affiliation', 'url', 'country'] as const).every(
    (key) => entry[key] === undefined || JSON.stringify(entry[key]) === JSON.stringify(other[key]),
  );
}
