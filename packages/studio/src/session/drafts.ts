// The drafts in this browser. Each key that is pressed writes its own small step, so that a crash loses nothing, and a
// document of 4 MB is not written each time.
import {isObject, type Json, type JsonObject} from '../document/json.ts';
import {newHistory, replayed, type History, type Snapshot, type Step} from './history.ts';
import {entriesOfAll, forget, isKept, isMoved, keepNew, KINDS, storeOf} from './kept.ts';
import {hurryWrites} from './newest.ts';
import {Missing, Refused, type Entry, type Key} from './store/store.ts';
import {forgetChanges} from './unfinished.ts';

export * from './draft-parts.ts';
export {isKept, storageFault} from './kept.ts';

/** The file in which a draft was saved last, or from which it was opened. */
export interface SavedFile {
  readonly name: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** The `changed` of the draft at that moment: if it is another one now, something has changed since. */
  readonly changed: number;
}

/** A draft as the list of drafts shows it. */
export interface DraftHead {
  readonly id: string;
  /** The letter's title, or the name of the file. */
  readonly title: string;
  /** Milliseconds since 1970. */
  readonly changed: number;
  /** Where it came from: the name of a file, or an address. */
  readonly origin?: string | undefined;
  /** Whether it is a copy of somebody else's letter, to try the studio with. */
  readonly isTrial?: boolean | undefined;
  /** The number of steps in the journal, and how many of them the document has. */
  readonly steps: number;
  readonly position: number;
  /** How many steps the kept document has. None, unless it is said here. */
  readonly base?: number | undefined;
  readonly saved?: SavedFile | undefined;
  /** The revision of the document when somebody first raised it here. The next one is published after it. */
  readonly before?: number | undefined;
  /** The file that is saved in place, where the browser can do that. */
  readonly file?: FileSystemFileHandle | undefined;
  /** The digest of the file of the command `countersign studio`, as it was saved last. */
  readonly fileDigest?: string | undefined;
  /** Names the page that may write this draft. A page with another name has handed it over. */
  readonly writer?: string | undefined;
}

export interface Draft {
  readonly head: DraftHead;
  readonly history: History;
  /** The number of steps that the snapshot has. */
  readonly snapshot: number;
}

/** The values that are written with the steps of a draft. */
export interface WrittenWith {
  /** The number of steps that the kept document has. */
  readonly base: number;
  /** The document that is kept from now on. */
  readonly snapshot?: Snapshot | undefined;
  /** The writer before this one, which has lost the draft with this write. */
  readonly takenFrom?: string | undefined;
  /** Whether the draft was lost, and all of it is written again. */
  readonly isAnew?: boolean;
}

/** The browser kept nothing, so the draft ends with the page. */
export class NotKept extends Error {}

/** A draft is there, or may be, and cannot be read. */
export class NotRead extends Error {}

/** Another page writes this draft now, or has deleted it. */
export class HandedOver extends Error {}

/** Somebody has deleted the data of this page in the browser, and the draft with it. The page still has all of it. */
export class Lost extends Error {}

/** All drafts, the one that was changed last first. */
export async function listDrafts(): Promise<DraftHead[]> {
  const heads = (await entriesOfAll('head')).map(([[, id], head]) => headFrom(String(id), head));
  return heads.sort((a, b) => b.changed - a.changed);
}

/** Keeps a new draft, if need be as long as the page is open: see `isKept`. */
export const createDraft = (head: DraftHead, document: JsonObject): Promise<void> =>
  keepNew(head.id, [
    [['base', head.id, ''], document],
    [['head', head.id, ''], head],
  ]);

/**
 * Reads a draft as it was left. Undefined if there is none.
 *
 * @throws NotRead if the browser does not let it be read, or it is damaged.
 */
export async function readDraft(id: string): Promise<Draft | undefined> {
  const single: Key[] = [
    ['head', id, ''],
    ['base', id, ''],
  ];
  try {
    const {values, entries} = await storeOf(id).read(single, ['step', id]);
    const [head, document] = values as [unknown, Json?];
    return head === undefined && document === undefined ? undefined : draftOf(headFrom(id, head), document, entries);
  } catch (cause) {
    throw new NotRead(id, {cause});
  }
}

function draftOf(head: DraftHead, document: Json | undefined, entries: readonly Entry[]): Draft {
  if (!isObject(document)) throw new TypeError('Its document is gone.');
  const base: Snapshot = {document, position: head.base ?? 0};
  // Steps that were given up may stand after those of the head.
  const numbered = entries.filter(([key]) => (key[2] as number) < head.steps);
  const steps = numbered.map(([, step]) => step as Step);
  const isWhole = numbered.length === head.steps && numbered.every(([key], at) => key[2] === at);
  const history = isWhole && attempt(() => replayed(base, steps, head.position));
  if (history) return {head, history, snapshot: base.position};
  // Transactions keep steps whole. If some are damaged all the same, the document goes as far as can be told.
  const known = new Map(numbered.map(([key, step]) => [key[2] as number, step as Step]));
  let told = newHistory(document);
  for (let at = base.position; at < head.position && known.has(at); at += 1) {
    const next = attempt(() => replayed({document: told.document, position: 0}, [known.get(at)!], 1));
    if (!next) break;
    told = newHistory(next.document);
  }
  return {head: {...head, steps: 0, position: 0, base: 0}, history: told, snapshot: Infinity};
}

/** The head of a draft as it is kept. One that is damaged says what is known all the same: its draft is still there. */
function headFrom(id: string, kept: unknown): DraftHead {
  const head = {changed: 0, steps: 0, position: 0, ...Object(kept), id} as DraftHead;
  const {changed, steps, position, title, writer} = head;
  const known = typeof writer === 'string' ? writer : undefined;
  if ([changed, steps, position].every(Number.isFinite)) return {...head, title: String(title ?? ''), writer: known};
  return {id, title: '', changed: 0, steps: 0, position: 0};
}

/** Undefined if it cannot be done with what is kept. */
function attempt<Value>(work: () => Value): Value | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

/**
 * Keeps the head of a draft, the steps that are new, and a snapshot where one is due, in one transaction.
 *
 * @throws HandedOver if another page writes this draft, or has deleted it: then nothing is written.
 * @throws Lost if the draft was gone: then these values alone are there now.
 * @throws NotKept if it is in memory only.
 */
export async function writeSteps(
  head: DraftHead,
  steps: readonly (readonly [number: number, Step])[],
  {base, snapshot, takenFrom, isAnew = false}: WrittenWith,
): Promise<void> {
  const {id, writer = ''} = head;
  const taken: Key = ['taken', id, takenFrom ?? writer];
  const put: Entry[] = [
    ...(takenFrom === undefined ? [] : [[taken, writer] satisfies Entry]),
    ...steps.map(([number, step]): Entry => [['step', id, number], step]),
    ...(snapshot ? [[['base', id, ''], snapshot.document] satisfies Entry] : []),
    [['head', id, ''], {...head, base: snapshot?.position ?? base}],
  ];
  try {
    const unless: Key[] = [['gone', id], taken];
    await storeOf(id).write({put, unless, ...(!isAnew && {expects: ['head', id, '']})});
  } catch (error) {
    if (error instanceof Refused) throw new HandedOver();
    throw error instanceof Missing ? new Lost() : error;
  }
  if (!isKept(id) && !(await isMoved(id))) throw new NotKept();
}

/** Removes a draft and all that belongs to it. */
export async function deleteDraft(id: string): Promise<void> {
  hurryWrites();
  // A page that still has it would write a part of it again.
  await storeOf(id).write({remove: KINDS.map((kind): Key => [kind, id]), put: [[['gone', id], true]]});
  forget(id);
  forgetChanges(id);
}
