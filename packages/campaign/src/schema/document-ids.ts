// The members of any document, valid or not, as far as they have ids.
import {canonicalUrl} from '../formats.js';
import {COLLECTIONS, type Collection} from '../vocabulary.js';
import {comparableNames} from './authors/names.js';
import {idFrom, oneLetterOff} from './meant/ids.js';
import {pathOf} from './schema-at.js';

type Member = Readonly<Record<string, unknown>>;

/** At most so many different ids are looked for among their neighbours: each takes thousands of questions. */
const MAX_NEIGHBOURS = 100;

/** Answers which id an author meant. Everything is looked up once for each document. */
export class DocumentIds {
  readonly #document: unknown;
  readonly #members = new Map<Collection, ReadonlyMap<string, Member>>();
  readonly #byName = new Map<Collection, ReadonlyMap<string, string>>();
  readonly #neighbours = new Map<string, string | undefined>();
  #byUrl: ReadonlyMap<string, string> | undefined;

  constructor(document: unknown) {
    this.#document = document;
  }

  /** The value at a place, or undefined. */
  at(pointer: string): unknown {
    return pathOf(pointer).reduce<unknown>(
      (value, key) => (Object.hasOwn(Object(value) as object, key) ? (value as Member)[key] : undefined),
      this.#document,
    );
  }

  /** The members of a collection by id. */
  of(collection: Collection): ReadonlyMap<string, Member> {
    let members = this.#members.get(collection);
    if (!members) {
      const {letter} = Object(this.#document) as Member;
      const holder = Object(collection === 'addressees' ? letter : this.#document) as Member;
      const list = Array.isArray(holder[collection]) ? (holder[collection] as unknown[]) : [];
      const named = list.map((each) => Object(each) as Member).filter(({id}) => typeof id === 'string');
      members = new Map(named.map((each) => [each['id'] as string, each]));
      this.#members.set(collection, members);
    }
    return members;
  }

  /** The first ids of a collection, for a sentence. Empty if there are none. */
  some(collection: Collection, prefix = ''): string {
    const ids = this.of(collection);
    const first: string[] = [];
    for (const id of ids.keys()) {
      if (id.length <= 64) first.push(prefix + id);
      if (first.length === 6) break;
    }
    return first.join(', ') + (ids.size > 6 ? ` and ${ids.size - 6} more` : '');
  }

  /** The id that an author meant: one letter off, or a name in the place of an id. */
  meant(collection: Collection, text: string): string | undefined {
    const key = `${collection} ${text.slice(0, 500)}`;
    if (!this.#neighbours.has(key)) this.#neighbours.set(key, this.#find(collection, text.slice(0, 500)));
    return this.#neighbours.get(key);
  }

  #find(collection: Collection, text: string): string | undefined {
    const members = this.of(collection);
    const byName = this.#namesOf(collection).get(comparableNames(text)[0] ?? '');
    if (byName !== undefined) return byName;
    const id = idFrom(text);
    if (id === undefined) return undefined;
    if (members.has(id)) return id;
    return this.#neighbours.size < MAX_NEIGHBOURS ? oneLetterOff(id, (each) => members.has(each)) : undefined;
  }

  #namesOf(collection: Collection): ReadonlyMap<string, string> {
    let names = this.#byName.get(collection);
    if (!names) {
      const all = [...this.of(collection)].flatMap(([id, {name, shortName, title}]) =>
        [name, shortName, title].flatMap(namesIn).map((each): [string, string] => [each, id]),
      );
      names = new Map(all.reverse());
      this.#byName.set(collection, names);
    }
    return names;
  }

  /** The other collection that has an id. */
  collectionOf(id: string): Collection | undefined {
    return COLLECTIONS.find((collection) => this.of(collection).has(id));
  }

  /** The id of the source with a web address. */
  sourceAt(address: string): string | undefined {
    this.#byUrl ??= new Map(
      [...this.of('sources')].flatMap(([id, {url}]) => (typeof url === 'string' ? [[plainUrl(url), id] as const] : [])),
    );
    return this.#byUrl.get(plainUrl(address));
  }
}

const plainUrl = (url: string): string => (canonicalUrl(url.slice(0, 2048)) ?? url).replace(/\/$/, '');

function namesIn(name: unknown): string[] {
  const texts = typeof name === 'string' ? [name] : Object.values(Object(name) as object);
  return texts.slice(0, 50).flatMap((text) => (typeof text === 'string' ? comparableNames(text.slice(0, 500)) : []));
}
