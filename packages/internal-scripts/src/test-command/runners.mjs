// Runs tests in Node or in a browser, and returns the results of each file.
import {existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {engines as allEngines, startWebKitDriver} from '../browsers/browsers.mjs';
import {capture} from '../process.mjs';
import {freePorts} from '../servers/start-server.mjs';

/** @typedef {import('../web-test-runner/reporter.mjs').FileResult} FileResult */
/** @typedef {{perFile: FileResult[], output: string}} Results - `output` is what the runner itself printed. */

const scratch = mkdtempSync(join(tmpdir(), 'countersign-test-'));
process.on('exit', () => rmSync(scratch, {recursive: true, force: true}));

let runs = 0;

/**
 * @typedef {object} Options
 * @property {string} [name] - A regular expression for the names of tests, with those of the suites around them.
 * @property {number} [timeout] - Milliseconds for each test, in browsers only. By default the time of a busy machine.
 * @property {boolean} [isFromSources] - Whether packages are tested from their sources. Else their build is.
 * @property {readonly import('../browsers/browsers.mjs').Engine[]} [engines] - Those that tests of several engines run
 *   in.
 */

/** Loaded by Node before a test, to run packages from their sources. */
const HOOKS = pathToFileURL(join(import.meta.dirname, '../from-sources/node-hooks.mjs')).href;

/**
 * Runs tests with node's runner.
 *
 * @param {string} files - A glob.
 * @param {Options & {concurrency: number}} options
 * @returns {Promise<Results>}
 */
export async function runNodeTests(files, {concurrency, name, isFromSources = false, engines = allEngines}) {
  const results = join(scratch, `${(runs += 1)}.jsonl`);
  const args = [
    '--test',
    '--conditions=development',
    '--disable-warning=ExperimentalWarning',
    ...(isFromSources ? [`--import=${HOOKS}`] : []),
    `--test-concurrency=${concurrency}`,
    // For a test that hangs. Beside two whole runs and eight other programs, the longest took 302 s.
    '--test-timeout=900000',
    ...(name ? [`--test-name-pattern=${name}`] : []),
    '--test-reporter=./packages/internal-scripts/src/test-command/node-reporter.mjs',
    `--test-reporter-destination=${results}`,
    files,
  ];
  const {output} = await capture(process.execPath, args, {env: {COUNTERSIGN_ENGINES: engines.join()}});
  const lines = existsSync(results) ? readFileSync(results, 'utf8').split('\n').filter(Boolean) : [];
  return {perFile: lines.map((line) => JSON.parse(line)), output};
}

/**
 * Runs tests with @web/test-runner in one engine.
 *
 * @param {import('../browsers/browsers.mjs').Engine} engine
 * @param {string[]} files - Globs.
 * @param {import('../browsers/browsers.mjs').Browser} browser
 * @param {Options} [options]
 * @returns {Promise<Results>}
 */
export async function runBrowserTests(engine, files, browser, {name, timeout, isFromSources = false} = {}) {
  const results = join(scratch, `${(runs += 1)}.json`);
  let driver;
  let output = '';
  try {
    driver = browser.driver && !browser.playwright ? await startWebKitDriver(browser) : undefined;
    const ended = await runOnFreePort(results, (port) =>
      capture(
        'web-test-runner',
        [
          ...['--config', 'packages/internal-scripts/src/web-test-runner/config.mjs'],
          ...['--port', String(port)],
          ...['--files', ...files],
        ],
        {
          env: {
            COUNTERSIGN_ENGINES: engine,
            COUNTERSIGN_FROM_SOURCES: isFromSources ? '1' : '',
            COUNTERSIGN_RESULTS: results,
            COUNTERSIGN_WEBKIT_PORT: String(driver?.port ?? ''),
            COUNTERSIGN_TEST_NAME: name,
            COUNTERSIGN_TEST_TIMEOUT: String(timeout ?? ''),
          },
        },
      ),
    );
    output = ended.output;
    if (!existsSync(results)) output += `web-test-runner ended with ${ended.code} and left no results.`;
  } catch (error) {
    output += error.stack;
  } finally {
    await driver?.stop();
  }
  return {perFile: existsSync(results) ? JSON.parse(readFileSync(results, 'utf8')) : [], output};
}

/** Ports to try. */
const ATTEMPTS = 5;

/**
 * Runs a program that listens on a port, again on another one if somebody was faster. Without a port two runners that
 * start at once both choose 8000.
 *
 * @param {string} results - The file that it writes. If it is there, the tests have run, whatever they printed.
 * @param {(port: number) => Promise<{code: number, output: string}>} start
 */
async function runOnFreePort(results, start) {
  for (let attempt = 1; ; attempt += 1) {
    const [port] = await freePorts(1);
    const ended = await start(port);
    const isTaken = !existsSync(results) && ended.output.includes('EADDRINUSE');
    if (attempt === ATTEMPTS || !isTaken) return ended;
  }
}
