// Gives members their lasting ids. A new member has a passing one, `new-demand`, until it has a name to take one from.
import {FORMAT} from '../fields/format.ts';
import type {Field} from '../fields/field.ts';
import {newId} from './ids.ts';
import {isList, isObject, listAt, memberOf, stringAt, valueAt, withValue, type Json, type JsonObject} from './json.ts';
import {languageOf, textIn} from './text.ts';

/** The collections whose members are given ids, with the places of their names. */
const NAMED: Readonly<Record<string, {readonly list: string; readonly passing: string}>> = {
  addressees: {list: '/letter/addressees', passing: 'new-addressee'},
  demands: {list: '/demands', passing: 'new-demand'},
  responses: {list: '/responses', passing: 'new-reply'},
  statements: {list: '/statements', passing: 'new-claim'},
  sources: {list: '/sources', passing: 'new-source'},
};

/** The id of a new member until it has a name. */
export const passingId = (document: JsonObject, collection: keyof typeof NAMED): string =>
  newId(document, NAMED[collection]!.list, NAMED[collection]!.passing);

/** Whether an id was given until its member has a name. */
export const isPassing = (id: Json | undefined): boolean =>
  typeof id === 'string' && /^new-(?:addressee|demand|reply|claim|source)(?:-\d+)?$/.test(id);

/** A document in which each new member that has a name by now is called after it. The same, if there is none. */
export function withLastingIds(document: JsonObject): JsonObject {
  let current = document;
  for (const [collection, {list}] of Object.entries(NAMED)) {
    for (const [at, member] of listAt(current, list).entries()) {
      const id = memberOf(member, 'id');
      if (typeof id !== 'string' || !isPassing(id)) continue;
      const next = lastingId(current, collection, at);
      if (next !== undefined) current = withRenamed(current, collection, id, next);
    }
  }
  return current;
}

/** The lasting id of a member, made of its name. Undefined while it has none. */
export function lastingId(document: JsonObject, collection: keyof typeof NAMED, at: number): string | undefined {
  const {list, passing} = NAMED[collection]!;
  const name = nameOf(document, collection, at);
  if (name === '') return undefined;
  const wanted = /[a-z0-9]/i.test(name.normalize('NFKD')) ? name : passing.replace('new-', '');
  return newId(document, list, shortened(wanted));
}

/** The first words of a name, as far as an address should be long. */
const shortened = (name: string): string => name.split(/\s+/).slice(0, 6).join(' ').slice(0, 40);

function nameOf(document: JsonObject, collection: string, at: number): string {
  const own = languageOf(document);
  const text = (pointer: string) => textIn(valueAt(document, pointer), own, own).trim();
  switch (collection) {
    case 'sources': {
      const publisher = stringAt(document, `/sources/${at}/publishers/0`).trim();
      const [year] = /^\d{4}/.exec(stringAt(document, `/sources/${at}/date`)) ?? [];
      return publisher === '' ? '' : `${publisher}${year === undefined ? '' : ` ${year}`}`;
    }
    case 'responses': {
      const [by, date] = [stringAt(document, `/responses/${at}/by`), stringAt(document, `/responses/${at}/date`)];
      return by === '' || date === '' || isPassing(by) ? '' : `${by} ${date.slice(0, 7)}`;
    }
    case 'statements':
      return text(`/statements/${at}/text`)
        .replaceAll(/\[@[^[\]]*\]/g, '')
        .trim();
    case 'demands':
      return text(`/demands/${at}/title`);
    default:
      return text(`/letter/addressees/${at}/name`);
  }
}

/** A document in which a member has another id, here and wherever it is named. */
export function withRenamed(document: JsonObject, collection: string, from: string, to: string): JsonObject {
  const list = NAMED[collection]?.list ?? `/${collection}`;
  const at = listAt(document, list).findIndex((member) => memberOf(member, 'id') === from);
  if (at < 0) return document;
  const named = withNewName(FORMAT, document, {collection, from, to}) as JsonObject;
  return withValue(named, `${list}/${at}/id`, to);
}

interface Renaming {
  readonly collection: string;
  readonly from: string;
  readonly to: string;
}

/**
 * A value in which a member has another name. Parts in which nothing changes stay the same objects.
 *
 * @param field - The place at which the value stands.
 */
export function withNewName(field: Field | undefined, value: Json | undefined, renaming: Renaming): Json | undefined {
  const {collection, from, to} = renaming;
  if (typeof value === 'string') {
    if (field?.kind === 'string' && field.reference === collection && value === from) return to;
    if (field?.kind === 'string' && field.format === 'subject' && value === `${collection}/${from}`) {
      return `${collection}/${to}`;
    }
    const mayCite = field?.kind === 'union' || (field?.kind === 'text' && field.format !== 'label');
    if (!mayCite || collection !== 'sources') return value;
    return value.replaceAll(/\[@([a-z0-9-]+)(?=\]|, )/g, (mark, id: string) => (id === from ? `[@${to}` : mark));
  }
  if (isList(value)) {
    const inner = field?.kind === 'list' ? field.of : field?.kind === 'union' ? field : undefined;
    const next = value.map((member) => withNewName(inner, member, renaming) as Json);
    return next.every((member, at) => member === value[at]) ? value : next;
  }
  if (!isObject(value)) return value;
  const inner = (key: string): Field | undefined =>
    field?.kind === 'object' ? (Object.hasOwn(field.fields, key) ? field.fields[key] : undefined) : field;
  const next = Object.entries(value).map(([key, member]) => [key, withNewName(inner(key), member, renaming)!] as const);
  return next.every(([key, member]) => member === value[key]) ? value : Object.fromEntries(next);
}
