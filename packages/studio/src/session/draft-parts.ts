// What belongs to a draft besides its document: files, and texts that it is compared with.
import {storeOf} from './kept.ts';
import type {Kind} from './store/store.ts';

/** Files that belong to a draft, such as logos, by their paths in the folder of the document. */
export async function readFiles(id: string): Promise<Map<string, Blob>> {
  const {entries} = await storeOf(id).read([], ['file', id]);
  return new Map(entries.map(([[, , path], content]) => [path as string, content as Blob]));
}

export const writeFile = (id: string, path: string, content: Blob): Promise<void> =>
  storeOf(id).write({put: [[['file', id, path], content]]});

export const deleteFile = (id: string, path: string): Promise<void> =>
  storeOf(id).write({remove: [['file', id, path]]});

async function readOne(kind: Kind, id: string): Promise<string | undefined> {
  const {values} = await storeOf(id).read([[kind, id, '']]);
  return values[0] as string | undefined;
}

const writeOne = (kind: Kind, id: string, value: string | undefined): Promise<void> =>
  storeOf(id).write(value === undefined ? {remove: [[kind, id]]} : {put: [[[kind, id, ''], value]]});

/** The text of the revision that is public now, if the person has shown it to the studio. */
export const readPublished = (id: string): Promise<string | undefined> => readOne('published', id);

export const writePublished = (id: string, text: string): Promise<void> => writeOne('published', id, text);

/** JSON that somebody is typing, and that is no document yet. */
export const readText = (id: string): Promise<string | undefined> => readOne('text', id);

export const writeText = (id: string, text: string | undefined): Promise<void> => writeOne('text', id, text);

/** The text of the file as it was opened or saved last. What has not changed since is saved as it stands there. */
export const readOpened = (id: string): Promise<string | undefined> => readOne('opened', id);

export const writeOpened = (id: string, text: string): Promise<void> => writeOne('opened', id, text);
