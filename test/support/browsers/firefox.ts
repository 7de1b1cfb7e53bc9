// A stock Firefox. Each wait is as long as a busy machine needs; by itself the driver gives up after half a minute.
import puppeteer, {type Browser, type Page} from 'puppeteer-core';
import {findBrowser} from '../../../packages/internal-scripts/src/browsers/browsers.mjs';
import {PATIENCE} from './until.ts';

/** @param settings - Preferences that the browser starts with, by their names in `about:config`. */
export function launchFirefox(settings: Readonly<Record<string, unknown>> = {}): Promise<Browser> {
  const found = findBrowser('firefox');
  if (!found) throw new Error('These tests need Firefox; `pnpm test` provides it.');
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: found.executable,
    headless: true,
    timeout: PATIENCE,
    protocolTimeout: PATIENCE,
    extraPrefsFirefox: settings,
  });
}

export async function newPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  page.setDefaultTimeout(PATIENCE);
  return page;
}
