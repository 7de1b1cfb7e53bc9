// The one server of the benchmark: everything lies in memory, compressed by brotli at its best before it is asked for.
import {createServer, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {promisify} from 'node:util';
import {brotliCompress, constants} from 'node:zlib';

export interface Resource {
  readonly body: string;
  readonly type: string;
  /** Its Cache-Control: what a name with a version or a hash in it holds never changes. */
  readonly cache: string;
}

export const TYPES = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
} as const;

/** As docs/cdn serves code, documents and what a page is. */
export const CACHE = {
  pinned: 'public, max-age=31536000, immutable',
  document: 'public, max-age=300',
  page: 'no-cache',
} as const;

/** What a visit asked for. */
export interface Counted {
  readonly requests: number;
  /** Bodies, as they were sent. */
  readonly bytes: number;
  /** The paths, in the order of the requests. */
  readonly paths: readonly string[];
}

export interface BenchServer {
  /** `http://127.0.0.1:PORT`. */
  readonly origin: string;
  /** Puts something at a path. */
  put(path: string, resource: Resource): Promise<void>;
  /** Bytes of what lies at a path, as they are sent. */
  sizeOf(path: string): number;
  /** Begins to count anew. */
  startCount(): void;
  /** What has been asked for since then. */
  readonly counted: Counted;
  /** Keeps answers for a path back until the result is called. */
  hold(path: string): () => void;
  close(): void;
}

const compress = promisify(brotliCompress);

export async function startServer(): Promise<BenchServer> {
  const answers = new Map<
    string,
    {readonly headers: Readonly<Record<string, string | number>>; readonly bytes: Buffer}
  >();
  const held = new Map<string, Promise<void>>();
  let paths: string[] = [];
  let bytes = 0;

  const answer = async (path: string, response: ServerResponse) => {
    await held.get(path);
    paths.push(path);
    const found = answers.get(path);
    if (!found) return response.writeHead(404).end();
    bytes += found.bytes.length;
    return response.writeHead(200, found.headers).end(found.bytes);
  };
  const server = createServer((request, response) => void answer(request.url ?? '', response));
  await new Promise<void>((done, fail) => {
    server.once('error', fail);
    server.listen(0, '127.0.0.1', done);
  });

  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async put(path, {body, type, cache}) {
      const compressed = await compress(body, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
          [constants.BROTLI_PARAM_SIZE_HINT]: Buffer.byteLength(body),
        },
      });
      const headers = {
        'content-type': type,
        'content-encoding': 'br',
        'content-length': compressed.length,
        'cache-control': cache,
      };
      answers.set(path, {headers, bytes: compressed});
    },
    sizeOf: (path) => answers.get(path)!.bytes.length,
    startCount() {
      paths = [];
      bytes = 0;
    },
    get counted() {
      return {requests: paths.length, bytes, paths};
    },
    hold(path) {
      let release = () => {};
      held.set(path, new Promise((done) => (release = done)));
      return () => {
        held.delete(path);
        release();
      };
    },
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
