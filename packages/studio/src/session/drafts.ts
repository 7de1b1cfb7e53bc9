// The drafts in this browser: IndexedDB, through idb-keyval. Each key that is pressed writes its own small step, so
// that a crash loses nothing, and a document of 4 MB is not written each time.
import {createStore, del, delMany, get, getMany, keys, promisifyRequest, set, setMany, type UseStore} from 'idb-keyval';
import type {JsonObject} from '../document/json.ts';
import type {History, Step} from './history.ts';
import {replayed} from './history.ts';

/** A draft as the list of drafts shows it. */
export interface DraftHead {
  readonly id: string;
  /** The letter's title, or the name of the file. */
  readonly title: string;
  /** Milliseconds since 1970. */
  readonly changed: number;
  /** Where it came from: the name of a file, or an address. */
  readonly origin?: string | undefined;
  /** The number of steps in the journal, and how many of them the document has. */
  readonly steps: number;
  readonly position: number;
  /** The revision of the document when somebody first raised it here. The next one is published after it. */
  readonly before?: number | undefined;
  /** The file that is saved in place, where the browser can do that. */
  readonly file?: FileSystemFileHandle | undefined;
}

type Kind = 'head' | 'base' | 'step' | 'file' | 'published' | 'text' | 'forms' | 'made';

/** Keys begin with the kind. A step has its number at the end, and a file its path. */
const keyOf = (kind: Kind, id: string, more: string | number = ''): [Kind, string, string | number] => [kind, id, more];

let opened: UseStore | undefined;
const store = () => (opened ??= createStore('countersign-studio', 'drafts'));

/** All drafts, the one that was changed last first. */
export async function listDrafts(): Promise<DraftHead[]> {
  const found = (await keys<IDBValidKey>(store())).filter((key) => Array.isArray(key) && key[0] === 'head');
  const heads = await getMany<DraftHead>(found, store());
  return heads.filter((head) => head !== undefined).sort((a, b) => b.changed - a.changed);
}

/** Keeps a new draft. */
export const createDraft = (head: DraftHead, document: JsonObject): Promise<void> =>
  setMany(
    [
      [keyOf('base', head.id), document],
      [keyOf('head', head.id), head],
    ],
    store(),
  );

/** Reads a draft as it was left. Undefined if there is none. */
export async function readDraft(id: string): Promise<{head: DraftHead; history: History} | undefined> {
  const [head, base] = (await getMany([keyOf('head', id), keyOf('base', id)], store())) as [DraftHead?, JsonObject?];
  if (!head || !base) return undefined;
  const numbers = Array.from({length: head.steps}, (_, number) => keyOf('step', id, number));
  const steps = await getMany<Step>(numbers, store());
  // They were written with the head. One that is missing was removed by somebody else: what follows cannot be done.
  const missing = steps.indexOf(undefined);
  const known = (missing < 0 ? steps : steps.slice(0, missing)) as Step[];
  return {head, history: replayed(base, known, Math.min(head.position, known.length))};
}

/** Keeps the head of a draft and the steps that are new, in one transaction. */
export const writeSteps = (head: DraftHead, steps: readonly (readonly [number: number, Step])[]): Promise<void> =>
  setMany(
    [
      ...steps.map(([number, step]) => [keyOf('step', head.id, number), step] as [IDBValidKey, unknown]),
      [keyOf('head', head.id), head],
    ],
    store(),
  );

/** Removes a draft and all that belongs to it. */
export async function deleteDraft(id: string): Promise<void> {
  const all = await keys<IDBValidKey>(store());
  await delMany(
    all.filter((key) => Array.isArray(key) && key[1] === id),
    store(),
  );
}

/** Files that belong to a draft, such as logos, by their paths in the folder of the document. */
export async function readFiles(id: string): Promise<Map<string, Blob>> {
  const all = await keys<[Kind, string, string]>(store());
  const own = all.filter(([kind, draft]) => kind === 'file' && draft === id);
  const blobs = await getMany<Blob>(own, store());
  return new Map(own.map(([, , path], at) => [path, blobs[at]!]));
}

export const writeFile = (id: string, path: string, content: Blob): Promise<void> =>
  set(keyOf('file', id, path), content, store());

export const deleteFile = (id: string, path: string): Promise<void> => del(keyOf('file', id, path), store());

/** The text of the revision that is public now, if the person has shown it to the studio. */
export const readPublished = (id: string): Promise<string | undefined> => get(keyOf('published', id), store());

export const writePublished = (id: string, text: string): Promise<void> => set(keyOf('published', id), text, store());

/** A folder that was made of a draft, so that it can be said to be online later. */
export interface MadeFolder {
  readonly revision: number;
  /** The text of its document. */
  readonly text: string;
  /** The names of all files that were ever written into it. */
  readonly names: readonly string[];
  /** The same of the folder that was online before it. */
  readonly namesBefore?: readonly string[] | undefined;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Whether a person has said, or a look has shown, that it is online. */
  readonly isOnline: boolean;
}

export const readMade = (id: string): Promise<MadeFolder | undefined> => get(keyOf('made', id), store());

export const writeMade = (id: string, made: MadeFolder): Promise<void> => set(keyOf('made', id), made, store());

/** JSON that somebody is typing, and that is no document yet. */
export const readText = (id: string): Promise<string | undefined> => get(keyOf('text', id), store());

export const writeText = (id: string, text: string | undefined): Promise<void> => writeNow(keyOf('text', id), text);

/** Forms that are not yet taken into the document, by name. */
export const readForms = (id: string): Promise<JsonObject | undefined> => get(keyOf('forms', id), store());

export const writeForms = (id: string, forms: JsonObject): Promise<void> => writeNow(keyOf('forms', id), forms);

/**
 * Keeps a value, or removes it. The transaction is ended at once, and not when the browser has answered: then a page
 * that is left in this moment loses nothing. The browser keeps the order in which values are written.
 */
const writeNow = (key: IDBValidKey, value: unknown): Promise<void> =>
  store()('readwrite', (kept) => {
    if (value === undefined) kept.delete(key);
    else kept.put(value, key);
    kept.transaction.commit();
    return promisifyRequest(kept.transaction);
  });
