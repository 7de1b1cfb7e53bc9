// Every public package as npm would hand it out, unpacked into a folder until the tests of a file end.
import {mkdtemp, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after} from 'node:test';
import {packPackages, PUBLIC_PACKAGES, unpack, type Packed} from '../support/registry/packed.ts';

export interface Unpacked extends Packed {
  /** Where its files are. */
  readonly folder: string;
  /** The text of a file. */
  read(path: string): Promise<string>;
}

export const NAMES = PUBLIC_PACKAGES.map(({manifest: {name}}) => name);

/** Packs once for a whole file. Awaited at its top, before the tests that go through the packages are declared. */
export async function unpackedPackages(): Promise<ReadonlyMap<string, Unpacked>> {
  const home = await mkdtemp(join(tmpdir(), 'countersign-packed-'));
  after(() => rm(home, {recursive: true, force: true}));
  const unpacked = await unpack(await packPackages(home));
  return new Map(
    unpacked.map((each) => [each.name, {...each, read: (path) => readFile(join(each.folder, path), 'utf8')}]),
  );
}
