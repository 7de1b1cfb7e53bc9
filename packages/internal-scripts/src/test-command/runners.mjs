// Runs tests of either kind, and hands back what came of each file.
import {existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {startWebKitDriver} from '../browsers/browsers.mjs';
import {capture} from '../process.mjs';

/** @typedef {import('../web-test-runner/reporter.mjs').FileResult} FileResult */
/** @typedef {{perFile: FileResult[], output: string}} Results - `output` is what the runner itself printed. */

const scratch = mkdtempSync(join(tmpdir(), 'countersign-test-'));
process.on('exit', () => rmSync(scratch, {recursive: true, force: true}));

let runs = 0;

/**
 * Runs tests with node's runner.
 *
 * @param {string} files - A glob.
 * @param {{concurrency: number, name?: string}} options - `name` is a regular expression for the names of tests, with
 *   those of the suites around them.
 * @returns {Promise<Results>}
 */
export async function runNodeTests(files, {concurrency, name}) {
  const results = join(scratch, `${(runs += 1)}.jsonl`);
  const {output} = await capture(process.execPath, [
    '--test',
    '--conditions=development',
    '--disable-warning=ExperimentalWarning',
    `--test-concurrency=${concurrency}`,
    '--test-timeout=300000',
    ...(name ? [`--test-name-pattern=${name}`] : []),
    '--test-reporter=./packages/internal-scripts/src/test-command/node-reporter.mjs',
    `--test-reporter-destination=${results}`,
    files,
  ]);
  const lines = existsSync(results) ? readFileSync(results, 'utf8').split('\n').filter(Boolean) : [];
  return {perFile: lines.map((line) => JSON.parse(line)), output};
}

/**
 * Runs tests with @web/test-runner in one engine.
 *
 * @param {import('../browsers/browsers.mjs').Engine} engine
 * @param {string[]} files - Globs.
 * @param {import('../browsers/browsers.mjs').Browser} browser
 * @param {{name?: string}} [options] - `name` as in `runNodeTests`.
 * @returns {Promise<Results>}
 */
export async function runBrowserTests(engine, files, browser, {name} = {}) {
  const results = join(scratch, `${(runs += 1)}.json`);
  let driver;
  let output = '';
  try {
    driver = browser.driver && !browser.playwright ? await startWebKitDriver(browser) : undefined;
    const ended = await capture(
      'web-test-runner',
      ['--config', 'packages/internal-scripts/src/web-test-runner/config.mjs', '--files', ...files],
      {
        env: {
          COUNTERSIGN_ENGINE: engine,
          COUNTERSIGN_RESULTS: results,
          COUNTERSIGN_WEBKIT_PORT: String(driver?.port ?? ''),
          COUNTERSIGN_TEST_NAME: name,
        },
      },
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
