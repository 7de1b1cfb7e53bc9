// The three engines behind what they have in common.
import {after, before, beforeEach, describe} from 'node:test';
import {firefox, webkit, type Browser} from 'playwright-core';
import puppeteer, {type KeyInput} from 'puppeteer-core';
import {
  findBrowser,
  startWebKitDriver,
  wantedEngines,
  type Browser as Found,
  type Engine,
} from '../../../packages/internal-scripts/src/browsers/browsers.mjs';
import {WebDriverSession} from '../../../packages/internal-scripts/src/browsers/webdriver.mjs';
import {launchChromium} from './chromium.ts';
import {PATIENCE} from './until.ts';

export type {Engine};

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Session {
  /**
   * Says that nothing of the window is needed any more that pages have left in it: what it has in its caches, cookies,
   * focus. `inEveryEngine` does so before each test.
   */
  begin(): void;
  /**
   * Goes to an address and waits until the page has loaded.
   *
   * @throws {Error} `WebKit crashed` where that has happened to a window that has shown a page since `begin`.
   */
  open(address: string): Promise<void>;
  /** Runs a function in the page, and waits for its promise. */
  run<Result, Arguments extends unknown[]>(
    inPage: (...values: Arguments) => Result,
    ...values: Arguments
  ): Promise<Awaited<Result>>;
  /** The same in the page of a frame, of whatever origin. */
  runIn<Result, Arguments extends unknown[]>(
    frame: string,
    inPage: (...values: Arguments) => Result,
    ...values: Arguments
  ): Promise<Awaited<Result>>;
  /** Presses a key as a person would, by its name (`Tab`, `Enter`, `Escape`, `Space`), or several together: `Shift+Tab`. */
  press(keys: string): Promise<void>;
  /** Gives the page this many CSS pixels. */
  resize(size: Size): Promise<void>;
  /** What is in the window, as PNG. */
  screenshot(): Promise<Uint8Array>;
  end(): Promise<void>;
}

/** What every engine begins with. */
const WINDOW: Size = {width: 1024, height: 720};

/**
 * Declares the same tests for each engine that is wanted, in a window that opens before them and closes after them.
 *
 * @param define - Declares them. `session` gives the engine's window to a test that runs.
 */
export function inEveryEngine(define: (engine: Engine, session: () => Session) => void): void {
  for (const engine of wantedEngines()) {
    describe(`in ${engine}`, () => {
      let session: Session | undefined;
      before(async () => {
        session = await startEngine(engine);
      });
      beforeEach(() => session?.begin());
      after(() => session?.end());
      define(engine, () => session!);
    });
  }
}

export async function startEngine(engine: Engine): Promise<Session> {
  const session = await launch(engine);
  await session.resize(WINDOW);
  return session;
}

async function launch(engine: Engine): Promise<Session> {
  const found = findBrowser(engine);
  if (!found) throw new Error(`These tests need ${engine}; \`pnpm test\` provides it.`);
  if (engine === 'chromium') return throughPlaywright(await launchChromium());
  if (found.playwright) return throughPlaywright(await {firefox, webkit}[engine].launch());
  return engine === 'firefox' ? stockFirefox(found) : webKitGtk(found);
}

/** The call of a function in a page, as an expression. */
const call = (inPage: (...values: never[]) => unknown, values: readonly unknown[]) =>
  `(${inPage.toString()})(${values.map((value) => JSON.stringify(value)).join()})`;

async function throughPlaywright(browser: Browser): Promise<Session> {
  const page = await browser.newPage();
  page.setDefaultTimeout(PATIENCE);
  return {
    begin() {},
    open: async (address) => void (await page.goto(address)),
    run: (inPage, ...values) => page.evaluate(call(inPage, values)),
    runIn: (selector, inPage, ...values) =>
      page
        .$(selector)
        .then((element) => element!.contentFrame())
        .then((frame) => frame!.evaluate(call(inPage, values))),
    press: (keys) => page.keyboard.press(keys),
    resize: (size) => page.setViewportSize(size),
    screenshot: () => page.screenshot(),
    end: () => browser.close(),
  };
}

async function stockFirefox({executable}: Found): Promise<Session> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: executable,
    headless: true,
    protocolTimeout: PATIENCE,
  });
  const page = await browser.newPage();
  page.setDefaultTimeout(PATIENCE);
  return {
    begin() {},
    open: async (address) => void (await page.goto(address)),
    run: async (inPage, ...values) => (await page.evaluate(call(inPage, values))) as never,
    async runIn(selector, inPage, ...values) {
      const frame = await (await page.$(selector))?.contentFrame();
      return (await frame!.evaluate(call(inPage, values))) as never;
    },
    async press(keys) {
      const names = keys.split('+') as KeyInput[];
      for (const key of names) await page.keyboard.down(key);
      for (const key of names.toReversed()) await page.keyboard.up(key);
    },
    resize: (size) => page.setViewport(size),
    screenshot: () => page.screenshot(),
    end: () => browser.close(),
  };
}

async function webKitGtk(found: Found): Promise<Session> {
  let window = await openWebKitGtk(found);
  let size = WINDOW;
  /** Whether a test has opened a page: what that leaves in the window, another one has not. */
  let isUsed = false;
  return {
    begin: () => void (isUsed = false),
    async open(address) {
      const go = () => window.session.send('POST', '/url', {url: address});
      // It crashes now and then, most often where a page is left. The first page of a test can be opened in another window;
      // one that brings it down each time fails the second time too.
      await go().catch(async (cause: Error) => {
        if (!/invalid session id|Session terminated|crash/.test(cause.message)) throw cause;
        if (isUsed) throw new Error('WebKit crashed', {cause});
        await window.close();
        window = await openWebKitGtk(found);
        await window.session.resize(size);
        await go();
      });
      isUsed = true;
    },
    run: (inPage, ...values) => window.session.execute(`return ${call(inPage, values)}`) as never,
    async runIn(selector, inPage, ...values) {
      const {session} = window;
      const id: unknown = await session.execute(`return document.querySelector(${JSON.stringify(selector)})`);
      await session.send('POST', '/frame', {id});
      try {
        return (await session.execute(`return ${call(inPage, values)}`)) as never;
      } finally {
        await session.send('POST', '/frame', {id: null});
      }
    },
    press: (keys) => window.session.press(...keys.split('+')),
    resize: (wanted) => window.session.resize((size = wanted)),
    screenshot: async () => Buffer.from((await window.session.send('GET', '/screenshot')) as string, 'base64'),
    end: () => window.close(),
  };
}

async function openWebKitGtk(found: Found): Promise<{session: WebDriverSession; close: () => Promise<void>}> {
  const driver = await startWebKitDriver(found);
  const session = new WebDriverSession({name: 'WebKitGTK', address: `http://127.0.0.1:${driver.port}`});
  // A session whose browser has crashed cannot be ended, but its driver can.
  const close = () => session.end().then(driver.stop, driver.stop);
  try {
    await session.start({
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': {binary: found.executable, args: ['--automation']},
    });
    return {session, close};
  } catch (error) {
    await driver.stop();
    throw error;
  }
}
