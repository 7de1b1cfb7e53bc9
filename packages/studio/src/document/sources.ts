// Sources as people find them again: by the words of their titles, publishers and addresses.
import {finds, searchable} from '@countersign/campaign';
import {isList, listAt, memberOf, stringOf, type Json, type JsonObject} from './json.ts';
import {passingId} from './rename.ts';

/** A source, in words. */
export interface NamedSource {
  readonly id: string;
  readonly index: number;
  /** Its title, or else its address, or its id. */
  readonly title: string;
  /** Publishers and date. */
  readonly detail: string;
  /** The text that a search compares: id, title, address and detail. */
  readonly words: string;
}

/** All sources of a document that have an id. */
export function namedSources(document: JsonObject): readonly NamedSource[] {
  const sources = listAt(document, '/sources');
  let found = known.get(sources);
  if (!found) {
    found = sources.flatMap((source, index) => {
      const id = stringOf(memberOf(source, 'id'));
      return id === '' ? [] : [named(source, id, index)];
    });
    known.set(sources, found);
  }
  return found;
}
const known = new WeakMap<readonly Json[], readonly NamedSource[]>();

function named(source: Json, id: string, index: number): NamedSource {
  const before = typeof source === 'object' && source !== null ? each.get(source) : undefined;
  if (before?.index === index) return before;
  const publishers = memberOf(source, 'publishers');
  const names = isList(publishers) ? publishers.map(stringOf).filter((name) => name !== '') : [];
  const [title, url, date] = ['title', 'url', 'date'].map((key) => stringOf(memberOf(source, key)));
  const detail = [names.join(', '), date].filter((part) => part !== '').join(' · ');
  const own = {id, index, title: title || url || names[0] || id, detail};
  const words = searchable([id, title, url, detail].join(' '));
  const next = {...own, words};
  each.set(source as object, next);
  return next;
}
const each = new WeakMap<object, NamedSource>();

/** The sources in which every word of a search stands, the first ones only. */
export function findSources(document: JsonObject, search: string, most: number): readonly NamedSource[] {
  const wanted = searchable(search);
  const found: NamedSource[] = [];
  for (const source of namedSources(document)) {
    if (found.length === most) break;
    if (wanted === '' || finds(wanted, source.words)) found.push(source);
  }
  return found;
}

/** A source by its id. Undefined if there is none. */
export const sourceById = (document: JsonObject, id: string): NamedSource | undefined =>
  namedSources(document).find((source) => source.id === id);

/** A source that was just made, with its passing id. */
export type NewSource = JsonObject & {readonly id: string};

/**
 * A source of which nothing is known but when it was read, and what was typed.
 *
 * @param day - The day on which it was read.
 * @param typed - Its web address, or its title.
 */
export const newSource = (document: JsonObject, day: string, typed = ''): NewSource => ({
  id: passingId(document, 'sources'),
  kind: 'news',
  publishers: [],
  ...(typed !== '' && (isAddress(typed) ? {url: withScheme(typed)} : {title: typed})),
  accessed: day,
});

/**
 * Whether a text is a web address: people leave out `https://`, and browsers hide it. An address with a name or a
 * password before its host is none: readers would get both.
 */
const isAddress = (text: string): boolean => /^https?:\/\/[^\s/?#@\\]+(?:[/?#]\S*)?$/i.test(text) || HOST.test(text);

/** A host whose last label has two letters or more, and what may follow it. */
const HOST = /^(?:[\p{L}\p{N}_-]+\.)+(?:\p{L}{2,}|xn--[a-z\d-]+)(?::\d+)?(?:[/?#]\S*)?$/iu;

const withScheme = (address: string): string => (/^https?:\/\//i.test(address) ? address : `https://${address}`);
