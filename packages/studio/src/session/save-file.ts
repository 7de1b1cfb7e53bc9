// Saves a draft as a file: in place where the browser can do that, else as a download.
import {readOpened, writeOpened} from './drafts.ts';
import type {Session} from './session.ts';

export type Saved =
  | {readonly kind: 'saved'; readonly name: string}
  /** The person closed the dialog of the browser, or forbade to write. */
  | {readonly kind: 'stopped'}
  /** Another program has changed the file. This is what it holds now. */
  | {readonly kind: 'changed'; readonly name: string; readonly text: string};

export interface SaveOptions {
  /** Whether to ask for another file than the one that was opened or saved last. */
  readonly isAs?: boolean;
  /** Whether to write over what another program has written. */
  readonly isSure?: boolean;
}

/** The part of browser-fs-access that is used. It shows a dialog, or downloads. */
export type WriteFile = (
  content: Blob,
  name: string,
  file: FileSystemFileHandle | undefined,
) => Promise<FileSystemFileHandle | null>;

/**
 * Saves the draft of a session.
 *
 * @throws Error if the browser could not write the file.
 */
export async function saveFile(session: Session, options: SaveOptions, write: WriteFile = writeFile): Promise<Saved> {
  const {changed, saved, file: known} = session.head;
  const name = saved?.name ?? known?.name ?? 'campaign.json';
  let file = options.isAs ? undefined : known;
  // Asked first: browsers show their question only for a moment after a key or a press.
  if (file && !(await mayWrite(file))) return {kind: 'stopped'};
  const opened = await readOpened(session.id).catch(() => undefined);
  const onDisk = file && (await textIn(file));
  if (file && onDisk === undefined) file = undefined;
  else if (onDisk !== undefined && onDisk !== opened && !options.isSure) return {kind: 'changed', name, text: onDisk};
  const text = await session.worker.ask('fileText', opened);
  try {
    const written = await write(new Blob([text], {type: 'application/json'}), name, file);
    const at = Date.now();
    await writeOpened(session.id, text).catch(() => {});
    const next = written?.name ?? name;
    session.describe({saved: {name: next, at, changed}, ...(written && {file: written})});
    return {kind: 'saved', name: next};
  } catch (error) {
    if ((error as Error).name === 'AbortError') return {kind: 'stopped'};
    throw error;
  }
}

/** Whether something has changed since the draft was saved as a file. */
export const isChangedSince = ({saved, changed}: Session['head']): boolean => saved?.changed !== changed;

type Asking = FileSystemFileHandle & Partial<Record<'queryPermission' | 'requestPermission', Ask>>;
type Ask = (wanted: {mode: 'readwrite'}) => Promise<PermissionState>;

async function mayWrite(file: Asking): Promise<boolean> {
  if (!file.queryPermission || !file.requestPermission) return true;
  if ((await file.queryPermission({mode: 'readwrite'})) === 'granted') return true;
  return (await file.requestPermission({mode: 'readwrite'})) === 'granted';
}

/** Undefined if the file is gone. */
async function textIn(file: FileSystemFileHandle): Promise<string | undefined> {
  try {
    const text = await (await file.getFile()).arrayBuffer();
    return new TextDecoder('utf-8', {ignoreBOM: true}).decode(text);
  } catch {
    return undefined;
  }
}

const writeFile: WriteFile = async (content, name, file) => {
  const {fileSave} = await import('browser-fs-access');
  const kind = {fileName: name, extensions: ['.json'], mimeTypes: ['application/json'], id: 'countersign'};
  return fileSave(content, kind, file ?? null);
};
