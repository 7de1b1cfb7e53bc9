// What `pnpm test` says of a failed test at the end: how to run it alone, and what came of that.
import {runBrowserTests, runNodeTests} from './runners.mjs';

/** Failed tests that are run again. A broken build fails thousands, and the first few tell as much. */
const RUN_AGAIN = 10;

/**
 * @typedef {object} Failure
 * @property {string} file - Path of the test file.
 * @property {string} name - Name of the test after those of the suites around it, or `(file)`, `(printed)` for all of it.
 * @property {import('../browsers/browsers.mjs').Engine} [engine] - For a file that runs in browsers.
 */

/**
 * Runs each failed test once more, alone, and describes how. The outcome is told and does not count: a test that fails and
 * then passes depends on something that it does not control, and has to be mended.
 *
 * @param {readonly Failure[]} failures
 * @param {Readonly<Record<string, import('../browsers/browsers.mjs').Browser>>} browsers
 * @returns {AsyncGenerator<string>} One text for each.
 */
export async function* runAgain(failures, browsers) {
  for (const failure of failures.slice(0, RUN_AGAIN)) {
    const passed = await passesAlone(failure, browsers);
    const verdict = passed
      ? 'passed. Its outcome depends on something that it does not control: see CONTRIBUTING, "When a test fails".'
      : 'failed again.';
    yield `✗ ${failure.file}: ${failure.name}\n  Alone:      ${commandFor(failure)}\n  Second run: ${verdict}`;
  }
  const more = failures.length - RUN_AGAIN;
  if (more > 0) yield `${more} more failed.`;
}

/** The command that runs one test alone, for a shell. @param {Failure} failure */
export function commandFor({file, name, engine}) {
  const words = [
    'npx -y pnpm@12 test',
    file,
    engine,
    isWholeFile(name) ? undefined : `--name ${quote(fullName(name))}`,
  ];
  return words.filter(Boolean).join(' ');
}

/** The regular expression, as text, for names of tests that contain a text. @param {string} text */
export const patternFor = (text) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/**
 * Both runners match a test's name together with those of the suites around it, with spaces between.
 *
 * @param {string} name @returns {string}
 */
export const fullName = (name) => name.replaceAll(' › ', ' ');

const isWholeFile = (name) => name.startsWith('(');

const quote = (text) => `'${text.replaceAll("'", "'\\''")}'`;

async function passesAlone({file, name, engine}, browsers) {
  const pattern = isWholeFile(name) ? undefined : `${patternFor(fullName(name))}$`;
  const {perFile} = engine
    ? await runBrowserTests(engine, [file], browsers[engine], {name: pattern})
    : await runNodeTests(file, {concurrency: 1, name: pattern});
  return perFile.some(({passed}) => passed > 0) && perFile.every(({failures}) => failures.length === 0);
}
