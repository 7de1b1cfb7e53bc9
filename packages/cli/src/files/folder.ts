// A folder that a command writes into again and again, and its record of what it wrote there.
import {lstat, realpath, rm, stat} from 'node:fs/promises';
import {dirname, isAbsolute, join, relative} from 'node:path';
import {recordText} from '@countersign/render';
import {FileError} from '../terminal/errors.ts';
import {fileError, isMissing, readRegular} from './input.ts';
import {writeWhole} from './write-whole.ts';

/** The record of a command: the names of all files that it wrote. Some commands remember more. */
export interface FolderRecord {
  readonly files: readonly string[];
}

/** How a command keeps its folder. */
export interface FolderKind<R extends FolderRecord> {
  /** The name of the command, which is part of the name of its record. */
  readonly command: 'vendor' | 'publish';
  /** Whether a value is a record of this kind. It may throw on values that are not. */
  readonly isRecord: (record: R) => boolean;
  /** The files to remove when the command no longer writes them. All others stay: pages and readers may name them. */
  readonly passing?: RegExp;
  /** Sentences for a person: how to mend a damaged record, and what to do about a file of other origin. */
  readonly remedy: {readonly record: string; readonly file: string};
}

const pathOf = <R extends FolderRecord>(folder: string, {command}: FolderKind<R>) =>
  join(folder, `countersign-${command}.json`);

/** Reads the record of an earlier run, if there is one. Throws {@link FileError} when it is damaged. */
export async function readRecord<R extends FolderRecord>(folder: string, kind: FolderKind<R>): Promise<R | undefined> {
  const path = pathOf(folder, kind);
  const bytes = await readIfThere(path);
  if (!bytes) return undefined;
  try {
    const record = JSON.parse(Buffer.from(bytes).toString()) as R;
    if (record.files.every((name) => typeof name === 'string') && kind.isRecord(record)) return record;
  } catch {
    // The error below says it.
  }
  throw new FileError(`${path}: This is not what countersign ${kind.command} wrote. ${kind.remedy.record}`);
}

/** Reads a file that an earlier run wrote. Undefined if it wrote none of this name. */
export async function readOwn(folder: string, name: string, record?: FolderRecord): Promise<Uint8Array | undefined> {
  return record?.files.includes(name) ? readIfThere(join(folder, name)) : undefined;
}

/**
 * Writes files into a folder, in their order. Each file appears as a whole, since a server may be reading it. Files of
 * an earlier run are overwritten or, as `kind.passing` says, removed. Other files are left alone.
 *
 * @throws FileError before anything is written, when another file is in the way or a link leads out of the folder.
 */
export async function writeFolder<R extends FolderRecord>(
  folder: string,
  kind: FolderKind<R>,
  files: ReadonlyMap<string, Uint8Array>,
  rest: Omit<R, 'files'>,
  earlier: FolderRecord | undefined,
): Promise<void> {
  const own = new Set(earlier?.files);
  const unused = [...own].filter((name) => kind.passing?.test(name) && !files.has(name));
  for (const name of [...files.keys(), ...unused]) await checkWhere(folder, name);
  for (const [name, bytes] of files) {
    const there = own.has(name) ? undefined : await readIfThere(join(folder, name));
    if (there && Buffer.compare(there, bytes) !== 0) {
      throw new FileError(`${join(folder, name)}: This is not from an earlier run. ${kind.remedy.file}`);
    }
  }
  // The record comes first: if writing ends half way, the next run knows its files.
  const kept = [...own].filter((name) => !unused.includes(name));
  await writeWhole(pathOf(folder, kind), Buffer.from(recordText(files.keys(), kept, rest)));
  for (const [name, bytes] of files) await writeWhole(join(folder, name), bytes);
  for (const name of unused) await rm(join(folder, name), {force: true});
}

/** Whether a path is in a folder, judged by names alone. Links are not followed. */
export function isInside(folder: string, path: string): boolean {
  const inside = relative(folder, path);
  return !/^\.\.(?![^/\\])/.test(inside) && !isAbsolute(inside);
}

/** Refuses a link in the folder that leads out of it, and a file in a folder's place. */
export async function checkWhere(folder: string, name: string): Promise<void> {
  for (let path = dirname(name); path !== '.'; path = dirname(path)) {
    const there = join(folder, path);
    const real = await realpath(there).catch(() => undefined);
    // A link to nothing is there, too.
    if (real === undefined && !(await lstat(there).catch(() => undefined))) continue;
    if (real === undefined || !(await stat(real)).isDirectory()) {
      throw new FileError(
        `${there}: This is no folder, and files are to be written into it. Move it away, and run this again.`,
      );
    }
    if (isInside(await realpath(folder), real)) continue;
    throw new FileError(`${there}: This link leads out of the folder. Put a folder in its place.`);
  }
}

/** Reads a file. Undefined if there is none. Throws {@link FileError} when it cannot be read. */
export async function readIfThere(path: string): Promise<Uint8Array | undefined> {
  try {
    return await readRegular(path);
  } catch (error) {
    if (error instanceof FileError) throw error;
    if (isMissing(error)) return undefined;
    throw fileError(path, error);
  }
}
