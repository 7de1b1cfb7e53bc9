// Installs our packages as users do: with npm, from a registry, as they were packed and published.
import {mkdir, rm, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {run} from '../../../packages/internal-scripts/src/process.mjs';
import {packPackages, type Packed} from './packed.ts';
import {startRegistry} from './registry.ts';

/**
 * Other people's packages are those of this day, whatever they depend on: a release of somebody else's can break no
 * test. To take newer ones, write the newest versions in `test/consumers/projects/`, and today here.
 */
const AS_OF = '2026-11-26';

/**
 * Installs the dependencies of a project's package.json as of one day, and then some more packages by exact version.
 *
 * @param published - Our packages in the registry, which runs only while they are installed.
 * @returns The published packages.
 */
export async function installPublished(
  folder: string,
  packages: readonly string[],
  published?: readonly string[],
): Promise<readonly Packed[]> {
  const packed = join(folder, '.packed');
  // First, and alone: if it fails, no registry is left running.
  await npmInstall(folder, ['--prefer-offline', `--before=${AS_OF}`]);
  const [registry, tarballs] = await Promise.all([
    startRegistry(),
    mkdir(packed).then(() => packPackages(packed, published)),
  ]);
  try {
    await Promise.all(tarballs.map(({tarball}) => registry.publish(tarball)));
    await writeFile(join(folder, '.npmrc'), registry.npmrc);
    // Not as of that day: ours were published just now. The packages that are there already stay as they are. npm also
    // remembers what a registry of an earlier test had at the same address: it must ask again.
    await npmInstall(folder, ['--prefer-online', '--save-exact', ...packages]);
  } finally {
    await registry.close();
    await rm(packed, {recursive: true, force: true});
  }
  return tarballs;
}

const npmInstall = (folder: string, options: readonly string[]) =>
  run('npm', ['install', ...PLAINLY, ...options], {cwd: folder});

/** With these options npm runs no script of a package, and requests nothing but packages. */
const PLAINLY = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
