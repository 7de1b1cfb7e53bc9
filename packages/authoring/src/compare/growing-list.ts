/** One change of a list that may grow at its end only. By default the index is that of the present list. */
export type ListChange =
  /** A published member has another form, `to` in the present list. */
  | {readonly kind: 'changed'; readonly at: number; readonly to: number}
  /** A published member is missing. The index is that of the published list. */
  | {readonly kind: 'gone'; readonly at: number}
  /** Put before a published member. */
  | {readonly kind: 'inserted'; readonly at: number}
  /** Put at the end. */
  | {readonly kind: 'added'; readonly at: number};

/** So many members ahead, the same one is looked for. More would cost long lists too much. */
const AHEAD = 16;

/**
 * Finds the changes of a list. The lists differ between their common beginning and their common end. There, a member in
 * the place of another counts as its new form, unless one of the two stands a little later in the other list.
 */
export function* listChanges<T>(
  was: readonly T[],
  is: readonly T[],
  isKept: (was: T, is: T) => boolean,
): Generator<ListChange> {
  let [a, b, oldEnd, newEnd] = [0, 0, was.length, is.length];
  const kept = (old: number, now: number) => old < oldEnd && now < newEnd && isKept(was[old]!, is[now]!);
  while (kept(a, b)) [a, b] = [a + 1, b + 1];
  while (oldEnd > a && newEnd > b && kept(oldEnd - 1, newEnd - 1)) {
    oldEnd--;
    newEnd--;
  }
  while (a < oldEnd || b < newEnd) {
    let ahead = 0;
    while (ahead < AHEAD && !kept(a, b + ahead) && !kept(a + ahead, b)) ahead++;
    if (ahead === 0) {
      a++;
      b++;
    } else if (a === oldEnd || (ahead < AHEAD && kept(a, b + ahead))) {
      // Members after all published ones were appended.
      yield {kind: a === was.length ? 'added' : 'inserted', at: b++};
    } else if (b === newEnd || ahead < AHEAD) yield {kind: 'gone', at: a++};
    else yield {kind: 'changed', at: a++, to: b++};
  }
}
