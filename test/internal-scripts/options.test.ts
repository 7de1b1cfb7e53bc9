// What `pnpm test` understands.
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {readOptions} from '../../packages/internal-scripts/src/test-command/options.mjs';

const FILE = 'test/elements/theme.browser.ts';

const files = ({onNode, inBrowsers}: ReturnType<typeof readOptions>) =>
  [...onNode, ...inBrowsers].map(({files}) => files);

describe('without names', () => {
  test('every suite and check runs once, in every engine', () => {
    const {checks, onNode, inBrowsers, engines, repeat} = readOptions([]);
    assert.ok(checks.length > 8 && onNode.length > 15);
    assert.deepEqual(
      inBrowsers.map(({files}) => files),
      ['test/elements/**/*.browser.ts', 'test/stories/**/*.browser.ts'],
    );
    assert.deepEqual(engines, ['chromium', 'firefox', 'webkit']);
    assert.equal(repeat, 1);
  });

  test('--ci adds the checks that only CI makes', () => {
    const names = (args: string[]) => readOptions(args).checks.map(({name}) => name);
    assert.deepEqual(
      names(['--ci']).filter((name) => !names([]).includes(name)),
      ['storybook'],
    );
  });
});

describe('names choose', () => {
  test('suites and checks', () => {
    const wanted = readOptions(['cli', 'stories', 'size']);
    assert.deepEqual(files(wanted), ['test/cli/**/*.test.ts', 'test/stories/**/*.browser.ts']);
    assert.deepEqual(
      wanted.checks.map(({name}) => name),
      ['size'],
    );
  });

  test('an engine, for the suites in browsers', () => {
    const wanted = readOptions(['webkit']);
    assert.deepEqual(wanted.engines, ['webkit']);
    assert.deepEqual(wanted.onNode, []);
    assert.equal(wanted.inBrowsers.length, 2);
  });

  test('test files, with the suite that they belong to', () => {
    const wanted = readOptions(['test/render/any-document.test.ts', FILE, 'firefox', '--name', 'a (name)']);
    assert.deepEqual(files(wanted), ['test/render/any-document.test.ts', FILE]);
    assert.deepEqual(
      [...wanted.onNode, ...wanted.inBrowsers].map(({suite}) => suite.name),
      ['render', 'elements'],
    );
    assert.deepEqual([wanted.engines, wanted.name], [['firefox'], 'a (name)']);
    assert.deepEqual(wanted.checks, []);
  });
});

describe('what cannot be meant is refused', () => {
  for (const [args, message] of [
    [['nonsense'], /^No suite or engine is called nonsense\. There are: campaign, /],
    [['test/cli/nonsense.test.ts'], /^No test file is called test\/cli\/nonsense\.test\.ts\.$/],
    [['--repeat', '0'], /^--repeat takes a number of runs, not 0\.$/],
    [['--repeat', 'x'], /^--repeat takes a number of runs, not x\.$/],
    [['--no-such-option'], /--no-such-option/],
  ] as const) {
    test(args.join(' '), () => {
      assert.throws(() => readOptions(args), {message});
    });
  }
});
