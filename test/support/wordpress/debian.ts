// Fetches files that tests need and that the repository must not contain, such as those under the GPL. They come from
// Debian's packages and are kept beside other caches.
import {existsSync} from 'node:fs';
import {cp, mkdir, mkdtemp, readdir, rename, rm} from 'node:fs/promises';
import {join} from 'node:path';
import {withApt} from '../../../packages/internal-scripts/src/browsers/apt.mjs';
import {root, run} from '../../../packages/internal-scripts/src/process.mjs';

export interface Wanted {
  /** Name of the folder for the files. */
  readonly name: string;
  readonly packages: readonly string[];
  /** Files and folders to keep, as they lie in the packages. */
  readonly paths: readonly string[];
  /** Advice for systems where apt-get cannot fetch them. */
  readonly help: string;
}

/** @returns The folder in which the files lie as in the packages. */
export async function fromDebian({name, packages, paths, help}: Wanted): Promise<string> {
  const cache = join(root, 'node_modules/.cache/countersign', name);
  if (existsSync(cache)) return cache;
  await mkdir(join(cache, '..'), {recursive: true});
  const scratch = await mkdtemp(`${cache}-`);
  try {
    await withApt(async (aptGet) => {
      const download = () => aptGet(['download', ...packages], {cwd: scratch});
      // A fresh machine has no lists of packages: update them and try again.
      await download().catch(async () => {
        await aptGet(['update']);
        await download();
      });
    });
    for (const file of await readdir(scratch)) {
      if (file.endsWith('.deb')) await run('dpkg-deb', ['-x', file, '.'], {cwd: scratch});
    }
    for (const path of paths) await cp(join(scratch, path), join(scratch, 'kept', path), {recursive: true});
    await rename(join(scratch, 'kept'), cache).catch((error: unknown) => {
      // Another test file may have made the same folder meanwhile.
      if (!existsSync(cache)) throw error;
    });
    return cache;
  } catch (cause) {
    throw new Error(help, {cause});
  } finally {
    await rm(scratch, {recursive: true, force: true});
  }
}
