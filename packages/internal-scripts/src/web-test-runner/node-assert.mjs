// `node:assert/strict` for tests that run in a browser: the functions of Node's that they use, done by Chai. The npm
// package `assert` is nearer to Node, but it took 74 seconds to print two elements that were not the same.
import {assert as chai} from 'chai';

export default {
  ok: chai.isOk,
  equal: chai.strictEqual,
  notEqual: chai.notStrictEqual,
  deepEqual: chai.deepEqual,
  match: chai.match,
  doesNotMatch: chai.notMatch,
  throws: chai.throws,
};

/** Plugin for @web/test-runner: `node:assert/strict` is this file. */
export function nodeAssertPlugin() {
  return {
    name: 'node-assert',
    resolveImport: ({source}) =>
      source === 'node:assert/strict' ? '/packages/internal-scripts/src/web-test-runner/node-assert.mjs' : undefined,
  };
}
