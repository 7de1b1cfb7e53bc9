import {lstat, mkdir, rm, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {FileError} from '../terminal/errors.ts';
import {checkWhere} from './folder.ts';
import {fileError, isMissing} from './input.ts';

/**
 * Writes new files into a folder, which is made if it is not there. No file is ever overwritten: if one is in the way,
 * nothing is written. If writing fails half way, the files of this call are removed.
 *
 * @param files - Their bytes by path within the folder, with slashes.
 * @throws FileError
 */
export async function createFiles(folder: string, files: ReadonlyMap<string, Uint8Array>): Promise<void> {
  for (const name of files.keys()) await checkFree(folder, name);
  const created: string[] = [];
  for (const [name, bytes] of files) {
    const path = join(folder, name);
    try {
      await mkdir(dirname(path), {recursive: true});
      await writeFile(path, bytes, {flag: 'wx'});
      created.push(path);
    } catch (error) {
      const isOurs = (error as NodeJS.ErrnoException).code !== 'EEXIST';
      for (const unfinished of isOurs ? [...created, path] : created) await rm(unfinished, {force: true});
      throw fileError(path, error);
    }
  }
}

/** Throws FileError if something is in the way, or a link leads out of the folder. */
export async function checkFree(folder: string, name: string): Promise<void> {
  await checkWhere(folder, name);
  const path = join(folder, name);
  // Nothing is opened: reading a pipe might never end.
  const there = await lstat(path).catch((error: unknown) => {
    if (isMissing(error)) return undefined;
    throw fileError(path, error);
  });
  if (there) throw new FileError(`${path}: This file is there already, and nothing was written.`);
}
