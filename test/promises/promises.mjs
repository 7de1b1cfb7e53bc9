// What we promise, the test that holds each part of it, and a small change that breaks it: `pnpm promises` makes each of
// these changes and sees its test fail. docs/promises.md is written from this list.
import endings from './endings.mjs';
import everybody from './everybody.mjs';
import evidence from './evidence.mjs';
import fairness from './fairness.mjs';
import freshness from './freshness.mjs';
import hostPage from './host-page.mjs';
import oneTag from './one-tag.mjs';
import privacy from './privacy.mjs';
import withoutScript from './without-script.mjs';

/**
 * @typedef {object} Clause
 * @property {string} says - What is promised, as a sentence.
 * @property {string} file - The file of the test, from the root of the repository.
 * @property {string} test - Its name after those of the suites around it, as reporters print it. Tests that run in every
 *   engine are named for Chromium.
 * @property {{file: string, find: string, replace: string}} breaks - A text that its file holds once, and what in its
 *   place breaks the promise.
 */

/** @typedef {{name: string, clauses: Clause[]}} Promised */

/** @type {Promised[]} - In the order of their numbers. */
export const promises = [oneTag, hostPage, privacy, evidence, fairness, everybody, freshness, withoutScript, endings];

/** Every clause, with the number of its promise. */
export const allClauses = () =>
  promises.flatMap(({clauses}, at) => clauses.map((clause) => ({number: at + 1, ...clause})));
