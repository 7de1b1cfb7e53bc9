// One engine per run: COUNTERSIGN_ENGINE says which, packages/internal-scripts/src/test-command/run.mjs starts what it needs and sets the rest.
import {join} from 'node:path';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {playwrightLauncher} from '@web/test-runner-playwright';
import {puppeteerLauncher} from '@web/test-runner-puppeteer';
import {orderedDocuments} from '../../../../test/support/elements/document-server.mjs';
import {findBrowser} from '../browsers/browsers.mjs';
import {accessibilityTreePlugin} from './accessibility.mjs';
import {mediaPlugin} from './media.mjs';
import {nodeAssertPlugin} from './node-assert.mjs';
import {jsonReporter} from './reporter.mjs';
import {webdriverLauncher} from './webdriver-launcher.mjs';

const engine = process.env.COUNTERSIGN_ENGINE ?? 'chromium';
const {executable, playwright} = findBrowser(engine);
const asRoot = process.getuid?.() === 0;

/** No request that is not a test's. */
const chromiumArguments = [
  ...(asRoot ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

function launcher() {
  if (playwright) {
    return playwrightLauncher({product: engine, concurrency: 1, launchOptions: {executablePath: executable}});
  }
  switch (engine) {
    case 'chromium':
      return puppeteerLauncher({concurrency: 1, launchOptions: {executablePath: executable, args: chromiumArguments}});
    case 'firefox':
      // A stock Firefox, over WebDriver BiDi.
      return puppeteerLauncher({
        concurrency: 1,
        launchOptions: {browser: 'firefox', executablePath: executable, headless: true},
      });
    case 'webkit':
      return webdriverLauncher({
        name: 'WebKitGTK',
        address: `http://127.0.0.1:${process.env.COUNTERSIGN_WEBKIT_PORT}`,
        capabilities: {
          browserName: 'MiniBrowser',
          'webkitgtk:browserOptions': {binary: executable, args: ['--automation']},
        },
      });
    default:
      throw new Error(`COUNTERSIGN_ENGINE is chromium, firefox or webkit, not ${engine}`);
  }
}

/** Milliseconds after which a browser, a test or a file never ends. Reached only where one hangs: a busy machine is slow. */
const PATIENCE = {browser: 300_000, test: 600_000, file: 1_800_000};

export default {
  rootDir: join(import.meta.dirname, '../../../..'),
  nodeResolve: {exportConditions: ['development']},
  plugins: [
    nodeAssertPlugin(),
    // `esnext` takes away types and nothing else: es2022 also takes `with {type: 'json'}`.
    esbuildPlugin({
      ts: true,
      target: 'esnext',
      tsconfig: join(import.meta.dirname, '../../../../.config/tsconfig.base.json'),
    }),
    accessibilityTreePlugin({isChromium: engine === 'chromium'}),
    mediaPlugin({isChromium: engine === 'chromium'}),
  ],
  middleware: [orderedDocuments()],
  browsers: [launcher()],
  concurrency: 1,
  testFramework: {config: {ui: 'bdd', timeout: PATIENCE.test, grep: process.env.COUNTERSIGN_TEST_NAME}},
  browserStartTimeout: PATIENCE.browser,
  testsStartTimeout: PATIENCE.browser,
  testsFinishTimeout: PATIENCE.file,
  reporters: [jsonReporter()],
};
