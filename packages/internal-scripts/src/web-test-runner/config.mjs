// One engine per run: COUNTERSIGN_ENGINES names it. ../test-command/runners.mjs sets that and the other variables, and
// starts the driver that WebKit needs.
import {join} from 'node:path';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {playwrightLauncher} from '@web/test-runner-playwright';
import {puppeteerLauncher} from '@web/test-runner-puppeteer';
import {orderedDocuments} from '../../../../test/support/elements/document-server.mjs';
import {findBrowser, wantedEngines} from '../browsers/browsers.mjs';
import {fromSources} from '../from-sources/browser-plugin.mjs';
import {root} from '../process.mjs';
import {accessibilityTreePlugin} from './accessibility.mjs';
import {mediaPlugin} from './media.mjs';
import {nodeAssertPlugin} from './node-assert.mjs';
import {patientCommandsPlugin} from './patient-commands.mjs';
import {jsonReporter} from './reporter.mjs';
import {webdriverLauncher} from './webdriver-launcher.mjs';

const [engine] = wantedEngines();
const {executable, playwright} = findBrowser(engine);
const asRoot = process.getuid?.() === 0;

/** They keep Chromium from requests of its own. */
const chromiumArguments = [
  ...(asRoot ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Milliseconds after which a browser, a test or a file has failed. They are long: a busy machine is slow. */
const PATIENCE = {browser: 300_000, test: 600_000, file: 1_800_000};

const launchOptions = {executablePath: executable, timeout: PATIENCE.browser};

/** By themselves, drivers give up a page after half a minute. */
async function createPage({context}) {
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE.browser);
  return page;
}

function launcher() {
  if (playwright) return playwrightLauncher({product: engine, concurrency: 1, launchOptions, createPage});
  switch (engine) {
    case 'chromium':
      return puppeteerLauncher({
        concurrency: 1,
        launchOptions: {...launchOptions, args: chromiumArguments},
        createPage,
      });
    case 'firefox':
      // A stock Firefox, over WebDriver BiDi.
      return puppeteerLauncher({
        concurrency: 1,
        launchOptions: {...launchOptions, browser: 'firefox', headless: true},
        createPage,
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
      throw new Error(`There is no launcher for ${engine}.`);
  }
}

export default {
  rootDir: root,
  nodeResolve: {exportConditions: ['development']},
  plugins: [
    ...(process.env.COUNTERSIGN_FROM_SOURCES ? [fromSources()] : []),
    nodeAssertPlugin(),
    esbuildPlugin({
      ts: true,
      // This only strips types. A named year such as es2022 also drops `with {type: 'json'}`.
      target: 'esnext',
      tsconfig: join(root, '.config/tsconfig.base.json'),
      define: {__DEV__: 'true'},
    }),
    accessibilityTreePlugin({isChromium: engine === 'chromium'}),
    mediaPlugin({isChromium: engine === 'chromium'}),
    patientCommandsPlugin(PATIENCE.browser),
  ],
  middleware: [orderedDocuments()],
  browsers: [launcher()],
  concurrency: 1,
  testFramework: {
    config: {
      ui: 'bdd',
      timeout: Number(process.env.COUNTERSIGN_TEST_TIMEOUT || PATIENCE.test),
      grep: process.env.COUNTERSIGN_TEST_NAME,
    },
  },
  browserStartTimeout: PATIENCE.browser,
  testsStartTimeout: PATIENCE.browser,
  testsFinishTimeout: PATIENCE.file,
  reporters: [jsonReporter()],
};
