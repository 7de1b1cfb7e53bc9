// `pnpm promises [WORD…]`: breaks each promise of docs/promises.md once, and sees its test fail. With words, it breaks
// the promises whose text has one of them.
//
// It works in a clone of the last commit, so that an interrupted run leaves no broken file behind. A promise takes some
// ten seconds, so this is a command of its own and no suite.
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {allClauses} from '../../../../test/promises/promises.mjs';
import {provideBrowsers} from '../browsers/browsers.mjs';
import {build} from '../build-packages/build.mjs';
import {capture, root, run} from '../process.mjs';
import {runBrowserTests, runNodeTests} from '../test-command/runners.mjs';

const IN_CLONE = '--in-clone';
/**
 * Milliseconds for a test in a browser once its promise is broken. Such a test may wait for something that never comes,
 * and has just passed unbroken, far sooner.
 */
const BROKEN_TIMEOUT = 60_000;
/** The verdict that is wanted. */
const FAILS = 'fails';
const words = process.argv.slice(2).filter((argument) => !argument.startsWith('-'));

if (process.argv.includes(IN_CLONE)) await breakThem();
else await inClone();

async function inClone() {
  const folder = mkdtempSync(join(tmpdir(), 'countersign-promises-'));
  process.on('exit', () => rmSync(folder, {recursive: true, force: true}));
  try {
    await run('git', ['clone', '--quiet', root, folder]);
    await run('npx', ['-y', 'pnpm@12', 'install', '--frozen-lockfile', '--prefer-offline'], {cwd: folder});
  } catch (error) {
    say(error.output ?? error.message);
    process.exitCode = 1;
    return;
  }
  const script = join(folder, 'packages/internal-scripts/src/promises/break-promises.mjs');
  const {code} = await capture(process.execPath, [script, IN_CLONE, ...words], {
    cwd: folder,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  process.exitCode = code;
}

async function breakThem() {
  const {chromium} = await provideBrowsers(['chromium', 'firefox', 'webkit'], say);
  const chosen = allClauses().filter(
    ({says}) => words.length === 0 || words.some((word) => says.toLowerCase().includes(word.toLowerCase())),
  );
  // All tests run unbroken first, because later the build is that of the last break.
  await build();
  const before = new Map();
  for (const clause of chosen) {
    const key = keyOf(clause);
    if (!before.has(key)) before.set(key, await runTest(clause, chromium));
  }
  let failed = 0;
  for (const clause of chosen) {
    const {passed, failures} = before.get(keyOf(clause));
    const isSound = passed > 0 && failures.length === 0;
    const verdict = isSound ? await breakOne(clause, chromium) : 'fails unbroken';
    if (verdict !== FAILS) failed += 1;
    say(`${verdict === FAILS ? '✓' : '✗'} ${clause.number}. ${clause.says}`);
    say(`    ${clause.file}: ${clause.test}: ${verdict}`);
    if (!isSound) say(failures.map(({name, message}) => `${name}\n${message}`).join('\n'));
  }
  say(`${chosen.length - failed} passed, ${failed} failed`);
  if (failed > 0 || chosen.length === 0) process.exitCode = 1;
}

/** Breaks one promise, and returns the verdict on its test. */
async function breakOne(clause, chromium) {
  const path = join(root, clause.breaks.file);
  const text = readFileSync(path, 'utf8');
  try {
    writeFileSync(
      path,
      text.replace(clause.breaks.find, () => clause.breaks.replace),
    );
    await build();
    const {failures} = await runTest(clause, chromium, BROKEN_TIMEOUT);
    if (failures.some(({name}) => name === clause.test)) return FAILS;
    return failures.length === 0 ? 'passes, though its promise is broken' : `others fail: ${failures[0].name}`;
  } catch (error) {
    return `cannot be built: ${error.output ?? error.stack}`;
  } finally {
    writeFileSync(path, text);
  }
}

function keyOf({file, test}) {
  return `${file} ${test}`;
}

function isForBrowsers(file) {
  return file.endsWith('.browser.ts');
}

/** Runs the one test. Others of its file may wait long for what a break has taken away. */
async function runTest({file, test}, chromium, timeout) {
  const name = `^${test.replaceAll(' › ', ' ').replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`;
  const {perFile, output} = isForBrowsers(file)
    ? await runBrowserTests('chromium', [file], chromium, {name, timeout})
    : await runNodeTests(file, {concurrency: 1, name});
  const failures = perFile.flatMap((result) => result.failures);
  if (perFile.length === 0) failures.push({name: file, message: output});
  return {passed: perFile.reduce((sum, {passed}) => sum + passed, 0), failures};
}

function say(text) {
  process.stdout.write(`${text}\n`);
}
