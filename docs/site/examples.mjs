// An invented partner's pages with the real letters on them, most of them demo pages, with the code and the policy of the
// site. They are not for search engines. A search for a letter should not lead to a page that nobody runs.
import {readFileSync} from 'node:fs';
import {fill, PLACEHOLDERS} from '../../packages/internal-scripts/src/local-server/pages.mjs';
import {scripts} from './letter.mjs';
import {policies} from './policies.mjs';

/** The pages by their names, as files beside this one. */
const PAGES = {
  article: '../demo/article.html',
  'article-ar': '../demo/article-ar.html',
  'two-campaigns': '../demo/two-campaigns.html',
  column: 'examples/column.html',
};

/** The code is the site's own. */
const placeholders = {
  ...PLACEHOLDERS,
  script: async () => scripts.elements.src,
  integrity: async () => scripts.elements.integrity,
};

const head = `<meta http-equiv="Content-Security-Policy" content="${policies.examples}">
    <meta name="robots" content="noindex">
    <link rel="icon" href="/favicon.svg" type="image/svg+xml">`;

/** The pages, with the addresses of the site. */
export const examplePages = await Promise.all(
  Object.entries(PAGES).map(async ([name, path]) => {
    const page = await fill(readFileSync(new URL(path, import.meta.url), 'utf8'), placeholders);
    return {
      address: `/examples/${name}.html`,
      html: page.replace('<meta charset="utf-8" />', `$&\n    ${head}`).replaceAll('"/demo/', '"/examples/'),
    };
  }),
);

/** Their style sheets, by their path in the repository. */
export const exampleSheets = Object.fromEntries(
  ['article', 'two-campaigns', 'one-tag'].map((name) => [`docs/demo/${name}.css`, `examples/${name}.css`]),
);
