// A folder that a command writes into again and again, and its record of what it wrote there.
import {mkdir, readFile, realpath, rename, rm, writeFile} from 'node:fs/promises';
import {dirname, isAbsolute, join, relative} from 'node:path';
import {FileError} from '../terminal/errors.ts';
import {fileError, isMissing} from './input.ts';

/** What a command wrote, and whatever else it remembers. */
export interface FolderRecord {
  readonly files: readonly string[];
}

/** How a command keeps its folder. */
export interface FolderKind<R extends FolderRecord> {
  /** The command, of which the record has the name. */
  readonly command: 'vendor' | 'publish';
  /** Whether what was read is a record of this kind; it may throw. */
  readonly isRecord: (record: R) => boolean;
  /** What is removed when the command no longer writes it. All else stays: pages or readers may still name it. */
  readonly passing?: RegExp;
  /** What to do when the record is damaged, and when somebody else's file is in the way. */
  readonly remedy: {readonly record: string; readonly file: string};
}

const pathOf = <R extends FolderRecord>(folder: string, {command}: FolderKind<R>) =>
  join(folder, `countersign-${command}.json`);

/** The record of an earlier run, if there is one. Throws {@link FileError} when it is none of ours. */
export async function readRecord<R extends FolderRecord>(folder: string, kind: FolderKind<R>): Promise<R | undefined> {
  const path = pathOf(folder, kind);
  const bytes = await readIfThere(path);
  if (!bytes) return undefined;
  try {
    const record = JSON.parse(Buffer.from(bytes).toString()) as R;
    if (record.files.every((name) => typeof name === 'string') && kind.isRecord(record)) return record;
  } catch {
    // Said below.
  }
  throw new FileError(`${path}: This is not what countersign ${kind.command} wrote. ${kind.remedy.record}`);
}

/** What an earlier run wrote under a name, or undefined. */
export async function readOwn(folder: string, name: string, record?: FolderRecord): Promise<Uint8Array | undefined> {
  return record?.files.includes(name) ? readIfThere(join(folder, name)) : undefined;
}

/**
 * Writes files into a folder, in their order, each as a whole: a server may be reading them. Overwrites what an earlier
 * run wrote and nothing else, and removes what of it has passed.
 *
 * @throws FileError before anything is written, when somebody else's file is in the way, or a link leads elsewhere.
 */
export async function writeFolder<R extends FolderRecord>(
  folder: string,
  kind: FolderKind<R>,
  files: ReadonlyMap<string, Uint8Array>,
  rest: Omit<R, 'files'>,
  earlier: FolderRecord | undefined,
): Promise<void> {
  const own = new Set(earlier?.files);
  for (const [name, bytes] of files) {
    await checkWhere(folder, name);
    const there = own.has(name) ? undefined : await readIfThere(join(folder, name));
    if (there && Buffer.compare(there, bytes) !== 0) {
      throw new FileError(`${join(folder, name)}: This is not from an earlier run. ${kind.remedy.file}`);
    }
  }
  const unused = [...own].filter((name) => kind.passing?.test(name) && !files.has(name));
  const kept = [...own].filter((name) => !files.has(name) && !unused.includes(name));
  // The record first: should writing end half way, the next run knows its files.
  const record = {...rest, files: [...files.keys(), ...kept]};
  await write(pathOf(folder, kind), Buffer.from(`${JSON.stringify(record, null, 2)}\n`));
  for (const [name, bytes] of files) await write(join(folder, name), bytes);
  for (const name of unused) await rm(join(folder, name), {force: true});
}

/** Whether a path is in a folder, as far as names tell. */
export function isInside(folder: string, path: string): boolean {
  const inside = relative(folder, path);
  return !/^\.\.(?![^/\\])/.test(inside) && !isAbsolute(inside);
}

/** A folder in it may be a link, by which files would come to lie somewhere else. */
async function checkWhere(folder: string, name: string): Promise<void> {
  for (let path = dirname(name); path !== '.'; path = dirname(path)) {
    const real = await realpath(join(folder, path)).catch(() => undefined);
    if (real === undefined || isInside(await realpath(folder), real)) continue;
    throw new FileError(`${join(folder, path)}: This link leads out of the folder. Put a folder in its place.`);
  }
}

async function write(path: string, bytes: Uint8Array): Promise<void> {
  const unfinished = `${path}.${process.pid}.tmp`;
  try {
    await mkdir(dirname(path), {recursive: true});
    await writeFile(unfinished, bytes);
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, {force: true}).catch(() => {});
    throw fileError(path, error);
  }
}

/** A file, or undefined where there is none. Throws {@link FileError} when it cannot be read. */
export async function readIfThere(path: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw fileError(path, error);
  }
}
