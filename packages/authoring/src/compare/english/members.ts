interface Member {
  readonly id: string;
}

// Each list is indexed once: thousands of changes may name its members.
const known = new WeakMap<readonly Member[], ReadonlyMap<string, number>>();

/** The index of a member of a list. Undefined if there is none of this id. */
export function indexIn(list: readonly Member[], id: string | undefined): number | undefined {
  let indexes = known.get(list);
  if (!indexes) {
    indexes = new Map(list.map((member, index) => [member.id, index]));
    known.set(list, indexes);
  }
  return id === undefined ? undefined : indexes.get(id);
}

/** A member of a list by its id. */
export function memberIn<T extends Member>(list: readonly T[], id: string | undefined): T | undefined {
  const index = indexIn(list, id);
  return index === undefined ? undefined : list[index];
}
