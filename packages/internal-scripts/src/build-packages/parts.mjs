// Makes the chunks of the bundle into one main file and the parts that it loads, each pinned by a hash.
//
// Rollup splits the code at its dynamic imports, and writes chunks as modules. A part must not import: a module has no
// hash for what it imports. So what a part imports from the main chunk becomes the parameters of one function, and its
// exports become what this function returns. The main file calls the function with the same bindings, the "kit".
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import MagicString from 'magic-string';
import {root} from '../process.mjs';

export const MAIN = 'countersign.js';

const {version} = JSON.parse(readFileSync(join(root, 'packages/embed/package.json'), 'utf8'));

/**
 * File name of a part. It has the version, so that no cache and no folder mixes two versions.
 *
 * @param {string} name - Such as `record` or `words-ar`.
 */
export const partFile = (name) => `countersign-${version}-${name}.js`;

/** Has as many characters as the hash that takes its place, so that source maps stay right. */
const placeholder = (name) => `sha384-${name.padEnd(64, '!')}`;

/**
 * The element of the running script. Markup of a page can hide `document.currentScript` behind an element by that name.
 */
const CURRENT_SCRIPT = "Object.getOwnPropertyDescriptor(Document.prototype, 'currentScript').get.call(document)";

/** Stands for `import` in the main chunk, until the name of the function is known that does this. */
const IMPORT = 'countersignImport';

/**
 * The first statements of the main file. A page whose `trusted-types` directive does not name our policy refuses it
 * here, once, before anything is registered. The elements stay undefined, so the partner's words inside them stay
 * visible. They stand in a function because a module cannot `return`.
 *
 * keep.js has made the policy already, and hands it over on the script's element, because a page may refuse a second
 * one by the same name. Otherwise the policy allows no script but our own parts, whose names have our version.
 */
const policy = (names) => `
const HASHES = ${JSON.stringify(Object.fromEntries(names.map((name) => [name, placeholder(name)])))};
const countersignScript = ${CURRENT_SCRIPT};
let countersignPolicy = countersignScript?.countersignPolicy;
try {
  // In a browser without them, markup may have put an element in their place.
  if (typeof globalThis.trustedTypes?.createPolicy === 'function') countersignPolicy ??= trustedTypes.createPolicy('countersign', {
    createHTML: (html) => html,
    createScriptURL: (address) => {
      if (Object.hasOwn(HASHES, address.match(/\\/countersign-${version.replaceAll('.', '\\.')}-([a-z-]+)\\.js(?:\\?retry=\\d+)?$/)?.[1])) return address;
      throw new TypeError(address);
    },
  });
} catch {
  return;
}
`;

/** @type {import('rollup').Plugin} */
export const pinnedParts = {
  name: 'pinned-parts',
  renderDynamicImport: () => ({left: `${IMPORT}(`, right: ')'}),
  async renderChunk(code, chunk, _options, {chunks}) {
    const parts = Object.values(chunks).filter(({fileName}) => fileName !== MAIN);
    for (const {fileName, imports, dynamicImports} of parts) {
      const others = [...imports, ...dynamicImports].filter((each) => each !== MAIN);
      if (others.length > 0)
        this.error(`${fileName} imports ${others.join()}: a part is given what it needs by ${MAIN}.`);
    }
    const kit = [...new Set(parts.flatMap(({importedBindings}) => importedBindings[MAIN] ?? []))].sort();
    const edited = new MagicString(code);
    const {body} = this.parse(code);
    const tools = {edited, body, kit, error: (message) => this.error(message)};
    if (chunk.fileName === MAIN) await asMain(tools, parts.map(({name}) => name).sort());
    else asPart(tools);
    return {code: edited.toString(), map: edited.generateMap({hires: true})};
  },
};

/** Makes the main chunk a function that runs at once. */
async function asMain({edited, body, kit, error}, names) {
  const exported = takeExports({edited, body, error});
  const constants = constantsOf(body);
  for (const name of kit) {
    // A part would keep the old value of a binding that gets another one.
    if (!constants.has(exported.get(name))) error(`A part uses ${exported.get(name)}, which may change.`);
  }
  // Imported only now: it imports a package that Rollup has written just before.
  const {cdnAddress} = await import('@countersign/render');
  const values = {VERSION: version, CDN_FOLDER: cdnAddress(version, '')};
  const intro = Object.entries(values).map(([name, value]) => `const ${name} = ${JSON.stringify(value)};\n`);
  edited.replaceAll(
    new RegExp(`\\b${IMPORT}\\((['"])\\./${escaped(partFile('NAME')).replace('NAME', '([a-z-]+)')}\\1\\)`, 'g'),
    (_, _quote, name) => {
      if (!names.includes(name)) error(`There is no part ${name}.`);
      return `${exported.get('importPart')}(${JSON.stringify(name)})`;
    },
  );
  if (edited.toString().includes(IMPORT)) error(`A dynamic import in ${MAIN} leads to no part.`);
  const given = kit.map((name) => exported.get(name));
  wrap(
    edited,
    `(() => {${policy(names)}${intro.join('')}function countersignKit(part) { return part(${given.join()}); }\n`,
    '})();\n',
  );
}

/** Makes a part a call with the one function that it consists of. In any other script element it does nothing. */
function asPart({edited, body, kit, error}) {
  const locals = new Map();
  for (const node of body) {
    if (node.type !== 'ImportDeclaration') continue;
    for (const {type, imported, local} of node.specifiers) {
      if (type !== 'ImportSpecifier') error(`A part imports a ${type}.`);
      locals.set(imported.name, local.name);
    }
    edited.remove(node.start, node.end);
  }
  const exported = takeExports({edited, body, error});
  const constants = constantsOf(body);
  for (const [name, local] of exported) {
    if (!constants.has(local)) error(`A part exports ${name}, which may change.`);
  }
  const parameters = kit.map((name, index) => locals.get(name) ?? `unused${index}`);
  const used = locals.size > 0 ? parameters : [];
  const result = [...exported].map(([name, local]) => `${name}: ${local}`);
  wrap(edited, `${CURRENT_SCRIPT}?.countersign?.((${used.join()}) => {\n`, `return {${result.join()}};\n});\n`);
}

/** Removes the export statement of a chunk. Returns the local name of each export. */
function takeExports({edited, body, error}) {
  const exported = new Map();
  for (const node of body) {
    if (node.type === 'ExportDefaultDeclaration' || node.type === 'ExportAllDeclaration' || node.declaration) {
      if (node.type.startsWith('Export')) error(`There is an ${node.type}, and Rollup wrote none before.`);
    }
    if (node.type !== 'ExportNamedDeclaration') continue;
    for (const {local, exported: name} of node.specifiers) exported.set(name.name, local.name);
    edited.remove(node.start, node.end);
  }
  return exported;
}

/** The names at the top of a chunk whose value never changes: Rollup writes default exports as `var`. */
function constantsOf(body) {
  const names = new Set();
  for (const node of body) {
    if (node.type === 'FunctionDeclaration' || node.type === 'ClassDeclaration') names.add(node.id.name);
    if (node.type === 'ImportDeclaration') for (const {local} of node.specifiers) names.add(local.name);
    if (node.type !== 'VariableDeclaration') continue;
    for (const {id, init} of node.declarations) if (id.type === 'Identifier' && init) names.add(id.name);
  }
  // A name of another scope that is the same counts, too: then one of the two needs another name.
  const constants = new Set(
    body.flatMap((node) => (node.kind === 'const' ? node.declarations.map(({id}) => id.name) : [])),
  );
  for (const node of walk(body)) {
    const target =
      node.type === 'AssignmentExpression' ? node.left : node.type === 'UpdateExpression' ? node.argument : undefined;
    if (target?.type === 'Identifier' && !constants.has(target.name)) names.delete(target.name);
  }
  return names;
}

function* walk(value) {
  if (typeof value !== 'object' || value === null) return;
  if (typeof value.type === 'string') yield value;
  for (const inner of Object.values(value)) yield* walk(inner);
}

/** Puts code around a chunk, below the banner, which the minifier keeps at the top. */
function wrap(edited, before, after) {
  const banner = edited.original.startsWith('/*!') ? edited.original.indexOf('*/') + '*/'.length : 0;
  edited.appendRight(banner, `\n${before}`);
  edited.append(after);
}

const escaped = (text) => text.replaceAll('.', '\\.');

/**
 * Writes the hash of each part into the main file. It reads the parts as they were written: Rollup adds the address of
 * the source map after every other hook.
 *
 * @param {string} dir - dist/.
 * @returns {Promise<string[]>} the file names of the parts
 */
export async function pinParts(dir) {
  const path = join(dir, MAIN);
  let main = await readFile(path, 'utf8');
  const names = [...main.matchAll(/sha384-([a-z-]+)!+/g)].map(([, name]) => name).sort();
  for (const name of names) {
    const hash = createHash('sha384')
      .update(await readFile(join(dir, partFile(name))))
      .digest('base64');
    main = main.replace(placeholder(name), `sha384-${hash}`);
  }
  await writeFile(path, main);
  return names.map(partFile);
}
