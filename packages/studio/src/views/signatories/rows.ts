// The rows of the table of signatories: which of them are shown, and in which order. Pure.
import {finds, searchable} from '@countersign/campaign';
import {isObject, listAt, memberOf, type Json, type JsonObject} from '../../document/json.ts';
import {languageOf} from '../../document/text.ts';
import {keysOf as madeKeys} from '../../forms/member-list.ts';

/** The ways to order the table for the eye. `document` is the order in which readers see the signatories. */
export const ORDERS = ['document', 'name', 'country', 'signed'] as const;
export type Order = (typeof ORDERS)[number];

export interface Wanted {
  readonly search: string;
  readonly order: Order;
  readonly isDescending: boolean;
}

/** The most rows that are in the page at once. */
export const ROWS_PER_PAGE = 100;

/** The name of a signatory in the document's own language, or in any. Empty if it has none. */
export function nameOf(member: Json | undefined, own: string): string {
  return anyText(memberOf(member, 'name'), own);
}

/** A text in a language, or in any. */
export function anyText(text: Json | undefined, own: string): string {
  if (typeof text === 'string') return text;
  if (!isObject(text)) return '';
  const version = memberOf(text, own) ?? Object.values(text)[0];
  return typeof version === 'string' ? version : '';
}

/** A member's string under a key. Empty if there is none. */
export function stringOf(member: Json | undefined, key: string): string {
  const value = memberOf(member, key);
  return typeof value === 'string' ? value : '';
}

// Members are never changed, so that what is searched in one of thousands is made once.
const searched = new WeakMap<object, string>();

function searchedText(member: Json, countryName: (code: string) => string): string {
  if (!isObject(member)) return typeof member === 'string' ? searchable(member) : '';
  let text = searched.get(member);
  if (text === undefined) {
    const values = ['name', 'shortName', 'role', 'affiliation'].flatMap((key) => {
      const value = memberOf(member, key);
      return isObject(value) ? Object.values(value) : [value];
    });
    const country = stringOf(member, 'country');
    const words = [...values, stringOf(member, 'url'), country, countryName(country)];
    text = searchable(words.filter((word) => typeof word === 'string').join(' '));
    searched.set(member, text);
  }
  return text;
}

/**
 * The places in the list of those that are shown, in the order of the table. Members that are equal in what orders them
 * stay in the order of the document, and those that lack it come last.
 */
export function rowsOf(
  document: JsonObject,
  {search, order, isDescending}: Wanted,
  countryName: (code: string) => string,
): number[] {
  const members = listAt(document, '/signatories');
  const wanted = searchable(search);
  const rows = [...members.keys()].filter(
    (index) => wanted === '' || finds(wanted, searchedText(members[index]!, countryName)),
  );
  if (order === 'document') return isDescending ? rows.reverse() : rows;
  const own = languageOf(document);
  const values = members.map((member) => {
    if (order === 'name') return nameOf(member, own);
    return order === 'country' ? countryName(stringOf(member, 'country')) : stringOf(member, 'signed');
  });
  const {compare} = collatorOf(own);
  const sign = isDescending ? -1 : 1;
  return rows.sort((one, other) => {
    const [a, b] = [values[one]!, values[other]!];
    if (a === '' || b === '') return Number(a === '') - Number(b === '') || one - other;
    return sign * compare(a, b) || one - other;
  });
}

/** A collator of a language. That of English where the tag is none. */
export function collatorOf(language: string): Intl.Collator {
  try {
    return new Intl.Collator(language, {numeric: true});
  } catch {
    return new Intl.Collator('en', {numeric: true});
  }
}

/** Keys of members that stay with them when they move. They are made once for each list. */
export function keysOf(members: readonly Json[]): readonly string[] {
  let keys = knownKeys.get(members);
  if (!keys) {
    keys = madeKeys(members);
    knownKeys.set(members, keys);
  }
  return keys;
}
const knownKeys = new WeakMap<readonly Json[], readonly string[]>();
