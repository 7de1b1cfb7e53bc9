// docs/promises.md can be relied on: what it names is there. That each test fails when its promise is broken is shown by
// `pnpm promises`, which takes longer than a test may.
import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {describe, test} from 'node:test';
import {allClauses, promises} from './promises.mjs';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

/**
 * The names of tests and suites in a file, as patterns: `${…}` in a name stands for anything, so that some names fit which
 * no test has. `pnpm promises` runs each.
 */
function namesIn(source: string): RegExp[] {
  return [...source.matchAll(/\b(?:describe|suite|test|it)\(\s*(?:'((?:[^'\\]|\\.)*)'|"([^"]*)"|`([^`]*)`)/g)].map(
    ([, single, double, template]) => {
      const name = single?.replaceAll("\\'", "'") ?? double ?? template!;
      const parts = template === undefined ? [name] : name.split(/\$\{[^}]*\}/);
      return new RegExp(`^${parts.map((part) => part.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`)).join('.+')}$`);
    },
  );
}

test('there are nine promises, and each is held by a test', () => {
  assert.equal(promises.length, 9);
  for (const {name, clauses} of promises) assert.ok(clauses.length > 0, name);
});

test('each part of a promise is said once', () => {
  const said = allClauses().map(({says}) => says);
  assert.deepEqual([...new Set(said)], said);
  for (const sentence of said) assert.match(sentence, /^[A-Z].*\.$/);
});

describe('the test that holds a part', () => {
  for (const {says, file, test: path} of allClauses()) {
    test(`is there: ${says}`, () => {
      assert.ok(existsSync(new URL(`../../${file}`, import.meta.url)), file);
      const source = read(file);
      const names = namesIn(source);
      // A name out of a list of cases is a string somewhere in the file.
      const isThere = (segment: string) =>
        (/^in (chromium|firefox|webkit)$/.test(segment) && source.includes('inEveryEngine(')) ||
        names.some((name) => name.test(segment)) ||
        ["'", '"', '`'].some((quote) => source.includes(quote + segment + quote));
      for (const segment of path.split(' › ')) assert.ok(isThere(segment), `${file} has no test “${segment}”`);
    });
  }
});

describe('what breaks it', () => {
  for (const {says, breaks} of allClauses()) {
    test(`is one change of one place: ${says}`, () => {
      assert.equal(read(breaks.file).split(breaks.find).length - 1, 1, `${breaks.file}: ${breaks.find}`);
      assert.notEqual(breaks.replace, breaks.find);
      assert.doesNotMatch(breaks.file, /^test\//, 'What people use is broken, and not the test.');
    });
  }
});
