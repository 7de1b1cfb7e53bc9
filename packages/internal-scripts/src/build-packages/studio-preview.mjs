// Builds the page of the preview: the elements and their words in one text. It runs without an origin, and can request
// nothing.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import {minify} from 'terser';
import {licenses} from './licenses.mjs';
import {policyHash} from './page.mjs';

/** The page that was built last, and the hash of its script. */
const made = {page: '', hash: ''};

/** The policy of the page. Its one script is in it, its style sheets are constructed, and pictures are handed over. */
const policy = (hash) =>
  [
    "default-src 'none'",
    `script-src '${hash}'`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; ');

/** Puts the script into the page, in the place of a file of its own. */
const inline = (own) => ({
  name: 'studio-preview',
  async generateBundle(_, bundle) {
    const [[name, chunk], ...others] = Object.entries(bundle).filter(([, {type}]) => type === 'chunk');
    if (others.length > 0) this.error('The preview is one file.');
    const {code} = await minify(chunk.code, {ecma: 2022, toplevel: true, format: {comments: false}});
    if (/<\/script|<!--/i.test(code)) this.error('The script cannot stand in a page.');
    delete bundle[name];
    made.hash = policyHash(code);
    made.page = readFileSync(join(own, 'src/preview/preview.html'), 'utf8')
      .replace('{{policy}}', () => policy(made.hash))
      .replace('</body>', () => `<script>${code}</script></body>`);
  },
});

/** The hash of the script, for the policy of the studio: the frame inherits that one, too. */
export const previewHash = () => made.hash;

/** The page, for the part of the studio that shows it. */
export const previewPage = () => made.page;

/**
 * @param {string} own - The folder of the package.
 * @returns {import('rollup').RollupOptions}
 */
export const preview = (own) => ({
  input: {preview: join(own, 'build/preview/frame.js')},
  plugins: [nodeResolve({browser: true}), licenses('preview-licenses.txt', 'The preview contains'), inline(own)],
  output: {dir: join(own, 'dist'), format: 'iife', inlineDynamicImports: true},
});
