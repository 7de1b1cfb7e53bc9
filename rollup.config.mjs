// Reads the JS that `tsc -b` wrote into packages/*/build and writes what is published into packages/*/dist.
//
// npm packages stay unbundled and unminified, so that an app's own bundler sees modules; dist/development/ is the same
// code with its warnings. The order matters: the embed bundles what the others wrote into dist/.
import {globSync} from 'node:fs';
import {join, sep} from 'node:path';
import replace from '@rollup/plugin-replace';
import {embed, sourceMaps} from './packages/internal-scripts/src/build/embed.mjs';

const root = import.meta.dirname;

/** The modules of a package, named by its sources: build/ may still hold those of deleted ones. */
const modules = (name, pattern = '**/*.ts') =>
  Object.fromEntries(
    globSync(pattern, {cwd: join(root, 'packages', name, 'src')})
      .filter((file) => !file.endsWith('.d.ts'))
      .map((file) => file.split(sep).join('/').replace(/\.ts$/, ''))
      .sort()
      .map((module) => [module, join(root, 'packages', name, 'build', `${module}.js`)]),
  );

const unbundled = ({name, dir, development, input}) => ({
  input,
  // Whatever is not a file of this package is somebody else's to load.
  external: (id) => !/^[./]/.test(id) && !/^[a-z]:[\\/]/i.test(id),
  plugins: [
    sourceMaps(join(root, 'packages')),
    replace({preventAssignment: true, values: {__DEV__: String(development)}}),
    {
      name: 'fail-on-warning',
      onLog(level, log) {
        if (level === 'warn' && log.code !== 'EMPTY_BUNDLE') this.error(log);
      },
    },
  ],
  output: {
    dir: join(root, 'packages', name, dir),
    format: 'es',
    preserveModules: true,
    preserveModulesRoot: join(root, 'packages', name, 'build'),
    sourcemap: true,
  },
  preserveEntrySignatures: 'strict',
});

const both = (name, input) => [
  unbundled({name, dir: 'dist', development: false, input}),
  unbundled({name, dir: 'dist/development', development: true, input}),
];

export default [
  ...both('campaign', modules('campaign', '{index,schema/index}.ts')),
  unbundled({name: 'authoring', dir: 'dist', development: false, input: modules('authoring', 'index.ts')}),
  ...both('elements', modules('elements')),
  ...both('render', modules('render', 'index.ts')),
  unbundled({name: 'cli', dir: 'dist', development: false, input: modules('cli', 'countersign.ts')}),
  embed(join(root, 'packages')),
].filter(({input}) => typeof input === 'string' || Object.keys(input).length > 0);
