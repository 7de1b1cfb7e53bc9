// Every suite and check of `pnpm test`, in the order in which they run.
import {engines} from '../browsers/browsers.mjs';
import {checkGenerated} from '../generate/generate.mjs';
import {checks as lintChecks} from './lint.mjs';
import {checkMessages} from '../messages/messages.mjs';
import {capture} from '../process.mjs';
import {checkSize} from '../build/size.mjs';

/** @typedef {import('../browsers/browsers.mjs').Engine} Engine */
/**
 * @typedef {{name: string, folder: string, files?: string, uses?: readonly Engine[]}} NodeSuite - `files`: a glob, where it is
 *   not every test of the folder. `uses`: the browsers that it drives.
 */
/** @typedef {{name: string, folder: string}} BrowserSuite */
/** @typedef {{name: string, run: () => Promise<{code: number, output: string}>}} Check */

/** Suites for node's runner. Those that drive browsers run one file after the other. @type {readonly NodeSuite[]} */
export const nodeSuites = [
  {name: 'campaign', folder: 'test/campaign/'},
  {name: 'bounds', folder: 'test/bounds/'},
  {name: 'cli', folder: 'test/cli/'},
  {name: 'docs', folder: 'test/docs/'},
  {name: 'elements-node', folder: 'test/elements/node/'},
  {name: 'render', folder: 'test/render/', files: 'test/render/*.test.ts'},
  {name: 'render-browsers', folder: 'test/render/browsers/', uses: engines},
  {name: 'stories-node', folder: 'test/stories/', uses: ['chromium']},
  {name: 'fuzz', folder: 'test/fuzz/', uses: ['chromium']},
  {name: 'promises', folder: 'test/promises/'},
  {name: 'internal-scripts', folder: 'test/internal-scripts/'},
  {name: 'embed', folder: 'test/embed/', uses: ['chromium']},
  {name: 'demo', folder: 'test/demo/', uses: engines},
  {name: 'access', folder: 'test/access/', uses: engines},
  {name: 'lives', folder: 'test/lives/', uses: ['chromium']},
  {name: 'hosts', folder: 'test/hosts/', uses: engines},
  {name: 'bench', folder: 'test/bench/', uses: ['chromium']},
  {name: 'ways', folder: 'test/ways/', uses: ['chromium']},
  {name: 'packages', folder: 'test/packages/'},
  {name: 'cdn', folder: 'test/cdn/', uses: ['chromium']},
  // What it installs there has tests of its own.
  {name: 'consumers', folder: 'test/consumers/', files: 'test/consumers/*.test.ts', uses: ['chromium']},
  {name: 'release', folder: 'test/release/', uses: ['chromium']},
];

/** Suites for @web/test-runner, in each engine. @type {readonly BrowserSuite[]} */
export const browserSuites = [
  {name: 'elements', folder: 'test/elements/'},
  {name: 'stories', folder: 'test/stories/'},
];

/** Single checks that have no tests. @type {readonly Check[]} */
export const checks = [
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

/** Checks that run with `--ci` only. @type {readonly Check[]} */
export const ciChecks = [
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
