// `pnpm promises [WORD…]`: breaks each promise of docs/promises.md once, and sees its test fail. With words, it breaks
// the promises whose text has one of them.
//
// It works in clones of the last commit, so that an interrupted run leaves no broken file behind. A promise takes five
// to sixty seconds, so this is a command of its own and no suite.
import {once} from 'node:events';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {allClauses} from '../../../../test/promises/promises.mjs';
import {provideBrowsers} from '../browsers/browsers.mjs';
import {build, buildLetters} from '../build-packages/build.mjs';
import {root, run, start} from '../process.mjs';
import {readOptions} from '../test-command/options.mjs';
import {runBrowserTests, runNodeTests} from '../test-command/runners.mjs';

const LANE = '--lane=';
/** Clones that work beside each other: a test waits more than it works. */
const LANES = 2;
/**
 * Milliseconds for a test in a browser once its promise is broken. Such a test may wait for something that never comes,
 * and has just passed unbroken, far sooner.
 */
const BROKEN_TIMEOUT = 60_000;
/** The verdict that is wanted. */
const FAILS = 'fails';
const words = process.argv.slice(2).filter((argument) => !argument.startsWith('-'));
const lane = process.argv.find((argument) => argument.startsWith(LANE));

if (lane) await breakThem(Number(lane.slice(LANE.length)));
else await inClones();

async function inClones() {
  const folder = mkdtempSync(join(tmpdir(), 'countersign-promises-'));
  process.on('exit', () => rmSync(folder, {recursive: true, force: true}));
  const total = {passed: 0, failed: 0};
  try {
    await provideBrowsers(['chromium', 'firefox', 'webkit'], say);
    await Promise.all(Array.from({length: LANES}, (_, at) => inClone(join(folder, String(at)), at, total)));
  } catch (error) {
    say(error.output ?? error.message);
    total.failed += 1;
  }
  say(`${total.passed} passed, ${total.failed} failed`);
  if (total.failed > 0 || total.passed === 0) process.exitCode = 1;
}

async function inClone(folder, at, total) {
  await run('git', ['clone', '--quiet', root, folder]);
  await run('npx', ['-y', 'pnpm@12', 'install', '--frozen-lockfile', '--prefer-offline'], {cwd: folder});
  const script = join(folder, 'packages/internal-scripts/src/promises/break-promises.mjs');
  const child = start(process.execPath, [script, `${LANE}${at}`, ...words], {
    cwd: folder,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  child.on('message', (verdict) => {
    total[verdict === FAILS ? 'passed' : 'failed'] += 1;
  });
  const [code] = await once(child, 'close');
  if (code !== 0) total.failed += 1;
}

async function breakThem(at) {
  const {chromium} = await provideBrowsers(['chromium'], say);
  const chosen = allClauses().filter(
    ({says}) => words.length === 0 || words.some((word) => says.toLowerCase().includes(word.toLowerCase())),
  );
  const own = chosen.filter((_, index) => index % LANES === at);
  // All tests run unbroken first, because later the build is that of the last break.
  if (own.some(readsBuild)) await build();
  const before = new Map();
  for (const clause of own) {
    const key = keyOf(clause);
    if (!before.has(key)) before.set(key, await runTest(clause, chromium));
  }
  for (const clause of own) {
    const {passed, failures} = before.get(keyOf(clause));
    const isSound = passed > 0 && failures.length === 0;
    const verdict = isSound ? await breakOne(clause, chromium) : 'fails unbroken';
    process.send(verdict);
    say(
      [
        `${verdict === FAILS ? '✓' : '✗'} ${clause.number}. ${clause.says}`,
        `    ${clause.file}: ${clause.test}: ${verdict}`,
        ...(isSound ? [] : failures.map(({name, message}) => `${name}\n${message}`)),
      ].join('\n'),
    );
  }
  process.disconnect();
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
    if (!readsBuild(clause)) return verdictOf(clause, await runTest(clause, chromium, BROKEN_TIMEOUT));
    await buildLetters();
    const verdict = verdictOf(clause, await runTest(clause, chromium, BROKEN_TIMEOUT));
    if (verdict === FAILS) return verdict;
    await build();
    return verdictOf(clause, await runTest(clause, chromium, BROKEN_TIMEOUT));
  } catch (error) {
    return `cannot be built: ${error.output ?? error.stack}`;
  } finally {
    writeFileSync(path, text);
  }
}

function verdictOf(clause, {failures}) {
  if (failures.some(({name}) => name === clause.test)) return FAILS;
  return failures.length === 0 ? 'passes, though its promise is broken' : `others fail: ${failures[0].name}`;
}

/** Whether its test reads what is built. The others run from sources, as `pnpm test` runs them. */
function readsBuild({file}) {
  return readOptions([file]).needs === 'build';
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
    ? await runBrowserTests('chromium', [file], chromium, {name, timeout, isFromSources: true})
    : await runNodeTests(file, {concurrency: 1, name, isFromSources: true, engines: ['chromium']});
  const failures = perFile.flatMap((result) => result.failures);
  if (perFile.length === 0) failures.push({name: file, message: output});
  return {passed: perFile.reduce((sum, {passed}) => sum + passed, 0), failures};
}

function say(text) {
  process.stdout.write(`${text}\n`);
}
