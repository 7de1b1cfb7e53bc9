// The pages that are read, by the rules for WCAG 2.2 AA: both colour schemes, phone and desktop, with and without script.
import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {inChromium, useChromium} from '../../support/browsers/chromium.ts';
import {tooWide} from '../../support/page-checks/too-wide.ts';
import {violations} from '../../support/page-checks/violations.ts';
import {useSite} from '../../support/servers/site.ts';

/** One page of each kind: a list, a long guide, wide tables, code, a short one. */
const PAGES = [
  '/guides/',
  '/guides/partner-guide/',
  '/guides/elements/',
  '/guides/developers/',
  '/guides/decisions/',
  '/guides/sites/wix/',
  '/partners/',
  '/ar/partners/',
];

suite('a page that is read', inChromium, () => {
  const site = useSite();
  const chromium = useChromium();

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`can be used by everybody: ${colorScheme}`, async () => {
      const {page, messages, errors} = await chromium({colorScheme});
      for (const path of PAGES) {
        await page.goto(site.origin + path);
        const found = await violations(page);
        for (const width of [280, 390, 1280]) {
          await page.setViewportSize({width, height: 800});
          found.push(...(await tooWide(page, '.wide, pre, .skip')));
        }
        assert.deepEqual(found, [], path);
        const ground = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
        assert.equal(ground, colorScheme === 'light' ? 'rgb(253, 252, 249)' : 'rgb(21, 23, 27)');
      }
      assert.deepEqual([messages, errors], [[], []]);
    });
  }

  test('is whole without script, and asks for nothing but itself', async () => {
    const {page} = await chromium({javaScriptEnabled: false});
    await page.goto(`${site.origin}/guides/security-and-privacy/`);
    assert.match(await page.innerText('main'), /On this page/);
    const paths = site.requests.map(({path}) => path).sort();
    assert.deepEqual(
      paths,
      ['/favicon.svg', '/guides/security-and-privacy/', '/site.css'].filter((path) => paths.includes(path)),
    );
  });

  test('has the headers that a page of ours has, and its folder without a slash leads to it', async () => {
    const response = await fetch(`${site.origin}/guides`);
    assert.equal(new URL(response.url).pathname, '/guides/');
    const {headers} = response;
    const [, meta] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(await response.text())!;
    assert.equal(headers.get('content-security-policy'), `${meta}; frame-ancestors 'none'`);
    assert.equal(headers.get('referrer-policy'), 'no-referrer');
    assert.equal(headers.get('cross-origin-opener-policy'), 'same-origin');
    assert.equal(headers.get('x-content-type-options'), 'nosniff');
  });

  test('leads with the first Tab past its header', async () => {
    const {page} = await chromium();
    await page.goto(`${site.origin}/guides/`);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${site.origin}/guides/#main`);
    await page.keyboard.press('Tab');
    assert.ok(await page.evaluate(() => document.activeElement!.closest('main') !== null));
  });
});
