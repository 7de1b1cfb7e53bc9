// One interface for the three engines.
import {after, before, beforeEach, describe, test} from 'node:test';
import {firefox, webkit, type Browser} from 'playwright-core';
import type {ElementHandle, KeyInput} from 'puppeteer-core';
import {
  findBrowser,
  startWebKitDriver,
  wantedEngines,
  type Browser as Found,
  type Engine,
} from '../../../packages/internal-scripts/src/browsers/browsers.mjs';
import {isLost, WebDriverSession} from '../../../packages/internal-scripts/src/browsers/webdriver.mjs';
import {LEFT_OUT} from '../../../packages/internal-scripts/src/test-command/node-reporter.mjs';
import {launchChromium} from './chromium.ts';
import {launchFirefox, newPage} from './firefox.ts';
import {loadedBy} from './loaded.ts';
import {PATIENCE} from './until.ts';

export type {Engine};

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Session {
  /**
   * Allows the engine to discard the traces of earlier pages: caches, cookies and focus. WebKitGTK is opened again if
   * it has crashed. `inEveryEngine` calls it before each test.
   */
  begin(): Promise<void>;
  /**
   * Goes to an address and waits until the page has loaded. Another fragment of the open page loads nothing.
   *
   * @throws {Error} `WebKit crashed`, if that happens to a window that has shown a page since `begin`.
   */
  open(address: string): Promise<void>;
  /** Runs a function in the page, and waits for its promise. */
  run<Result, Arguments extends unknown[]>(
    inPage: (...values: Arguments) => Result,
    ...values: Arguments
  ): Promise<Awaited<Result>>;
  /** Runs a function in the page of a frame, also of another origin. */
  runIn<Result, Arguments extends unknown[]>(
    frame: string,
    inPage: (...values: Arguments) => Result,
    ...values: Arguments
  ): Promise<Awaited<Result>>;
  /** Presses a key by its name (`Tab`, `Enter`, `Escape`, `Space`), or several together: `Shift+Tab`. */
  press(keys: string): Promise<void>;
  /** Types text with the keys of letters, into what has the focus. */
  type(text: string): Promise<void>;
  /** Presses the mouse on the middle of an element of the page, after scrolling to it. */
  click(selector: string): Promise<void>;
  /** Gives files of this machine to a file input. */
  upload(selector: string, ...paths: string[]): Promise<void>;
  /** Gives the page this many CSS pixels. */
  resize(size: Size): Promise<void>;
  /** A picture of the window, as PNG. */
  screenshot(): Promise<Uint8Array>;
  end(): Promise<void>;
}

/** The size of a new window. */
const WINDOW: Size = {width: 1024, height: 720};

/**
 * Settings of a reader's system or browser, in the words of CSS. One that is left out is this machine's in Firefox. In
 * other browsers it is off.
 */
export interface ReaderSettings {
  readonly colorScheme?: 'dark';
  readonly reducedMotion?: 'reduce';
  /** WebKitGTK has no such setting. Playwright's WebKit is not tried with it. */
  readonly forcedColors?: 'active';
}

export interface EngineOptions {
  readonly settings?: ReaderSettings;
  /**
   * Whether WebKitGTK has service workers. All other browsers have them, Playwright's WebKit too. A window of WebKitGTK
   * that has left a site with a service worker may hang when it opens that site again (decision 40).
   */
  readonly hasServiceWorkers?: boolean;
}

/**
 * Declares the same tests for each wanted engine. Its window opens before the tests and closes after them. An engine
 * that lacks one of the settings is left out.
 *
 * @param define - Declares the tests. `session` gives the engine's window to a running test.
 */
export function inEveryEngine(
  define: (engine: Engine, session: () => Session) => void,
  options: EngineOptions = {},
): void {
  for (const engine of wantedEngines()) {
    // Node runs the `before` of a file without any suite, but not its `after`. So a suite that is left out is declared.
    describe(`in ${engine}`, {skip: lacksSettings(engine, options) && LEFT_OUT}, () => {
      let session: Session | undefined;
      before(async () => {
        session = await startEngine(engine, options);
      });
      beforeEach(() => session?.begin());
      after(() => session?.end());
      define(engine, () => session!);
    });
  }
}

const lacksSettings = (engine: Engine, {settings = {}}: EngineOptions): boolean =>
  engine === 'webkit' && settings.forcedColors !== undefined;

/** Declares a test whose outcome is the same in every engine. It runs in Chromium alone, if that is wanted. */
export const sameInAll = (engine: Engine): ((name: string, run: () => Promise<void>) => void) =>
  engine === 'chromium' ? (name, run) => void test(name, run) : () => {};

export async function startEngine(engine: Engine, options: EngineOptions = {}): Promise<Session> {
  const session = await launch(engine, options);
  await session.resize(WINDOW);
  return session;
}

async function launch(engine: Engine, options: EngineOptions): Promise<Session> {
  const found = findBrowser(engine);
  if (!found) throw new Error(`These tests need ${engine}; \`pnpm test\` provides it.`);
  if (engine === 'chromium') return throughPlaywright(await launchChromium(), options);
  if (found.playwright) return throughPlaywright(await {firefox, webkit}[engine].launch({timeout: PATIENCE}), options);
  return engine === 'firefox' ? stockFirefox(options) : webKitGtk(found, options);
}

/** The call of a function in a page, as an expression. */
const call = (inPage: (...values: never[]) => unknown, values: readonly unknown[]) =>
  `(${inPage.toString()})(${values.map((value) => JSON.stringify(value)).join()})`;

async function throughPlaywright(browser: Browser, {settings}: EngineOptions): Promise<Session> {
  const page = await browser.newPage(settings);
  page.setDefaultTimeout(PATIENCE);
  const run: Session['run'] = (inPage, ...values) => page.evaluate(call(inPage, values));
  return {
    async begin() {},
    open: (address) => loadedBy({run}, () => page.goto(address), address),
    run,
    runIn: (selector, inPage, ...values) =>
      page
        .$(selector)
        .then((element) => element!.contentFrame())
        .then((frame) => frame!.evaluate(call(inPage, values))),
    press: (keys) => page.keyboard.press(keys),
    type: (text) => page.keyboard.type(text),
    click: (selector) => page.click(selector),
    upload: (selector, ...paths) => page.setInputFiles(selector, paths),
    resize: (size) => page.setViewportSize(size),
    screenshot: () => page.screenshot(),
    end: () => browser.close(),
  };
}

async function stockFirefox({settings}: EngineOptions): Promise<Session> {
  const browser = await launchFirefox(firefoxPreferences(settings));
  const page = await newPage(browser);
  const run: Session['run'] = async (inPage, ...values) => (await page.evaluate(call(inPage, values))) as never;
  return {
    async begin() {},
    open: (address) => loadedBy({run}, () => page.goto(address), address),
    run,
    async runIn(selector, inPage, ...values) {
      const frame = await (await page.$(selector))?.contentFrame();
      return (await frame!.evaluate(call(inPage, values))) as never;
    },
    async press(keys) {
      // With Firefox it knows this key by its character alone.
      const names = keys.split('+').map((key) => (key === 'Space' ? ' ' : key)) as KeyInput[];
      for (const key of names) await page.keyboard.down(key);
      for (const key of names.toReversed()) await page.keyboard.up(key);
    },
    type: (text) => page.keyboard.type(text),
    click: (selector) => page.click(selector),
    async upload(selector, ...paths) {
      const input = (await page.$(selector)) as ElementHandle<HTMLInputElement> | null;
      await input!.uploadFile(...paths);
    },
    resize: (size) => page.setViewport(size),
    screenshot: () => page.screenshot(),
    end: () => browser.close(),
  };
}

async function webKitGtk(found: Found, options: EngineOptions): Promise<Session> {
  let window = await openWebKitGtk(found, options);
  let size = WINDOW;
  /** Whether a test has opened a page in this window. Another window would not have the traces of that page. */
  let isUsed = false;
  const reopen = async () => {
    await window.close();
    window = await openWebKitGtk(found, options);
    await window.session.resize(size);
  };
  const run: Session['run'] = (inPage, ...values) => window.session.execute(`return ${call(inPage, values)}`) as never;
  const goTo = (url: string) => loadedBy({run}, () => window.session.sendToPage('POST', '/url', {url}), url);
  return {
    async begin() {
      isUsed = false;
      // A crash up to here belongs to the pages before. The next one gets another window.
      await window.session.execute('return 0').catch(reopen);
    },
    async open(address) {
      const go = async () => {
        // WebKit crashes now and then, mostly soon after it leaves a page (decision 40). It leaves the page of the last
        // test here, so that the crash does not hit the page of this one.
        if (!isUsed) await goTo('about:blank');
        await goTo(address);
      };
      // The first page of a test can be opened again in another window. A page that always crashes WebKit fails the
      // second time, too.
      await go().catch(async (cause: Error) => {
        if (!isLost(cause)) throw cause;
        if (isUsed) throw new Error('WebKit crashed', {cause});
        await reopen();
        await go();
      });
      isUsed = true;
    },
    run,
    runIn: (selector, inPage, ...values) =>
      window.session.executeIn(selector, `return ${call(inPage, values)}`) as never,
    press: (keys) => window.session.press(...keys.split('+')),
    type: (text) => window.session.type(text),
    click: (selector) => window.session.click(selector),
    upload: (selector, ...paths) => window.session.upload(selector, paths),
    resize: (wanted) => window.session.resize((size = wanted)),
    screenshot: async () => Buffer.from((await window.session.sendToPage('GET', '/screenshot')) as string, 'base64'),
    end: () => window.close(),
  };
}

async function openWebKitGtk(
  found: Found,
  {hasServiceWorkers = false, settings}: EngineOptions,
): Promise<{session: WebDriverSession; close: () => Promise<void>}> {
  const driver = await startWebKitDriver(found, gtkSettings(settings));
  const session = new WebDriverSession({name: 'WebKitGTK', address: `http://127.0.0.1:${driver.port}`});
  // If the browser has crashed, its session cannot be ended, but the driver can be stopped.
  const close = () => session.end().then(driver.stop, driver.stop);
  const features = hasServiceWorkers ? [] : ['--features=-ServiceWorkers'];
  try {
    await session.start({
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': {binary: found.executable, args: ['--automation', ...features]},
    });
    return {session, close};
  } catch (error) {
    await driver.stop();
    throw error;
  }
}

/** A reader's settings as preferences of Firefox. With forced colours, its scheme follows from the colours. */
function firefoxPreferences({colorScheme, reducedMotion, forcedColors}: ReaderSettings = {}): Record<string, unknown> {
  const dark = {
    'browser.display.background_color': '#000000',
    'browser.display.foreground_color': '#ffffff',
    'browser.anchor_color': '#ffff00',
    'browser.visited_color': '#ffff00',
  };
  return {
    ...(forcedColors ? {'browser.display.document_color_use': 2} : {}),
    ...(colorScheme ? (forcedColors ? dark : {'ui.systemUsesDarkTheme': 1}) : {}),
    ...(reducedMotion ? {'ui.prefersReducedMotion': 1} : {}),
  };
}

/** A reader's settings as settings of GTK 3. WebKitGTK passes them on to pages. */
const gtkSettings = ({colorScheme, reducedMotion}: ReaderSettings = {}): readonly string[] => [
  ...(colorScheme ? ['gtk-theme-name=Adwaita-dark'] : []),
  ...(reducedMotion ? ['gtk-enable-animations=0'] : []),
];
