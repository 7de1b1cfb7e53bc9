// Puts the WordPress plugin together: its PHP and its scripts as they are, the code of the elements, the code that
// checks a campaign's folder, and translations.
//
// packages/wordpress/dist/countersign is the plugin's folder, and dist/countersign-wordpress.zip what a site installs.
import {globSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {root} from '../process.mjs';
import {sharedPhp} from './shared-php.mjs';
import {elementsCode, manifest, notices, writeSitePackage} from './site-package.mjs';

const own = join(root, 'packages/wordpress');

/**
 * The folder with the module that checks campaign folders, and its notices: see folder-check.mjs. Releases are planned
 * before anything is installed, so this file imports no package.
 */
export const FOLDER_CHECK = join(own, 'build');

const VERSION = '__VERSION__';
/** Stands for the hash of a file of the elements' code. */
const INTEGRITY = /__INTEGRITY_OF_([\w.]+?)__/g;

/** WordPress's names of the languages that the plugin speaks besides English. */
const LOCALES = {ar: 'ar', es: 'es_ES', fr: 'fr_FR', he: 'he_IL'};

/** The keys of block.json that WordPress translates, with the context in which it looks for them. */
const IN_BLOCK = {title: 'block title', description: 'block description', keywords: 'block keyword'};

/** The zip that the build writes. */
export const PLUGIN_ZIP = join(own, 'dist/countersign-wordpress.zip');

/** The name of the zip as a file of a release. */
export const zipName = (version) => `countersign-wordpress-${version}.zip`;

/** Writes the plugin's folder and its zip. The elements and the check of folders have to be built. */
export function buildPlugin() {
  writeSitePackage(join(own, 'dist'), pluginFiles(manifest().version), PLUGIN_ZIP);
}

/**
 * The files of the plugin, from the last build of the elements.
 *
 * @param {string} version
 * @returns {Map<string, Buffer>} By their path in the zip.
 */
export function pluginFiles(version) {
  const {files: code} = manifest();
  const files = new Map();
  const add = (path, content) => files.set(`countersign/${path}`, Buffer.from(content));
  for (const path of globSync('**/*.*', {cwd: join(own, 'plugin')})) {
    const text = readFileSync(join(own, 'plugin', path), 'utf8');
    add(
      path,
      text.replaceAll(VERSION, version).replace(INTEGRITY, (_, name) => integrityOf(code, name)),
    );
  }
  for (const [name, text] of sharedPhp()) add(`includes/${name}`, guarded(text));
  for (const [name, content] of elementsCode()) add(`assets/${name}`, content);
  add('assets/licenses.txt', notices());
  for (const name of ['check-folder.js', 'check-folder-licenses.txt']) {
    add(`assets/${name}`, readFileSync(join(FOLDER_CHECK, name)));
  }
  add('LICENSE', readFileSync(join(root, 'LICENSE')));
  for (const [language, locale] of Object.entries(LOCALES)) {
    add(`languages/countersign-${locale}.l10n.php`, translationFile(language, locale));
  }
  return files;
}

/** WordPress wants each file to do nothing when it is asked for by itself. */
const guarded = (text) =>
  text.replace(/^namespace .*;\n\n/m, (line) => `${line}if ( ! defined( 'ABSPATH' ) ) {\n\texit;\n}\n\n`);

/** Reads the hash of a script by which a content security policy allows it. */
function integrityOf(code, name) {
  const {integrity} = code[name] ?? {};
  if (!/^sha384-[\w+/]{64}$/.test(integrity)) throw new Error(`The manifest of the elements has no hash of ${name}.`);
  return integrity;
}

/** Writes the translations of a language as WordPress 6.5 and newer reads them. */
function translationFile(language, locale) {
  const texts = JSON.parse(readFileSync(join(own, `messages/${language}.json`), 'utf8'));
  const block = JSON.parse(readFileSync(join(own, 'plugin/block/block.json'), 'utf8'));
  const inBlock = Object.entries(IN_BLOCK).flatMap(([key, context]) =>
    [block[key]].flat().map((text) => [`${context}\u0004${text}`, texts[text]]),
  );
  const lines = [...Object.entries(texts), ...inBlock].map(
    ([text, translated]) => `    ${php(text)} => ${php(translated)},\n`,
  );
  return `<?php
// Made from packages/wordpress/messages/${language}.json.
if ( ! defined( 'ABSPATH' ) ) {
  exit;
}
return array(
  'domain' => 'countersign',
  'language' => '${locale}',
  'messages' => array(
${lines.join('')}  ),
);
`;
}

/** A text in PHP. Single quotation marks know two escapes only. */
const php = (text) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
