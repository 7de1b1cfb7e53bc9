// Installs our packages as users do: with npm, from a registry, as they were packed and published.
import {mkdir, rm, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {run} from '../../../packages/internal-scripts/src/process.mjs';
import {packPackages, type Packed} from './packed.ts';
import {startRegistry} from './registry.ts';

/**
 * Installs the dependencies of a project's package.json, and some more packages by exact version.
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
  const [registry, tarballs] = await Promise.all([
    startRegistry(),
    mkdir(packed).then(() => packPackages(packed, published)),
  ]);
  try {
    await Promise.all(tarballs.map(({tarball}) => registry.publish(tarball)));
    await writeFile(join(folder, '.npmrc'), registry.npmrc);
    await run('npm', ['install', '--save-exact', ...PLAINLY, ...packages], {cwd: folder});
  } finally {
    await registry.close();
    await rm(packed, {recursive: true, force: true});
  }
  return tarballs;
}

/** With these options npm runs no script of a package, and requests nothing but packages. */
const PLAINLY = ['--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error'];
