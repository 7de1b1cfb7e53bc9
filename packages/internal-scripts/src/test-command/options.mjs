// What `pnpm test` was asked for.
import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {engines} from '../browsers/browsers.mjs';
import {root} from '../process.mjs';
import {browserSuites, checks, ciChecks, nodeSuites} from './suites.mjs';

/**
 * @typedef {object} Wanted
 * @property {readonly import('./suites.mjs').Check[]} checks
 * @property {readonly {suite: import('./suites.mjs').NodeSuite, files: string}[]} onNode - `files` is a glob.
 * @property {readonly {suite: import('./suites.mjs').BrowserSuite, files: string}[]} inBrowsers
 * @property {readonly import('../browsers/browsers.mjs').Engine[]} engines - Those of `inBrowsers`.
 * @property {string | undefined} name - Part of the names of tests, with the names of the suites around them.
 * @property {number} repeat - How often each file runs.
 * @property {boolean} inCI
 */

/**
 * Reads the arguments of `pnpm test`.
 *
 * @param {readonly string[]} args - Names of suites, checks and engines, paths of test files, and options.
 * @returns {Wanted}
 * @throws {Error} with a message for the person who typed them.
 */
export function readOptions(args) {
  const {values, positionals} = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {ci: {type: 'boolean', default: false}, repeat: {type: 'string', default: '1'}, name: {type: 'string'}},
  });
  const repeat = Number(values.repeat);
  if (!Number.isInteger(repeat) || repeat < 1)
    throw new Error(`--repeat takes a number of runs, not ${values.repeat}.`);

  const files = positionals.filter((word) => word.endsWith('.ts')).map((file) => ({file, ...findSuite(file)}));
  const names = positionals.filter((word) => !word.endsWith('.ts'));
  const known = [...nodeSuites, ...browserSuites, ...checks, ...ciChecks].map(({name}) => name).concat(engines);
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    throw new Error(`No suite or engine is called ${unknown.join(', ')}. There are: ${known.join(', ')}`);
  }

  const onlyEngines = engines.filter((engine) => names.includes(engine));
  const others = names.filter((name) => !onlyEngines.includes(name));
  const isNamed = ({name}) => others.includes(name);
  const isEverything = positionals.length === 0;
  const isOneTest = values.name !== undefined;
  // An engine alone means the browser suites in it.
  const isEngineAlone = onlyEngines.length === positionals.length && !isEverything;
  return {
    checks: [...checks, ...(values.ci ? ciChecks : [])].filter(
      (check) => !isOneTest && (isEverything || isNamed(check)),
    ),
    onNode: [
      ...nodeSuites.filter((suite) => isEverything || isNamed(suite)).map((suite) => ({suite, files: globOf(suite)})),
      ...files.filter(({inBrowser}) => !inBrowser).map(({suite, file}) => ({suite, files: file})),
    ],
    inBrowsers: [
      ...browserSuites
        .filter((suite) => isEverything || isEngineAlone || isNamed(suite))
        .map((suite) => ({suite, files: `${suite.folder}**/*.browser.ts`})),
      ...files.filter(({inBrowser}) => inBrowser).map(({suite, file}) => ({suite, files: file})),
    ],
    engines: onlyEngines.length > 0 ? onlyEngines : engines,
    name: values.name,
    repeat,
    inCI: values.ci,
  };
}

const globOf = ({folder, files = `${folder}**/*.test.ts`}) => files;

/** The suite that a test file belongs to: the one whose folder is nearest. */
function findSuite(file) {
  const inBrowser = file.endsWith('.browser.ts');
  const [suite] = (inBrowser ? browserSuites : nodeSuites)
    .filter(({folder}) => file.startsWith(folder))
    .toSorted((a, b) => b.folder.length - a.folder.length);
  if (!suite || !existsSync(join(root, file))) throw new Error(`No test file is called ${file}.`);
  return {suite, inBrowser};
}
