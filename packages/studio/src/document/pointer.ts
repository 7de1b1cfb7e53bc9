// RFC 6901 JSON Pointers, as problems and forms name places of a document.

/** The parts of a pointer: `/demands/0/title` has `demands`, `0` and `title`. The whole document has none. */
export const tokensOf = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));

/** The pointer of a member of the value at a pointer. */
export const within = (pointer: string, ...tokens: readonly (string | number)[]): string =>
  pointer + tokens.map((token) => `/${String(token).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

/** The pointer of what holds a value, and the value's key in it. */
export function parentOf(pointer: string): readonly [parent: string, key: string] {
  const at = pointer.lastIndexOf('/');
  return [pointer.slice(0, at), tokensOf(pointer.slice(at))[0] ?? ''];
}

/** The kind of place that a pointer leads to: `/demands/0/title` is of `/demands/*\/title`. */
export const kindOfPlace = (pointer: string): string => pointer.replaceAll(/\/(?:\d+|-)(?=\/|$)/g, '/*');
