// Which suites, checks and engines `pnpm test` chooses.
import assert from 'node:assert/strict';
import {existsSync, globSync} from 'node:fs';
import {join} from 'node:path';
import {describe, test} from 'node:test';
import {root} from '../../packages/internal-scripts/src/process.mjs';
import {readOptions} from '../../packages/internal-scripts/src/test-command/options.mjs';
import {browserSuites, checks, nodeSuites} from '../../packages/internal-scripts/src/test-command/suites.mjs';

const FILE = 'test/elements/theme.browser.ts';
const EVERY_ENGINE = ['chromium', 'firefox', 'webkit'];

type Wanted = ReturnType<typeof readOptions>;

const files = ({onNode, inBrowsers}: Wanted) => [...onNode, ...inBrowsers].map(({files}) => files);
const suites = ({onNode, inBrowsers}: Wanted) => [...onNode, ...inBrowsers].map(({suite}) => suite.name);
const checksOf = ({checks}: Wanted) => checks.map(({name}) => name);

/** Asserts that a list has some names, and not others. */
function assertHas(list: readonly string[], some: readonly string[], others: readonly string[] = []): void {
  for (const name of some) assert.ok(list.includes(name), `${name} is missing`);
  for (const name of others) assert.ok(!list.includes(name), `${name} is there`);
}

describe('without names', () => {
  test('the everyday suites and checks run once, in Chromium, from sources', () => {
    const wanted = readOptions([]);
    assert.deepEqual(wanted.engines, ['chromium']);
    assert.ok(wanted.isFromSources);
    assert.equal(wanted.repeat, 1);
    const [often, seldom] = [
      ['campaign', 'elements-node', 'render', 'cli', 'elements', 'stories'],
      ['demo', 'hosts', 'bench', 'consumers', 'packages', 'release', 'ways', 'cdn'],
    ];
    assertHas(suites(wanted), often, seldom);
    const names = ['eslint', 'stylelint', 'prettier', 'types-test', 'generated', 'messages', 'size'];
    assertHas(checksOf(wanted), names);
    assert.ok(!checksOf(wanted).includes('storybook'));
  });

  test('--all runs every suite and check, in every engine, as built', () => {
    const wanted = readOptions(['--all']);
    assert.deepEqual(wanted.engines, EVERY_ENGINE);
    assert.deepEqual([wanted.isFromSources, wanted.needs], [false, 'build']);
    assert.deepEqual(
      suites(wanted),
      [...nodeSuites, ...browserSuites].map(({name}) => name),
    );
    assert.deepEqual(
      checksOf(wanted),
      checks.map(({name}) => name),
    );
  });

  test('every test file is in a suite, and every suite has files', () => {
    const globs = files(readOptions(['--all']));
    const inSuites = new Set(globs.flatMap((glob) => globSync(glob, {cwd: root})));
    const written = globSync('test/**/*.{test,browser}.ts', {
      cwd: root,
      exclude: ['test/consumers/projects', '**/node_modules'],
    });
    assert.deepEqual(
      written.filter((file) => !inSuites.has(file)),
      [],
    );
    for (const glob of globs) assert.ok(globSync(glob, {cwd: root}).length > 0, glob);
  });
});

describe('names choose', () => {
  test('suites and checks', () => {
    const wanted = readOptions(['cli', 'stories', 'size']);
    assert.deepEqual(files(wanted), ['test/cli/**/*.test.ts', 'test/stories/**/*.browser.ts']);
    assert.deepEqual(checksOf(wanted), ['size']);
    assert.deepEqual(wanted.engines, ['chromium']);
  });

  test('suites that are not of every day', () => {
    assert.deepEqual(suites(readOptions(['hosts', 'consumers'])), ['consumers', 'hosts']);
  });

  test('the check that makes what a whole suite reads, before suites run beside each other', () => {
    assert.deepEqual(checksOf(readOptions(['demo', 'site-browsers'])), ['storybook']);
    assert.deepEqual(checksOf(readOptions(['site-browsers', '--name', 'Storybook'])), ['storybook']);
    assert.deepEqual(checksOf(readOptions(['test/demo/server.test.ts'])), []);
  });

  test('an engine, for the suites in browsers', () => {
    const wanted = readOptions(['webkit']);
    assert.deepEqual(wanted.engines, ['webkit']);
    assert.deepEqual(wanted.onNode, []);
    assert.deepEqual(suites(wanted), ['elements', 'stories', 'built']);
  });

  test('an engine, for a suite of several', () => {
    assert.deepEqual(readOptions(['demo', 'firefox']).engines, ['firefox']);
    assert.deepEqual(readOptions(['--all', 'demo']).engines, EVERY_ENGINE);
  });

  test('test files, with the suite that they belong to', () => {
    const wanted = readOptions(['test/render/any-document.test.ts', FILE, 'firefox', '--name', 'a (name)']);
    assert.deepEqual(files(wanted), ['test/render/any-document.test.ts', FILE]);
    assert.deepEqual(suites(wanted), ['render', 'elements']);
    assert.deepEqual([wanted.engines, wanted.name], [['firefox'], 'a (name)']);
    assert.deepEqual(wanted.checks, []);
  });
});

describe('a build is made where it is needed', () => {
  for (const [args, needs] of [
    [['campaign'], undefined],
    [['elements', 'stories', 'render'], undefined],
    [['prettier', 'stylelint'], undefined],
    [['eslint'], 'types'],
    [['eslint', 'cli'], 'build'],
    [['test/demo/facts.test.ts'], 'build'],
    [['--all', 'campaign'], 'build'],
    [[], 'build'],
  ] as const) {
    test(`pnpm test ${args.join(' ')}: ${needs ?? 'none'}`, () => assert.equal(readOptions(args).needs, needs));
  }
});

describe('--changed chooses what a change can touch', () => {
  const chosenFor = (...changed: string[]) => readOptions(['--changed'], () => changed);
  const all = (...changed: string[]) => readOptions(['--changed', '--all'], () => changed);

  test('of a package, what imports it, and no package on its left', () => {
    const ofCampaign = suites(chosenFor('packages/campaign/src/index.ts'));
    assertHas(ofCampaign, ['campaign', 'elements', 'stories', 'render', 'cli', 'docs']);
    const ofCli = suites(chosenFor('packages/cli/src/countersign.ts'));
    assertHas(ofCli, ['cli'], ['campaign', 'elements-node', 'elements']);
    assert.ok(!suites(chosenFor('packages/render/src/index.ts')).includes('campaign'));
  });

  test('of a test helper, the suites that import it', () => {
    const chosen = suites(all('test/support/browsers/engines.ts'));
    assertHas(chosen, ['demo', 'access', 'hosts', 'fuzz'], ['campaign', 'elements']);
  });

  test('of a fixture, the suites that read it', () => {
    assert.ok(existsSync(join(root, 'test/fixtures/example-campaign.json')));
    const chosen = suites(chosenFor('test/fixtures/example-campaign.json'));
    assertHas(chosen, ['campaign', 'cli']);
  });

  test('of a guide, what reads guides', () => {
    const wanted = chosenFor('docs/embedding.md');
    assert.ok(suites(wanted).includes('docs'));
    assert.ok(!suites(wanted).includes('elements'));
    assert.deepEqual(checksOf(wanted), ['prettier', 'generated']);
  });

  test('of a file that no suite names, every everyday suite', () => {
    const everyday = readOptions([]);
    const wanted = chosenFor('pnpm-lock.yaml');
    assert.deepEqual([suites(wanted), checksOf(wanted)], [suites(everyday), checksOf(everyday)]);
  });

  test('of nothing, nothing; and it says so', () => {
    const wanted = chosenFor();
    assert.deepEqual([suites(wanted), checksOf(wanted)], [[], []]);
    assert.equal(wanted.note, '0 files have changed. Chosen: nothing');
    assert.match(chosenFor('test/campaign/reading.test.ts').note!, /^1 file has changed\. Chosen: .*\bcampaign\b/);
  });

  test('of a deleted file too', () => {
    assert.ok(suites(chosenFor('test/campaign/deleted.test.ts')).includes('campaign'));
    assert.ok(suites(chosenFor('packages/deleted/src/index.ts')).length > 5);
  });
});

describe('what cannot be meant is refused', () => {
  for (const [args, message] of [
    [['nonsense'], /^No suite or engine is called nonsense\. There are: campaign, /],
    [['test/cli/nonsense.test.ts'], /^No test file is called test\/cli\/nonsense\.test\.ts\.$/],
    [['--repeat', '0'], /^--repeat takes a number of runs, not 0\.$/],
    [['--repeat', 'x'], /^--repeat takes a number of runs, not x\.$/],
    [['--changed', 'cli'], /^--changed chooses the suites: name none beside it\.$/],
    [['--no-such-option'], /--no-such-option/],
  ] as const) {
    test(args.join(' '), () => {
      assert.throws(() => readOptions(args), {message});
    });
  }
});
