// Reads the JS that `tsc -b` wrote into packages/*/build and writes what is published into packages/*/dist.
//
// npm packages stay unbundled and unminified, so that an app's own bundler sees modules; dist/development/ is the same
// code with its warnings. The order matters: the embed bundles what the others wrote into dist/.
import {readFile} from 'node:fs/promises';
import {globSync} from 'node:fs';
import {join, sep} from 'node:path';
import replace from '@rollup/plugin-replace';
import {embed} from './packages/embed/build-plugins.mjs';

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

/** Carries tsc's source maps on, so that a published map leads to the TypeScript. */
const typescriptSourceMaps = {
  name: 'typescript-source-maps',
  async load(id) {
    if (!id.startsWith(join(root, 'packages')) || !id.includes(`${sep}build${sep}`)) return null;
    const [code, map] = await Promise.all([readFile(id, 'utf8'), readFile(`${id}.map`, 'utf8')]);
    return {code: code.replace(/\n\/\/# sourceMappingURL=.*\s*$/, '\n'), map: JSON.parse(map)};
  },
};

/** @param {{dir: string, development: boolean, input: Record<string, string>}} options */
const unbundled = ({name, dir, development, input}) => ({
  input,
  // Whatever is not a file of this package is somebody else's to load.
  external: (id) => !/^[./]/.test(id) && !/^[a-z]:[\\/]/i.test(id),
  plugins: [
    typescriptSourceMaps,
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
    // Sources lie beside dist/ in the package too.
    minifyInternalExports: false,
  },
  preserveEntrySignatures: 'strict',
});

const both = (name, input) => [
  unbundled({name, dir: 'dist', development: false, input}),
  unbundled({name, dir: 'dist/development', development: true, input}),
];

export default [
  ...both('campaign', modules('campaign', '{index,schema/index}.ts')),
  ...both('elements', modules('elements')),
  unbundled({name: 'cli', dir: 'dist', development: false, input: modules('cli', 'countersign.ts')}),
  embed(join(root, 'packages/embed')),
].filter(({input}) => typeof input === 'string' || Object.keys(input).length > 0);
