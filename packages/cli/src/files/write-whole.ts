import {chmod, lstat, mkdir, realpath, rename, rm, writeFile} from 'node:fs/promises';
import {dirname} from 'node:path';
import {FileError} from '../terminal/errors.ts';
import {fileError, readInput} from './input.ts';

/**
 * Writes a file beside its place, and then moves it there. Other programs meet the old file or the new one, never half
 * of one. A full disk leaves the old one. A file that was there keeps its permissions. A link gives way: it may lead
 * out of the folder. Throws FileError.
 */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const unfinished = `${path}.${process.pid}.tmp`;
  try {
    await mkdir(dirname(path), {recursive: true});
    const mode = await modeOf(path);
    // From its first byte, others may read it only if they could read the old one.
    await writeFile(unfinished, bytes, {mode: mode ?? 0o666, flag: 'wx', flush: true});
    // The mask of the process may have taken permissions away.
    if (mode !== undefined) await chmod(unfinished, mode);
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, {force: true}).catch(() => {});
    throw fileError(path, error);
  }
}

/**
 * Writes the document that an author named, like `writeWhole`. Where its name is a link, the link stays.
 *
 * @param was - The file as the command has read it.
 * @throws FileError also when its author has saved another one meanwhile.
 */
export async function writeDocument(file: string, was: Uint8Array, bytes: Uint8Array): Promise<void> {
  if (Buffer.compare(await readInput(file), was) !== 0) {
    throw new FileError(
      `${file}: Somebody has saved this file while the command ran. Nothing was written: run it again.`,
    );
  }
  await writeWhole(await realpath(file), bytes);
}

/** The permissions of a file, or undefined if there is none. */
const modeOf = (path: string): Promise<number | undefined> =>
  lstat(path).then(
    (there) => (there.isFile() ? there.mode & 0o777 : undefined),
    () => undefined,
  );
