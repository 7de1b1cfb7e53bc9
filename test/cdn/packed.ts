// The files of our packages as they are published.
import {mkdtemp, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {packPackages, unpack} from '../support/registry/packed.ts';

/** Package by name, file by path. */
export type PackedFiles = ReadonlyMap<string, ReadonlyMap<string, Buffer>>;

/** Packs and unpacks our public packages as they are built now. */
export async function packedFiles(): Promise<PackedFiles> {
  const home = await mkdtemp(join(tmpdir(), 'countersign-packed-'));
  try {
    const packages = new Map<string, ReadonlyMap<string, Buffer>>();
    for (const {name, folder, files} of await unpack(await packPackages(home))) {
      const read = files.map(async (path) => [path, await readFile(join(folder, path))] as const);
      packages.set(name, new Map(await Promise.all(read)));
    }
    return packages;
  } finally {
    await rm(home, {recursive: true, force: true});
  }
}
