// Makes one request of a page, to an address that was checked. It keeps no cookie and follows no redirect.
import type {LookupAddress} from 'node:dns';
import {request as requestHttp, type IncomingMessage} from 'node:http';
import {request as requestHttps} from 'node:https';
import type {LookupFunction} from 'node:net';
import {pipeline, type Readable} from 'node:stream';
import {constants, createBrotliDecompress, createGunzip, createInflate} from 'node:zlib';
import {VERSION} from '../release/version.ts';

/** How to reach hosts. Tests have their own server in the place of all hosts. */
export interface Network {
  /** The addresses of a host to which a connection may go. Throws if there is none. */
  resolve(host: string): Promise<readonly LookupAddress[]>;
  /** The port in the place of 80 or 443. */
  readonly port?: number;
}

/** An answer with as much of its body as was wanted. */
export interface Got {
  readonly status: number;
  readonly location: string | undefined;
  readonly contentType: string;
  /** Whether a service that keeps robots away answered in the place of the site. */
  readonly isWall: boolean;
  /** Whether it asks to be left alone for a time. */
  readonly retryAfter: boolean;
  /** Whether its body is still compressed, in a way that was not asked for. */
  readonly isEncoded: boolean;
  /** After decompression. Empty if it was not wanted. */
  readonly bytes: Uint8Array;
  /** Whether the body is longer than the limit. */
  readonly isCut: boolean;
}

export interface Getting {
  readonly network: Network;
  /** The most bytes to read of the body of a page, after decompression. 0: none. */
  readonly limit: number;
  /** In milliseconds, for all of it. */
  readonly timeout: number;
  readonly signal: AbortSignal;
}

/** The name of this program and its version, and nothing about its user. */
export const USER_AGENT = `countersign/${VERSION} (checks the links of a document, once each)`;

/** Servers with larger headers than this are refused. Node's own limit of 16 KiB is less than some news sites send. */
const MAX_HEADERS = 64 * 1024;

/** The answer did not come in time. */
export class TooSlow extends Error {}

/** Requests a page. Throws errors of the system, {@link TooSlow}, and what `resolve` throws. */
export async function get(address: string, {network, limit, timeout, signal}: Getting): Promise<Got> {
  const deadline = AbortSignal.timeout(timeout);
  const either = AbortSignal.any([signal, deadline]);
  try {
    const {hostname} = new URL(address);
    const addresses = await until(either, network.resolve(hostname));
    const response = await send(address, addresses, network.port, either);
    const {statusCode: status = 0, headers} = response;
    const isPage = status >= 200 && status < 300 && limit > 0;
    if (!isPage) response.destroy();
    const {bytes, isCut} = isPage ? await bodyOf(response, limit) : {bytes: new Uint8Array(), isCut: false};
    return {
      status,
      location: headers.location,
      contentType: headers['content-type'] ?? '',
      // https://developers.cloudflare.com/cloudflare-challenges/challenge-types/challenge-pages/detect-response/
      isWall: headers['cf-mitigated'] === 'challenge',
      retryAfter: headers['retry-after'] !== undefined,
      isEncoded: !KNOWN_ENCODING.test(headers['content-encoding']?.trim() ?? ''),
      bytes,
      isCut,
    };
  } catch (error) {
    if (deadline.aborted && !signal.aborted) throw new TooSlow();
    throw error;
  }
}

/** Waits for a promise, but no longer than until the signal is given. */
function until<T>(signal: AbortSignal, promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(signal.reason as Error);
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, {once: true});
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}

function send(
  address: string,
  addresses: readonly LookupAddress[],
  port: number | undefined,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const lookup: LookupFunction = (_host, options, callback) => {
    // The addresses that were checked, whatever a resolver would answer now.
    if (options.all) callback(null, [...addresses]);
    else callback(null, addresses[0]!.address, addresses[0]!.family);
  };
  const request = address.startsWith('https:') ? requestHttps : requestHttp;
  return new Promise((resolve, reject) => {
    const sent = request(address, {
      ...(port !== undefined && {port}),
      lookup,
      signal,
      // A connection of its own, so that nothing connects two requests.
      agent: false,
      maxHeaderSize: MAX_HEADERS,
      headers: {
        'user-agent': USER_AGENT,
        accept: 'text/html, application/xhtml+xml, text/plain;q=0.9, */*;q=0.5',
        'accept-encoding': 'gzip, br',
      },
    });
    sent.once('response', resolve);
    // After the answer, errors are those of its body.
    sent.on('error', reject);
    sent.end();
  });
}

/** Reads a body, decompressed, up to a limit. The rest is never decompressed. */
async function bodyOf(response: IncomingMessage, limit: number): Promise<Pick<Got, 'bytes' | 'isCut'>> {
  const body = decompressed(response);
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    size += chunk.length;
    // Leaving the loop ends the request.
    if (size > limit) break;
  }
  response.destroy();
  return {bytes: Buffer.concat(chunks).subarray(0, limit), isCut: size > limit};
}

/** The encodings that `decompressed` reads, and none. */
const KNOWN_ENCODING = /^(?:(?:x-)?gzip|deflate|br|identity)?$/i;

function decompressed(response: IncomingMessage): Readable {
  const encoding = (response.headers['content-encoding'] ?? '').trim().toLowerCase();
  // As in browsers, a compressed body without its end is read as far as it goes.
  const flush = {finishFlush: constants.Z_SYNC_FLUSH};
  const decoder = /^(?:x-)?gzip$/.test(encoding)
    ? createGunzip(flush)
    : encoding === 'deflate'
      ? createInflate(flush)
      : encoding === 'br'
        ? createBrotliDecompress({finishFlush: constants.BROTLI_OPERATION_FLUSH})
        : undefined;
  if (!decoder) return response;
  // The reader of the decoder hears of errors.
  pipeline(response, decoder, () => {});
  return decoder;
}
