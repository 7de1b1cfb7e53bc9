// Requests one answer of a live server. It follows no redirect, and limits time and size.
import {notFetched, request, timeLeft} from '../files/fetch-bytes.ts';

export interface Answer {
  readonly address: string;
  readonly status: number;
  readonly headers: Headers;
  /** After decompression. One byte more than the limit means that the answer is larger. */
  readonly bytes: Uint8Array;
}

export interface Asking {
  /** The most bytes to read. Without it only the headers are read. */
  readonly limit?: number;
  /**
   * Whether to ask with `Origin: null`, as a page in a sandbox does. Otherwise there is no such header, as from a feed
   * reader.
   */
  readonly sandboxed?: boolean;
  /** A moment on the clock of `performance.now()`. */
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
