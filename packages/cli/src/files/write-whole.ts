import {mkdir, rename, rm, writeFile} from 'node:fs/promises';
import {dirname} from 'node:path';
import {fileError} from './input.ts';

/**
 * Writes a file beside its place, and then moves it there. Other programs meet the old file or the new one, never half
 * of one. A full disk leaves the old one. Throws FileError.
 */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
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
