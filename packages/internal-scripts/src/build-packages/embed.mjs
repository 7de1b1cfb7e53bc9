// Bundles the elements into the files that a CDN serves: countersign.js, and the parts that it loads when they are
// needed. See parts.mjs for how the parts are pinned.
//
// These files run on pages that are not ours. So they leave no name behind on `globalThis`, and ask for a Trusted Types
// policy by our own name. They ignore hooks that the page, or a copy of Lit there, left for Lit. They ask the class of
// `document` for its members, as markup of the page can hide these: see packages/elements/src/dom/real.ts.
import {createHash} from 'node:crypto';
import {readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {brotliCompressSync, constants} from 'node:zlib';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import MagicString from 'magic-string';
import {minify} from 'terser';
import {minifyCss, minifyHtml} from '../../../render/build/html/minify.js';
import {root} from '../process.mjs';
import {licenses} from './licenses.mjs';
import {pinParts, pinnedParts, partFile} from './parts.mjs';
import {sourceMaps} from './source-maps.mjs';

const packages = join(root, 'packages');

/** In the place of `document` in Lit's modules. */
const PAGE = 'countersignPage';
const IMPORT_PAGE = `import {page as ${PAGE}} from ${JSON.stringify(join(packages, 'elements/dist/dom/real.js'))};`;

/**
 * Edits of Lit's production modules: [module, pattern, replacement]. Each pattern has to match exactly once. A version
 * of Lit that is written differently fails the build here, and does not reach pages with its globals.
 * @type {readonly (readonly [RegExp, RegExp, string])[]}
 */
const LIT_EDITS = [
  [
    /\/lit-html\/lit-html\.js$/,
    /(\w)\?\1\.createPolicy\("lit-html",\{createHTML:(\w)=>\2\}\):void 0/,
    'countersignPolicy',
  ],
  [
    /\/lit-html\/lit-html\.js$/,
    /,(\w)=\w\.litHtmlPolyfillSupport;\1\?\.\(\w+,\w+\),\(\w\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\);/,
    ';',
  ],
  [/\/reactive-element\/reactive-element\.js$/, /,(\w)=\w\.reactiveElementPolyfillSupport/, ''],
  [
    /\/reactive-element\/reactive-element\.js$/,
    /,\w\?\.\(\{ReactiveElement:\w\}\),\(\w\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\);/,
    ';',
  ],
  // Only decorators write this metadata, and we use none.
  [
    /\/reactive-element\/reactive-element\.js$/,
    /Symbol\.metadata\?\?=Symbol\("metadata"\),\w\.litPropertyMetadata\?\?=new WeakMap;/,
    '',
  ],
  [
    /\/reactive-element\/reactive-element\.js$/,
    /const (\w)=this\[Symbol\.metadata\];if\(null!==\1\)\{const (\w)=litPropertyMetadata\.get\(\1\);if\(void 0!==\2\)for\(const\[\w,\w\]of \2\)this\.elementProperties\.set\(\w,\w\)\}/,
    '',
  ],
  [
    /\/lit-element\/lit-element\.js$/,
    /,\w\.litElementHydrateSupport\?\.\(\{LitElement:\w\}\);const (\w)=\w\.litElementPolyfillSupport;\1\?\.\(\{LitElement:\w\}\);/,
    ';',
  ],
  [/\/lit-html\/lit-html\.js$/, /(?<=\w=)document\b/, PAGE],
  // Here it is a node.
  [/\/lit-html\/lit-html\.js$/, /(?<=createTreeWalker\()\w(?=,129\))/, 'document'],
  [/\/lit-html\/lit-html\.js$/, /(?<=return \w\.currentNode=)\w(?=,)/, 'document'],
  [/\/lit-html\/directive-helpers\.js$/, /document(?=\.createComment)/, PAGE],
  [/\/reactive-element\/css-tag\.js$/, /document(?=\.createElement)/, PAGE],
  [/\/lit-element\/lit-element\.js$/, /\(\w\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\);/, ''],
];

const litWithoutGlobals = {
  name: 'lit-without-globals',
  transform(code, id) {
    const edits = LIT_EDITS.filter(([module]) => module.test(id));
    if (edits.length === 0) return null;
    const edited = new MagicString(code);
    for (const [, pattern, replacement] of edits) {
      const found = [...code.matchAll(new RegExp(pattern, 'g'))];
      if (found.length !== 1) {
        this.error(`${id} has ${found.length} places that match ${pattern}, not one: see LIT_EDITS`);
      }
      edited.overwrite(found[0].index, found[0].index + found[0][0].length, replacement);
    }
    if (edits.some(([, , replacement]) => replacement === PAGE)) edited.prepend(IMPORT_PAGE);
    return {code: edited.toString(), map: edited.generateMap({hires: true})};
  },
  renderChunk(code) {
    const left = code.match(/\b(?:lit|reactive)\w*(?:Versions|Support|Metadata)\b|Symbol\.metadata|lit-html"/);
    if (left) this.error(`"${left[0]}" is left in the code: see LIT_EDITS`);
    return null;
  },
};

const terser = {
  name: 'terser',
  async renderChunk(code, chunk, {sourcemap}) {
    const {code: minified, map} = await minify(code, {
      ecma: 2022,
      module: true,
      compress: {passes: 3},
      // Keeps the banner alone.
      format: {comments: /^!/},
      sourceMap: Boolean(sourcemap),
    });
    // Markup of a page can hide what this asks for.
    if (/\bdocument\.\w/.test(minified)) this.error(`"document." is left in ${chunk.fileName}: see LIT_EDITS`);
    return {code: minified, map};
  },
};

/** Stands for an expression while the parts of a template are joined. */
const HOLE = '\u{f8ff}';

/** Removes the indentation from html`` and css`` templates. Pages look the same. */
const smallTemplates = {
  name: 'small-templates',
  transform(code) {
    if (!/\b(?:html|svg|css)\s*`/.test(code)) return null;
    const edited = new MagicString(code);
    const visit = (node) => {
      if (node.type === 'TaggedTemplateExpression' && /^(?:html|svg|css)$/.test(node.tag.name)) {
        const small = node.tag.name === 'css' ? minifyCss : minifyHtml;
        const {quasis} = node.quasi;
        const parts = small(quasis.map(({value}) => value.raw).join(HOLE)).split(HOLE);
        if (parts.length !== quasis.length) this.error('A template lost an expression');
        quasis.forEach(({start, end, value}, index) => {
          if (parts[index] !== value.raw) edited.update(start, end, parts[index]);
        });
      }
      for (const child of Object.values(node)) {
        if (Array.isArray(child)) child.filter(Boolean).forEach(visit);
        else if (typeof child?.type === 'string') visit(child);
      }
    };
    visit(this.parse(code));
    return {code: edited.toString(), map: edited.generateMap({hires: true})};
  },
};

/**
 * Writes the hashes of the parts into countersign.js, the small scripts, and dist/manifest.json. Snippets take hashes
 * from the manifest, and the size check takes bytes.
 */
const manifest = {
  name: 'manifest',
  async writeBundle({dir}) {
    const {version} = JSON.parse(await readFile(join(dir, '../package.json'), 'utf8'));
    // Reads the file as written: Rollup appends the source map's address after every other hook.
    const describe = async (fileName) => {
      const bytes = await readFile(join(dir, fileName));
      return {
        bytes: bytes.length,
        brotli: brotliCompressSync(bytes, {
          params: {[constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length},
        }).length,
        integrity: `sha384-${createHash('sha384').update(bytes).digest('base64')}`,
      };
    };
    const parts = await pinParts(dir);
    const code = await describe('countersign.js');
    const release = {dir, version, integrity: code.integrity};
    const files = {'countersign.js': code};
    for (const name of parts) files[name] = await describe(name);
    // Imported only now: it imports a package that Rollup has written just before.
    const {writeScripts} = await import('./write-scripts.mjs');
    for (const name of await writeScripts(release)) files[name] = await describe(name);
    await writeFile(join(dir, 'manifest.json'), `${JSON.stringify({version, files}, null, 2)}\n`);
  },
};

/** The Rollup options of packages/embed. */
export const embed = () => ({
  input: {countersign: join(packages, 'embed/build/countersign.js')},
  // The main chunk also exports what the parts use of it.
  preserveEntrySignatures: 'allow-extension',
  plugins: [
    sourceMaps,
    nodeResolve({browser: true}),
    litWithoutGlobals,
    smallTemplates,
    pinnedParts,
    terser,
    licenses('licenses.txt', 'countersign.js and its parts contain'),
    manifest,
    {
      name: 'fail-on-warning',
      onLog(level, log) {
        if (level === 'warn') this.error(log);
      },
    },
  ],
  output: {
    dir: join(packages, 'embed/dist'),
    format: 'es',
    chunkFileNames: ({name}) => partFile(name),
    banner: '/*! Countersign, MIT. Contains Lit, BSD-3-Clause. Notices: licenses.txt beside this file. */',
    sourcemap: true,
    // The map does not tell in which folder a dependency lay during the build.
    sourcemapPathTransform: (path) => path.replace(/^.*[\\/]node_modules[\\/]/, 'node_modules/'),
  },
});
