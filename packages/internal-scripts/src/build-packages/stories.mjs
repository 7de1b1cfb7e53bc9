// Builds Storybook, as the site has it under /stories/: a page that shows each element in each of its states.
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {capture, root} from '../process.mjs';
import {policyHash} from './page.mjs';

/** Beside the pages that Eleventy writes. */
export const folder = join(root, 'packages/site/dist/pages/stories');

/** The frame around the stories, and the stories. */
export const STORIES_PAGES = ['index.html', 'iframe.html'];

/** Whether it is built. */
export const hasStories = () => STORIES_PAGES.every((name) => existsSync(join(folder, name)));

/**
 * @returns {Promise<{code: number, output: string}>} The output of Storybook. The code is 0 if it is built.
 */
export async function buildStories() {
  const built = await capture('storybook', [
    ...['build', '--config-dir', '.storybook', '--output-dir', folder],
    ...['--disable-telemetry', '--quiet'],
  ]);
  if (built.code === 0) {
    for (const name of STORIES_PAGES) {
      const file = join(folder, name);
      writeFileSync(file, withPolicy(readFileSync(file, 'utf8')));
    }
  }
  return built;
}

/**
 * The first script of both pages. Storybook does what a message of any origin asks, also with HTML. These pages share
 * their origin with the studio: they hear their own origin alone.
 */
const GUARD =
  "addEventListener('message',(event)=>{if(event.origin!==location.origin)event.stopImmediatePropagation()},true)";

const CHARSET = /<meta charset="utf-8"\s*\/?>/i;

/**
 * Puts a Content Security Policy and a guard at the beginning of one of Storybook's pages, before all that follows.
 * Storybook writes scripts into its pages, which are allowed by their hashes, and styles, while it runs.
 *
 * @param {string} html
 * @throws {Error} if the page has no place for it.
 */
export function withPolicy(html) {
  if (!CHARSET.test(html))
    throw new Error('A page of Storybook has no <meta charset>: see build-packages/stories.mjs.');
  const scripts = [...html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([^]*?)<\/script>/g)];
  const hashes = [['', GUARD], ...scripts].map(([, code]) => `'${policyHash(code)}'`);
  const policy = [
    "default-src 'none'",
    `script-src 'self' ${[...new Set(hashes)].join(' ')}`.trim(),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const first = `<meta http-equiv="Content-Security-Policy" content="${policy}"><script>${GUARD}</script><meta name="robots" content="noindex">`;
  return html.replace(CHARSET, (charset) => charset + first);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const {code, output} = await buildStories();
  if (code !== 0) process.stderr.write(output);
  process.exitCode = code;
}
