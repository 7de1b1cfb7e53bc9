// The output of `countersign vendor`, in a folder of each test's own, from a document with a logo beside it.
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createServer, type RequestListener} from 'node:http';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {after, beforeEach} from 'node:test';
import {edited} from '../support/documents/json.ts';
import {countersign} from '../support/command-line/command.ts';
import {exampleText} from '../support/command-line/example.ts';

const root = mkdtempSync(join(tmpdir(), 'countersign-vendor-'));
after(() => rmSync(root, {recursive: true}));

const LOGOS = new URL('../../docs/demo/documents/logos/', import.meta.url);
export const LOGO = readFileSync(new URL('clearwater.webp', LOGOS));
export const DARK = readFileSync(new URL('clearwater-dark.webp', LOGOS));

export const example = JSON.parse(exampleText) as unknown;
export const text = (changes: Readonly<Record<string, unknown>> = {}): string =>
  JSON.stringify(edited(example, changes), null, 2);

let made = 0;
export let work = '';
/** The folder that is written. */
export let folder = '';
beforeEach(() => {
  work = join(root, `${++made}`);
  folder = join(work, 'site/open-audit');
  put('campaign.json', text());
  put('logos/clearwater.webp', LOGO);
  put('logos/clearwater-dark.webp', DARK);
});

export function put(name: string, content: string | Uint8Array): string {
  const path = join(work, name);
  mkdirSync(dirname(path), {recursive: true});
  writeFileSync(path, content);
  return path;
}

export const run = (...args: string[]) => countersign(['vendor', folder, ...args]);
export const vendor = (...args: string[]) => run('--from', join(work, 'campaign.json'), ...args);
/** The same folder, written by the lead organisation. Share pictures have tests of their own: drawing takes time. */
export const publish = (...args: string[]) =>
  countersign(['publish', folder, '--from', join(work, 'campaign.json'), '--without-pictures', ...args]);
export const written = (name: string): Buffer => readFileSync(join(folder, name));
/** The document that was written. */
export const copied = () => JSON.parse(written('campaign.json').toString()) as {signatories: {logo?: object}[]};
export const names = (): string[] =>
  readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map(({parentPath, name}) => join(parentPath, name).slice(folder.length + 1))
    .sort();
export const logoNames = () => names().filter((name) => name.startsWith('logos'));

/** Serves while something is done. */
export async function serving<T>(listener: RequestListener, use: (origin: string) => Promise<T>): Promise<T> {
  const server = createServer(listener);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const {port} = server.address() as {port: number};
  try {
    return await use(`http://127.0.0.1:${port}`);
  } finally {
    server.close();
    server.closeAllConnections();
  }
}
