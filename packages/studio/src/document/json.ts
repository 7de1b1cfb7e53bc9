// Values of a document, which are never changed: a change makes a new document that shares all other values with the
// old one. Only own keys count, so that `__proto__` in a hostile document is a key like others.
import {tokensOf} from './pointer.ts';

export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}

/** Narrows a value to an object that is no list. */
export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);

/** The member of a value under a key or index. Undefined if there is none. */
export function memberOf(value: Json | undefined, key: string): Json | undefined {
  if (isList(value)) return /^(?:0|[1-9]\d*)$/.test(key) ? value[Number(key)] : undefined;
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** A string. Empty if it is something else. */
export const stringOf = (value: Json | undefined): string => (typeof value === 'string' ? value : '');

/** The value at a pointer. Undefined if there is none. */
export const valueAt = (document: Json, pointer: string): Json | undefined =>
  tokensOf(pointer).reduce<Json | undefined>(memberOf, document);

/** The list at a pointer. Empty if there is none, or something else. */
export function listAt(document: Json, pointer: string): readonly Json[] {
  const value = valueAt(document, pointer);
  return isList(value) ? value : [];
}

/** The text at a pointer. Empty if there is none, or something else. */
export const stringAt = (document: Json, pointer: string): string => stringOf(valueAt(document, pointer));

/**
 * A document with another value at a pointer. Objects and lists on the way that are missing are made. Undefined
 * removes the value: a key of an object, or a member of a list. A value on the way that can hold no other is replaced.
 */
export function withValue(document: JsonObject, pointer: string, value: Json | undefined): JsonObject {
  const changed = put(document, tokensOf(pointer), value);
  return isObject(changed) ? changed : document;
}

function put(holder: Json | undefined, [key, ...rest]: readonly string[], value: Json | undefined): Json | undefined {
  if (key === undefined) return value;
  const isIndex = /^(?:-|\d+)$/.test(key);
  const own = isList(holder) || isObject(holder) ? holder : isIndex ? [] : {};
  const inner = put(memberOf(own, key), rest, value);
  if (isList(own)) {
    const at = key === '-' ? own.length : Number(key);
    if (!Number.isSafeInteger(at) || at > own.length) return own;
    return own.toSpliced(at, 1, ...(inner === undefined ? [] : [inner]));
  }
  if (inner === undefined) return Object.fromEntries(Object.entries(own).filter(([each]) => each !== key));
  return {...own, [key]: inner};
}

/** A list in which some members take the place of others. There may be more of them than a call has room for. */
export const spliced = (list: readonly Json[], at: number, removed: number, added: readonly Json[]): Json[] => [
  ...list.slice(0, at),
  ...added,
  ...list.slice(at + removed),
];

/** A document with one more member in a list, at a place or at the end. */
export function withMember(document: JsonObject, list: string, member: Json, at = Infinity): JsonObject {
  const members = listAt(document, list);
  return withValue(document, list, members.toSpliced(Math.min(at, members.length), 0, member));
}

/** A document in which a member of a list stands at another place. */
export function withMoved(document: JsonObject, list: string, from: number, to: number): JsonObject {
  const members = listAt(document, list);
  const moved = members[from];
  if (moved === undefined) return document;
  const others = members.toSpliced(from, 1);
  return withValue(document, list, others.toSpliced(Math.max(0, Math.min(to, others.length)), 0, moved));
}

/** Whether two values are the same JSON. The order of keys does not count. */
export function isSame(one: Json | undefined, other: Json | undefined): boolean {
  if (one === other) return true;
  if (isList(one))
    return isList(other) && one.length === other.length && one.every((each, at) => isSame(each, other[at]));
  if (!isObject(one) || !isObject(other)) return false;
  const keys = Object.keys(one);
  return keys.length === Object.keys(other).length && keys.every((key) => isSame(one[key], memberOf(other, key)));
}
