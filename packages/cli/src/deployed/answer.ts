// One answer of a live server, as it is: no redirect is followed, and what was asked for is read within a time and a size.
import {FileError} from '../input.ts';

/** As long as elements wait for a document. */
const TIMEOUT = 20_000;

export interface Answer {
  readonly address: string;
  readonly status: number;
  readonly headers: Headers;
  /** After decompression, and at most one byte more than was asked for: then there is more. */
  readonly bytes: Uint8Array;
}

export interface Asking {
  /** How many bytes are read. Without it only the headers are. */
  readonly limit?: number;
  /** As a page in a sandbox asks. Without it no origin is named, as by a link or a feed reader. */
  readonly sandboxed?: boolean;
  /** As `performance.now()` counts. */
  readonly deadline?: number;
}

/** @throws FileError when no answer comes. */
export async function ask(address: string, {limit = 0, sandboxed = false, deadline}: Asking = {}): Promise<Answer> {
  const timeout = Math.min(TIMEOUT, Math.max(0, Math.ceil((deadline ?? Infinity) - performance.now())));
  try {
    const response = await fetch(address, {
      redirect: 'manual',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      headers: {'accept-encoding': 'br, gzip', ...(sandboxed && {origin: 'null'})},
      signal: AbortSignal.timeout(timeout),
    });
    const {status, headers} = response;
    if (limit > 0 && status === 200) return {address, status, headers, bytes: await read(response, limit)};
    await response.body?.cancel();
    return {address, status, headers, bytes: new Uint8Array()};
  } catch (error) {
    const {name, message, cause} = error as Error;
    const seconds = Math.ceil(timeout / 1000);
    const reason =
      name === 'TimeoutError'
        ? `It did not come within ${seconds} seconds.`
        : `It could not be fetched (${cause instanceof Error ? cause.message : message}).`;
    throw new FileError(`${address}: ${reason}`);
  }
}

async function read(response: Response, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    chunks.push(chunk);
    size += chunk.length;
    // Leaving the loop ends the request.
    if (size > limit) break;
  }
  return Buffer.concat(chunks).subarray(0, limit + 1);
}
