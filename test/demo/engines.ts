// The three engines behind what they have in common: open an address, run a function there.
import {firefox, webkit} from 'playwright-core';
import puppeteer from 'puppeteer-core';
import {findBrowser, startWebKitDriver, type Browser as Found} from '../tools/browsers.mjs';
import {launchChromium} from './chromium.ts';

export type Engine = 'chromium' | 'firefox' | 'webkit';

export interface Session {
  /** Goes to an address and waits until the page has loaded. */
  open(address: string): Promise<void>;
  /** Runs a function in the page, and waits for its promise. */
  run<Result, Arguments extends unknown[]>(
    inPage: (...values: Arguments) => Result,
    ...values: Arguments
  ): Promise<Awaited<Result>>;
  end(): Promise<void>;
}

export async function startEngine(engine: Engine): Promise<Session> {
  const found = findBrowser(engine);
  if (!found) throw new Error(`These tests need ${engine}; \`pnpm test\` provides it.`);
  if (engine === 'chromium') return throughPlaywright(launchChromium());
  if (found.playwright) return throughPlaywright({firefox, webkit}[engine].launch());
  return engine === 'firefox' ? stockFirefox(found) : webKitGtk(found);
}

/** The call of a function in a page, as an expression. */
const call = (inPage: (...values: never[]) => unknown, values: readonly unknown[]) =>
  `(${inPage.toString()})(${values.map((value) => JSON.stringify(value)).join()})`;

async function throughPlaywright(launching: ReturnType<typeof launchChromium>): Promise<Session> {
  const browser = await launching;
  const page = await browser.newPage();
  return {
    open: async (address) => void (await page.goto(address)),
    run: (inPage, ...values) => page.evaluate(call(inPage, values)),
    end: () => browser.close(),
  };
}

async function stockFirefox({executable}: Found): Promise<Session> {
  const browser = await puppeteer.launch({browser: 'firefox', executablePath: executable, headless: true});
  const page = await browser.newPage();
  return {
    open: async (address) => void (await page.goto(address)),
    run: async (inPage, ...values) => (await page.evaluate(call(inPage, values))) as never,
    end: () => browser.close(),
  };
}

async function webKitGtk(found: Found): Promise<Session> {
  const driver = await startWebKitDriver(found);
  const send = async (method: string, path: string, body?: unknown) => {
    const response = await fetch(`http://127.0.0.1:${driver.port}${path}`, {
      method,
      ...(body !== undefined && {body: JSON.stringify(body), headers: {'content-type': 'application/json'}}),
    });
    const {value} = (await response.json()) as {value: {error?: string; message?: string; sessionId?: string}};
    if (!response.ok) throw new Error(`WebKit: ${method} ${path}: ${value?.error} ${value?.message}`);
    return value;
  };
  try {
    const {sessionId} = await send('POST', '/session', {
      capabilities: {
        alwaysMatch: {
          browserName: 'MiniBrowser',
          'webkitgtk:browserOptions': {binary: found.executable, args: ['--automation']},
        },
      },
    });
    const session = `/session/${sessionId}`;
    return {
      open: async (address) => void (await send('POST', `${session}/url`, {url: address})),
      run: async (inPage, ...values) =>
        (await send('POST', `${session}/execute/sync`, {script: `return ${call(inPage, values)}`, args: []})) as never,
      async end() {
        await send('DELETE', session).finally(() => driver.stop());
      },
    };
  } catch (error) {
    await driver.stop();
    throw error;
  }
}
