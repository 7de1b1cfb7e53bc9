// Keeps drafts as long as the page is open, where the browser keeps nothing, and in tests.
import type {Entry, Key, Store} from './store.ts';

export function memoryStore(): Store {
  const known = new Map<string, Entry>();
  const under = (start: Key): Entry[] =>
    [...known.values()].filter(([key]) => start.every((part, at) => key[at] === part)).sort(byLastPart);
  return {
    async read(keys, start) {
      return {
        values: keys.map((key) => known.get(JSON.stringify(key))?.[1]),
        entries: start ? under(start) : [],
      };
    },
    async write({remove = [], put = [], guard}) {
      guard?.check(known.get(JSON.stringify(guard.key))?.[1]);
      for (const start of remove) for (const [key] of under(start)) known.delete(JSON.stringify(key));
      for (const entry of put) known.set(JSON.stringify(entry[0]), entry);
    },
  };
}

/** As databases sort them: numbers by size, then texts. */
function byLastPart([one]: Entry, [other]: Entry): number {
  const [a, b] = [one.at(-1)!, other.at(-1)!];
  return typeof a === 'number' && typeof b === 'number' ? a - b : a < b ? -1 : 1;
}
