// Where drafts are kept: values by keys, read and written in transactions.

export type Kind =
  | 'head'
  | 'base'
  | 'step'
  | 'file'
  | 'published'
  | 'text'
  | 'opened'
  | 'forms'
  | 'citing'
  | 'made'
  | 'confirmed'
  | 'taken'
  | 'gone'
  | 'probe';

/** A key, or the beginning of keys. A step has its number at the end, and a file its path. */
export type Key = readonly [kind: Kind, ...more: (string | number)[]];

export type Entry = readonly [key: Key, value: unknown];

/** Nothing was changed, because a key had a value already. Firefox has changed it all the same: see `indexed-db.ts`. */
export class Refused extends Error {}

/** A key had no value. The change was made all the same. */
export class Missing extends Error {}

export interface Change {
  /** The beginnings of keys whose values go, before others come. */
  readonly remove?: readonly Key[];
  readonly put?: readonly Entry[];
  /** The change is refused if one of these keys has a value. */
  readonly unless?: readonly Key[];
  /** A key that is to have a value before. */
  readonly expects?: Key;
}

/**
 * Every call says all that it wants in one task. A page may end, or be frozen, before it can hear an answer. A call
 * that waited for an answer to go on would be lost then, and in WebKit it would keep every other page waiting.
 */
export interface Store {
  /** Reads single values, and all entries whose keys begin in a certain way, at one moment. */
  read(keys: readonly Key[], under?: Key): Promise<{readonly values: unknown[]; readonly entries: Entry[]}>;
  /**
   * Makes a change as a whole, or not at all.
   *
   * @throws Refused if one of `unless` had a value.
   * @throws Missing if `expects` had none. The change is made.
   * @throws Error if nothing was changed: there is no room, or the browser forbids it.
   */
  write(change: Change): Promise<void>;
}
