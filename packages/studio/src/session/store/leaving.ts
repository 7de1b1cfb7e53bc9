// A page may end while changes are being written. WebKit begins nothing that a page asks for in that moment, and no
// browser promises to finish. Only localStorage is written at once: it has the rest until the next page reads.
import {Missing, type Change, type Store} from './store.ts';

export interface LeavingStore extends Store {
  /** Notes what has not been written yet. For the moment in which the page ends. */
  leave(): void;
}

type Rest = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const NAME = 'countersign-studio-rest';

/**
 * A store that loses nothing when its page ends, and takes up what an earlier page has left.
 *
 * @param rest - Keeps texts at once. Undefined where the browser forbids it.
 */
export function leavingStore(store: Store, rest: Rest | undefined): LeavingStore {
  /** In the order in which they were begun. */
  const unwritten = new Set<Change>();
  const write = (change: Change): Promise<void> => {
    unwritten.add(change);
    return store.write(change).finally(() => unwritten.delete(change));
  };
  const takeUp = (): void => {
    for (const change of takenFrom(rest)) {
      write(change).catch((error: unknown) => {
        // Somebody has deleted the draft since.
        if (error instanceof Missing) void write({remove: (change.put ?? []).map(([key]) => key)}).catch(() => {});
      });
    }
  };
  return {
    // A database keeps the order of what it is told: what is read here is what was taken up.
    read(keys, under) {
      takeUp();
      return store.read(keys, under);
    },
    write(change) {
      takeUp();
      return write(change);
    },
    leave() {
      // Files have bytes, and a head may have the file in which the draft is saved. JSON cannot hold these.
      const changes = [...unwritten].filter((change) => isPlain(change));
      if (changes.length === 0) return;
      try {
        rest?.setItem(NAME, JSON.stringify([...changesIn(rest.getItem(NAME)), ...changes]));
      } catch {
        // It is too large. The database is still at work.
      }
    },
  };
}

function takenFrom(rest: Rest | undefined): Change[] {
  try {
    const text = rest?.getItem(NAME) ?? null;
    if (text === null) return [];
    rest!.removeItem(NAME);
    return changesIn(text);
  } catch {
    return [];
  }
}

/** Changes as they were noted. None, if something else is there. */
function changesIn(text: string | null): Change[] {
  const noted: unknown = JSON.parse(text ?? '[]');
  return Array.isArray(noted) ? (noted as Change[]) : [];
}

/** Whether JSON gives the same value back. Undefined members of an object are of no account. */
function isPlain(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return typeof value !== 'bigint' && typeof value !== 'symbol';
  if (Array.isArray(value)) return value.every(isPlain);
  return Object.getPrototypeOf(value) === Object.prototype && Object.values(value).every(isPlain);
}
