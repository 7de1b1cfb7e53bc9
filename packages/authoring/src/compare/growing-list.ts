/** One change of a list that may grow at its end only. By default the index is that of the present list. */
export type ListChange =
  /** A published member has another form. It has the same index in both lists. */
  | {readonly kind: 'changed'; readonly at: number}
  /** A published member is missing. The index is that of the published list. */
  | {readonly kind: 'gone'; readonly at: number}
  /** Put before a published member. */
  | {readonly kind: 'inserted'; readonly at: number}
  /** Put at the end. */
  | {readonly kind: 'added'; readonly at: number};

/**
 * Finds the changes of a list. The lists differ between their common beginning and their common end. There, a member in
 * the place of another counts as its new form.
 */
export function* listChanges<T>(
  was: readonly T[],
  is: readonly T[],
  isKept: (was: T, is: T) => boolean,
): Generator<ListChange> {
  const kept = (a: number, b: number) => a >= 0 && b >= 0 && a < was.length && b < is.length && isKept(was[a]!, is[b]!);
  let start = 0;
  while (kept(start, start)) start++;
  let [oldEnd, newEnd] = [was.length, is.length];
  while (oldEnd > start && newEnd > start && kept(oldEnd - 1, newEnd - 1)) {
    oldEnd--;
    newEnd--;
  }
  for (let at = start; at < oldEnd; at++) {
    if (at >= newEnd) yield {kind: 'gone', at};
    else if (!kept(at, at)) yield {kind: 'changed', at};
  }
  // Members after all published ones were appended.
  const kind = oldEnd === was.length ? 'added' : 'inserted';
  for (let at = Math.max(start, oldEnd); at < newEnd; at++) yield {kind, at};
}
