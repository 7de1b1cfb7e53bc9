// The snippet builder in a page of Chromium.
import type {Page} from 'playwright-core';

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
