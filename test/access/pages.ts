import {globSync} from 'node:fs';
import {join} from 'node:path';

const demo = join(import.meta.dirname, '../../docs/demo');

/** Every demo page, by its path on the demo server, without two that only stand in frames of broken.html. */
export const PAGES: readonly string[] = globSync('*.html', {cwd: demo, exclude: ['broken-*']})
  .sort()
  .map((file) => `/demo/${file}`);

/** How many elements of ours a page has at least: the one around a frame has none. */
export const leastOn = (path: string): number => (path === '/demo/frame.html' ? 0 : 1);

/** Those on which a footnote leads to a list of sources. */
export const PAGES_WITH_FOOTNOTES: readonly string[] = [
  'one-tag',
  'article',
  'article-ar',
  'dark',
  'two-campaigns',
].map((name) => `/demo/${name}.html`);
