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
  | 'made'
  | 'confirmed'
  | 'making'
  | 'probe';

/** A key, or the beginning of keys. A step has its number at the end, and a file its path. */
export type Key = readonly [kind: Kind, ...more: (string | number)[]];

export type Entry = readonly [key: Key, value: unknown];

/** What is looked at in the transaction of a change, before anything is changed. */
export interface Guard {
  readonly key: Key;
  /** Throws if the change must not be made. */
  readonly check: (current: unknown) => void;
}

export interface Change {
  /** The beginnings of keys whose values go, before others come. */
  readonly remove?: readonly Key[];
  readonly put?: readonly Entry[];
  readonly guard?: Guard;
}

export interface Store {
  /** Reads single values, and all entries whose keys begin in a certain way, at one moment. */
  read(keys: readonly Key[], under?: Key): Promise<{readonly values: unknown[]; readonly entries: Entry[]}>;
  /**
   * Makes a change as a whole, or not at all.
   *
   * @throws Error if nothing was changed: there is no room, the browser forbids it, or the guard refused.
   */
  write(change: Change): Promise<void>;
}
