// The parts that the plugin for WordPress and the module for Drupal have in common: the code of the elements, and how
// both are written.
import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {root} from '../process.mjs';
import {zip} from './zip.mjs';

const embed = join(root, 'packages/embed/dist');

/** The manifest of the last build of the elements. */
export const manifest = () => JSON.parse(readFileSync(join(embed, 'manifest.json'), 'utf8'));

/** The notices of the packages in that code. */
export const notices = () => readFileSync(join(embed, 'licenses.txt'));

/** The files of code that a site serves itself, by their names. */
export const elementsCode = () =>
  new Map(
    Object.keys(manifest().files)
      .filter((name) => /^(?:keep|countersign[\w.-]*)\.js$/.test(name))
      .map((name) => [name, readFileSync(join(embed, name))]),
  );

/**
 * Writes files into a new folder, and their zip.
 *
 * @param {string} dist - The folder. Its former content is removed.
 * @param {ReadonlyMap<string, Buffer>} files - By their path in it, and in the zip.
 * @param {string} archive - The zip.
 */
export function writeSitePackage(dist, files, archive) {
  rmSync(dist, {recursive: true, force: true});
  for (const [path, content] of files) {
    mkdirSync(dirname(join(dist, path)), {recursive: true});
    writeFileSync(join(dist, path), content);
  }
  writeFileSync(archive, zip(files));
}
