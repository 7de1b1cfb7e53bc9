// A demo server for the tests of one file. Tests put their own pages and documents on it.
import '../quiet.ts';
import {readdirSync, readFileSync} from 'node:fs';
import {extname, join} from 'node:path';
import {after, afterEach, before, beforeEach} from 'node:test';
import {startAnswering, type Answer, type AnsweringServer} from './answering-server.ts';

export type {Answer};

export interface SeenRequest {
  readonly method: string;
  readonly host: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

export interface Site {
  /** The origin of pages: `http://127.0.0.1:PORT`. */
  readonly origin: string;
  /** The same server under another name, and so another origin, for code and documents. */
  readonly elsewhere: string;
  /** The requests since the test began, oldest first, without those that browsers make by themselves. */
  readonly requests: readonly SeenRequest[];
  /** Puts something at a path until the test ends. */
  put(path: string, answer: Answer): void;
  /** Puts a page at a path, and returns its address. */
  putPage(path: string, html: string, headers?: Readonly<Record<string, string>>): string;
  /** Puts a document at a path, readable from all origins, and returns its address on the other origin. */
  putDocument(path: string, json: unknown): string;
  /** Puts every file of a folder under a path, as simple servers do: with a type, and no header for other sites. */
  putFolder(path: string, folder: string): void;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.webp': 'image/webp',
};

export interface SiteOptions {
  /**
   * Whether all tests of the file have one origin, because a build has it in its addresses. Then each test has to close
   * its pages: later requests of an open page count in the next test.
   */
  readonly hasOneOrigin?: boolean;
}

/**
 * Starts a demo server for each test, on a port of its own. Late requests and reports of an earlier test's page reach
 * that test's server, which still answers. All servers end with the file.
 */
export function useSite({hasOneOrigin = false}: SiteOptions = {}): Site {
  const servers: AnsweringServer[] = [];
  const current = () => servers.at(-1)!;
  const add = async () => void servers.push(await startAnswering());

  before(add);
  beforeEach(async () => {
    if (!hasOneOrigin) return add();
    current().answers.clear();
    current().demo.requests.length = 0;
  });
  afterEach(() => current().check());
  after(() => servers.forEach((server) => server.close()));

  return {
    get origin() {
      return `http://127.0.0.1:${current().port}`;
    },
    get elsewhere() {
      return `http://localhost:${current().port}`;
    },
    get requests() {
      return current().demo.requests.filter(({path}) => path !== '/favicon.ico');
    },
    put(path, answer) {
      current().answers.set(path, answer);
    },
    putPage(path, html, headers = {}) {
      this.put(path, (response) =>
        response.writeHead(200, {'content-type': 'text/html; charset=utf-8', ...headers}).end(html),
      );
      return this.origin + path;
    },
    putDocument(path, json) {
      const body = typeof json === 'string' ? json : JSON.stringify(json);
      this.put(path, (response) => response.writeHead(200, DOCUMENT_HEADERS).end(body));
      return this.elsewhere + path;
    },
    putFolder(path, folder) {
      for (const name of readdirSync(folder, {recursive: true, encoding: 'utf8'})) {
        const type = TYPES[extname(name)];
        if (!type) continue;
        const headers = {'content-type': type, 'cache-control': 'no-store'};
        this.put(path + name, (response) => response.writeHead(200, headers).end(readFileSync(join(folder, name))));
      }
    },
  };
}

/** Readable from all origins and never cached, so that a second request of a page reaches the server. */
export const DOCUMENT_HEADERS = {
  'content-type': 'application/json',
  'access-control-allow-origin': '*',
  'cache-control': 'no-store',
} as const;

const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');

/** The published code. */
export const CODE = read('packages/embed/dist/countersign.js');

/** The published script that keeps static HTML until the code is needed. */
export const KEEP = read('packages/embed/dist/keep.js');

/** The published code and its parts, by their names. */
export const codeFiles = (): [name: string, text: string][] =>
  CODE_FILES.map((name) => [name, read(`packages/embed/dist/${name}`)]);

/** Puts code and parts into a folder of a site, for all pages. Returns the address of the code on the other origin. */
export function putCode(site: Pick<Site, 'put' | 'elsewhere'>, folder = '/code/'): string {
  const headers = {'content-type': 'text/javascript', 'access-control-allow-origin': '*', 'cache-control': 'no-store'};
  for (const [name, text] of codeFiles()) {
    site.put(folder + name, (response) => response.writeHead(200, headers).end(text));
  }
  return `${site.elsewhere}${folder}countersign.js`;
}

/** The published snippet. */
export const SNIPPET = read('packages/microsoft-azure-review/dist/snippet.html');

/** The first campaign. */
export const CAMPAIGN = JSON.parse(read('packages/microsoft-azure-review/campaign.json')) as Record<string, unknown>;

/** The invented campaign, which has every key of the format. Each call returns a new object. */
export const example = (): Example => JSON.parse(read('test/fixtures/example-campaign.json')) as Example;

/** A logo of the invented campaign. */
export const LOGO = readFileSync(new URL('../../../docs/demo/documents/logos/clearwater.webp', import.meta.url));

/** How many logos {@link exampleWithLogos} shows. Fewer would be shown as names. */
const LOGOS = 5;

/** The invented campaign with enough organisations that have a logo. All have the same one, so it is requested once. */
export function exampleWithLogos(): Example {
  const document = example();
  const signatories = document['signatories'] as Record<string, unknown>[];
  const {logo} = signatories[0]!;
  const others = Array.from({length: LOGOS - 1}, (_, at) => ({
    id: `organisation-${at}`,
    kind: 'organisation',
    name: `Organisation ${at}`,
    logo,
  }));
  return {...document, signatories: [...signatories, ...others]};
}

/** The widths of these logos in their file. */
export const LOGO_WIDTHS: readonly number[] = Array.from({length: LOGOS}, () => 320);

/** Puts the invented campaign with logos on a site, in the place of the one without. */
export const putLogos = (site: Pick<Site, 'putDocument'>): string =>
  site.putDocument('/campaigns/open-audit/campaign.json', exampleWithLogos());

/** The invented campaign, as far as tests need its type. */
export interface Example extends Record<string, unknown> {
  letter: Record<string, unknown> & {title: unknown; summary: unknown};
  publisher: Record<string, unknown>;
  demands: (Record<string, unknown> & {history: Record<string, unknown>[]})[];
  sources: Record<string, unknown>[];
}

const {version, files} = JSON.parse(read('packages/embed/dist/manifest.json')) as {
  version: string;
  files: Record<string, {integrity: string}> & Record<'countersign.js' | 'keep.js', {integrity: string}>;
};

export const VERSION = version;
export const INTEGRITY = files['countersign.js'].integrity;
export const KEEP_INTEGRITY = files['keep.js'].integrity;

/** File name of a part of the code, such as `record` or `words-ar`. */
export const partFile = (name: string): string => `countersign-${version}-${name}.js`;

export const integrityOfPart = (name: string): string => files[partFile(name)]!.integrity;

/** The names of all files of code that a page may load: countersign.js and its parts. */
export const CODE_FILES: readonly string[] = Object.keys(files).filter((name) => /^countersign[.-]/.test(name));

/** The address of the code on a server. */
export const codeAt = (origin: string): string => `${origin}/npm/@countersign/embed@${version}/dist/countersign.js`;

/** The address of `keep.js` on a server. */
export const keepAt = (origin: string): string => codeAt(origin).replace('countersign.js', 'keep.js');

/** The script of one tag, for the code at an address. */
export const scriptAt = (address: string): string =>
  `<script type="module" src="${address}" integrity="${INTEGRITY}" crossorigin="anonymous" referrerpolicy="no-referrer"></script>`;

/** The script of one tag, for the code on a server. */
export const script = (origin: string): string => scriptAt(codeAt(origin));

/** A whole page with this body. */
export const page = (body: string, lang = 'en', head = ''): string => `<!doctype html>
<html lang="${lang}" dir="${/^(ar|he)/.test(lang) ? 'rtl' : 'ltr'}">
<head><meta charset="utf-8"><title>A page</title>${head}</head>
<body>${body}</body>
</html>
`;

/** The published snippet with other addresses. */
export function snippet({src, keep}: {readonly src: string; readonly keep: string}): string {
  return SNIPPET.replaceAll(/https:[^"]*\/keep\.js/g, keep).replaceAll(/https:[^"]*\/campaign\.json/g, src);
}
