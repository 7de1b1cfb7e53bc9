// Packages as they are published: packed by pnpm as the release does, and unpacked again.
import {globSync, mkdtempSync, readFileSync, rmSync, statSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {root, run} from '../tools/process.mjs';

const packages = new Map<string, Promise<ReadonlyMap<string, Buffer>>>();

/** The files of a package of this workspace, as it is built now, by their path in it. */
export function packedFiles(folder: string): Promise<ReadonlyMap<string, Buffer>> {
  if (!packages.has(folder)) packages.set(folder, pack(folder));
  return packages.get(folder)!;
}

async function pack(folder: string): Promise<ReadonlyMap<string, Buffer>> {
  const scratch = mkdtempSync(join(tmpdir(), 'countersign-packed-'));
  try {
    await run('npx', ['-y', 'pnpm@12', 'pack', '--pack-destination', scratch], {cwd: join(root, folder)});
    const [tarball] = globSync('*.tgz', {cwd: scratch});
    await run('tar', ['-xzf', tarball!], {cwd: scratch});
    const unpacked = join(scratch, 'package');
    return new Map(
      globSync('**', {cwd: unpacked})
        .filter((path) => statSync(join(unpacked, path)).isFile())
        .map((path) => [path.replaceAll('\\', '/'), readFileSync(join(unpacked, path))]),
    );
  } finally {
    rmSync(scratch, {recursive: true, force: true});
  }
}
