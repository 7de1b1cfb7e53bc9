import {lstat, mkdir, rm, rmdir, writeFile} from 'node:fs/promises';
import {dirname, join, resolve} from 'node:path';
import {FileError} from '../terminal/errors.ts';
import {checkWhere} from './folder.ts';
import {fileError, isMissing} from './input.ts';

/**
 * Writes new files into a folder, which is made if it is not there. No file is ever overwritten: if one is in the way,
 * nothing is written. If writing fails half way, the files and folders of this
 * call are removed.
 *
 * @param files - Their bytes by path within the folder, with slashes.
 * @throws FileError
 */
export async function createFiles(folder: string, files: ReadonlyMap<string, Uint8Array>): Promise<void> {
  for (const name of files.keys()) await checkFree(folder, name);
  const created: string[] = [];
  const made: string[] = [];
  for (const [name, bytes] of files) {
    const path = join(folder, name);
    try {
      const first = await mkdir(dirname(path), {recursive: true});
      if (first !== undefined) made.push(...pathsUpTo(first, dirname(path)));
      await writeFile(path, bytes, {flag: 'wx'});
      created.push(path);
    } catch (error) {
      const isOurs = (error as NodeJS.ErrnoException).code !== 'EEXIST';
      // A failure to remove them must not hide why nothing was written.
      for (const unfinished of isOurs ? [...created, path] : created)
        await rm(unfinished, {force: true}).catch(() => {});
      for (const empty of made.sort((a, b) => b.length - a.length)) await rmdir(empty).catch(() => {});
      throw fileError(path, error);
    }
  }
}

/** The paths of a folder and of those around it, up to the first. */
function pathsUpTo(first: string, folder: string): string[] {
  const paths = [resolve(folder)];
  while (paths[0]!.length > resolve(first).length) paths.unshift(dirname(paths[0]!));
  return paths;
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
