// Builds the pages of the site that run in a browser: the snippet builder, in dist/embed. They are files of one folder
// that any server can serve.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import {minifyCss} from '../../../render/build/html/minify.js';
import {root} from '../process.mjs';
import {licenses} from './licenses.mjs';
import {headersOf, partName, policyHash, release, terser, withoutOldFiles} from './page.mjs';
import {previewHash, previewPage} from './studio-preview.mjs';
import {writeValue} from './write-value.mjs';
import {zip} from './zip.mjs';

const own = join(root, 'packages/site');
const dist = join(own, 'dist/embed');
const studio = join(root, 'packages/studio/src');
const embed = join(root, 'packages/embed/dist');

/**
 * The policy of the page. It runs its own files alone. It may ask any https address for a document, because a person
 * types that address; nothing else in it makes requests.
 *
 * @param {string} plainHash - Hash of the style sheet of the frame that shows plain HTML.
 */
const policy = (plainHash) =>
  [
    "default-src 'none'",
    // The two frames have their pages from the builder, and inherit this policy.
    `script-src 'self' '${previewHash()}'`,
    `style-src 'self' '${plainHash}'`,
    "img-src 'self' data:",
    "connect-src 'self' https:",
    "frame-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html countersign-pages',
  ].join('; ');

/** The sheets of the page, in their order. */
const SHEETS = [
  join(studio, 'shell/studio.css'),
  join(studio, 'preview/preview-frame.css'),
  join(own, 'src/embed/embed.css'),
];

/** The files of the code that a site serves itself, and that find each other by these names. */
const isServed = (name) => /^(countersign[a-z0-9.-]*|keep|frame-host)\.js$/.test(name);

const page = {
  name: 'embed-page',
  async generateBundle() {
    const built = await import(pathToFileURL(join(own, 'build/embed/letter/plain-page.js')).href);
    const hash = policyHash(built.PLAIN_STYLE);
    const emit = (fileName, source) => this.emitFile({type: 'asset', fileName, source});
    const html = readFileSync(join(own, 'src/embed/index.html'), 'utf8');
    emit('index.html', html.replace('{{policy}}', policy(hash)));
    emit('headers.txt', headersOf(policy(hash)));
    emit('embed.css', minifyCss(SHEETS.map((sheet) => readFileSync(sheet, 'utf8')).join('\n')));
    const {version, files} = await release();
    const names = [...Object.keys(files).filter(isServed), 'licenses.txt'];
    const folder = `countersign-${version}`;
    emit(`${folder}.zip`, zip(new Map(names.map((name) => [`${folder}/${name}`, readFileSync(join(embed, name))]))));
  },
};

/** The parts of a release that snippets need. The texts of published pages are not among them. */
async function snippetRelease() {
  const {version, files, clickScript} = await release();
  return {version, files, clickScript};
}

/**
 * It has the page of the studio's preview, so it comes after the studio.
 *
 * @returns {import('rollup').RollupOptions[]}
 */
export const site = () => [
  {
    input: {embed: join(own, 'build/embed/embed.js')},
    plugins: [
      withoutOldFiles(dist),
      writeValue('embed/letter/release', 'COUNTERSIGN_RELEASE', snippetRelease, 'site'),
      writeValue('preview/page', 'PREVIEW', previewPage),
      nodeResolve({browser: true}),
      terser,
      page,
      licenses('licenses.txt', 'The page contains'),
    ],
    output: {
      dir: dist,
      format: 'es',
      banner: '/*! Countersign, MIT. Notices: licenses.txt. */',
      entryFileNames: '[name].js',
      chunkFileNames: partName,
    },
  },
];
