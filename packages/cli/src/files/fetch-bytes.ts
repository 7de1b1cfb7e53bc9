// Reads what others publish: without redirects, within a time and a size.
import {FileError} from '../terminal/errors.ts';

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

/** How long is waited for something, in milliseconds: as elements wait, and not beyond a deadline. */
export const timeLeft = (deadline = Infinity): number =>
  Math.min(TIMEOUT, Math.max(0, Math.ceil(deadline - performance.now())));

/** Asks without saying who or from where. No redirect is followed: by `init` it is an error or the answer. */
export const request = (address: string, timeout: number, init: RequestInit): Promise<Response> =>
  fetch(address, {
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    signal: AbortSignal.timeout(timeout),
    ...init,
  });

/** Why no answer came. */
export function notFetched(address: string, error: unknown, timeout: number): FileError {
  if (error instanceof FileError) return error;
  const {name, message, cause} = error as Error;
  if (name === 'TimeoutError') {
    return new FileError(`${address}: It did not come within ${Math.ceil(timeout / 1000)} seconds.`);
  }
  const reason = cause instanceof Error ? cause.message : message;
  return new FileError(`${address}: It could not be fetched (${reason}).`);
}

/**
 * Fetches without redirects and without saying from where, at most so many bytes after decompression.
 *
 * @throws FileError, or {@link GoneError} when it is not there.
 */
export async function fetchBytes(address: string, limit: number, allowance?: Allowance): Promise<Uint8Array> {
  const timeout = timeLeft(allowance?.deadline);
  try {
    const response = await request(address, timeout, {redirect: 'error'});
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
    throw notFetched(address, error, timeout);
  }
}

/** What is said of something too large. */
export const tooLarge = (name: string, limit: number): string => `${name}: This has more than ${limit / 1e6} MB.`;
