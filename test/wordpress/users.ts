// What people do in WordPress, by clicks and keys.
import {type FrameLocator, type Page} from 'playwright-core';
import {until} from '../support/browsers/until.ts';
import {PASSWORD, type WordPress} from './wordpress-site.ts';

export async function logIn({origin}: WordPress, page: Page, name: 'admin' | 'author' | 'contributor'): Promise<void> {
  await page.goto(`${origin}/wp-login.php`);
  // WordPress puts the keyboard into the first field a moment later, and with it what is being typed into the second.
  await page.locator('#user_login:focus').waitFor();
  await page.locator('#user_login').fill(name);
  await page.locator('#user_pass').fill(PASSWORD);
  await page.locator('#wp-submit').click();
  await page.locator('#wpadminbar').waitFor();
}

/** The part of the editor in which a post is written. It is a frame. */
export const canvas = (page: Page): FrameLocator => page.frameLocator('iframe[name="editor-canvas"]');

/** Opens the editor of a new post, and writes its title. The keyboard is in the first, empty paragraph then. */
export async function newPost({origin}: WordPress, page: Page, title: string): Promise<void> {
  await page.goto(`${origin}/wp-admin/post-new.php`);
  await canvas(page).locator('.editor-post-title__input').click();
  await page.keyboard.type(title);
  await page.keyboard.press('Enter');
}

/** Types a slash and the beginning of the block's name in an empty paragraph, and takes what is offered. */
export async function insertBlock(page: Page): Promise<void> {
  await page.keyboard.type('/countersign');
  // Enter takes what is selected. Until the last letters have arrived, that may be another block of the list.
  await page.locator('.components-autocomplete__result[aria-selected=true]', {hasText: 'Countersign'}).waitFor();
  await page.keyboard.press('Enter');
  await until(() => addressField(page).evaluate((field) => field === field.ownerDocument.activeElement));
}

export const block = (page: Page) => canvas(page).locator('[data-type="countersign/campaign"]');

export const addressField = (page: Page) => block(page).locator('input[type=text]');

/** Puts an address in the place of what is in the field, by the keyboard alone, which is there since the block is. */
export async function pasteAddress(page: Page, address: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+a');
  // All at once, as a paste does it.
  await page.keyboard.insertText(address);
  await page.keyboard.press('Enter');
}

/** Opens the sidebar with what can be chosen for the selected block. */
export async function openSettings(page: Page): Promise<void> {
  const button = page.getByRole('button', {name: 'Settings', exact: true});
  if ((await button.getAttribute('aria-expanded')) !== 'true') await button.click();
  await page.getByRole('tab', {name: 'Block', exact: true}).click();
}

/** Pastes a text where the keyboard is, from the clipboard. */
export async function paste(page: Page, text: string): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await page.keyboard.press('ControlOrMeta+v');
}

/** What somebody does on a page from now on: clicks, keys, and pages that are opened. */
export async function countEffort(page: Page): Promise<Record<'clicks' | 'keys' | 'pages', number>> {
  const effort = {clicks: 0, keys: 0, pages: 0};
  await page.exposeFunction('countEffort', (kind: keyof typeof effort) => {
    effort[kind] += 1;
  });
  await page.addInitScript(() => {
    const count = (kind: string) => (event: Event) => {
      if (event.isTrusted) (globalThis as unknown as {countEffort(kind: string): void}).countEffort(kind);
    };
    addEventListener('pointerdown', count('clicks'), true);
    addEventListener('keydown', count('keys'), true);
  });
  page.on('request', (request) => {
    if (request.isNavigationRequest() && request.frame() === page.mainFrame()) effort.pages += 1;
  });
  return effort;
}

/** Publishes the post by its button, and the one that asks whether that is meant. Returns the post's address. */
export async function publishPost(page: Page): Promise<string> {
  await page.locator('.editor-post-publish-button__button').click();
  await page.locator('.editor-post-publish-panel .editor-post-publish-button').click();
  const link = page.locator('.post-publish-panel__postpublish-buttons a.components-button').first();
  return (await link.getAttribute('href'))!;
}

/** The requests of a page to other sites, from now on. */
export function foreignRequests(page: Page, {origin}: WordPress): string[] {
  const urls: string[] = [];
  page.on('request', (request) => {
    // WordPress itself runs a worker of its own from a blob.
    if (request.url().startsWith('http') && !request.url().startsWith(origin)) urls.push(request.url());
  });
  return urls;
}
