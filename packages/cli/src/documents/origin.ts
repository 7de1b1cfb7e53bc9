// A document with its logos: at a published address, or a file with its logos beside it.
import {realpath} from 'node:fs/promises';
import {dirname, resolve} from 'node:path';
import {logoAddress, MAX_DOCUMENT_BYTES} from '@countersign/campaign';
import {fetchBytes, GoneError, tooLarge, type Allowance} from '../files/fetch-bytes.ts';
import {isInside} from '../files/folder.ts';
import {fileError, isMissing, readRegular, STDIN} from '../files/input.ts';
import {addressOption, isAddress} from '../options/options.ts';
import {FileError, UsageError} from '../terminal/errors.ts';

/** A picture of a few hundred pixels needs less. */
export const MAX_LOGO_BYTES = 1_000_000;

export interface Origin {
  /** The file or address as it was named, or the full address. */
  readonly name: string;
  /** @throws FileError when it cannot be read. */
  readDocument(): Promise<Uint8Array>;
  /**
   * Reads a logo by the path that the document has for it.
   *
   * @throws FileError when it cannot be read, GoneError when it is not there.
   */
  readLogo(path: string, allowance?: Allowance): Promise<Uint8Array>;
}

/** Opens the file or address that `--from` names. Nothing is read yet. */
export function originOf(from: string): Origin {
  if (from === STDIN) throw new UsageError('--from needs a file or an address, not -: logos lie beside the document.');
  return isAddress(from) ? published(addressOption('from', from)) : beside(from);
}

function published(address: string): Origin {
  return {
    name: address,
    readDocument: () => fetchBytes(address, MAX_DOCUMENT_BYTES),
    async readLogo(path, allowance) {
      const url = logoAddress(path, address);
      // The format of documents allows only paths inside. This check holds even if the format changes.
      if (url === undefined) throw new FileError(`${path}: This leads out of the document’s folder.`);
      return await fetchBytes(url, MAX_LOGO_BYTES, allowance);
    },
  };
}

function beside(file: string): Origin {
  const folder = dirname(resolve(file));
  return {
    name: file,
    readDocument: () => read(file, MAX_DOCUMENT_BYTES),
    async readLogo(path, allowance) {
      const logo = resolve(folder, fileOf(path));
      // The name is checked first, so that nothing outside is touched. Then the links are.
      if (!isInside(folder, logo) || !(await isTrulyInside(folder, logo))) {
        throw new FileError(`${path}: This leads out of the document’s folder.`);
      }
      const bytes = await read(logo, MAX_LOGO_BYTES);
      if (allowance) allowance.bytes -= bytes.length;
      return bytes;
    },
  };
}

/**
 * The file of a logo's path, with slashes on every system.
 *
 * @throws FileError when the path is broken.
 */
export function fileOf(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    throw new FileError(`${path}: What follows a % in this path is no character in UTF-8.`);
  }
}

/** Follows links. A missing file counts as inside: reading it reports the error. */
const isTrulyInside = async (folder: string, path: string): Promise<boolean> => {
  const real = await realpath(path).catch(() => undefined);
  return real === undefined || isInside(await realpath(folder), real);
};

async function read(file: string, limit: number): Promise<Uint8Array> {
  try {
    return await readRegular(file, (size) => {
      if (size > limit) throw new FileError(tooLarge(file, limit));
    });
  } catch (error) {
    if (error instanceof FileError) throw error;
    const {message} = fileError(file, error);
    throw isMissing(error) ? new GoneError(message) : new FileError(message);
  }
}
