// Reads what others publish: without redirects, within a time and a size.
import {FileError} from './input.ts';

/** As long as elements wait for a document. */
const TIMEOUT = 20_000;

/** What was named is no longer there, as opposed to: it cannot be had just now. */
export class GoneError extends FileError {}

/** What is left for all logos of a document together. Reading them takes from it, whatever comes of it. */
export interface Allowance {
  bytes: number;
  /** As `performance.now()` counts. */
  readonly deadline: number;
}

/**
 * Fetches without redirects and without saying from where, at most so many bytes after decompression.
 *
 * @throws FileError, or {@link GoneError} when it is not there.
 */
export async function fetchBytes(address: string, limit: number, allowance?: Allowance): Promise<Uint8Array> {
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

/** What is said of something too large. */
export const tooLarge = (name: string, limit: number): string => `${name}: This has more than ${limit / 1e6} MB.`;
