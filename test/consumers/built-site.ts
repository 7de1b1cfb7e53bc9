// What a build wrote, served as any static host does.
import {globSync, readFileSync, statSync} from 'node:fs';
import {extname, join} from 'node:path';
import type {Site} from '../support/servers/site.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.map': 'application/json',
};

/** What pages without a framework do in their trial. */
const trial = readFileSync(join(import.meta.dirname, 'projects/trial.js'));

/** Serves every file of a folder until the test ends, an `index.html` also as its folder. */
export function serve(site: Site, folder: string, pattern?: string): void {
  const put = (path: string, type: string, body: string | Buffer) =>
    site.put(path, (response) => response.writeHead(200, {'content-type': type}).end(body));
  for (const file of filesIn(folder, pattern)) {
    const body = readFileSync(join(folder, file));
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    for (const path of [`/${file}`, `/${file.replace(/(^|\/)index\.html$/, '$1')}`]) put(path, type, body);
  }
  put('/trial.js', 'text/javascript', trial);
  // What is not a campaign, yet answers: a 404 would be an error on the console that is not ours.
  put('/no-campaign', 'text/html', '<p>Moved');
}

/** The text of all scripts that a build wrote. */
export const scriptsIn = (folder: string, pattern = '**/*.js'): string =>
  filesIn(folder, pattern)
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n');

/** The files below a folder, with slashes. */
const filesIn = (folder: string, pattern = '**/*'): string[] =>
  globSync(pattern, {cwd: folder})
    .filter((file) => statSync(join(folder, file)).isFile())
    .map((file) => file.replaceAll('\\', '/'));
