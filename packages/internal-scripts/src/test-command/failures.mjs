// The report of `pnpm test` about each failed test: the command that runs it alone, and the outcome of a second run.
import {runBrowserTests, runNodeTests} from './runners.mjs';

/** How many failed tests run again. A broken build fails thousands, and the first few tell as much. */
const RUN_AGAIN = 10;

/**
 * @typedef {object} Failure
 * @property {string} file - Path of the test file.
 * @property {string} name - Name of the test after those of the suites around it, or `(file)`, `(printed)` for all of
 *   it.
 * @property {import('../browsers/browsers.mjs').Engine} [engine] - For a file that runs in browsers.
 */

/**
 * Runs each failed test once more, alone, and describes the outcome. A second run that passes does not count: such a
 * test depends on something that it does not control, and has to be mended.
 *
 * @param {readonly Failure[]} failures
 * @param {Readonly<Record<string, import('../browsers/browsers.mjs').Browser>>} browsers
 * @param {import('./runners.mjs').Options} options - Those of the first run.
 * @returns {AsyncGenerator<string>} One text for each.
 */
export async function* runAgain(failures, browsers, options) {
  for (const failure of failures.slice(0, RUN_AGAIN)) {
    const passed = await passesAlone(failure, browsers, options);
    const verdict = passed
      ? 'passed. Its outcome depends on something that it does not control: see CONTRIBUTING, "When a test fails".'
      : 'failed again.';
    yield `✗ ${failure.file}: ${failure.name}\n  Alone:      ${commandFor(failure, options)}\n  Second run: ${verdict}`;
  }
  const more = failures.length - RUN_AGAIN;
  if (more > 0) yield `${more} more failed.`;
}

/**
 * The command that runs one test alone, for a shell.
 *
 * @param {Failure} failure
 * @param {import('./runners.mjs').Options} options - Those of the run that it failed in.
 */
export function commandFor({file, name, engine}, {isFromSources = false, engines = []}) {
  const words = [
    'npx -y pnpm@12 test',
    isFromSources ? undefined : '--all',
    file,
    ...(engine ? [engine] : namedEngines(engines, isFromSources)),
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

/** The engines that the command has to name: those that it would not choose itself. */
const namedEngines = (engines, isFromSources) =>
  engines.length === 1 && !(isFromSources && engines[0] === 'chromium') ? engines : [];

const isWholeFile = (name) => name.startsWith('(');

const quote = (text) => `'${text.replaceAll("'", "'\\''")}'`;

async function passesAlone({file, name, engine}, browsers, options) {
  const pattern = isWholeFile(name) ? undefined : `${patternFor(fullName(name))}$`;
  const {perFile} = engine
    ? await runBrowserTests(engine, [file], browsers[engine], {...options, name: pattern})
    : await runNodeTests(file, {...options, concurrency: 1, name: pattern});
  return perFile.some(({passed}) => passed > 0) && perFile.every(({failures}) => failures.length === 0);
}
