// The Rollup options of the packages that npm has.
//
// They stay unbundled and unminified, so that an app's own bundler sees modules. dist/development/ is the same code
// with its warnings.
import {globSync} from 'node:fs';
import {join, sep} from 'node:path';
import replace from '@rollup/plugin-replace';
import MagicString from 'magic-string';
import {root} from '../process.mjs';
import {sourceMaps} from './source-maps.mjs';

/**
 * @param {string} name - The folder in packages/.
 * @param {object} [options]
 * @param {string} [options.modules] - A glob in src/ of the modules that others import. Their imports are written too.
 * @param {boolean} [options.hasDevelopment] - Whether there is a development build beside the other.
 * @returns {import('rollup').RollupOptions[]}
 */
export function npmPackage(name, {modules = '**/*.ts', hasDevelopment = true} = {}) {
  const input = inputs(name, modules);
  if (Object.keys(input).length === 0) return [];
  const production = options({name, input, folder: 'dist', isDevelopment: false});
  if (!hasDevelopment) return [production];
  return [production, options({name, input, folder: 'dist/development', isDevelopment: true})];
}

/** Compiled modules by their names. The names come from src/, because build/ may still hold deleted modules. */
function inputs(name, pattern) {
  const files = globSync(pattern, {cwd: join(root, 'packages', name, 'src')})
    .filter((file) => !file.endsWith('.d.ts'))
    .map((file) => file.split(sep).join('/').replace(/\.ts$/, ''))
    .sort();
  return Object.fromEntries(files.map((module) => [module, join(root, 'packages', name, 'build', `${module}.js`)]));
}

/**
 * Keeps `'use client'`, which Rollup drops: a server component of React may then import the module, and it runs in the
 * browser as well.
 */
const clientModules = {
  name: 'client-modules',
  transform(code, id) {
    const directive = /^(['"])use client\1;\s*/.exec(code)?.[0];
    if (!directive) return null;
    clients.add(id);
    return edited(code, (text) => text.remove(0, directive.length));
  },
  renderChunk(code, {facadeModuleId}) {
    return clients.has(facadeModuleId) ? edited(code, (text) => text.prepend(`'use client';\n`)) : null;
  },
};
const clients = new Set();

function edited(code, edit) {
  const text = new MagicString(code);
  edit(text);
  return {code: text.toString(), map: text.generateMap({hires: true})};
}

const options = ({name, input, folder, isDevelopment}) => ({
  input,
  // Other packages stay imports. A path is a file of this package.
  external: (id) => !/^[./]/.test(id) && !/^[a-z]:[\\/]/i.test(id),
  plugins: [
    sourceMaps,
    clientModules,
    replace({preventAssignment: true, values: {__DEV__: String(isDevelopment)}}),
    {
      name: 'fail-on-warning',
      onLog(level, log) {
        if (level === 'warn' && log.code !== 'EMPTY_BUNDLE') this.error(log);
      },
    },
  ],
  output: {
    dir: join(root, 'packages', name, folder),
    format: 'es',
    preserveModules: true,
    preserveModulesRoot: join(root, 'packages', name, 'build'),
    sourcemap: true,
  },
  preserveEntrySignatures: 'strict',
});
