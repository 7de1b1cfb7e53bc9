// Sends one resource as a good server does: compressed, with an ETag, and never with a cookie.
import {createHash} from 'node:crypto';
import {promisify} from 'node:util';
import {brotliCompress, constants, gzip} from 'node:zlib';

/**
 * @typedef {{
 *   readonly body: string | Buffer,
 *   readonly type: string,
 *   readonly status?: number,
 *   readonly cache?: string,
 *   readonly shared?: boolean,
 *   readonly headers?: Readonly<Record<string, string>>,
 * }} Resource `cache` is its Cache-Control, by default `no-cache`; `shared` lets pages of other origins read it;
 *   `headers` are more headers.
 */

const encoders = {
  br: (body) => promisify(brotliCompress)(body, {params: {[constants.BROTLI_PARAM_QUALITY]: 11}}),
  // Firefox and Safari take brotli over https: only, and this is http:.
  gzip: (body) => promisify(gzip)(body, {level: 9}),
};

/** The policy of files that are no pages. It keeps an SVG that is opened by itself from running scripts. */
const WITHOUT_SCRIPT = "default-src 'none'; frame-ancestors 'none'; sandbox";

/** Compressed bodies by hash and encoding. The best compression is slow, so each body is compressed once. */
const compressed = new Map();

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {Resource} resource
 */
export async function deliver(
  request,
  response,
  {body, type, status = 200, cache = 'no-cache', shared = false, headers = {}},
) {
  const hash = createHash('sha256').update(body).digest('base64url');
  const encoding = /^(text|application)\//.test(type)
    ? acceptedEncoding(request.headers['accept-encoding'])
    : undefined;
  const etag = `"${hash}${encoding ? `-${encoding}` : ''}"`;
  response.setHeaders(
    new Headers({
      'cache-control': status === 200 ? cache : 'no-store',
      etag,
      vary: 'accept-encoding',
      'x-content-type-options': 'nosniff',
      ...(!type.startsWith('text/html') && {'content-security-policy': WITHOUT_SCRIPT}),
      ...headers,
      ...(shared && {'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin'}),
    }),
  );
  if (status === 200 && matches(request.headers['if-none-match'], etag)) return response.writeHead(304).end();

  let bytes = Buffer.from(body);
  if (encoding) {
    const key = `${hash} ${encoding}`;
    if (!compressed.has(key)) compressed.set(key, encoders[encoding](bytes));
    bytes = await compressed.get(key);
    response.setHeader('content-encoding', encoding);
  }
  response.writeHead(status, {'content-type': type, 'content-length': bytes.length});
  response.end(request.method === 'HEAD' ? undefined : bytes);
}

/** The best encoding of ours that an Accept-Encoding header takes. */
function acceptedEncoding(header = '') {
  const accepted = header.split(',').map((each) => each.replaceAll(' ', '').toLowerCase());
  return Object.keys(encoders).find((name) =>
    accepted.some((each) => each === name || (each.startsWith(`${name};q=`) && !/=0(\.0*)?$/.test(each))),
  );
}

const matches = (header = '', etag) =>
  header.split(',').some((each) => each.trim().replace(/^W\//, '') === etag || each.trim() === '*');
