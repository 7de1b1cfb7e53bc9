// Where a copy is made from: a published address, or a file with its logos beside it.
import {readFile, stat} from 'node:fs/promises';
import {dirname, isAbsolute, relative, resolve} from 'node:path';
import {MAX_DOCUMENT_BYTES} from '@countersign/campaign';
import {FileError, fileError, isMissing, STDIN, UsageError} from '../input.ts';
import {addressOption, isAddress} from '../options.ts';

/** As long as elements wait for a document. */
const TIMEOUT = 20_000;
/** More than a picture of a few hundred pixels needs. */
const MAX_LOGO_BYTES = 1_000_000;

/** What was named is no longer there, as opposed to: it cannot be had just now. */
export class GoneError extends FileError {}

/** What is left for all logos of a document together. Reading them takes from it, whatever comes of it. */
export interface Allowance {
  bytes: number;
  /** As `performance.now()` counts. */
  readonly deadline: number;
}

export interface Origin {
  /** How it is called when it is named again. */
  readonly name: string;
  /** Throws {@link FileError}. */
  readDocument(): Promise<Uint8Array>;
  /** Reads what the document names by a path. Throws {@link FileError}, or {@link GoneError} when it is not there. */
  readLogo(path: string, allowance: Allowance): Promise<Uint8Array>;
}

/** Opens what `--from` says. */
export function originOf(from: string): Origin {
  if (from === STDIN) throw new UsageError('--from needs a file or an address, not -: logos lie beside the document.');
  return isAddress(from) ? published(addressOption('from', from)) : beside(from);
}

function published(address: string): Origin {
  return {
    name: address,
    readDocument: () => get(address, MAX_DOCUMENT_BYTES),
    readLogo(path, allowance) {
      const url = new URL(path, address);
      // The document's format allows no other; what is fetched does not rest on that.
      if (url.origin !== new URL(address).origin) throw new FileError(`${url.href}: This is another site.`);
      return get(url.href, MAX_LOGO_BYTES, allowance);
    },
  };
}

function beside(file: string): Origin {
  const folder = dirname(resolve(file));
  return {
    name: file,
    readDocument: () => read(file, MAX_DOCUMENT_BYTES),
    async readLogo(path, allowance) {
      if (path.startsWith('/')) {
        throw new FileError(`${path}: This path begins at the top of a site. Take the document from its address.`);
      }
      const logo = resolve(folder, decodeURI(path));
      const inside = relative(folder, logo);
      if (inside.startsWith('..') || isAbsolute(inside)) {
        throw new FileError(`${path}: This leads out of the document’s folder.`);
      }
      const bytes = await read(logo, MAX_LOGO_BYTES);
      allowance.bytes -= bytes.length;
      return bytes;
    },
  };
}

async function read(file: string, limit: number): Promise<Uint8Array> {
  try {
    const {size} = await stat(file);
    if (size > limit) throw new FileError(tooLarge(file, limit));
    return await readFile(file);
  } catch (error) {
    if (error instanceof FileError) throw error;
    const {message} = fileError(file, error);
    throw isMissing(error) ? new GoneError(message) : new FileError(message);
  }
}

/** Fetches without redirects and without saying from where, at most so many bytes after decompression. */
async function get(address: string, limit: number, allowance?: Allowance): Promise<Uint8Array> {
  const timeout = Math.min(TIMEOUT, Math.max(0, Math.ceil((allowance?.deadline ?? Infinity) - performance.now())));
  try {
    const response = await fetch(address, {
      redirect: 'error',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(timeout),
    });
    if (!response.ok) {
      await response.body?.cancel();
      const message = `${address}: The server answered ${response.status}.`;
      throw response.status === 404 || response.status === 410 ? new GoneError(message) : new FileError(message);
    }
    const chunks: Uint8Array[] = [];
    let size = 0;
    for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
      size += chunk.length;
      if (allowance) allowance.bytes -= chunk.length;
      if (size > limit) throw new FileError(tooLarge(address, limit));
      chunks.push(chunk);
    }
    return Buffer.concat(chunks);
  } catch (error) {
    if (error instanceof FileError) throw error;
    const {name, message, cause} = error as Error;
    if (name === 'TimeoutError') {
      throw new FileError(`${address}: It did not come within ${Math.ceil(timeout / 1000)} seconds.`);
    }
    const reason = cause instanceof Error ? cause.message : message;
    throw new FileError(`${address}: It could not be fetched (${reason}).`);
  }
}

const tooLarge = (name: string, limit: number): string => `${name}: This has more than ${limit / 1e6} MB.`;
