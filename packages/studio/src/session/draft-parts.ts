// The parts of a draft besides its document: files, and texts that it is compared with.
import type {JsonObject} from '../document/json.ts';
import {storeOf} from './kept.ts';
import {hurryWrites, writeNewest} from './newest.ts';
import type {Kind} from './store/store.ts';

/** Files that belong to a draft, such as logos, by their paths in the folder of the document. */
export async function readFiles(id: string): Promise<Map<string, Blob>> {
  const {entries} = await storeOf(id).read([], ['file', id]);
  return new Map(entries.map(([[, , path], content]) => [path as string, blobOf(content)]));
}

/** Bytes with their type: WebKit does not keep a Blob in a window that forgets. */
interface KeptFile {
  readonly type: string;
  readonly bytes: ArrayBuffer;
}

// Drafts of earlier versions have a Blob.
function blobOf(content: unknown): Blob {
  if (content instanceof Blob) return content;
  const {type, bytes} = content as KeptFile;
  return new Blob([bytes], {type});
}

export async function writeFile(id: string, path: string, content: Blob): Promise<void> {
  const file: KeptFile = {type: content.type, bytes: await content.arrayBuffer()};
  await storeOf(id).write({put: [[['file', id, path], file]]});
}

export const deleteFile = (id: string, path: string): Promise<void> =>
  storeOf(id).write({remove: [['file', id, path]]});

async function readOne<Value>(kind: Kind, id: string): Promise<Value | undefined> {
  hurryWrites();
  const {values} = await storeOf(id).read([[kind, id, '']]);
  return values[0] as Value | undefined;
}

/** Undefined if something else is there. */
async function readTextOf(kind: Kind, id: string): Promise<string | undefined> {
  const value = await readOne<unknown>(kind, id);
  return typeof value === 'string' ? value : undefined;
}

const writeOne = (kind: Kind, id: string, value: unknown): Promise<void> =>
  writeNewest(`${kind} ${id}`, () =>
    storeOf(id).write(value === undefined ? {remove: [[kind, id]]} : {put: [[[kind, id, ''], value]]}),
  );

/** The text of the revision that is public now, if the person has shown it to the studio. */
export const readPublished = (id: string): Promise<string | undefined> => readTextOf('published', id);

export const writePublished = (id: string, text: string): Promise<void> => writeOne('published', id, text);

/** JSON that somebody is typing, and that is no document yet. */
export const readText = (id: string): Promise<string | undefined> => readTextOf('text', id);

export const writeText = (id: string, text: string | undefined): Promise<void> => writeOne('text', id, text);

/** The text of the file as it was opened or saved last. Parts that did not change are saved as they stand there. */
export const readOpened = (id: string): Promise<string | undefined> => readTextOf('opened', id);

export const writeOpened = (id: string, text: string): Promise<void> => writeOne('opened', id, text);

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

export const readMade = (id: string): Promise<MadeFolder | undefined> => readOne('made', id);

export const writeMade = (id: string, made: MadeFolder): Promise<void> => writeOne('made', id, made);

/** Forms that are not yet taken into the document, by name. */
export const readForms = (id: string): Promise<JsonObject | undefined> => readOne('forms', id);

export const writeForms = (id: string, forms: JsonObject): Promise<void> => writeOne('forms', id, forms);

/** A citation that somebody is about to insert, as it was left. */
export const readCiting = (id: string): Promise<JsonObject | undefined> => readOne('citing', id);

export const writeCiting = (id: string, citing: JsonObject | undefined): Promise<void> =>
  writeOne('citing', id, citing);

/** The translations that a person has confirmed text by text, by language. */
export const readConfirmed = (id: string): Promise<JsonObject | undefined> => readOne('confirmed', id);

export const writeConfirmed = (id: string, confirmed: JsonObject): Promise<void> =>
  writeOne('confirmed', id, confirmed);
