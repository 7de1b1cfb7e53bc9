// axe reads a page for some time. What it says has to be about one moment of the page.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {useChromium} from '../support/browsers/chromium.ts';
import {violations} from '../support/page-checks/violations.ts';
import {useSite} from '../support/servers/site.ts';

const site = useSite();
const chromium = useChromium();

const PAGE = '<!doctype html><html lang="en"><title>Page</title><main><h1>Page</h1><div></div></main></html>';

for (const [where, root] of [
  ['the page', "document.querySelector('div')"],
  ['a shadow root', "document.querySelector('div').attachShadow({mode: 'open'})"],
] as const) {
  test(`a page is read anew if a text of ${where} gets another parent meanwhile`, async () => {
    const {page} = await chromium();
    await page.goto(site.putPage('/page.html', PAGE));
    // As an editor wraps what it marks, as soon as axe has listed the elements. The wrapper lacks a name, and only a
    // second reading can find that.
    await page.evaluate(`
      const root = ${root};
      const text = document.createElement('span');
      text.textContent = 'A text';
      root.append(text, document.createElement('div'));
      globalThis.MutationObserver = class extends MutationObserver {
        observe(...values) {
          super.observe(...values);
          const wrapper = document.createElement('div');
          wrapper.role = 'img';
          (function wrap() {
            if (text.parentNode !== root) return;
            if (!globalThis.axe._selectorData) return setTimeout(wrap);
            text.before(wrapper);
            wrapper.append(text);
          })();
        }
      };
    `);
    const found = await violations(page);
    assert.deepEqual(
      found.map((each) => each.split(' ')[0]),
      ['role-img-alt'],
    );
  });
}
