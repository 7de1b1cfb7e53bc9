// The studio in a page of Chromium, for tests that go through all of its views.
import type {Page} from 'playwright-core';
import {VIEWS, type ViewName} from '../../../packages/studio/src/shell/routes.ts';
import type {Session} from '../browsers/engines.ts';
import {isChecked, isShown} from './at-hand.ts';
import {draft} from './draft.ts';

/** A page as the tests of three engines drive it. */
export const sessionOf = (page: Page): Pick<Session, 'open' | 'run'> => ({
  open: async (address) => void (await page.goto(address)),
  run: (inPage, ...values) =>
    page.evaluate(`(${inPage.toString()})(${values.map((value) => JSON.stringify(value)).join()})`),
});

/** Opens a document in the studio, and waits until the check has answered. */
export async function openDocument(page: Page, origin: string, document: object, published?: string): Promise<void> {
  await draft(sessionOf(page), origin, document, 'letter', {published});
  await page.waitForFunction(isChecked);
}

/** Parts that a view shows some time after the rest: answers of the thread, and drawn pictures. */
export const LATER: Readonly<Partial<Record<ViewName, string>>> = {
  check: 'studio-check .will-change ~ p',
  preview: 'studio-share-pictures :is(.share-picture, .callout)',
  approval: 'studio-approval :is(iframe, a[href$="/check"])',
  json: 'studio-json .sentences',
};

/** Goes to each view by its address, waits for what it shows later, opens what is closed in it, and calls back. */
export async function everyView(page: Page, visit: (view: ViewName) => Promise<void>): Promise<void> {
  for (const view of VIEWS) {
    await page.evaluate((hash) => (location.hash = hash), `#/draft/d/${view}`);
    await page.waitForFunction(isShown);
    const later = LATER[view];
    if (later) await page.locator(later).first().waitFor();
    // Twice: cards lie in cards.
    for (let depth = 0; depth < 2; depth += 1) {
      await page.evaluate(async () => {
        const closed = [...document.querySelectorAll<HTMLDetailsElement>('main details:not([open])')].slice(0, 20);
        // The browser tells the view in a later task, and it begins to draw only then.
        const told = closed.map(
          (each) => new Promise((resolve) => each.addEventListener('toggle', resolve, {once: true})),
        );
        for (const each of closed) each.open = true;
        await Promise.all(told);
        await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
      });
    }
    await visit(view);
  }
}

/** The error of the view that is open, with its place in the code. Undefined if the view was drawn. */
export const faultOf = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => {
    const app = document.querySelector('studio-app') as unknown as {fault?: Error; trouble?: string};
    return app.trouble === undefined ? undefined : `${app.trouble}: ${app.fault?.stack ?? app.fault?.message}`;
  });
