// Keeps drafts as long as the page is open, where the browser keeps nothing, and in tests.
import {Missing, Refused, type Entry, type Key, type Store} from './store.ts';

export function memoryStore(): Store {
  const known = new Map<string, Entry>();
  const under = (start: Key): Entry[] =>
    [...known.values()].filter(([key]) => start.every((part, at) => key[at] === part)).sort(byLastPart);
  return {
    read(keys, start) {
      const values = keys.map((key) => known.get(JSON.stringify(key))?.[1]);
      return Promise.resolve({values, entries: start ? under(start) : []});
    },
    write({remove = [], put = [], unless = [], expects}) {
      if (unless.some((key) => known.has(JSON.stringify(key)))) return Promise.reject(new Refused());
      const isMissing = expects && !known.has(JSON.stringify(expects));
      for (const start of remove) for (const [key] of under(start)) known.delete(JSON.stringify(key));
      for (const entry of put) known.set(JSON.stringify(entry[0]), entry);
      return isMissing ? Promise.reject(new Missing()) : Promise.resolve();
    },
  };
}

/** As databases sort them: numbers by size, then texts. */
function byLastPart([one]: Entry, [other]: Entry): number {
  const [a, b] = [one.at(-1)!, other.at(-1)!];
  return typeof a === 'number' && typeof b === 'number' ? a - b : a < b ? -1 : 1;
}
