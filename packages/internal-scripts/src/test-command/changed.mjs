// Which suites a change can touch: for `pnpm test --changed`.
//
// A file depends on the files and folders that its text names: what it imports, and each quoted path that exists. A
// package is one unit, and depends on the packages in its package.json. This errs on the side of too many suites.
import {execFileSync} from 'node:child_process';
import fs, {existsSync, readFileSync, statSync} from 'node:fs';
import {dirname, join, posix} from 'node:path';
import {root} from '../process.mjs';
import {browserSuites, checks, nodeSuites} from './suites.mjs';

/** The suites and checks that read Markdown files. */
const READ_MARKDOWN = ['docs', 'demo', 'site', 'prettier', 'generated'];

/** Files that may name others. */
const CODE = '{ts,tsx,mjs,js,svelte,vue,astro}';

/** The scripts that run every test, though no test imports them. */
const RUNS_TESTS =
  /^(packages\/internal-scripts\/src\/(test-command|from-sources|web-test-runner|browsers|process\.mjs)|test\/support\/elements\/document-server\.mjs)/;

/** The files that a build needs, besides the packages. */
const BUILD = ['rollup.config.mjs', 'tsconfig.json', 'packages/internal-scripts/src/build-packages', 'packages/embed'];

/**
 * The files that differ from main: those of this branch, and those that are not committed.
 *
 * @returns {string[]} Paths from the root, of deleted files too.
 * @throws {Error} where git knows no main.
 */
export function changedFiles() {
  const git = (...args) =>
    execFileSync('git', args, {cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore']});
  const lines = (text) => text.split('\n').filter(Boolean);
  const base = ['main', 'origin/main'].flatMap((main) => {
    try {
      return lines(git('merge-base', 'HEAD', main));
    } catch {
      return [];
    }
  })[0];
  if (!base) throw new Error('--changed compares with main, which this clone does not have: `git fetch origin main`.');
  const changed = lines(git('diff', '--name-only', '--no-renames', base));
  const added = lines(git('ls-files', '--others', '--exclude-standard'));
  return [...new Set([...changed, ...added])].sort();
}

/**
 * @param {readonly string[]} files - Changed paths.
 * @returns {{files: readonly string[], has: (suite: {name: string, folder?: string}) => boolean}} `has` says whether
 *   the change can touch a suite or check.
 */
export function reachedBy(files) {
  const reach = new Map([...nodeSuites, ...browserSuites].map((suite) => [suite, reachOf(suite)]));
  const all = [...reach.values()];
  const isText = (file) => file.endsWith('.md');
  // A file that no suite names may matter to all of them: a configuration, the lock file.
  const touchesAll = files.some(
    (file) => RUNS_TESTS.test(file) || (!isText(file) && !all.some((nodes) => covers(nodes, file))),
  );
  const has = (suite) => {
    if (files.some(isText) && READ_MARKDOWN.includes(suite.name)) return true;
    if (checks.includes(suite)) return files.some((file) => !isText(file));
    return touchesAll || files.some((file) => covers(reach.get(suite), file));
  };
  return {files, has};
}

/** Whether a file is among nodes, or in a folder that is. */
function covers(nodes, file) {
  for (let path = file; path !== '.'; path = posix.dirname(path)) if (nodes.has(path)) return true;
  return false;
}

/** Every path that a suite depends on, its own included. */
function reachOf({folder, needs}) {
  const reached = new Set();
  const waiting = [folder.replace(/\/$/, ''), ...(needs === 'build' ? BUILD : [])];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (reached.has(path)) continue;
    reached.add(path);
    waiting.push(...namedBy(path));
  }
  return reached;
}

/** @type {Map<string, readonly string[]>} */
const namedByPath = new Map();

/** The files that a file, folder or package names. */
function namedBy(path) {
  if (!namedByPath.has(path)) namedByPath.set(path, read(path));
  return namedByPath.get(path);
}

function read(path) {
  const name = packageOf(path);
  if (name === path.replace(/^packages\//, '')) return dependenciesOf(name);
  if (statSync(join(root, path)).isDirectory()) {
    const files = fs.globSync(`**/*.${CODE}`, {
      cwd: join(root, path),
      exclude: ['**/node_modules', '**/dist', '**/build'],
    });
    return files.map((file) => posix.join(path, file.replaceAll('\\', '/')));
  }
  if (!posix.matchesGlob(path, `**/*.${CODE}`)) return [];
  const text = readFileSync(join(root, path), 'utf8');
  const named = [...text.matchAll(/['"`](@countersign\/[a-z-]+|#[a-z-]+\/|[\w./-]*[\w-]\/?[\w./-]*)[^'"`\s]*['"`]/g)];
  return named.flatMap(([, specifier]) => target(specifier, path));
}

/** The unit that a text in a file names: none where it is no path. */
function target(specifier, from) {
  const [, own] = /^(?:@countersign\/|#)([a-z-]+)/.exec(specifier) ?? [];
  if (own) return existing(`packages/${own}`);
  const path = posix.join(/^\.\.?\//.test(specifier) ? dirname(from) : '.', specifier).replace(/\/$/, '');
  // A path at the top, such as `..` or `packages`, tells nothing. A cache among the installed packages is no source.
  if (/^(?:[./]|node_modules\/)/.test(path) || !path.includes('/')) return [];
  const name = packageOf(path);
  return existing(name ? `packages/${name}` : path);
}

const existing = (path) => (existsSync(join(root, path)) ? [path] : []);

/** The package that a path lies in. Our scripts are no unit: a suite depends on those that it imports. */
function packageOf(path) {
  const [, name] = /^packages\/([a-z-]+)/.exec(path) ?? [];
  return name === 'internal-scripts' ? undefined : name;
}

function dependenciesOf(name) {
  const manifest = join(root, 'packages', name, 'package.json');
  if (!existsSync(manifest)) return [];
  const {dependencies, devDependencies} = JSON.parse(readFileSync(manifest, 'utf8'));
  return Object.keys({...dependencies, ...devDependencies})
    .filter((each) => each.startsWith('@countersign/'))
    .map((each) => `packages/${each.replace('@countersign/', '')}`);
}
