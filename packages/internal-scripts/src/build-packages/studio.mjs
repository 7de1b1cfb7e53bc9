// Builds the studio: the page, its thread, and its style sheet. They are files of one folder that any server can serve.
import {createHash} from 'node:crypto';
import {cpSync, globSync, readFileSync, rmSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import commonjs from '@rollup/plugin-commonjs';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import {APPROVAL_STYLE_HASH} from '../../../render/build/approval/approval-style.js';
import {minifyCss} from '../../../render/build/html/minify.js';
import {root} from '../process.mjs';
import {licenses} from './licenses.mjs';
import {headersOf, partName, release, slashed, terser, withoutOldFiles} from './page.mjs';
import {preview, previewHash, previewPage} from './studio-preview.mjs';
import {writeValue} from './write-value.mjs';

const own = join(root, 'packages/studio');
const built = (module) => join(own, 'build', `${module}.js`);

/**
 * The policy of the page. It runs its own files alone. It may ask any https address for a document, because a person
 * types that address; nothing else in it makes requests.
 */
const policy = () =>
  [
    "default-src 'none'",
    // The two frames have their pages from the studio, and inherit this policy. Of the preview it has the hash of the
    // one script, and its pictures; of the page for signatories, the hash of the one style sheet.
    `script-src 'self' '${previewHash()}'`,
    `style-src 'self' '${APPROVAL_STYLE_HASH}'`,
    "img-src 'self' blob: data:",
    "connect-src 'self' https:",
    "worker-src 'self'",
    "frame-src 'none'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html countersign-pages countersign-studio',
  ].join('; ');

/** The name of the thread's script, which was written just before. */
const workerFile = () => slashed(globSync('parts/worker-*.js', {cwd: join(own, 'dist')})[0]);

/** Configurations of servers, which the page offers to those who publish. */
const HOSTING = {
  'hosting-apache.txt': '.htaccess',
  'hosting-headers.txt': '_headers',
  'hosting-nginx.txt': 'letters.conf',
};

/** The page and its style sheet, made of the sheets of all views. */
const page = {
  name: 'studio-page',
  generateBundle() {
    const html = readFileSync(join(own, 'src/shell/index.html'), 'utf8').replace('{{policy}}', policy());
    this.emitFile({type: 'asset', fileName: 'index.html', source: html});
    this.emitFile({type: 'asset', fileName: 'headers.txt', source: headersOf(policy())});
    // The first campaign, for those who want to try the studio. It is fetched when they do.
    const trial = readFileSync(join(root, 'packages/microsoft-azure-review/campaign.json'), 'utf8');
    this.emitFile({type: 'asset', fileName: 'trial.json', source: trial});
    for (const fileName of ['icon.svg', 'manifest.webmanifest']) {
      this.emitFile({type: 'asset', fileName, source: readFileSync(join(own, 'src/shell', fileName))});
    }
    const sheets = globSync('**/*.css', {cwd: join(own, 'src')}).sort();
    // The sheet of the frame comes first.
    const first = join('shell', 'studio.css');
    const ordered = [first, ...sheets.filter((sheet) => sheet !== first)];
    const css = ordered.map((sheet) => readFileSync(join(own, 'src', sheet), 'utf8')).join('\n');
    this.emitFile({type: 'asset', fileName: 'studio.css', source: minifyCss(css)});
    for (const [fileName, file] of Object.entries(HOSTING)) {
      this.emitFile({type: 'asset', fileName, source: readFileSync(join(root, 'docs/cdn', file))});
    }
  },
};

const hash = (algorithm, encoding, content) => createHash(algorithm).update(content).digest(encoding);

/** The files that the service worker keeps, and their hashes. The page itself is kept as its folder. */
export function keptFiles() {
  const kinds = '{{*,parts/*}.{js,css,html,json,svg,webmanifest,webp,png},hosting-*.txt}';
  const all = globSync(kinds, {cwd: join(own, 'dist')});
  return all
    .map(slashed)
    .filter((path) => path !== SERVICE_WORKER)
    .sort()
    .map((path) => [
      path === 'index.html' ? './' : path,
      `sha256-${hash('sha256', 'base64', readFileSync(join(own, 'dist', path)))}`,
    ]);
}

const SERVICE_WORKER = 'service-worker.js';

/** Writes the list of files into the service worker. They have to be there already. */
const listed = {
  name: 'studio-files',
  renderChunk(code) {
    const files = JSON.stringify(keptFiles());
    const version = JSON.stringify(hash('sha256', 'hex', files).slice(0, 16));
    return {code: `const FILES = ${files}, VERSION = ${version};\n${code}`, map: null};
  },
  writeBundle() {
    // `countersign studio` serves the same files, on the machine of an author.
    const beside = join(root, 'packages/cli/dist/studio');
    rmSync(beside, {recursive: true, force: true});
    const isOwn = (path) => !/[\\/](?:types|service-worker\.js)$/.test(path);
    cpSync(join(own, 'dist'), beside, {recursive: true, filter: isOwn});
  },
};

/** citation-js imports the description of its own package. */
const json = {
  name: 'json',
  transform: (code, id) => (id.endsWith('.json') ? {code: `export default ${code.trim()};`, map: null} : null),
};

/** A part of citation-js that loads references from addresses. Nothing here does that, and nothing here can. */
const noFetch = {
  name: 'no-fetch',
  resolveId: (source) => (source === 'sync-fetch' ? '\0no-fetch' : null),
  load: (id) => (id === '\0no-fetch' ? 'export default () => { throw new Error("No requests."); };' : null),
};

/**
 * A thread has no document, and so needs Lit as it is for servers. Of their few uses of Node, only one is left: a
 * digest in base64.
 */
const serverLit = {
  name: 'server-lit',
  resolveId(source, importer) {
    if (source === 'buffer') return '\0buffer';
    const isLit = /^(?:lit|lit-html|lit-element|@lit\/[\w-]+|@lit-labs\/[\w-]+)(?:\/|$)/.test(source);
    return isLit && importer ? createRequire(importer).resolve(source) : null;
  },
  load: (id) =>
    id === '\0buffer' ? 'export const Buffer = {from: (bytes) => ({toString: () => btoa(bytes)})};' : null,
};

const options = (input, first, banner, output, ...plugins) => ({
  input,
  plugins: [...first, noFetch, nodeResolve({browser: true}), json, commonjs(), terser, ...plugins],
  // zod has comments that Rollup cannot use, and modules that import each other.
  onLog: () => {},
  output: {
    dir: join(own, 'dist'),
    format: 'es',
    banner,
    entryFileNames: '[name].js',
    chunkFileNames: partName,
    ...output,
  },
});

/** @returns {import('rollup').RollupOptions[]} */
export const studio = () => [
  options(
    {worker: built('worker/boot')},
    [
      withoutOldFiles(join(own, 'dist')),
      serverLit,
      writeValue('worker/publish/release', 'COUNTERSIGN_RELEASE', release),
    ],
    '/*! Countersign, MIT. Notices: worker-licenses.txt. */',
    {
      entryFileNames: 'parts/[name]-[hash].js',
      // All else imports this one, and not the file that starts the thread: see boot.ts.
      manualChunks: {thread: [built('worker/worker')]},
    },
    licenses('worker-licenses.txt', 'The thread contains'),
  ),
  preview(own),
  options(
    {studio: built('shell/studio')},
    [writeValue('shell/own-files', 'WORKER', workerFile), writeValue('preview/page', 'PREVIEW', previewPage)],
    '/*! Countersign, MIT. Notices: licenses.txt. */',
    {},
    page,
    licenses('licenses.txt', 'The page contains'),
  ),
  // The last one: it lists what the others have written.
  {
    input: built('offline/service-worker'),
    plugins: [listed, terser],
    output: {file: join(own, 'dist', SERVICE_WORKER), format: 'es', banner: '/*! Countersign, MIT. */'},
  },
];
