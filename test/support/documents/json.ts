// Plain JSON, addressed by JSON Pointer.

export type Json = null | boolean | number | string | Json[] | {[key: string]: Json};

/** A place in a document. */
export interface Place {
  readonly pointer: string;
  readonly value: Json;
}

/** Every place of a document, the document itself first. */
export function* places(value: Json, pointer = ''): Generator<Place> {
  yield {pointer, value};
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) yield* places(inner, `${pointer}/${escaped(key)}`);
}

/** The value at a place, undefined where there is none. */
export function at(document: unknown, pointer: string): unknown {
  return tokens(pointer).reduce<unknown>(
    (value, key) => (Object.hasOwn(Object(value) as object, key) ? (value as Record<string, unknown>)[key] : undefined),
    document,
  );
}

/**
 * Copies a document with other values at some places, in the given order. Undefined removes a key. An index beyond the
 * end of a list appends. The empty pointer replaces the document.
 */
export function edited(document: unknown, changes: Readonly<Record<string, unknown>>): unknown {
  let copy: unknown = structuredClone(document);
  for (const [pointer, value] of Object.entries(changes)) {
    const path = tokens(pointer);
    const key = path.pop();
    if (key === undefined) {
      copy = value;
      continue;
    }
    const parent = path.reduce<unknown>((outer, token) => (outer as Record<string, unknown>)[token], copy) as object;
    if (value === undefined) Reflect.deleteProperty(parent, key);
    // Not an assignment, which would call the setter of __proto__.
    else Object.defineProperty(parent, key, {value, configurable: true, enumerable: true, writable: true});
  }
  return copy;
}

const escaped = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1');

const tokens = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));
