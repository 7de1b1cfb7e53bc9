// Values of JSON and the nodes of its text, found by their places.
import type {Node} from 'jsonc-parser';

export type Json = string | number | boolean | null | Json[] | {[key: string]: Json};

/** How deep a value may lie. Documents lie far less deep, and what goes through them calls itself for each level. */
export const MAX_DEPTH = 100;

/** The parts of an RFC 6901 JSON Pointer. Undefined if it is none. */
export function tokensOf(pointer: string): string[] | undefined {
  const [first, ...tokens] = pointer.split('/', MAX_DEPTH + 2);
  if (first !== '' || tokens.length > MAX_DEPTH) return undefined;
  return tokens.map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** A copy of a value as JSON has it. Undefined if JSON has no such value, or if it is too deep. */
export function copyOf(value: unknown): Json | undefined {
  try {
    const text = JSON.stringify(value) as string | undefined;
    if (text === undefined) return undefined;
    const copy = JSON.parse(text) as Json;
    return isFlat(copy, MAX_DEPTH) ? copy : undefined;
  } catch {
    // A BigInt, a value that holds itself, or one so deep that JSON.stringify gives up.
    return undefined;
  }
}

const isFlat = (value: Json, levels: number): boolean =>
  typeof value !== 'object' ||
  value === null ||
  (levels > 0 && Object.values(value).every((inner: Json) => isFlat(inner, levels - 1)));

/** Whether a part of a pointer names the member of a list. */
const INDEX = /^(?:0|[1-9]\d{0,8})$/;

/**
 * Sets a value inside another one, and makes the objects and lists that are missing around it.
 *
 * @returns False if something else is in the way.
 */
export function setIn(outer: Json, tokens: readonly string[], value: Json): boolean {
  let inner = outer;
  for (const [at, token] of tokens.entries()) {
    const isLast = at === tokens.length - 1;
    if (typeof inner !== 'object' || inner === null) return false;
    // An object is no list to append to.
    if (!Array.isArray(inner) && token === '-') return false;
    const key = Array.isArray(inner) && token === '-' ? `${inner.length}` : token;
    if (Array.isArray(inner) && !(INDEX.test(key) && Number(key) <= inner.length)) return false;
    if (isLast || !Object.hasOwn(inner, key)) {
      const made: Json = isLast ? value : tokens[at + 1] === '-' ? [] : {};
      // An assignment to `__proto__` would change the prototype.
      Object.defineProperty(inner, key, {value: made, configurable: true, enumerable: true, writable: true});
    }
    inner = (inner as Record<string, Json>)[key]!;
  }
  return tokens.length > 0;
}

// The keys of an object are listed once: thousands of edits may be in one object.
const known = new WeakMap<Node, ReadonlyMap<string, Node>>();

/** The value of a key of an object, or a member of a list. If a key is written twice, JSON.parse takes the last one. */
export function lookUp(node: Node, token: string): Node | undefined {
  if (node.type === 'array') return INDEX.test(token) ? node.children?.[Number(token)] : undefined;
  let values = known.get(node);
  if (!values) {
    values = new Map(node.children?.map(({children}) => [children![0]!.value as string, children![1]!]));
    known.set(node, values);
  }
  return values.get(token);
}
