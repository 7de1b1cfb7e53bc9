// A server of a published document that does one thing wrong.
import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import {brotliCompressSync} from 'node:zlib';
import {exampleText} from '../support/command-line/example.ts';
import {countersign} from '../support/command-line/command.ts';
import type {Ended} from '../support/ended.ts';
import {LOGO} from '../support/servers/site.ts';

export type Headers = Readonly<Record<string, string>>;

export interface Sent {
  readonly status?: number;
  /** Headers in place of the right ones, or in addition; an empty string leaves a header out. */
  readonly headers?: Headers;
  readonly body?: string | Uint8Array;
  /** Answers by itself. */
  readonly answer?: (response: ServerResponse, request: IncomingMessage) => void;
}

/** Faults, by the last part of a path. */
export type Faults = Readonly<Record<string, Sent | ((request: IncomingMessage) => Sent)>>;

const SHARED: Headers = {
  'access-control-allow-origin': '*',
  'cross-origin-resource-policy': 'cross-origin',
  'x-content-type-options': 'nosniff',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
  vary: 'Accept-Encoding',
};

const json = (cacheControl: string): Headers => ({
  ...SHARED,
  'content-type': 'application/json',
  'content-encoding': 'br',
  'cache-control': cacheControl,
});
const logo = (name: string): Headers => ({
  ...SHARED,
  'content-type': `image/${name.split('.').at(-1)}`,
  'cache-control': 'public, max-age=86400',
});

/** The files of the example, sent as they should be. */
const RIGHT: Readonly<Record<string, Sent>> = {
  'campaign.json': {headers: json('public, max-age=300'), body: exampleText},
  'campaign.3.json': {headers: json('public, max-age=31536000, immutable'), body: exampleText},
  'clearwater.webp': {headers: logo('clearwater.webp'), body: LOGO},
  'clearwater-dark.webp': {headers: logo('clearwater-dark.webp'), body: LOGO},
};

export interface Deployed extends Ended {
  /** The printed lines, with the server's folder left out. */
  readonly lines: readonly string[];
  /** The requests to the server. */
  readonly asked: readonly string[];
}

/** Asks `check --deployed` about a server with these faults. */
export async function deployed(faults: Faults, args: readonly string[] = []): Promise<Deployed> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const name = request.url!.split('/').at(-1)!;
    asked.push(request.url!);
    const fault = faults[name];
    // Every file that is not of the example is a logo.
    const right = RIGHT[name] ?? (fault && {headers: logo(name)});
    const {status = 200, headers, body, answer} = {...right, ...(typeof fault === 'function' ? fault(request) : fault)};
    if (answer) return answer(response, request);
    if (!right) return response.writeHead(404).end();
    const sent = Object.entries({...right.headers, ...headers}).filter(([, value]) => value !== '');
    response.writeHead(status, Object.fromEntries(sent));
    return response.end(
      headers?.['content-encoding'] === '' || !name.endsWith('.json') ? body : compressed(body ?? ''),
    );
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const {port} = server.address() as {port: number};
  const folder = `http://127.0.0.1:${port}/open-audit/`;
  try {
    const ended = await countersign(['check', ...args, '--deployed', `${folder}campaign.json`]);
    const lines = ended.stdout.replaceAll(folder, '').trimEnd().split('\n');
    return {...ended, lines, asked};
  } finally {
    server.close();
    server.closeAllConnections();
  }
}

const compressed = (body: string | Uint8Array) => brotliCompressSync(body, {params: {}});
