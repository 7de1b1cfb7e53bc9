// Writes the results of @web/test-runner for ../test-command/runners.mjs: one JSON file at COUNTERSIGN_RESULTS.
import {writeFileSync} from 'node:fs';
import {relative} from 'node:path';
import {root} from '../process.mjs';

/** The names of the tests that were asked for. The runner lists the others too, though they did not run. */
const wanted = new RegExp(process.env.COUNTERSIGN_TEST_NAME ?? '');

/** @typedef {{name: string, message: string}} Failure */
/**
 * @typedef {object} FileResult
 * @property {string} file
 * @property {number} passed
 * @property {number} skipped
 * @property {Failure[]} failures
 * @property {number} duration - Milliseconds of its tests.
 */

export function jsonReporter() {
  return {
    /** Called once, when everything has run. */
    stop({sessions}) {
      /** @type {FileResult[]} */
      const results = [...sessions].map((session) => {
        const result = {file: relative(root, session.testFile ?? ''), passed: 0, skipped: 0, failures: [], duration: 0};
        for (const error of session.errors ?? []) result.failures.push({name: '(file)', message: describe(error)});
        if (session.testResults) collect(session.testResults, [], result);
        // Printing is a failure: tests and tested code print nothing.
        for (const line of (session.logs ?? []).map(format).filter((text) => !isLitDevelopmentNote(text))) {
          result.failures.push({name: '(printed)', message: line});
        }
        const hasResult = result.passed + result.skipped + result.failures.length > 0;
        if (!session.passed && !(hasResult && process.env.COUNTERSIGN_TEST_NAME) && result.failures.length === 0) {
          result.failures.push({name: '(file)', message: `ended as ${session.status} without a result`});
        }
        return result;
      });
      const text = JSON.stringify(results);
      if (process.env.COUNTERSIGN_RESULTS) writeFileSync(process.env.COUNTERSIGN_RESULTS, text);
      else process.stdout.write(`${text}\n`);
    },
  };
}

function collect(suite, path, result) {
  for (const test of suite.tests) {
    if (!wanted.test([...path, test.name].join(' '))) continue;
    result.duration += test.duration ?? 0;
    if (test.skipped) result.skipped += 1;
    else if (test.passed) result.passed += 1;
    else result.failures.push({name: [...path, test.name].join(' › '), message: describe(test.error ?? {})});
  }
  for (const inner of suite.suites) collect(inner, [...path, inner.name], result);
}

function describe({name, message, stack, expected, actual}) {
  const values = expected === undefined && actual === undefined ? '' : `\nexpected: ${expected}\nactual:   ${actual}`;
  stack = stack
    ?.split('\n')
    .filter((line) => !line.includes('__web-test-runner__'))
    .join('\n');
  return `${stack?.includes(message) ? stack : [name, message, stack].filter(Boolean).join('\n')}${values}`;
}

function format(log) {
  return (Array.isArray(log) ? log : [log])
    .map((part) => (typeof part === 'string' ? part : JSON.stringify(part)))
    .join(' ');
}

function isLitDevelopmentNote(text) {
  return text.includes('Lit is in dev mode');
}
