import {hasFormat, meantCountry, meantDates} from '@countersign/campaign/schema';
import {cleanText} from '../blocks/clean.js';
import type {Row} from '../tables/read-table.js';
import {addressOf, dateOf, isPersonWord, isPrivate, isPrivateAddress} from './cells.js';
import type {Columns, Field} from './columns.js';

/** A signatory as a table has it, in the order of keys that documents have. */
export interface Entry {
  id: string;
  kind: 'organisation' | 'person';
  name: string;
  shortName?: string;
  role?: string;
  affiliation?: string;
  url?: string;
  country?: string;
  signed?: string;
}

/** How the cells of a table are read. */
export interface Reading {
  readonly columns: Columns;
  /** The kind of a signatory, where no column says it. */
  readonly kind: 'organisation' | 'person';
  readonly dayFirst: boolean | undefined;
}

/** One row. `faults` are sentences about cells that are left out. */
export interface ReadRow {
  readonly row: number;
  /** Without an id. Undefined if the row has no name that can be used. */
  readonly entry: Entry | undefined;
  readonly logo: string | undefined;
  readonly faults: readonly string[];
  readonly hasGuessedAddress: boolean;
  /** The word for the type, if it is not known as one for people. */
  readonly type: string | undefined;
}

/** Reads one row. A cell with an e-mail address or a telephone number is left out, and never quoted. */
export function readRow({number, cells}: Row, {columns, kind: otherwise, dayFirst}: Reading): ReadRow {
  const faults: string[] = [];
  const cell = (field: Field): string => cells[columns.at.get(field) ?? -1] ?? '';
  const type = cell('kind');
  const kind = type === '' ? otherwise : isPersonWord(type) ? 'person' : 'organisation';

  const text = (field: Field, words: string, value = cell(field)): string | undefined => {
    const clean = cleanText(value);
    if (clean === '') return undefined;
    if (isPrivate(clean))
      faults.push(`${words}: an e-mail address or a telephone number stands there. It is left out.`);
    else if (!hasFormat('label', clean)) faults.push(`${words}: the text cannot be shown. It is left out.`);
    else return clean;
    return undefined;
  };
  // An organisation stands in the column of that name. For a person that is where the person works.
  const isPerson = kind === 'person';
  const ownName = isPerson || !columns.at.has('organisation') ? nameIn(cell) : cell('organisation') || nameIn(cell);
  const name = text('name', 'Name', ownName);
  const employer = cell('affiliation') || (isPerson && ownName !== cell('organisation') ? cell('organisation') : '');
  const shortName = text('shortName', 'Short name');
  const isPersonal = isPrivateAddress(cell('url'));
  const address = cell('url') === '' || isPersonal ? undefined : addressOf(cell('url'));
  if (isPersonal) faults.push('Web address: an e-mail address or a telephone number stands there. It is left out.');
  else if (cell('url') !== '' && !address) {
    faults.push(`Web address: ${quoted(cell('url'))} is none that documents take. It is left out.`);
  }
  const country = meant(cell('country'), meantCountry, (value) => `Country: ${value} is not known. It is left out.`);
  const signed = meant(
    cell('signed'),
    (value) => dateOf(value, dayFirst),
    (value) =>
      `Date: ${value} ${meantDates(cell('signed')).length > 1 ? 'may mean two days' : 'is no date'}. It is left out. ` +
      'Write it like 2026-02-24.',
  );
  return {
    row: number,
    entry:
      name === undefined
        ? undefined
        : {
            id: '',
            kind,
            name,
            ...(shortName !== undefined && shortName !== name && {shortName}),
            ...(isPerson && given('role', text('role', 'Role'))),
            ...(isPerson && given('affiliation', text('affiliation', 'Affiliation', employer))),
            ...given('url', address?.url),
            ...given('country', country),
            ...given('signed', signed),
          },
    logo: cell('logo') || undefined,
    faults,
    hasGuessedAddress: address?.isGuess ?? false,
    type: type === '' || isPerson ? undefined : type,
  };

  function meant(value: string, read: (value: string) => string | undefined, fault: (value: string) => string) {
    const found = value === '' ? undefined : read(value);
    if (value !== '' && found === undefined) faults.push(fault(quoted(value)));
    return found;
  }
}

const given = <Key extends string>(key: Key, value: string | undefined): Partial<Record<Key, string>> =>
  value === undefined ? {} : ({[key]: value} as Record<Key, string>);

/** The name of a person whose names are in columns of their own, in the order in which they are spoken. */
const nameIn = (cell: (field: Field) => string): string =>
  [cell('given'), cell('name'), cell('family')].filter((part) => part !== '').join(' ') || cell('organisation');

/** A cell in a sentence. Never one that may be personal. */
export const quoted = (cell: string): string =>
  isPrivate(cell) || isPrivateAddress(cell)
    ? 'what stands there'
    : `“${cell.slice(0, 60)}${cell.length > 60 ? '…' : ''}”`;
