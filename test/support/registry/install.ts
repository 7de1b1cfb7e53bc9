// What somebody gets who installs our packages: from a registry, with npm, as they were packed and published.
import {mkdir, rm, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {run} from '../../../packages/internal-scripts/src/process.mjs';
import {packPackages, type Packed} from './packed.ts';
import {startRegistry} from './registry.ts';

/**
 * Installs into a project what its package.json asks for and some packages more, by exact version.
 *
 * @param published - Which of our packages the registry has; it is there for the time of installing.
 * @returns what was published
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

/** No script of a package runs, and nothing is asked for but packages. */
const PLAINLY = ['--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error'];
