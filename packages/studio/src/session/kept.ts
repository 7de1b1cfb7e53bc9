// Where a draft is kept: in the browser, or as long as the page is open where the browser keeps nothing.
import {whileFree} from './hold.ts';
import {indexedDbStore} from './store/indexed-db.ts';
import {memoryStore} from './store/memory.ts';
import {Refused, type Entry, type Key, type Store} from './store/store.ts';
import {noting} from './unfinished.ts';

/** All that a draft consists of. */
export const KINDS = [
  'head',
  'base',
  'step',
  'file',
  'published',
  'text',
  'opened',
  'forms',
  'citing',
  'made',
  'confirmed',
  'taken',
] as const;

/** How long after the browser could keep nothing it is asked again, in milliseconds. */
export const TRY_AGAIN = 5_000;

let browser: Store | undefined;
let memory = memoryStore();
/** The drafts that the browser could not keep. */
const inMemory = new Set<string>();
/** The drafts that are on their way from memory to the browser. */
const moving = new Map<string, Promise<void>>();
/** When to try again to move a draft from memory, in milliseconds since 1970. */
let nextTry = 0;

/** The store of the browser, which may refuse to keep anything. */
export const kept = (): Store => (browser ??= noting(indexedDbStore()));

/** The store in which a draft is. */
export const storeOf = (id: string): Store => (inMemory.has(id) ? memory : kept());

/** Keeps drafts in another store than the browser's. For tests. */
export function keepIn(store: Store): void {
  browser = noting(store);
  memory = memoryStore();
  inMemory.clear();
  nextTry = 0;
}

/** Whether this browser keeps a draft. If not, it ends with the page. */
export const isKept = (id: string): boolean => !inMemory.has(id);

/** Why this browser keeps nothing now. Undefined if it does. */
export async function storageFault(): Promise<Error | undefined> {
  try {
    await kept().write({put: [[['probe'], Date.now()]]});
    await kept().write({remove: [['probe']]});
    return undefined;
  } catch (error) {
    return error as Error;
  }
}

/**
 * The entries of all drafts under a kind of key. Drafts of a browser that forbids to read are not to be had. Of a draft
 * that is in memory as well, because it could not be read before, that one counts.
 */
export async function entriesOfAll(kind: 'head'): Promise<Entry[]> {
  const [there, here] = await Promise.all([
    kept()
      .read([], [kind])
      .catch(() => ({entries: [] as Entry[]})),
    memory.read([], [kind]),
  ]);
  const inside = new Set(here.entries.map(([[, id]]) => id));
  return [...there.entries.filter(([[, id]]) => !inside.has(id)), ...here.entries];
}

/** Whether there is a draft that ends with the page. */
export const isAnyInMemory = (): boolean => inMemory.size > 0;

/** Keeps a new draft in the browser, or in memory if there is no other way. */
export async function keepNew(id: string, put: readonly Entry[]): Promise<void> {
  try {
    await kept().write({remove: [['gone', id]], put});
  } catch {
    inMemory.add(id);
    await memory.write({put});
  }
}

/** Forgets that a draft was in memory. */
export const forget = (id: string): boolean => inMemory.delete(id);

/** Tries to move a draft from memory to the browser: there may be room by now. */
export async function isMoved(id: string): Promise<boolean> {
  if (Date.now() < nextTry) return false;
  nextTry = Date.now() + TRY_AGAIN;
  return moved(id).then(
    () => true,
    () => false,
  );
}

/** Moves the drafts from memory that no page writes, as far as the browser keeps them now. */
export async function keepMemory(): Promise<void> {
  await Promise.all([...inMemory].map((id) => whileFree(id, () => moved(id)).catch(() => {})));
}

/** Moves a draft, once. Of two at the same time, the later one would take what the other has moved for deleted. */
function moved(id: string): Promise<void> {
  const work = moving.get(id) ?? move(id).finally(() => moving.delete(id));
  moving.set(id, work);
  return work;
}

/**
 * Moves a draft from memory to the browser, with all that is written meanwhile.
 *
 * @throws Refused if the browser has that draft: it could not be read when this one was made, and may have more.
 */
async function move(id: string): Promise<void> {
  const {values} = await kept().read([['head', id, '']]);
  if (values[0] !== undefined) throw new Refused();
  const parts: Key[] = KINDS.map((kind) => [kind, id]);
  const inside = async () =>
    (await Promise.all(parts.map((part) => memory.read([], part)))).flatMap(({entries}) => entries);
  let put: Entry[];
  let now = await inside();
  do {
    put = now;
    await kept().write({remove: [['gone', id], ...parts], put});
    now = await inside();
  } while (now.length !== put.length || now.some((entry, at) => entry !== put[at]));
  inMemory.delete(id);
  await memory.write({remove: parts});
}
