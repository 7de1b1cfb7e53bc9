// The file that the studio saves in place.
import {createHash} from 'node:crypto';
import {realpath} from 'node:fs/promises';
import {basename} from 'node:path';
import {readRegular, fileError} from '../files/input.ts';
import {writeDocument} from '../files/write-whole.ts';
import {FileError} from '../terminal/errors.ts';

/** The file as it is on the disk. */
export interface FileNow {
  /** Names the file in the browser, from one start to the next. It tells nothing of the path. */
  readonly id: string;
  readonly name: string;
  readonly text: string;
  /** Differs if a byte does. */
  readonly digest: string;
}

export type Written = {readonly digest: string} | {readonly changed: FileNow};

/** The hash of bytes. */
export const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Reads the file. Throws FileError. */
export async function readStudioFile(file: string): Promise<FileNow> {
  const bytes = await read(file);
  const id = `file-${digestOf(Buffer.from(await realpath(file))).slice(0, 16)}`;
  return {id, name: basename(file), text: Buffer.from(bytes).toString(), digest: digestOf(bytes)};
}

const read = (file: string): Promise<Uint8Array> =>
  readRegular(file).catch((error: unknown) => {
    throw error instanceof FileError ? error : fileError(file, error);
  });

/**
 * Writes the file, unless it is another one than the page has read.
 *
 * @param digest - Of the file as the page knows it.
 * @throws FileError
 */
export async function writeStudioFile(file: string, digest: string, bytes: Uint8Array): Promise<Written> {
  const was = await read(file);
  if (digestOf(was) !== digest) return {changed: await readStudioFile(file)};
  await writeDocument(file, was, bytes);
  return {digest: digestOf(bytes)};
}
