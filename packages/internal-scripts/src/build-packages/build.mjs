// Compiles and bundles every package: `node packages/internal-scripts/src/build-packages/build.mjs [--if-missing]`.
import {existsSync, readdirSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {root, run} from '../process.mjs';
import {buildModule} from './drupal.mjs';
import {buildPlugin} from './wordpress.mjs';

const packages = ['campaign', 'authoring', 'elements', 'render', 'embed', 'cli', 'studio', 'site'];

/** A file that exists only after a whole build. */
const lastOutput = join(root, 'packages/site/dist/pages/pagefind/pagefind.js');

/**
 * Compiles every package, and writes its types.
 *
 * @throws {Error} whose `output` is what the compiler printed.
 */
export async function compile() {
  // tsc -b trusts its own record, which outlives a deleted dist/.
  const isForced = packages.some((name) => !existsSync(join(root, 'packages', name, 'dist/types')));
  await run('tsc', ['-b', ...(isForced ? ['--force'] : [])]);
}

/**
 * Compiles every package, and writes all that is published.
 *
 * @throws {Error} whose `output` is what the failing step printed.
 */
export async function build() {
  await compile();
  for (const name of packages) clearDist(join(root, 'packages', name, 'dist'));
  await bundle(packages);
  await run(process.execPath, ['packages/internal-scripts/src/generate/manifest.mjs', '--dist']);
  await run(process.execPath, ['packages/internal-scripts/src/build-packages/write-snippet.mjs']);
  buildPlugin();
  buildModule();
  await run('eleventy', ['--config=docs/eleventy.config.mjs', '--quiet']);
  await run(process.execPath, ['packages/internal-scripts/src/build-packages/search-index.mjs']);
}

/**
 * Compiles every package, and writes what a letter on a page needs beside what the last build left: all but the studio
 * and the site.
 *
 * @throws {Error} whose `output` is what the failing step printed.
 */
export async function buildLetters() {
  await compile();
  await bundle(packages.filter((name) => !['studio', 'site'].includes(name)));
  buildPlugin();
  buildModule();
}

/** @param {readonly string[]} names */
async function bundle(names) {
  await run('rollup', ['--config', 'rollup.config.mjs', '--silent', '--configPackages', names.join()]);
}

/** Removes the files of the last build, so that no deleted module is published. tsc looks after types/ itself. */
function clearDist(dist) {
  if (!existsSync(dist)) return;
  for (const entry of readdirSync(dist)) {
    if (entry !== 'types') rmSync(join(dist, entry), {recursive: true});
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  if (!process.argv.includes('--if-missing') || !existsSync(lastOutput)) {
    try {
      await build();
    } catch (error) {
      process.stderr.write(`${error.output ?? error.stack}\n`);
      process.exitCode = 1;
    }
  }
}
