// Files of tests in one engine, as in `pnpm test site-browsers firefox`. What runs in other engines alone is left out.
import assert from 'node:assert/strict';
import {mkdtempSync, realpathSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, relative} from 'node:path';
import {after, test} from 'node:test';
import {pathToFileURL} from 'node:url';
import type {Engine} from '../../packages/internal-scripts/src/browsers/browsers.mjs';
import {root} from '../../packages/internal-scripts/src/process.mjs';
import {runNodeTests} from '../../packages/internal-scripts/src/test-command/runners.mjs';
import {PATIENCE} from '../support/browsers/until.ts';

const scratch = realpathSync(mkdtempSync(join(tmpdir(), 'countersign-one-engine-')));
after(() => rmSync(scratch, {recursive: true}));

const support = (file: string) => pathToFileURL(join(root, 'test/support/browsers', file)).href;

/** A server or a browser stays open as this timer does, until node runs the `after`. */
const OPENS = `
import {after, before, suite, test} from 'node:test';
import {inChromium} from '${support('chromium.ts')}';
import {inEveryEngine} from '${support('engines.ts')}';
let open;
before(() => { open = setInterval(() => {}, 1000); });
after(() => clearInterval(open));
`;

/** Runs a file with this code in one engine. Returns the counts of its tests, or nothing if its suites are left out. */
async function resultsOf(code: string, engine: Engine): Promise<object[]> {
  const path = join(scratch, 'one.test.ts');
  writeFileSync(path, OPENS + code);
  const {perFile, output} = await runNodeTests(path, {concurrency: 1, engines: [engine]});
  assert.equal(output, '');
  assert.deepEqual([...new Set(perFile.map(({file}) => file))], perFile.length === 0 ? [] : [relative(root, path)]);
  return perFile.map(({file: _, duration: __, ...result}) => result);
}

const LEFT_OUT = {
  'that are the same in every engine': `suite('the page', inChromium, () => { test('is drawn', () => {}); });`,
  'with settings that it lacks': `inEveryEngine(() => { test('is drawn', () => {}); }, {settings: {forcedColors: 'active'}});`,
};

for (const [which, code] of Object.entries(LEFT_OUT)) {
  test(`tests ${which} are left out, not skipped, and the file ends`, {timeout: PATIENCE}, async () => {
    assert.deepEqual(await resultsOf(code, 'webkit'), []);
    assert.deepEqual(await resultsOf(code, 'chromium'), [{passed: 1, skipped: 0, failures: []}]);
  });
}

test('a suite that is empty, or skipped for another reason, is not left out', async () => {
  const empty = `suite('the page', inChromium, () => {});`;
  assert.deepEqual(await resultsOf(empty, 'chromium'), [{passed: 0, skipped: 0, failures: []}]);
  const skipped = `suite('the page', {skip: 'later'}, () => { test('is drawn', () => {}); });`;
  assert.deepEqual(await resultsOf(skipped, 'chromium'), [{passed: 0, skipped: 1, failures: []}]);
});
