// The column of a WordPress block theme: every way keeps to it, before a script has run, without script, and after.
import assert from 'node:assert/strict';
import {before, suite, test} from 'node:test';
import type {Page} from 'playwright-core';
import {useChromium} from '../support/browsers/chromium.ts';
import {page, useSite} from '../support/servers/site.ts';
import {wordPressStyles} from '../support/wordpress/wordpress.ts';
import type {Way} from './matrix.mjs';
import {pasted} from './ways.ts';

const site = useSite();
const chromium = useChromium();
let css: string;
before(async () => {
  ({css} = await wordPressStyles());
});

/** What each way shows. */
const SHOWS = {
  snippet: 'cs-campaign, cs-campaign > article',
  link: 'cs-campaign, cs-campaign > p',
  click: 'cs-campaign, cs-campaign > article',
  frame: 'iframe',
  plain: 'article',
} satisfies Partial<Record<Way, string>>;

/** Left and right edges of what a way shows, in CSS pixels, each once. */
const edges = (tab: Page, selector: string) =>
  tab.locator(selector).evaluateAll((elements) => {
    const all = elements
      // An element that no script has defined has no box of its own: its content has.
      .filter((element) => element.checkVisibility() && !element.matches('cs-campaign:not(:defined)'))
      .map((element) => {
        const {left, right} = element.getBoundingClientRect();
        return `${Math.round(left)} to ${Math.round(right)}`;
      });
    return [...new Set(all)];
  });

suite('the column of a block theme holds', () => {
  for (const [way, selector] of Object.entries(SHOWS) as [keyof typeof SHOWS, string][]) {
    test(way, async () => {
      const text = '<p id="text">A paragraph of the post</p>';
      const main = `<main class="is-layout-constrained">${text}${(await pasted(site))[way]}</main>`;
      const address = site.putPage('/post.html', page(main, 'en', `<style>${css}</style>`));
      const {page: plain} = await chromium({javaScriptEnabled: false});
      await plain.goto(address);
      const column = await edges(plain, '#text');
      assert.equal(column.length, 1);
      assert.notEqual(column[0], '0 to 1280', 'The theme has a column.');
      assert.deepEqual(await edges(plain, selector), column);
      const {page: scripted} = await chromium();
      await scripted.goto(address);
      if (way === 'click') await scripted.getByRole('button').click();
      if (selector.includes('cs-campaign')) {
        await scripted.waitForFunction(() => document.querySelector('cs-campaign:state(ready)'));
      }
      assert.deepEqual(await edges(scripted, selector), column);
    });
  }
});
