// What `pnpm test` says of a failed test: the command that runs it alone, and the outcome of a second run.
import assert from 'node:assert/strict';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, relative} from 'node:path';
import {after, describe, test} from 'node:test';
import {findBrowser} from '../../packages/internal-scripts/src/browsers/browsers.mjs';
import {
  commandFor,
  fullName,
  patternFor,
  runAgain,
  type Failure,
} from '../../packages/internal-scripts/src/test-command/failures.mjs';
import {root} from '../../packages/internal-scripts/src/process.mjs';
import {runBrowserTests, runNodeTests} from '../../packages/internal-scripts/src/test-command/runners.mjs';

const scratch = mkdtempSync(join(tmpdir(), 'countersign-failures-'));
after(() => rmSync(scratch, {recursive: true}));

const OPTIONS = {isFromSources: true, engines: ['chromium']} as const;

/**
 * One test fails always, one in its first run only, one never. Their names have characters that a pattern reads as its
 * own.
 */
const FLAKY = `
import {existsSync, writeFileSync} from 'node:fs';
import {describe, test} from 'node:test';
describe('a/b (c)', () => {
  test("fails, isn't it?", () => { throw new Error('always'); });
  test('fails once', () => {
    if (existsSync(${JSON.stringify(join(scratch, 'ran'))})) return;
    writeFileSync(${JSON.stringify(join(scratch, 'ran'))}, '');
    throw new Error('once');
  });
  test('fails once, they say', () => {});
});
`;

async function rerun(failures: readonly Failure[]): Promise<string[]> {
  const texts: string[] = [];
  for await (const text of runAgain(failures, {chromium: findBrowser('chromium')!}, OPTIONS)) texts.push(text);
  return texts;
}

test('a second run tells a test that always fails from one that does so by chance', async () => {
  writeFileSync(join(scratch, 'flaky.test.mjs'), FLAKY);
  const {perFile} = await runNodeTests(join(scratch, 'flaky.test.mjs'), {concurrency: 1});
  const file = relative(root, join(scratch, 'flaky.test.mjs'));
  const failures = perFile.flatMap(({failures}) => failures.map(({name}) => ({file, name})));
  assert.deepEqual(
    failures.map(({name}) => name),
    ["a/b (c) › fails, isn't it?", 'a/b (c) › fails once'],
  );
  const [always, once] = await rerun(failures);
  assert.match(always!, /fails, isn't it\?\n +Alone: +npx -y pnpm@12 test [^\n]*\n +Second run: failed again\.$/);
  assert.match(once!, /fails once\n +Alone: +[^\n]*\n +Second run: passed\. Its outcome depends on/);
});

test('a test in a browser is run alone in its engine', async () => {
  const file = 'test/elements/theme.browser.ts';
  const name = 'theme="auto" › follows it when it changes';
  const {perFile} = await runBrowserTests('chromium', [file], findBrowser('chromium')!, {
    ...OPTIONS,
    name: patternFor(fullName(name)),
  });
  assert.equal(perFile.length, 1);
  const {duration, ...result} = perFile[0]!;
  assert.deepEqual(result, {file, passed: 1, skipped: 0, failures: []});
  assert.ok(duration > 0);
  const [told] = await rerun([{file, name, engine: 'chromium'}]);
  assert.match(told!, /Second run: passed\./);
});

test('the first ten are run again, and the others counted', async () => {
  const missing = Array.from({length: 12}, (_, index) => ({file: 'test/none.test.ts', name: `test ${index}`}));
  const told = await rerun(missing);
  assert.equal(told.length, 11);
  assert.equal(told[10], '2 more failed.');
});

describe('the command that runs it alone', () => {
  test('is for a shell', () => {
    assert.equal(
      commandFor({file: 'test/a.browser.ts', name: "x › isn't", engine: 'webkit'}, OPTIONS),
      "npx -y pnpm@12 test test/a.browser.ts webkit --name 'x isn'\\''t'",
    );
  });
  test('names no test where all of the file failed', () => {
    assert.equal(commandFor({file: 'test/a.test.ts', name: '(file)'}, OPTIONS), 'npx -y pnpm@12 test test/a.test.ts');
  });
  test('tests what was tested: the build, in the same engines', () => {
    const failure = {file: 'test/a.test.ts', name: 'x'};
    const command = 'npx -y pnpm@12 test --all test/a.test.ts';
    assert.equal(commandFor(failure, {engines: ['chromium', 'firefox', 'webkit']}), `${command} --name 'x'`);
    assert.equal(commandFor(failure, {engines: ['chromium']}), `${command} chromium --name 'x'`);
    const firefox = commandFor(failure, {isFromSources: true, engines: ['firefox']});
    assert.equal(firefox, "npx -y pnpm@12 test test/a.test.ts firefox --name 'x'");
  });
});

/** Files whose tests all pass, and that fail: by an error that comes too late, and by a signal. */
const ENDINGS = [
  {
    source: `test('passes', () => void setTimeout(() => Promise.reject(new Error('too late')), 50));`,
    told: /Test "passes" .*"Error: too late".*\n[^]*Its process ended with 1\./,
  },
  {
    source: `test('passes', () => {}); process.on('exit', () => process.kill(process.pid, 'SIGKILL'));`,
    told: /Its process was ended by SIGKILL\./,
  },
];

test('a file that fails although none of its tests did says why', async () => {
  for (const {source, told} of ENDINGS) {
    const file = join(scratch, 'ending.test.mjs');
    writeFileSync(file, `import {test} from 'node:test';\n${source}\n`);
    const {perFile} = await runNodeTests(file, {concurrency: 1});
    const failures = perFile.flatMap((each) => each.failures);
    assert.deepEqual(
      failures.map(({name}) => name),
      ['(file)'],
    );
    assert.match(failures[0]!.message, told);
  }
});
