// Puts the module for Drupal together: its PHP as it is, the PHP that it shares with the plugin for WordPress, and the
// code of the elements.
//
// packages/drupal/dist/countersign is the module's folder, and dist/countersign-drupal.zip what a site installs.
import {globSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {root} from '../process.mjs';
import {sharedPhp} from './shared-php.mjs';
import {zip} from './zip.mjs';

const own = join(root, 'packages/drupal');
const embed = join(root, 'packages/embed/dist');

/** The zip that the build writes. */
export const MODULE_ZIP = join(own, 'dist/countersign-drupal.zip');

/** The name of the zip as a file of a release. */
export const moduleZipName = (version) => `countersign-drupal-${version}.zip`;

/** Writes the module's folder and its zip. The elements have to be built. */
export function buildModule() {
  const {version, files: code} = JSON.parse(readFileSync(join(embed, 'manifest.json'), 'utf8'));
  const files = new Map();
  const add = (path, content) => files.set(`countersign/${path}`, Buffer.from(content));
  for (const path of globSync('**/*.*', {cwd: join(own, 'module')})) {
    add(path, readFileSync(join(own, 'module', path), 'utf8').replaceAll('__VERSION__', version));
  }
  for (const [name, text] of sharedPhp()) add(`shared/${name}`, text);
  for (const name of Object.keys(code)) {
    if (/^(?:keep|countersign[\w.-]*)\.js$/.test(name)) add(`assets/${name}`, readFileSync(join(embed, name)));
  }
  add('licenses.txt', readFileSync(join(embed, 'licenses.txt')));
  add('LICENSE', readFileSync(join(root, 'LICENSE')));
  const dist = join(own, 'dist');
  rmSync(dist, {recursive: true, force: true});
  for (const [path, content] of files) {
    mkdirSync(dirname(join(dist, path)), {recursive: true});
    writeFileSync(join(dist, path), content);
  }
  writeFileSync(MODULE_ZIP, zip(files));
}
