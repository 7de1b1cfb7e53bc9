// Changes that a page had told the browser when it ended. WebKit drops those that it has not begun by then (decision
// 62), so `localStorage`, which has a value at once, holds them until the draft is opened the next time.
import {isObject, memberOf, type Json} from '../document/json.ts';
import type {Change, Store} from './store/store.ts';

/** The changes of each draft that are told and not yet made, oldest first. */
const unfinished = new Map<string, Set<Change>>();

/** The writer of each draft, as this page wrote it last: see `DraftHead`. */
const writers = new Map<string, string>();

/** The drafts whose changes are held. A later change of a page that goes on after all takes their place. */
const holding = new Set<string>();

const KEY = 'countersign-studio-unfinished ';

/** The same store, with a note of each change until it is made, or refused. */
export const noting = (store: Store): Store => ({
  read: (keys, under) => store.read(keys, under),
  write(change) {
    const id = draftOf(change);
    const changes = unfinished.get(id) ?? new Set();
    unfinished.set(id, changes.add(change));
    const writer = writerIn(change);
    writers.set(id, writer ?? writers.get(id) ?? '');
    const end = () => {
      changes.delete(change);
      if (changes.size === 0) unfinished.delete(id);
    };
    return store
      .write(change)
      .finally(end)
      .then(() => {
        if (writer !== undefined && holding.has(id)) forgetChanges(id);
      });
  },
});

/** Holds every change that is not made yet. Bytes and files are left out: a text has no room for them. */
export function holdUnfinished(): void {
  for (const [id, changes] of unfinished) {
    const plain = [...changes].filter(({put = []}) => put.every(([, value]) => isPlain(value)));
    const writer = writers.get(id);
    if (!writer || plain.length === 0) continue;
    const held: Held = {writer, changes: plain.map(({remove = [], put = []}) => ({remove, put}))};
    try {
      localStorage.setItem(KEY + id, JSON.stringify(held));
      holding.add(id);
    } catch {
      // The browser may make them all the same: Chromium and Firefox do.
    }
  }
}

/**
 * Makes the changes that the last page of a draft could not see made. A page that has opened the draft since then has
 * gone on from what was there: then they are given up.
 *
 * @param id - A draft that no other page writes.
 * @throws Error if the browser does not make them. They are held on, until the draft is written by the same writer.
 */
export async function finishChanges(id: string, store: Store): Promise<void> {
  const held = heldFor(id);
  if (!held) return;
  holding.add(id);
  const {values} = await store.read([['head', id, '']]);
  if (memberOf(values[0] as Json, 'writer') === held.writer) {
    // One after the other: a later step is of no use without an earlier one.
    for (const change of held.changes) await store.write(change);
  }
  forgetChanges(id);
}

/** Gives up what is held for a draft. */
export function forgetChanges(id: string): void {
  holding.delete(id);
  try {
    localStorage.removeItem(KEY + id);
  } catch {
    // A browser that lets no page keep anything holds nothing.
  }
}

interface Held {
  readonly writer: string;
  readonly changes: readonly Change[];
}

function heldFor(id: string): Held | undefined {
  try {
    const held = JSON.parse(localStorage.getItem(KEY + id) ?? 'null') as Json;
    return isObject(held) && Array.isArray(held['changes']) ? (held as unknown as Held) : undefined;
  } catch {
    return undefined;
  }
}

const draftOf = ({put = [], remove = []}: Change): string => String(put[0]?.[0][1] ?? remove[0]?.[1] ?? '');

function writerIn({put = []}: Change): string | undefined {
  const [, head] = put.find(([[kind]]) => kind === 'head') ?? [];
  return (head as {readonly writer?: string} | undefined)?.writer;
}

/** Whether JSON has all of a value. */
function isPlain(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  const type: unknown = Object.getPrototypeOf(value);
  return (type === Object.prototype || Array.isArray(value)) && Object.values(value).every(isPlain);
}
