// The snippet builder in a page of Chromium.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Page} from 'playwright-core';

const embed = join(import.meta.dirname, '../../../packages/embed/dist');

export const ADDRESS = '#address';

/** Opens the page, and waits until it has its words. */
export async function openBuilder(page: Page, origin: string, query = ''): Promise<void> {
  await page.goto(`${origin}/embed/${query}`);
  await page.waitForSelector(ADDRESS);
}

/** Asks for the letter at an address, and waits until there is something to paste, or a fault. */
export async function showLetter(page: Page, address: string): Promise<void> {
  await page.fill(ADDRESS, address);
  await page.press(ADDRESS, 'Enter');
  await page.waitForSelector('#snippet, embed-letter > .callout, #address-said .problem');
}

/** The text to paste, once it has a part. */
export async function snippetWith(page: Page, part: string): Promise<string> {
  await page.waitForFunction(
    (wanted) => document.querySelector<HTMLTextAreaElement>('#snippet')?.value.includes(wanted),
    part,
  );
  return page.inputValue('#snippet');
}

/** Opens the choices that are folded away on a narrow page. */
export async function openMore(page: Page): Promise<void> {
  const details = page.locator('details.choices');
  if ((await details.getAttribute('open')) === null) await details.locator('> summary').click();
}

/** The CDN, which tests cannot reach: it has the files of this build. */
export async function putCdn(page: Page): Promise<string[]> {
  const asked: string[] = [];
  await page.route('https://cdn.jsdelivr.net/**', (route) => {
    const name = new URL(route.request().url()).pathname.split('/').at(-1)!;
    asked.push(name);
    const headers = {'content-type': 'text/javascript', 'access-control-allow-origin': '*'};
    return route.fulfill({headers, body: readFileSync(join(embed, name))});
  });
  return asked;
}

/** Waits until an element shows its campaign. */
export const isReady = (page: Page, name = 'cs-campaign') =>
  page.waitForFunction((tag) => document.querySelector<HTMLElement & {state?: string}>(tag)?.state === 'ready', name);
