// Every view by the rules for WCAG 2.2 AA: both directions, both themes, phone and desktop.
import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import type {Page} from 'playwright-core';
import {inChromium, useChromium} from '../../support/browsers/chromium.ts';
import {tooWide} from '../../support/page-checks/too-wide.ts';
import {violations} from '../../support/page-checks/violations.ts';
import {CAMPAIGN, example, useSite} from '../../support/servers/site.ts';
import {isAtRest} from '../../support/studio/at-rest.ts';
import {everyView, faultOf, openDocument, sessionOf} from '../../support/studio/page.ts';

const PHONE = {width: 360, height: 740};
const DESKTOP = {width: 1280, height: 800};

const WAYS = [
  {
    name: 'the example in English, light, desktop',
    document: example(),
    locale: 'en',
    colorScheme: 'light',
    viewport: DESKTOP,
  },
  {name: 'the example in Arabic, dark, phone', document: example(), locale: 'ar', colorScheme: 'dark', viewport: PHONE},
  {
    name: 'the first campaign in English, dark, phone',
    document: CAMPAIGN,
    locale: 'en',
    colorScheme: 'dark',
    viewport: PHONE,
  },
  {
    name: 'the first campaign in Hebrew, light, desktop',
    document: CAMPAIGN,
    locale: 'he',
    colorScheme: 'light',
    viewport: DESKTOP,
  },
  {
    name: 'a letter that has only begun',
    document: {format: 1, letter: {title: ''}},
    locale: 'fr',
    colorScheme: 'light',
    viewport: PHONE,
  },
] as const;

suite('every view', inChromium, () => {
  const site = useSite();
  const chromium = useChromium();
  for (const {name, document, ...options} of WAYS) {
    test(`can be used by everybody: ${name}`, async () => {
      const {page} = await chromium(options);
      await openDocument(page, site.origin, document);
      const found: string[] = [];
      await everyView(page, async (view) => {
        assert.equal(await faultOf(page), undefined, view);
        found.push(...(await violations(page)).map((each) => `${view}: ${each}`));
        found.push(...(await tooWideIn(page, view)), ...(await page.evaluate(inlineElements)));
      });
      assert.deepEqual(found, []);
    });
  }

  for (const [locale, colorScheme, viewport] of [
    ['en', 'light', DESKTOP],
    ['ar', 'dark', PHONE],
  ] as const) {
    test(`the questions of a new letter, with a mistake and all that is open: ${locale}`, async () => {
      const {page} = await chromium({locale, colorScheme, viewport});
      await page.goto(`${site.origin}/studio/#/start/new`);
      await page.locator('#ask-site').fill('clear water');
      await page.locator('form button.primary').click();
      await page.locator('#ask-site-fault').waitFor();
      // The first open question has the focus when all mistakes are marked.
      await page.waitForFunction(() => /^ask-(?!site)/.test(document.activeElement?.id ?? ''));
      await page.locator('form details summary').click();
      await page.locator('#ask-url').waitFor();
      assert.deepEqual([...(await violations(page)), ...(await tooWideIn(page, 'new letter'))], []);
    });
  }

  const begun = {format: 1, letter: {title: ''}};
  for (const [name, document, published] of [
    ['without a problem', example(), undefined],
    ['with problems, and another one public', begun, JSON.stringify(example())],
  ] as const) {
    test(`does nothing while nobody does: a letter ${name}`, async () => {
      const {page} = await chromium();
      await openDocument(page, site.origin, document, published);
      await everyView(page, async () => void (await isAtRest(sessionOf(page))));
    });
  }

  test('nothing is lost at 280 px and 200 % text, with forced colours and less motion', async () => {
    const {page} = await chromium({
      viewport: {width: 280, height: 700},
      forcedColors: 'active',
      reducedMotion: 'reduce',
    });
    await openDocument(page, site.origin, example());
    await page.evaluate(() => globalThis.document.documentElement.style.setProperty('font-size', '200%'));
    const found: string[] = [];
    await everyView(page, async (view) => {
      assert.equal(await faultOf(page), undefined, view);
      found.push(...(await tooWideIn(page, view)));
    });
    assert.deepEqual(found, []);
  });
});

/** An element that is inline and holds blocks is split, and Firefox then loses keys. Runs in the page. */
const inlineElements = (): string[] =>
  [...document.querySelectorAll('*')]
    .filter((each) => each.localName.startsWith('studio-') && getComputedStyle(each).display === 'inline')
    .map(({localName}) => `${localName} is inline`);

const tooWideIn = async (page: Page, view: string): Promise<string[]> =>
  (await tooWide(page, '.skip, .visually-hidden')).map((each) => `${view}: ${each}`);
