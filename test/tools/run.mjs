// `pnpm test [--ci] [NAME…]`: every check and suite, or those whose name or engine is given.
//
// Provides browsers, builds, runs what is asked for and closes with one line, `N passed, N failed`. A suite that ran no
// test or skipped one has failed: neither can be told from a suite that is broken.
import {engines, provideBrowsers} from './browsers.mjs';
import {build} from './build.mjs';
import {checkGenerated} from './generate.mjs';
import {checks as lintChecks} from './lint.mjs';
import {checkMessages} from './messages.mjs';
import {capture} from './process.mjs';
import {runBrowserTests, runNodeTests} from './runners.mjs';
import {checkSize, costReport} from './size.mjs';

/** Suites for node's runner. Those that drive browsers (`uses`) run one file after the other. */
const nodeSuites = [
  {name: 'campaign', files: 'test/campaign/**/*.test.ts'},
  {name: 'cli', files: 'test/cli/**/*.test.ts'},
  {name: 'docs', files: 'test/docs/**/*.test.ts'},
  {name: 'elements-node', files: 'test/elements/node/**/*.test.ts'},
  {name: 'stories-node', files: 'test/stories/**/*.test.ts', uses: ['chromium']},
  {name: 'fuzz', files: 'test/fuzz/**/*.test.ts'},
  {name: 'promises', files: 'test/promises/**/*.test.ts'},
  {name: 'embed', files: 'test/embed/**/*.test.ts', uses: ['chromium']},
  {name: 'demo', files: 'test/demo/**/*.test.ts', uses: engines},
  {name: 'access', files: 'test/access/**/*.test.ts', uses: engines},
  {name: 'lives', files: 'test/lives/**/*.test.ts', uses: ['chromium']},
  {name: 'hosts', files: 'test/hosts/**/*.test.ts', uses: engines},
  {name: 'bench', files: 'test/bench/**/*.test.ts', uses: ['chromium']},
  {name: 'ways', files: 'test/ways/**/*.test.ts', uses: ['chromium']},
  {name: 'packages', files: 'test/packages/**/*.test.ts'},
  {name: 'cdn', files: 'test/cdn/**/*.test.ts', uses: ['chromium']},
  {name: 'consumers', files: 'test/consumers/*.test.ts', uses: ['chromium']},
  {name: 'release', files: 'test/release/**/*.test.ts', uses: ['chromium']},
];

/** Suites for @web/test-runner, in each engine. */
const browserSuites = [
  {name: 'elements', folder: 'test/elements/'},
  {name: 'stories', folder: 'test/stories/'},
];

const checks = [
  {name: 'types-test', run: () => capture('tsc', ['-p', 'test'])},
  {name: 'types-bench', run: () => capture('tsc', ['-p', 'test/bench/contestants'])},
  {name: 'types-frameworks', run: () => capture('tsc', ['-p', 'test/elements/frameworks'])},
  {name: 'types-stories', run: () => capture('tsc', ['-p', 'stories'])},
  {name: 'types-storybook', run: () => capture('tsc', ['-p', '.storybook'])},
  ...lintChecks.map(({name, command, args}) => ({name, run: () => capture(command, args)})),
  {name: 'generated', run: checkGenerated},
  {name: 'messages', run: () => checkMessages()},
  {name: 'size', run: checkSize},
];

const ciChecks = [
  {
    name: 'storybook',
    run: () =>
      capture('storybook', [
        'build',
        '--config-dir',
        '.storybook',
        '--output-dir',
        'storybook-static',
        '--disable-telemetry',
        '--quiet',
      ]),
  },
];

const names = process.argv.slice(2).filter((argument) => !argument.startsWith('-'));
const inCI = process.argv.includes('--ci');

const total = {passed: 0, failed: 0};
await main();

async function main() {
  const known = new Set(
    [...nodeSuites, ...browserSuites, ...checks, ...ciChecks].map(({name}) => name).concat(engines),
  );
  const unknown = names.filter((name) => !known.has(name));
  if (unknown.length > 0) {
    say(`No suite or engine is called ${unknown.join(', ')}. There are: ${[...known].join(', ')}`);
    process.exitCode = 2;
    return;
  }

  const onlyEngines = engines.filter((engine) => names.includes(engine));
  const others = names.filter((name) => !engines.includes(name));
  // An engine alone means the browser suites in it.
  const isWanted = ({name}) => (others.length > 0 ? others.includes(name) : onlyEngines.length === 0);
  const single = [...checks, ...(inCI ? ciChecks : [])].filter(isWanted);
  const onNode = nodeSuites.filter(isWanted);
  const inBrowsers = browserSuites.filter((suite) => names.length === onlyEngines.length || isWanted(suite));
  const inEngines = inBrowsers.length === 0 ? [] : onlyEngines.length > 0 ? onlyEngines : engines;

  const needed = new Set(inEngines);
  for (const engine of onNode.flatMap(({uses = []}) => uses)) needed.add(engine);
  let browsers;
  try {
    browsers = await provideBrowsers([...needed], say);
  } catch (error) {
    report('browsers', 0, {failed: [{name: 'browsers', message: error.output ?? error.message}]});
    return close();
  }

  const compiled = await check('build', async () => {
    await build();
    return {code: 0, output: ''};
  });
  if (!compiled) return close();

  for (const {name, run} of single) await check(name, run);
  for (const suite of onNode) await runNodeSuite(suite);
  for (const engine of inEngines) await runBrowserSuites(engine, inBrowsers, browsers[engine]);
  // For whoever reads the log of a change: what its bytes went into.
  if (inCI && single.some(({name}) => name === 'size')) say(`\n${costReport()}\n`);
  close();
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

async function runNodeSuite({name, files, uses = []}) {
  const started = performance.now();
  const {perFile, output} = await runNodeTests(files, {concurrency: uses.length > 0 ? 1 : 2});
  reportSuite(name, performance.now() - started, perFile, output);
}

async function runBrowserSuites(engine, suites, browser) {
  const started = performance.now();
  const patterns = suites.map(({folder}) => `${folder}**/*.browser.ts`);
  const {perFile, output} = await runBrowserTests(engine, patterns, browser);
  const duration = performance.now() - started;
  for (const {name, folder} of suites) {
    const own = perFile.filter(({file}) => file.startsWith(folder));
    reportSuite(`${name} ${engine}`, duration, own, output);
  }
}

/** @param {import('./web-test-runner-reporter.mjs').FileResult[]} perFile */
function reportSuite(name, duration, perFile, output) {
  for (const result of perFile) {
    if (result.passed + result.skipped + result.failures.length > 0) continue;
    result.failures.push({name: '(file)', message: 'It holds no test.'});
  }
  const passed = perFile.reduce((sum, result) => sum + result.passed, 0);
  const skipped = perFile.reduce((sum, result) => sum + result.skipped, 0);
  const failed = perFile.flatMap(({file, failures}) =>
    failures.map((failure) => ({...failure, name: `${file}: ${failure.name}`})),
  );
  if (skipped > 0) failed.push({name, message: `${skipped} skipped. A test runs, or it is deleted.`});
  if (passed === 0 && failed.length === 0) failed.push({name, message: `It ran no test.\n${output}`});
  report(name, duration, {passed, failed});
}

function report(name, duration, {passed = 0, failed = []}) {
  total.passed += passed;
  total.failed += failed.length;
  const seconds = `${(duration / 1000).toFixed(1)} s`;
  say(`${failed.length === 0 ? '✓' : '✗'} ${name}: ${passed} passed, ${failed.length} failed in ${seconds}`);
  for (const failure of failed) say(`\n  ${failure.name}\n${failure.message.trimEnd().replace(/^/gm, '    ')}\n`);
}

function close() {
  if (total.failed > 0 || total.passed === 0) process.exitCode = 1;
  say(`${total.passed} passed, ${total.failed} failed`);
}

function say(text) {
  process.stdout.write(`${text}\n`);
}
