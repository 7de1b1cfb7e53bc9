// Where the sources of our packages lie, for tests that run without a build.
import {existsSync, readFileSync} from 'node:fs';
import {join, sep} from 'node:path';
import {root} from '../process.mjs';

const packages = join(root, 'packages');

/** @type {Map<string, Record<string, unknown>>} */
const exportsByName = new Map();

/**
 * The source of a module that is imported by the name of its package, as `@countersign/elements/define.js` or
 * `#elements/words/words.js`.
 *
 * @param {string} specifier
 * @returns {string | undefined} A path, also where no file lies: an old build never answers for a deleted source.
 *   undefined for other packages, and for files that no source is compiled to.
 */
export function sourceOfExport(specifier) {
  const inner = /^#([a-z-]+)\/(.+)\.js$/.exec(specifier);
  if (inner) return join(packages, inner[1], 'src', `${inner[2]}.ts`);
  const [, name, path = ''] = /^@countersign\/([a-z-]+)(\/.+)?$/.exec(specifier) ?? [];
  // The modules of embed are bundled: none of its files is a compiled source.
  const target = name && name !== 'embed' ? exportsOf(name)[`.${path}`] : undefined;
  const module = /^\.\/(?:build|dist)\/(?:development\/)?(.+)\.js$/.exec(target?.development ?? target?.default ?? '');
  return module ? join(packages, name, 'src', `${module[1]}.ts`) : undefined;
}

/**
 * The source of a module that another source imports, as `./view.js`.
 *
 * @param {string} path - Of the imported file, absolute.
 * @returns {string | undefined} A path. undefined for files that are no source of a package.
 */
export function sourceOfModule(path) {
  if (!path.startsWith(packages + sep) || !path.endsWith('.js')) return undefined;
  const isSource = path.slice(packages.length + 1).split(sep)[1] === 'src';
  return isSource ? existing(path.replace(/\.js$/, '.ts')) : undefined;
}

function exportsOf(name) {
  if (!exportsByName.has(name)) {
    const manifest = existing(join(packages, name, 'package.json'));
    exportsByName.set(name, (manifest && JSON.parse(readFileSync(manifest, 'utf8')).exports) ?? {});
  }
  return exportsByName.get(name);
}

const existing = (path) => (existsSync(path) ? path : undefined);
