// One Chromium for all tests of a file. It can reach this machine only.
import {after, afterEach, before} from 'node:test';
import {chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page} from 'playwright-core';
import {findBrowser, wantedEngines} from '../../../packages/internal-scripts/src/browsers/browsers.mjs';
import {LEFT_OUT} from '../../../packages/internal-scripts/src/test-command/node-reporter.mjs';
import {settled} from './in-page.ts';
import {PATIENCE} from './until.ts';

export interface Visit {
  readonly page: Page;
  /** Messages on the console, from the page or from the browser about the page. */
  readonly messages: string[];
  /** Uncaught errors. */
  readonly errors: string[];
  /** Goes to an address. Waits until the page has at least this many of our elements (1), and all have settled. */
  open(address: string, least?: number): Promise<void>;
}

export interface VisitOptions extends BrowserContextOptions {
  /** Whether the page stays open for the tests that follow. */
  readonly lasting?: boolean;
}

/**
 * Options of a suite whose outcome is the same in every engine. It runs in Chromium alone. If Chromium is not wanted,
 * the suite is left out.
 */
export const inChromium = {skip: wantedEngines().includes('chromium') ? false : LEFT_OUT};

/** @returns A function that opens an empty page in a profile of its own, until the test ends. */
export function useChromium(): (options?: VisitOptions) => Promise<Visit> {
  let browser: Browser | undefined;
  const open: BrowserContext[] = [];
  before(async () => {
    browser = await launchChromium();
  });
  afterEach(async () => {
    for (const context of open.splice(0)) await context.close();
  });
  after(() => browser?.close());

  return async ({lasting = false, ...options} = {}) => {
    // After a crash of the browser, start a new one: only one test fails then.
    if (!browser?.isConnected()) browser = await launchChromium();
    const context = await browser.newContext({viewport: {width: 1280, height: 720}, ...options});
    if (!lasting) open.push(context);
    // Also for pages that a page opens.
    context.setDefaultTimeout(PATIENCE);
    const page = await context.newPage();
    const [messages, errors]: string[][] = [[], []];
    page.on('console', (message) => messages!.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => errors!.push(error.stack ?? error.message));
    return {
      page,
      messages: messages!,
      errors: errors!,
      async open(address, least = 1) {
        await page.goto(address);
        await page.evaluate(settled, least);
      },
    };
  };
}

export function launchChromium(): Promise<Browser> {
  const found = findBrowser('chromium');
  if (!found) throw new Error('These tests need Chromium; `pnpm test` provides it.');
  return chromium.launch({
    executablePath: found.executable,
    timeout: PATIENCE,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      // Requests to another machine fail, and so does the test.
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
    ],
  });
}
