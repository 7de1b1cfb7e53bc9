// Finds the values of a template's places in a text. It searches each literal once, so that its time grows with the
// text alone: the values come from documents, which may be hostile.

/** A template without its places, and the names of these: `Write {n}.` is `['Write ', '.']` and `['n']`. */
export interface Template {
  /** One more than there are places. */
  readonly literals: readonly string[];
  readonly places: readonly string[];
}

/** Parses a template. Names of places may end in a digit. */
export function templateOf(text: string): Template {
  const pieces = text.split(/\{(\w+)\}/);
  return {literals: pieces.filter((_, at) => at % 2 === 0), places: pieces.filter((_, at) => at % 2 === 1)};
}

/**
 * The values that stand at the places of a text. Undefined if the text has other literals, or an empty value.
 *
 * @param isFromEnd - Whether a literal is looked for from the end. A value may hold the same words.
 */
export function split(text: string, {literals}: Template, isFromEnd: boolean): readonly string[] | undefined {
  const [first, last] = [literals[0]!, literals.at(-1)!];
  if (text.length < first.length + last.length || !text.startsWith(first) || !text.endsWith(last)) return undefined;
  let rest = text.slice(first.length, text.length - last.length);
  const inner = literals.slice(1, -1);
  const values: string[] = [];
  while (inner.length > 0) {
    const literal = isFromEnd ? inner.pop()! : inner.shift()!;
    const at = isFromEnd ? rest.lastIndexOf(literal) : rest.indexOf(literal);
    if (at < 0) return undefined;
    const [before, after] = [rest.slice(0, at), rest.slice(at + literal.length)];
    values.push(isFromEnd ? after : before);
    rest = isFromEnd ? before : after;
  }
  values.push(rest);
  return values.includes('') ? undefined : isFromEnd ? values.reverse() : values;
}
