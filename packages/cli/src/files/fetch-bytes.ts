// Fetches published files: without redirects, within a time and a size.
import {FileError} from '../terminal/errors.ts';
import {progress} from '../terminal/progress.ts';

/** Elements wait as long for a document. In milliseconds. */
const TIMEOUT = 20_000;

/** The file is not there. (Other errors may pass: a busy server, a broken connection.) */
export class GoneError extends FileError {}

/** The bytes and the time that are left for all logos of a document. Each read takes from them, also one that fails. */
export interface Allowance {
  bytes: number;
  /** A moment on the clock of `performance.now()`. */
  readonly deadline: number;
}

/** How long to wait for an answer, in milliseconds: as long as elements wait, but not beyond a deadline. */
export const timeLeft = (deadline = Infinity): number =>
  Math.min(TIMEOUT, Math.max(0, Math.ceil(deadline - performance.now())));

/**
 * Sends a request without credentials and referrer. Redirects are not followed: `init` makes them an error or the
 * answer.
 */
export const request = (address: string, timeout: number, init: RequestInit): Promise<Response> =>
  fetch(address, {
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    signal: AbortSignal.timeout(timeout),
    ...init,
  });

/** Explains why no answer came. */
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
 * Fetches a file.
 *
 * @param limit - The most bytes that it may have after decompression.
 * @throws FileError when it cannot be fetched or is larger, {@link GoneError} when it is not there.
 */
export async function fetchBytes(address: string, limit: number, allowance?: Allowance): Promise<Uint8Array> {
  return progress.during(`Waiting for ${new URL(address).host}`, () => receive(address, limit, allowance));
}

async function receive(address: string, limit: number, allowance?: Allowance): Promise<Uint8Array> {
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

/** The message about a file that is too large. */
export const tooLarge = (name: string, limit: number): string => `${name}: This has more than ${limit / 1e6} MB.`;
