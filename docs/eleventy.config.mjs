// Eleventy's configuration: it makes the pages of the site that are read. The snippet builder and the studio are built
// beside it, and lie in the same folder of a server. Run from the top of the repository, by `pnpm build`.
import {readFileSync} from 'node:fs';
import {minifyCss} from '../packages/render/build/html/minify.js';
import {guides, linkedFiles, shelves} from './site/guides.mjs';
import {policies} from './site/policies.mjs';
import {relativeLinks} from './site/relative-links.mjs';
import words from './site/words/en.mjs';

/** @param {any} eleventy */
export default function configure(eleventy) {
  eleventy.addGlobalData('lang', 'en');
  eleventy.addGlobalData('dir', 'ltr');
  eleventy.addGlobalData('words', words);
  eleventy.addGlobalData('policies', policies);
  eleventy.addGlobalData('css', minifyCss(readFileSync(new URL('site/site.css', import.meta.url), 'utf8')));
  eleventy.addGlobalData('guides', guides);
  eleventy.addGlobalData('shelves', shelves);
  eleventy.addPassthroughCopy({
    'docs/demo/favicon.svg': 'favicon.svg',
    'docs/images': 'guides/images',
    ...Object.fromEntries(linkedFiles.map((path) => [path, `guides/files/${path}.txt`])),
  });
  eleventy.addTransform('relative links', relativeLinks);
}

export const config = {
  dir: {
    input: 'docs/site/pages',
    includes: '../layouts',
    output: 'packages/site/dist/pages',
  },
  htmlTemplateEngine: 'njk',
};
