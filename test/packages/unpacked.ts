// Every public package as npm would hand it out, unpacked into a folder until the tests of a file end.
import {mkdtemp, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after} from 'node:test';
import {packPackages, PUBLIC_PACKAGES, type Packed} from '../registry/packed.ts';
import {run} from '../tools/process.mjs';

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
  const packed = await packPackages(home);
  await Promise.all(packed.map(({tarball}) => run('tar', ['-xzf', tarball, '-C', home, '--one-top-level'])));
  return new Map(
    packed.map((each) => {
      const folder = join(each.tarball.replace(/\.tgz$/, ''), 'package');
      return [each.name, {...each, folder, read: (path) => readFile(join(folder, path), 'utf8')}];
    }),
  );
}
