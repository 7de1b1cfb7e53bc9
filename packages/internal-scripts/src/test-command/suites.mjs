// Every suite and check of `pnpm test`, in the order in which they begin.
//
// `isEveryday` marks those of the everyday test, which takes at most 8 minutes on two cores. `--all` runs the others
// too: what drives whole pages, installs packages, or tests what the everyday suites test in another way.
import {engines} from '../browsers/browsers.mjs';
import {checkSize} from '../build-packages/size.mjs';
import {buildStories} from '../build-packages/stories.mjs';
import {checkEmbedSize, checkStudioSize} from '../build-packages/studio-size.mjs';
import {checkGenerated} from '../generate/generate.mjs';
import {checkMessages} from '../messages/messages.mjs';
import {capture} from '../process.mjs';

/** @typedef {import('../browsers/browsers.mjs').Engine} Engine */
/** @typedef {'types' | 'build'} Need What a suite or check reads: the types that `tsc -b` writes, or all of `dist`. */
/**
 * @typedef {object} NodeSuite A suite for node's runner.
 * @property {string} name
 * @property {string} folder
 * @property {string} [files] - A glob, where the suite is not every test of its folder.
 * @property {readonly Engine[]} [uses] - The browsers that it drives. If they are several, those that are wanted.
 * @property {Need} [needs]
 * @property {string} [check] - The check that makes what some of its files read. Without it, each of them makes it.
 * @property {boolean} [isEveryday]
 */
/** @typedef {{name: string, folder: string, needs?: Need, isEveryday?: boolean}} BrowserSuite For @web/test-runner. */
/**
 * @typedef {object} Check A single check, which has no tests.
 * @property {string} name
 * @property {() => Promise<{code: number, output: string}>} run
 * @property {Need} [needs]
 * @property {boolean} [isEveryday]
 */

/** @type {readonly NodeSuite[]} */
export const nodeSuites = [
  {name: 'campaign', folder: 'test/campaign/', isEveryday: true},
  {name: 'elements-node', folder: 'test/elements/node/', isEveryday: true},
  {name: 'authoring', folder: 'test/authoring/', files: 'test/authoring/*.test.ts', isEveryday: true},
  {name: 'render', folder: 'test/render/', files: 'test/render/*.test.ts', isEveryday: true},
  {name: 'promises', folder: 'test/promises/', isEveryday: true},
  {name: 'internal-scripts', folder: 'test/internal-scripts/', uses: ['chromium'], isEveryday: true},
  {name: 'stories-node', folder: 'test/stories/', uses: ['chromium'], isEveryday: true},
  {name: 'docs', folder: 'test/docs/', needs: 'build', isEveryday: true},
  {name: 'built', folder: 'test/built/', needs: 'build', isEveryday: true},
  {name: 'embed', folder: 'test/embed/', uses: ['chromium'], needs: 'build', isEveryday: true},
  {name: 'cli', folder: 'test/cli/', needs: 'build', isEveryday: true},
  {name: 'studio', folder: 'test/studio/', files: 'test/studio/*.test.ts', needs: 'build', isEveryday: true},
  {name: 'site', folder: 'test/site/', files: 'test/site/*.test.ts', needs: 'build', isEveryday: true},
  // The longest first, so that at the end no core is idle.
  // The projects that this one installs have tests of their own.
  {
    name: 'consumers',
    folder: 'test/consumers/',
    files: 'test/consumers/*.test.ts',
    uses: ['chromium'],
    needs: 'build',
  },
  {name: 'hosts', folder: 'test/hosts/', uses: engines, needs: 'build'},
  {name: 'studio-browsers', folder: 'test/studio/browsers/', uses: engines, needs: 'build'},
  {name: 'demo', folder: 'test/demo/', uses: engines, needs: 'build', check: 'storybook'},
  {name: 'site-browsers', folder: 'test/site/browsers/', uses: engines, needs: 'build', check: 'storybook'},
  {name: 'release', folder: 'test/release/', uses: ['chromium'], needs: 'build'},
  {name: 'wordpress', folder: 'test/wordpress/', uses: ['chromium'], needs: 'build'},
  {name: 'access', folder: 'test/access/', uses: engines, needs: 'build'},
  {name: 'bench', folder: 'test/bench/', uses: ['chromium'], needs: 'build'},
  {name: 'lives', folder: 'test/lives/', uses: ['chromium'], needs: 'build'},
  {name: 'editors', folder: 'test/editors/', uses: ['chromium'], needs: 'build'},
  {name: 'render-browsers', folder: 'test/render/browsers/', uses: engines, needs: 'build', isEveryday: true},
  {name: 'packages', folder: 'test/packages/', needs: 'build'},
  {name: 'authoring-browsers', folder: 'test/authoring/browsers/', uses: engines, needs: 'build', isEveryday: true},
  {name: 'cdn', folder: 'test/cdn/', uses: ['chromium'], needs: 'build'},
  {name: 'fuzz', folder: 'test/fuzz/', uses: ['chromium'], needs: 'build'},
  {name: 'ways', folder: 'test/ways/', uses: ['chromium'], needs: 'build'},
  {name: 'bounds', folder: 'test/bounds/', needs: 'build'},
  {name: 'drupal', folder: 'test/drupal/', needs: 'build'},
];

/** They run in each engine that is wanted. @type {readonly BrowserSuite[]} */
export const browserSuites = [
  {name: 'elements', folder: 'test/elements/', isEveryday: true},
  {name: 'stories', folder: 'test/stories/', isEveryday: true},
  {name: 'built', folder: 'test/built/', needs: 'build', isEveryday: true},
];

/** The rules for code. @type {readonly Check[]} */
const lint = [
  {
    name: 'eslint',
    run: () => capture('eslint', ['--max-warnings', '0', '--no-warn-ignored', '.']),
    needs: 'types',
    isEveryday: true,
  },
  {
    name: 'stylelint',
    run: () =>
      capture('stylelint', ['--max-warnings', '0', '--allow-empty-input', '{packages/elements/src,stories}/**/*.ts']),
    isEveryday: true,
  },
  {name: 'prettier', run: () => capture('prettier', ['--check', '--log-level', 'warn', '.']), isEveryday: true},
];

/** The type checks, by what is compiled. @type {readonly Check[]} */
const types = [
  {name: 'types-test', project: 'test'},
  {name: 'types-bench', project: 'test/bench/contestants'},
  {name: 'types-frameworks', project: 'test/elements/frameworks'},
  {name: 'types-stories', project: 'stories'},
  {name: 'types-storybook', project: '.storybook'},
].map(({name, project}) => ({
  name,
  run: () => capture('tsc', ['-p', project]),
  // The types for frameworks are written beside the build.
  needs: project === 'test/elements/frameworks' ? 'build' : 'types',
  isEveryday: true,
}));

/** Two run at a time. @type {readonly Check[]} */
export const checks = [
  // The longest first.
  ...lint,
  ...types,
  {name: 'generated', run: checkGenerated, needs: 'build', isEveryday: true},
  {name: 'messages', run: async () => checkMessages(), isEveryday: true},
  {name: 'size', run: async () => checkSize(), needs: 'build', isEveryday: true},
  {name: 'studio-size', run: async () => checkStudioSize(), needs: 'build', isEveryday: true},
  {name: 'embed-size', run: async () => checkEmbedSize(), needs: 'build', isEveryday: true},
  {
    name: 'storybook',
    run: buildStories,
    needs: 'build',
  },
];
