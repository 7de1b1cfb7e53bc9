// The `localStorage` of a page, for tests in Node.
import {after, before, beforeEach} from 'node:test';

export interface KeptTexts {
  readonly kept: Map<string, string>;
  /** Whether the browser has no room for another text. */
  isFull: boolean;
}

/** Gives the tests of a file a `localStorage`, which is empty before each of them. */
export function useLocalStorage(): KeptTexts {
  const kept = new Map<string, string>();
  const texts: KeptTexts = {kept, isFull: false};
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem(key: string, value: string) {
      if (texts.isFull) throw new DOMException('No room.', 'QuotaExceededError');
      kept.set(key, value);
    },
    removeItem: (key: string) => void kept.delete(key),
  };
  const own = Object.getOwnPropertyDescriptor(globalThis, 'localStorage');
  before(() => void Object.defineProperty(globalThis, 'localStorage', {value: storage, configurable: true}));
  after(() => void Object.defineProperty(globalThis, 'localStorage', own ?? {value: undefined, configurable: true}));
  beforeEach(() => {
    kept.clear();
    texts.isFull = false;
  });
  return texts;
}
