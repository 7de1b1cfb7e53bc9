// The files of the studio's page, which the build puts beside the command.
import {readdir, readFile} from 'node:fs/promises';
import {extname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import type {Answer} from '../local-page/answer.ts';
import {FileError} from '../terminal/errors.ts';

const FOLDER = fileURLToPath(new URL('../studio/', import.meta.url));

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
};

/** Answers with a file by its path in the folder of the page. Undefined if the page has no such file. */
export type PageFiles = (path: string) => Promise<Answer | undefined>;

/**
 * Lists the files of the page. Only paths of this list are read, so no other path leads to a file.
 *
 * @param origin - Of the server. Only its pages may frame a page.
 * @throws FileError when the page is not there.
 */
export async function pageFiles(origin: string): Promise<PageFiles> {
  const paths = await readdir(FOLDER, {recursive: true}).catch(() => [] as string[]);
  const known = new Map(paths.map((path) => [path.replaceAll('\\', '/'), join(FOLDER, path)]));
  if (!known.has('index.html')) throw new FileError('The studio is missing: install @countersign/cli again.');
  return async (path) => {
    const name = path === '' ? 'index.html' : path;
    const type = TYPES[extname(name)];
    const file = known.get(name);
    if (file === undefined || type === undefined) return undefined;
    const body = await readFile(file);
    return {body, type, policy: policyOf(name, body, origin)};
  };
}

/** The policy of a thread, which loads parts of its own. */
const THREAD = ["default-src 'none'", "script-src 'self'", "connect-src 'self'"];

/** The header of a page says its own policy, and who may frame it. Other files may load nothing. */
function policyOf(name: string, body: Buffer, origin: string): readonly string[] {
  if (name.endsWith('.js')) return THREAD;
  if (!name.endsWith('.html')) return ["default-src 'none'", 'sandbox'];
  const [, own] = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(body.toString()) ?? [];
  return [own ?? "default-src 'none'", `frame-ancestors ${name === 'index.html' ? "'none'" : origin}`];
}
