// PHP, as servers run it, for tests of what we write in it.
import {spawn} from 'node:child_process';
import {globSync} from 'node:fs';
import {join} from 'node:path';
import {ended} from '../ended.ts';
import {fromDebian} from '../wordpress/debian.ts';

/** The program that is PHP, its first arguments, and variables of its environment. */
export interface Php {
  readonly executable: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

const PHP = 'usr/bin/php8.4';

/** The extensions that WordPress and its database in a file need. In Debian each is a file. */
const EXTENSIONS = [
  ...['ctype', 'curl', 'dom', 'fileinfo', 'iconv', 'mbstring', 'pdo', 'pdo_sqlite', 'simplexml', 'sqlite3'],
  ...['tokenizer', 'xml', 'xmlreader', 'xmlwriter'],
];

const PACKAGES = [
  ...['cli', 'common', 'curl', 'mbstring', 'opcache', 'sqlite3', 'xml'].map((name) => `php8.4-${name}`),
  // Libraries that a machine without PHP may lack.
  ...['libargon2-1', 'libcurl4t64', 'libldap2', 'libnghttp2-14', 'libnghttp3-9', 'libonig5', 'libpsl5t64'],
  ...['librtmp1', 'libsasl2-2', 'libsodium23', 'libsqlite3-0', 'libssh2-1t64', 'libxml2'],
];

const HELP =
  `The tests of what is written in PHP take it from the Debian packages ${PACKAGES.join(', ')}. Elsewhere name a PHP 8 ` +
  `with the extensions ${EXTENSIONS.join(', ')} in COUNTERSIGN_PHP.`;

/** Throws an error with advice if there is no PHP. */
export async function findPhp(): Promise<Php> {
  const named = process.env['COUNTERSIGN_PHP'];
  if (named) return {executable: named, args: [], env: {}};
  const folder = await fromDebian({name: 'php', packages: PACKAGES, paths: [PHP, 'usr/lib'], help: HELP});
  const [opcache] = globSync('usr/lib/php/*/opcache.so', {cwd: folder});
  const modules = join(folder, opcache!, '..');
  return {
    executable: join(folder, PHP),
    args: [
      ...['-n', '-d', `extension_dir=${modules}`, '-d', 'zend_extension=opcache'],
      ...EXTENSIONS.flatMap((name) => ['-d', `extension=${name}`]),
    ],
    env: {LD_LIBRARY_PATH: globSync('usr/lib/*-linux-gnu', {cwd: folder}).map((path) => join(folder, path))[0]!},
  };
}

/** Runs PHP with a text for its standard input, and returns what it printed. A complaint is an error. */
export async function runPhp(args: readonly string[], input = ''): Promise<string> {
  const php = await findPhp();
  const child = spawn(php.executable, [...php.args, ...args], {env: {...process.env, ...php.env}});
  const {code, stdout, stderr} = await ended(child, input);
  if (code !== 0 || stderr) throw new Error(`PHP ended with ${code}: ${stderr}${stdout}`);
  return stdout;
}
