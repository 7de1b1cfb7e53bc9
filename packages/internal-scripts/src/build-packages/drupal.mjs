// Puts the module for Drupal together: its PHP as it is, the PHP that it shares with the plugin for WordPress, and the
// code of the elements.
//
// packages/drupal/dist/countersign is the module's folder, and dist/countersign-drupal.zip what a site installs.
import {globSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {root} from '../process.mjs';
import {sharedPhp} from './shared-php.mjs';
import {elementsCode, manifest, notices, writeSitePackage} from './site-package.mjs';

const own = join(root, 'packages/drupal');

/** The zip that the build writes. */
export const MODULE_ZIP = join(own, 'dist/countersign-drupal.zip');

/** The name of the zip as a file of a release. */
export const moduleZipName = (version) => `countersign-drupal-${version}.zip`;

/** Writes the module's folder and its zip. The elements have to be built. */
export function buildModule() {
  const {version} = manifest();
  const files = new Map();
  const add = (path, content) => files.set(`countersign/${path}`, Buffer.from(content));
  for (const path of globSync('**/*.*', {cwd: join(own, 'module')})) {
    add(path, readFileSync(join(own, 'module', path), 'utf8').replaceAll('__VERSION__', version));
  }
  for (const [name, text] of sharedPhp()) add(`shared/${name}`, text);
  for (const [name, content] of elementsCode()) add(`assets/${name}`, content);
  add('licenses.txt', notices());
  add('LICENSE', readFileSync(join(root, 'LICENSE')));
  writeSitePackage(join(own, 'dist'), files, MODULE_ZIP);
}
