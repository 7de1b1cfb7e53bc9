// Writes the results of node's test runner for ./runners.mjs: one JSON object per file, each on a line.
import {inspect} from 'node:util';
import {join, relative, resolve} from 'node:path';
import {root} from '../process.mjs';

/** @typedef {import('../web-test-runner/reporter.mjs').FileResult} FileResult */

/** The reason to skip a suite that no wanted engine runs. With any other reason, a skipped suite or test has failed. */
export const LEFT_OUT = 'No wanted engine runs it.';

export default async function* reporter(source) {
  /** @type {Map<string, FileResult>} */
  const files = new Map();
  const resultOf = (path) => {
    const file = path ? relative(root, path) : '(unknown file)';
    if (!files.has(file)) files.set(file, {file, passed: 0, skipped: 0, failures: [], duration: 0});
    return files.get(file);
  };
  // The runner reports one file after the other. A helper in another file may declare the suite around a test.
  /** The names of the suites around the event being read, by nesting. */
  const path = new Map();
  /** The result of the file whose events come now. @type {FileResult | undefined} */
  let current;
  /** @type {Map<string, string>} */
  const printed = new Map();
  /** Remarks on a file: errors that came when their test had ended. @type {Map<string, string>} */
  const remarks = new Map();

  for await (const {type, data} of source) {
    if (type === 'test:start') path.set(data.nesting, data.name);
    if (type === 'test:stdout' || type === 'test:stderr') {
      add(printed, data.file, data.message);
      continue;
    }
    if (type === 'test:diagnostic' && data.file) add(remarks, data.file, `${data.message}\n`);
    if ((type !== 'test:pass' && type !== 'test:fail') || data.skip === LEFT_OUT) continue;
    // A file without tests is reported as a test of its own name.
    const isFile = data.nesting === 0 && data.file !== undefined && resolve(root, data.name) === data.file;
    const isSkipped = data.skip !== undefined || data.todo !== undefined;
    // A file whose suites are empty has to be told from one that ran. A suite may be declared by a helper elsewhere.
    if (data.file?.endsWith('.test.ts')) current = resultOf(data.file);
    // A suite ends after its tests, so it is of the same file, wherever it was declared.
    if (data.nesting === 0 && current) current.duration += data.details.duration_ms;
    if (isConsequence(data) || (data.details.type === 'suite' && type === 'test:pass' && !isSkipped)) continue;
    const result = resultOf(data.file);
    if (isSkipped) result.skipped += 1;
    else if (type === 'test:pass' && !isFile) result.passed += 1;
    else if (type === 'test:fail') {
      const around = Array.from({length: data.nesting}, (_, level) => path.get(level));
      const error = data.details.error?.cause ?? data.details.error;
      result.failures.push({
        name: isFile ? '(file)' : [...around, data.name].join(' › '),
        message: isFile ? ending(data.details.error) : inspect(error, {depth: 4}),
      });
    }
  }
  for (const [file, text] of remarks) {
    const broken = resultOf(join(root, file)).failures.find(({name}) => name === '(file)');
    if (broken) broken.message = `${text}${broken.message}`;
  }
  for (const [file, text] of printed) {
    const result = resultOf(join(root, file));
    // A file that could not run printed the reason. Otherwise printing is a failure: tests and tested code print
    // nothing.
    const broken = result.failures.find(({name}) => name === '(file)');
    if (broken) broken.message = `${text}\n${broken.message}`;
    else result.failures.push({name: '(printed)', message: text});
  }
  for (const result of files.values()) yield `${JSON.stringify(result)}\n`;
}

function add(texts, path, text) {
  const file = relative(root, path);
  texts.set(file, (texts.get(file) ?? '') + text);
}

/** How the process of a file ended whose tests do not say what failed. */
function ending({exitCode, signal, cause}) {
  if (signal) return `Its process was ended by ${signal}.`;
  return typeof exitCode === 'number' ? `Its process ended with ${exitCode}.` : inspect(cause, {depth: 4});
}

/** Whether a suite or file failed only because a test in it did. */
function isConsequence({details}) {
  return details.error?.failureType === 'subtestsFailed';
}
