// Reads the arguments of `pnpm test`.
import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {engines} from '../browsers/browsers.mjs';
import {root} from '../process.mjs';
import {changedFiles, reachedBy} from './changed.mjs';
import {browserSuites, checks, nodeSuites} from './suites.mjs';

/** @typedef {import('../browsers/browsers.mjs').Engine} Engine */
/**
 * @typedef {object} Wanted
 * @property {readonly import('./suites.mjs').Check[]} checks
 * @property {readonly {suite: import('./suites.mjs').NodeSuite, files: string}[]} onNode - `files` is a glob.
 * @property {readonly {suite: import('./suites.mjs').BrowserSuite, files: string}[]} inBrowsers
 * @property {readonly Engine[]} engines - The engines for suites that can run in several.
 * @property {boolean} isFromSources - Whether packages are tested from their sources, and not as they are built.
 * @property {'types' | 'build' | undefined} needs - The part that has to be compiled before.
 * @property {string | undefined} name - Part of the names of tests, with the names of the suites around them.
 * @property {number} repeat - How often each file runs.
 * @property {string | undefined} note - Why these suites were chosen.
 */

/**
 * Reads the arguments of `pnpm test`.
 *
 * @param {readonly string[]} args - Names of suites, checks and engines, paths of test files, and options.
 * @param {() => readonly string[]} [readChanges] - The paths that differ from main. Asked only for `--changed`.
 * @returns {Wanted}
 * @throws {Error} with a message for the person who typed them.
 */
export function readOptions(args, readChanges = changedFiles) {
  const {values, positionals} = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      all: {type: 'boolean', default: false},
      changed: {type: 'boolean', default: false},
      name: {type: 'string'},
      repeat: {type: 'string', default: '1'},
    },
  });
  const repeat = Number(values.repeat);
  if (!Number.isInteger(repeat) || repeat < 1)
    throw new Error(`--repeat takes a number of runs, not ${values.repeat}.`);
  if (values.changed && positionals.length > 0) throw new Error('--changed chooses the suites: name none beside it.');

  const files = positionals.filter((word) => word.endsWith('.ts')).map((file) => ({file, ...findSuite(file)}));
  const names = positionals.filter((word) => !word.endsWith('.ts'));
  refuseUnknown(names);
  const onlyEngines = engines.filter((engine) => names.includes(engine));
  // An engine alone means the browser suites in it.
  const isEngineAlone = positionals.length > 0 && onlyEngines.length === positionals.length;

  const reached = values.changed ? reachedBy(readChanges()) : undefined;
  /** @param {{name: string, folder?: string, isEveryday?: boolean}} suite */
  const isWanted = (suite) => {
    if (positionals.length > 0) return names.includes(suite.name);
    return (values.all || suite.isEveryday === true) && (reached?.has(suite) ?? true);
  };
  const whole = nodeSuites.filter(isWanted);
  /** @param {import('./suites.mjs').Check} check */
  const isForSuite = (check) => whole.some((suite) => suite.check === check.name);
  const wanted = {
    checks: checks.filter((check) => (values.name === undefined && isWanted(check)) || isForSuite(check)),
    onNode: [
      ...whole.map((suite) => ({suite, files: suite.files ?? `${suite.folder}**/*.test.ts`})),
      ...files.filter(({inBrowser}) => !inBrowser).map(({suite, file}) => ({suite, files: file})),
    ],
    inBrowsers: [
      ...browserSuites
        .filter((suite) => isEngineAlone || isWanted(suite))
        .map((suite) => ({suite, files: `${suite.folder}**/*.browser.ts`})),
      ...files.filter(({inBrowser}) => inBrowser).map(({suite, file}) => ({suite, files: file})),
    ],
    engines: onlyEngines.length > 0 ? onlyEngines : values.all ? engines : engines.slice(0, 1),
    isFromSources: !values.all,
    name: values.name,
    repeat,
  };
  return {...wanted, needs: needsOf(wanted), note: reached && noteOf(wanted, reached)};
}

function refuseUnknown(names) {
  const known = new Set([...nodeSuites, ...browserSuites, ...checks].map(({name}) => name).concat(engines));
  const unknown = names.filter((name) => !known.has(name));
  if (unknown.length > 0) {
    throw new Error(`No suite or engine is called ${unknown.join(', ')}. There are: ${[...known].join(', ')}`);
  }
}

/** The most that any of the suites needs. */
function needsOf({checks, onNode, inBrowsers, isFromSources}) {
  const suites = [...onNode, ...inBrowsers].map(({suite}) => suite);
  const needs = new Set([...checks, ...suites].map(({needs}) => needs));
  if (needs.has('build') || (suites.length > 0 && !isFromSources)) return 'build';
  return needs.has('types') ? 'types' : undefined;
}

function noteOf({checks, onNode, inBrowsers}, {files}) {
  const names = [...checks, ...[...onNode, ...inBrowsers].map(({suite}) => suite)].map(({name}) => name);
  const changed = files.length === 1 ? '1 file has changed' : `${files.length} files have changed`;
  return `${changed}. Chosen: ${[...new Set(names)].join(', ') || 'nothing'}`;
}

/** The suite that a test file belongs to: the one whose folder is nearest. */
function findSuite(file) {
  const inBrowser = file.endsWith('.browser.ts');
  const [suite] = (inBrowser ? browserSuites : nodeSuites)
    .filter(({folder}) => file.startsWith(folder))
    .toSorted((a, b) => b.folder.length - a.folder.length);
  if (!suite || !existsSync(join(root, file))) throw new Error(`No test file is called ${file}.`);
  return {suite, inBrowser};
}
