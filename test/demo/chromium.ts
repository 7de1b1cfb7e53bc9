// One Chromium for all tests of a file, that reaches nothing but this machine.
import {after, before} from 'node:test';
import {chromium, type Browser, type BrowserContextOptions, type Page} from 'playwright-core';
import {findBrowser} from '../tools/browsers.mjs';
import {settled} from './in-page.ts';

export interface Visit {
  readonly page: Page;
  /** What the page, or the browser about it, wrote to the console. */
  readonly messages: string[];
  /** Errors that nobody caught. */
  readonly errors: string[];
  /** Goes to an address, and waits until every element of ours has settled. */
  open(address: string): Promise<void>;
}

/** @returns A function that opens an empty page in a profile of its own, until the test file ends. */
export function useChromium(): (options?: BrowserContextOptions) => Promise<Visit> {
  let browser: Browser | undefined;
  before(async () => {
    browser = await launchChromium();
  });
  after(() => browser?.close());

  return async (options = {}) => {
    const context = await browser!.newContext({viewport: {width: 1280, height: 720}, ...options});
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    const [messages, errors]: string[][] = [[], []];
    page.on('console', (message) => messages!.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => errors!.push(error.stack ?? error.message));
    return {
      page,
      messages: messages!,
      errors: errors!,
      async open(address) {
        await page.goto(address);
        await page.evaluate(settled);
      },
    };
  };
}

export function launchChromium(): Promise<Browser> {
  const found = findBrowser('chromium');
  if (!found) throw new Error('These tests need Chromium; `pnpm test` provides it.');
  return chromium.launch({
    executablePath: found.executable,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      // Whatever asks for another machine fails, and the test with it.
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
    ],
  });
}
