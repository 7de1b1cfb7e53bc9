// The pages of the site that are read: the front page and the guides, as Eleventy has written them.
import {readFile, stat} from 'node:fs/promises';
import {join} from 'node:path';
import {headersOf} from '../build-packages/page.mjs';
import {root} from '../process.mjs';

const folder = join(root, 'packages/site/dist/pages');

/**
 * One file of the built folder, with the headers of its page.
 *
 * @param {string} path - Without a slash at its beginning. A path that ends with a slash is that of a page.
 * @param {(path: string) => string} typeOf
 * @param {string} [search] - The query of the address, with its question mark.
 * @returns {Promise<import('./deliver.mjs').Resource>} to a folder without its slash, the way to its page
 */
export async function readingPage(path, typeOf, search = '') {
  const file = join(folder, path.replace(/(?<=^|\/)$/, 'index.html'));
  if ((await stat(file)).isDirectory()) {
    return {status: 301, type: typeOf('.html'), headers: {location: `/${path}/${search}`}, body: ''};
  }
  const body = await readFile(file);
  if (!file.endsWith('.html')) return {body, type: typeOf(file)};
  const [, policy] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(body.toString());
  // Storybook frames its own stories.
  const ancestors = path.startsWith('stories/') ? "'self'" : "'none'";
  return {body, type: typeOf(file), headers: asHeaders(headersOf(policy, ancestors))};
}

/** Headers by their names in lower case. @param {string} lines - One a line. */
export const asHeaders = (lines) =>
  Object.fromEntries(
    lines
      .trim()
      .split('\n')
      .map((line) => line.split(/: (.*)/))
      .map(([key, value]) => [key.toLowerCase(), value]),
  );
