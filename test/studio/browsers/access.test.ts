// Every view by the rules for WCAG 2.2 AA: both directions, both themes, phone and desktop.
import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {wantedEngines} from '../../../packages/internal-scripts/src/browsers/browsers.mjs';
import {useChromium} from '../../support/browsers/chromium.ts';
import {violations} from '../../support/page-checks/violations.ts';
import {CAMPAIGN, example, useSite} from '../../support/servers/site.ts';
import {everyView, faultOf, openDocument} from '../../support/studio/page.ts';

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

suite('every view', {skip: !wantedEngines().includes('chromium')}, () => {
  const site = useSite();
  const chromium = useChromium();
  for (const {name, document, ...options} of WAYS) {
    test(`can be used by everybody: ${name}`, async () => {
      const {page} = await chromium(options);
      await openDocument(page, site.origin, document);
      await everyView(page, async (view) => {
        assert.equal(await faultOf(page), undefined, view);
        assert.deepEqual(await violations(page), [], view);
        const {scrolls, room} = await page.evaluate(() => ({
          scrolls: globalThis.document.documentElement.scrollWidth,
          room: innerWidth,
        }));
        assert.ok(scrolls <= room, `${view} scrolls sideways: ${scrolls} of ${room}`);
      });
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
    await everyView(page, async (view) => {
      assert.equal(await faultOf(page), undefined, view);
      const wide = await page.evaluate(() => globalThis.document.documentElement.scrollWidth - innerWidth);
      assert.ok(wide <= 0, `${view} is ${wide} px too wide`);
    });
  });
});
