import type {IncomingMessage} from 'node:http';

/** The most bytes of a document that the page may save. Readers take 4 MB. */
const MOST = 8_000_000;

/** Reads the body of a request. Undefined if it is too large: the rest is not read. */
export async function readBody(request: IncomingMessage): Promise<Uint8Array | undefined> {
  if (Number(request.headers['content-length'] ?? 0) > MOST) return undefined;
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > MOST) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
