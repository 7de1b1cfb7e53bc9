import {readFile} from 'node:fs/promises';

/** The command was used wrongly; the message says how. */
export class UsageError extends Error {}

/** A file cannot be read or written; the message says which and why. */
export class FileError extends Error {}

/** How standard input is named, on the command line and in what is printed. */
export const STDIN = '-';
const STDIN_NAME = '<stdin>';

/** A name for messages. */
export function nameOf(file: string): string {
  return file === STDIN ? STDIN_NAME : file;
}

/** The text of a document, or undefined when it is not UTF-8. A byte order mark is kept. */
export function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Reads a file, or standard input for `-`. Throws {@link FileError}. */
export async function readInput(file: string): Promise<Uint8Array> {
  try {
    if (file !== STDIN) return await readFile(file);
    const chunks: Buffer[] = [];
    for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks);
  } catch (error) {
    throw fileError(file, error);
  }
}

/** Whether the system says that there is no such file. */
export function isMissing(error: unknown): boolean {
  return /^(ENOENT|ENOTDIR)$/.test((error as NodeJS.ErrnoException).code ?? '');
}

/** What the system says, in words. */
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
  EPERM: 'You may not read or write this file.',
  EROFS: 'You may not write here.',
};
