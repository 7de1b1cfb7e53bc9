// A folder of this computer into which letters are published again and again. Files of others stay as they are.
import {isObject, listAt, stringAt, valueAt, type JsonObject} from '../../document/json.ts';
import {fileNameOf, hasSameBytes} from '../../files/logo-file.ts';
import {documentOf} from '../../session/history.ts';
import type {Publication, ServedFolder} from '../../worker/publish/request.ts';

/** Has the person choose a folder. Undefined if the browser cannot do that, or the person does not want to. */
export async function chooseFolder(): Promise<FileSystemDirectoryHandle | undefined> {
  try {
    return await (globalThis as unknown as Pickers).showDirectoryPicker?.({id: 'countersign', mode: 'readwrite'});
  } catch (error) {
    if ((error as Error).name === 'AbortError') return undefined;
    throw error;
  }
}

interface Pickers {
  showDirectoryPicker?(options: {id: string; mode: 'readwrite'}): Promise<FileSystemDirectoryHandle>;
}

export const canChooseFolder = (): boolean => 'showDirectoryPicker' in globalThis;

/** Reads what a publication has to know of the folder. */
export async function readServed(folder: FileSystemDirectoryHandle, document: JsonObject): Promise<ServedFolder> {
  const record = await readIfThere(folder, RECORD);
  const published = await readIfThere(folder, 'campaign.json');
  const before = published && documentOf(decode(published));
  const revisions = new Map<string, Uint8Array>();
  for (const revision of [document['revision'], before?.['revision']]) {
    if (typeof revision !== 'number') continue;
    const name = `campaign.${revision}.json`;
    const kept = await readIfThere(folder, name);
    if (kept) revisions.set(name, kept);
  }
  const logos = new Map<string, Uint8Array>();
  for (const name of logoNames(document)) {
    const there = await readIfThere(folder, name);
    if (there) logos.set(name, there);
  }
  return {files: record && namesIn(record), document: published, revisions, logos};
}

/**
 * Writes a publication into a folder. The record comes first, and pages last.
 *
 * @returns The name of a file of somebody else that is in the way. Nothing is written then.
 */
export async function writeServed(
  folder: FileSystemDirectoryHandle,
  {files, own}: Publication,
): Promise<string | undefined> {
  const ours = new Set(own);
  for (const [name, content] of files) {
    const there = ours.has(name) ? undefined : await readIfThere(folder, name);
    if (there && !hasSameBytes(there, content)) return name;
  }
  for (const [name, content] of files) {
    const {holder, last} = await placeOf(folder, name, true);
    const writable = await (await holder.getFileHandle(last, {create: true})).createWritable();
    await writable.write(content);
    await writable.close();
  }
  return undefined;
}

const RECORD = 'countersign-publish.json';

const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

async function placeOf(folder: FileSystemDirectoryHandle, name: string, create: boolean) {
  const parts = name.split('/');
  let holder = folder;
  for (const part of parts.slice(0, -1)) holder = await holder.getDirectoryHandle(part, {create});
  return {holder, last: parts.at(-1)!};
}

/** The bytes of a file. Undefined if there is none, or its name is none. */
async function readIfThere(folder: FileSystemDirectoryHandle, name: string): Promise<Uint8Array | undefined> {
  try {
    const {holder, last} = await placeOf(folder, name, false);
    return new Uint8Array(await (await (await holder.getFileHandle(last)).getFile()).arrayBuffer());
  } catch (error) {
    // A browser refuses names such as `..` with a TypeError.
    if (error instanceof TypeError || /^(?:NotFoundError|TypeMismatchError)$/.test((error as Error).name))
      return undefined;
    throw error;
  }
}

function namesIn(record: Uint8Array): readonly string[] | undefined {
  const names = valueAt(documentOf(decode(record)) ?? {}, '/files');
  return Array.isArray(names) && names.every((name) => typeof name === 'string') ? names : undefined;
}

/** The names of the files that a document has as logos. */
function logoNames(document: JsonObject): readonly string[] {
  const paths = listAt(document, '/signatories').flatMap((each) =>
    isObject(each) ? ['/logo/src', '/logo/dark'].map((place) => stringAt(each, place)) : [],
  );
  return [...new Set(paths.filter(Boolean).map(fileNameOf))];
}
