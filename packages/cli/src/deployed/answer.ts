// One answer of a live server, as it is: no redirect is followed, and what was asked for is read within a time and a size.
import {notFetched, request, timeLeft} from '../files/fetch-bytes.ts';

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
  const timeout = timeLeft(deadline);
  try {
    const response = await request(address, timeout, {
      redirect: 'manual',
      headers: {'accept-encoding': 'br, gzip', ...(sandboxed && {origin: 'null'})},
    });
    const {status, headers} = response;
    if (limit > 0 && status === 200) return {address, status, headers, bytes: await read(response, limit)};
    await response.body?.cancel();
    return {address, status, headers, bytes: new Uint8Array()};
  } catch (error) {
    throw notFetched(address, error, timeout);
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
