// A store of a busy machine: it takes what it is told in order, one thing at a time, when a test says so.
import {memoryStore} from '../../../packages/studio/src/session/store/memory.ts';
import type {Store} from '../../../packages/studio/src/session/store/store.ts';

export interface SlowStore extends Store {
  /** The work that it was told and has not done yet. */
  readonly waiting: readonly unknown[];
  /** The number of changes that were made. */
  readonly written: number;
  /** Does what waits longest. */
  next(): Promise<void>;
  /** Refuses what waits longest, as a full disk does. */
  fail(): void;
  /** Drops what waits longest without an answer, as a browser may when the page ends. */
  forget(): void;
}

export function slowStore(): SlowStore {
  const store = memoryStore();
  const waiting: {readonly work: () => Promise<unknown>; readonly reject: (error: Error) => void}[] = [];
  let written = 0;
  const later = <Result>(work: () => Promise<Result>): Promise<Result> =>
    new Promise((resolve, reject) => {
      waiting.push({work: () => work().then(resolve, reject), reject});
    });
  return {
    waiting,
    get written() {
      return written;
    },
    read: (keys, under) => later(() => store.read(keys, under)),
    write: (change) =>
      later(() => {
        written += 1;
        return store.write(change);
      }),
    async next() {
      await waiting.shift()?.work();
      // Code that waited goes on, and may tell it more.
      await new Promise((resolve) => setImmediate(resolve));
    },
    fail: () => waiting.shift()?.reject(new DOMException('No room.', 'QuotaExceededError')),
    forget: () => void waiting.shift(),
  };
}
