import {constants} from 'node:fs';
import {open, readFile} from 'node:fs/promises';
import {FileError} from '../terminal/errors.ts';
import {progress} from '../terminal/progress.ts';

/** The name of standard input on the command line. */
export const STDIN = '-';
/** The document that a command works on when none is named. */
export const DEFAULT_DOCUMENT = 'campaign.json';

const STDIN_NAME = '<stdin>';

/** The name of a file in messages. */
export function nameOf(file: string): string {
  return file === STDIN ? STDIN_NAME : file;
}

/** Reads a file, or standard input for `-`. Throws {@link FileError}. */
export async function readInput(file: string): Promise<Uint8Array> {
  try {
    if (file !== STDIN) return await readFile(file);
    return await progress.during('Waiting for the document on standard input', async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
      return Buffer.concat(chunks);
    });
  } catch (error) {
    throw fileError(file, error);
  }
}

/**
 * Reads a file of a disk. A pipe or a device is refused: reading it might never end, and could not be stopped.
 *
 * @param check - Takes the size, and may throw.
 * @throws FileError, or an error of the system.
 */
export async function readRegular(path: string, check?: (size: number) => void): Promise<Uint8Array> {
  // Opening does not wait for the other end of a pipe. Windows has no such pipes, and no such flag.
  const handle = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const there = await handle.stat();
    if (!there.isFile() && !there.isDirectory()) throw new FileError(`${path}: ${NO_FILE}`);
    check?.(there.size);
    return await handle.readFile();
  } finally {
    await handle.close();
  }
}

const NO_FILE = 'This is a pipe or a device, and no file.';

/** Whether the system says that there is no such file. */
export function isMissing(error: unknown): boolean {
  return /^(ENOENT|ENOTDIR)$/.test((error as NodeJS.ErrnoException).code ?? '');
}

/** An error of the system in words. */
export function fileError(file: string, error: unknown): FileError {
  const {code, message} = error as NodeJS.ErrnoException;
  return new FileError(`${nameOf(file)}: ${REASONS[code ?? ''] ?? message}`);
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'You may not read or write this file.',
  EEXIST: 'Something else is in the way.',
  EISDIR: 'This is a folder. Name the document in it.',
  ELOOP: 'This link leads back to itself.',
  ENAMETOOLONG: 'This name is too long.',
  ENOENT: 'There is no such file.',
  ENOTDIR: 'There is no such file.',
  ENOSPC: 'The disk is full.',
  ENXIO: NO_FILE,
  EPERM: 'You may not read or write this file.',
  EROFS: 'You may not write here.',
};
