// Our public packages as they are published: packed by pnpm from what the last build wrote.
import {globSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {root, run} from '../../../packages/internal-scripts/src/process.mjs';

/** The keys of a package.json that tests read. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly private?: boolean;
  readonly [key: string]: unknown;
}

export interface Packed {
  readonly name: string;
  readonly version: string;
  /** The file that `npm publish` takes. */
  readonly tarball: string;
  /** The paths of the files in it. */
  readonly files: readonly string[];
}

/** The packages that are published, with their folders. */
export const PUBLIC_PACKAGES: readonly {readonly folder: string; readonly manifest: Manifest}[] = globSync(
  'packages/*/package.json',
  {cwd: root},
)
  .map((file) => ({
    folder: join(root, dirname(file)),
    manifest: JSON.parse(readFileSync(join(root, file), 'utf8')) as Manifest,
  }))
  .filter(({manifest}) => !manifest.private)
  .sort((a, b) => a.folder.localeCompare(b.folder));

/** The pnpm that packs what is published, and installs what makes it: one that is newer may write other bytes. */
export const PNPM = 'pnpm@12.21.0';

/** Packs public packages, or those named, into a folder. `workspace:` becomes the version that is there. */
export async function packPackages(
  folder: string,
  names: readonly string[] = PUBLIC_PACKAGES.map(({manifest: {name}}) => name),
): Promise<Packed[]> {
  const filters = names.flatMap((name) => ['--filter', name]);
  const output = await run('npx', [
    ...['-y', PNPM, '--recursive', ...filters],
    ...['pack', '--pack-destination', folder, '--json'],
  ]);
  // pnpm prints an object for one package, and a list for several.
  const packed = [JSON.parse(output.slice(output.search(/[[{]/)))].flat() as {
    readonly name: string;
    readonly version: string;
    readonly filename: string;
    readonly files: readonly {readonly path: string}[];
  }[];
  return packed.map(({name, version, filename, files}) => ({
    name,
    version,
    tarball: filename,
    files: files.map(({path}) => path).sort(),
  }));
}

/** Unpacks packages beside their tarballs. Adds the folder of each. */
export function unpack<T extends Packed>(packed: readonly T[]): Promise<(T & {readonly folder: string})[]> {
  return Promise.all(
    packed.map(async (each) => {
      const {tarball} = each;
      await run('tar', ['-xzf', tarball, '-C', dirname(tarball), '--one-top-level']);
      return {...each, folder: join(tarball.replace(/\.tgz$/, ''), 'package')};
    }),
  );
}
