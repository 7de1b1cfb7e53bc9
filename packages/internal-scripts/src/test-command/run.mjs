// `pnpm test [--all | --changed] [--repeat N] [--name TEXT] [NAME…] [FILE…]`: the everyday checks and suites, or all,
// or those that a change can touch, or those that are named. CONTRIBUTING.md has examples.
//
// Provides browsers, builds if anything needs it, and runs. The last line is `N passed, N failed`. A suite that ran no
// test or skipped one has failed: it cannot be told from a suite that is broken.
import {provideBrowsers} from '../browsers/browsers.mjs';
import {build, compile} from '../build-packages/build.mjs';
import {costReport} from '../build-packages/size.mjs';
import {patternFor, runAgain} from './failures.mjs';
import {readOptions} from './options.mjs';
import {runBrowserTests, runNodeTests} from './runners.mjs';

/**
 * How many checks, suites or engines run at once, or files of one suite. A machine with two cores is the smallest that
 * tests run on. Three at once were not quicker there: a test that waits looks again and again.
 */
const AT_ONCE = 2;

/** How many files {@link slowestFiles} lists. */
const SLOWEST = 30;

const total = {passed: 0, failed: 0};
/** Milliseconds that the tests of each file took. @type {{file: string, duration: number}[]} */
const durations = [];
/** Tests that failed, and how often. @type {Map<string, import('./failures.mjs').Failure & {times: number}>} */
const failures = new Map();

let wanted;
try {
  wanted = readOptions(process.argv.slice(2));
} catch (error) {
  say(error.message);
  process.exitCode = 2;
}
if (wanted) await main(wanted);

async function main({checks, onNode, inBrowsers, engines, isFromSources, needs, name, repeat, note}) {
  if (note) say(note);
  const browsers = await provide({onNode, inBrowsers, engines});
  if (!browsers || !(await prepare(needs))) return close();

  await share(AT_ONCE, checks, ({name, run}) => check(name, run));

  const options = {isFromSources, engines, name: name === undefined ? undefined : patternFor(name)};
  for (let run = 1; run <= repeat; run += 1) {
    const isAlone = repeat > 1;
    if (isAlone) say(`Run ${run} of ${repeat}`);
    await runSuites({onNode, inBrowsers, engines}, browsers, options, isAlone);
  }
  // The log of a whole run shows what its time and the bytes of the bundle are spent on.
  if (!isFromSources && checks.some(({name}) => name === 'size')) say(`\n${slowestFiles()}\n\n${costReport()}\n`);
  if (repeat > 1) tellRuns(repeat);
  else for await (const text of runAgain([...failures.values()], browsers, options)) say(text);
  close();
}

/** The browsers that are needed, or undefined if one is missing. */
async function provide({onNode, inBrowsers, engines}) {
  const ofSuite = ({uses = []}) => (uses.length > 1 ? ['chromium', ...engines] : uses);
  const needed = new Set([...(inBrowsers.length > 0 ? engines : []), ...onNode.flatMap(({suite}) => ofSuite(suite))]);
  try {
    return await provideBrowsers([...needed], say);
  } catch (error) {
    report('browsers', 0, {failed: [{name: 'browsers', message: error.output ?? error.message}]});
    return undefined;
  }
}

/** Compiles what the suites need. Returns whether that is there now. */
async function prepare(needs) {
  if (needs === undefined) return true;
  const [name, step] = needs === 'build' ? ['build', build] : ['types', compile];
  return check(name, async () => {
    await step();
    return {code: 0, output: ''};
  });
}

/**
 * Does the work for each item, in their order, for a few of them at once.
 *
 * @template T
 * @param {number} atOnce
 * @param {readonly T[]} items
 * @param {(item: T) => Promise<unknown>} work
 */
async function share(atOnce, items, work) {
  const waiting = [...items];
  const one = async () => {
    while (waiting.length > 0) await work(waiting.shift());
  };
  await Promise.all(Array.from({length: atOnce}, one));
}

async function check(name, run) {
  const started = performance.now();
  let failure;
  try {
    const {code, output} = await run();
    if (code !== 0) failure = output;
  } catch (error) {
    failure = error.output ?? error.stack;
  }
  report(name, performance.now() - started, failure === undefined ? {passed: 1} : {failed: [{name, message: failure}]});
  return failure === undefined;
}

/** Runs suites beside each other, which leaves no core idle. */
async function runSuites({onNode, inBrowsers, engines}, browsers, options, isAlone) {
  const inEngines = inBrowsers.length > 0 ? engines.map((engine) => ({engine})) : [];
  // One suite alone runs its files beside each other.
  const isOneSuite = inEngines.length + onNode.length === 1 && !isAlone;
  await share(isAlone ? 1 : AT_ONCE, [...inEngines, ...onNode], ({engine, suite, files}) =>
    engine
      ? runBrowserSuites(engine, inBrowsers, browsers[engine], options)
      : runNodeSuite(suite, files, {...options, concurrency: isOneSuite ? AT_ONCE : 1}),
  );
}

async function runNodeSuite({name: suite}, files, options) {
  const started = performance.now();
  const {perFile, output} = await runNodeTests(files, options);
  reportSuite(suite, performance.now() - started, perFile, {output, pattern: options.name});
}

async function runBrowserSuites(engine, inBrowsers, browser, options) {
  const started = performance.now();
  const globs = inBrowsers.map(({files}) => files);
  const {perFile, output} = await runBrowserTests(engine, globs, browser, options);
  const duration = performance.now() - started;
  for (const {name, folder} of new Set(inBrowsers.map(({suite}) => suite))) {
    const own = perFile.filter(({file}) => file.startsWith(folder));
    reportSuite(`${name} ${engine}`, duration, own, {output, pattern: options.name, engine});
  }
}

/** @param {import('../web-test-runner/reporter.mjs').FileResult[]} perFile */
function reportSuite(suite, duration, perFile, {output, pattern, engine}) {
  for (const result of perFile) {
    durations.push({file: [result.file, engine].filter(Boolean).join(' '), duration: result.duration});
    const isEmpty = result.passed + result.skipped + result.failures.length === 0;
    // With a name, most files have no such test.
    if (isEmpty && !pattern) result.failures.push({name: '(file)', message: 'It holds no test.'});
  }
  const passed = perFile.reduce((sum, result) => sum + result.passed, 0);
  const skipped = perFile.reduce((sum, result) => sum + result.skipped, 0);
  const failed = perFile.flatMap(({file, failures}) => failures.map((failure) => ({...failure, file, engine})));
  for (const failure of failed) remember(failure);
  const told = failed.map(({file, name, message}) => ({name: `${file}: ${name}`, message}));
  if (skipped > 0) told.push({name: suite, message: `${skipped} skipped. A test runs, or it is deleted.`});
  if (passed === 0 && told.length === 0) told.push({name: suite, message: `It ran no test.\n${output}`});
  report(suite, duration, {passed, failed: told});
}

function remember({file, name, engine}) {
  const key = JSON.stringify([file, name, engine]);
  const known = failures.get(key);
  if (known) known.times += 1;
  else failures.set(key, {file, name, engine, times: 1});
}

function slowestFiles() {
  const slowest = durations.toSorted((a, b) => b.duration - a.duration).slice(0, SLOWEST);
  return ['Seconds of the slowest files:', ...slowest.map(({file, duration}) => `${seconds(duration)}  ${file}`)].join(
    '\n',
  );
}

function seconds(duration) {
  return (duration / 1000).toFixed(0).padStart(5);
}

/** Says how often each test failed. */
function tellRuns(repeat) {
  say(`\nIn ${repeat} runs ${failures.size === 0 ? 'no test failed.' : 'these tests failed:'}`);
  for (const {file, name, engine, times} of failures.values()) {
    say(`  ${times} of ${repeat}: ${[file, engine].filter(Boolean).join(' ')}: ${name}`);
  }
}

function report(name, duration, {passed = 0, failed = []}) {
  total.passed += passed;
  total.failed += failed.length;
  const time = `${(duration / 1000).toFixed(1)} s`;
  say(`${failed.length === 0 ? '✓' : '✗'} ${name}: ${passed} passed, ${failed.length} failed in ${time}`);
  for (const failure of failed) say(`\n  ${failure.name}\n${failure.message.trimEnd().replace(/^/gm, '    ')}\n`);
}

function close() {
  if (total.failed > 0 || total.passed === 0) process.exitCode = 1;
  say(`${total.passed} passed, ${total.failed} failed`);
}

function say(text) {
  process.stdout.write(`${text}\n`);
}
