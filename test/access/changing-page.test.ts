// axe reads a page for some time. What it says has to be about one moment of the page.
import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import type {Page} from 'playwright-core';
import {useChromium} from '../support/browsers/chromium.ts';
import {violations} from '../support/page-checks/violations.ts';
import {useSite} from '../support/servers/site.ts';

const PAGE = `<!doctype html><html lang="en"><title>Page</title>
  <main><h1>Page</h1><section></section><p><a href="/">Start</a></p><ul><li>One</li></ul><img alt="A lake" src="/">
  <button>Press</button><label>Name <input></label></main></html>`;

const WRAP = `const change = () => {
      text.before(picture);
      picture.append(text);
    };`;

/**
 * Changes what is drawn as soon as axe has listed the elements. After each change a picture lacks its name, which only
 * a second reading can find.
 */
const CHANGES = {
  // Its selector does not need its new parent.
  'a text gets another parent': `
    root.append(text, document.createElement('div'));
    ${WRAP}`,
  // To tell it from the other text, axe asks for its parent, and throws.
  'one of two texts gets another parent': `
    root.append(text, text.cloneNode(true), document.createElement('div'));
    ${WRAP}`,
  'an element gets a shadow root': `
    const host = document.createElement('div');
    root.append(host);
    const change = () => host.attachShadow({mode: 'open'}).append(picture);`,
};

suite('a page that changes while axe reads it is read anew', () => {
  const site = useSite();
  const chromium = useChromium();

  const open = async (): Promise<Page> => {
    const {page} = await chromium();
    await page.goto(site.putPage('/page.html', PAGE));
    return page;
  };

  for (const [name, change] of Object.entries(CHANGES)) {
    for (const [where, root] of [
      ['the page', "document.querySelector('section')"],
      ['a shadow root', "document.querySelector('section').attachShadow({mode: 'open'})"],
    ] as const) {
      test(`${name} in ${where}`, async () => {
        const page = await open();
        await page.evaluate(`
          const root = ${root};
          const text = document.createElement('span');
          text.textContent = 'A text';
          const picture = document.createElement('div');
          picture.role = 'img';
          ${change}
          const {observe} = MutationObserver.prototype;
          MutationObserver.prototype.observe = function (...values) {
            observe.apply(this, values);
            MutationObserver.prototype.observe = observe;
            (function changeSoon() {
              if (globalThis.axe._selectorData) change();
              else setTimeout(changeSoon);
            })();
          };
        `);
        const found = await violations(page);
        assert.deepEqual(
          found.map((each) => each.split(' ')[0]),
          ['role-img-alt'],
        );
      });
    }
  }

  test('a page that goes on changing is said to do so, and what changes in it', async () => {
    const page = await open();
    await page.evaluate(`
      setInterval(() => (document.querySelector('section').id = String(performance.now())), 0);
    `);
    await assert.rejects(violations(page), /goes on changing while axe reads it: attributes of SECTION/);
  });

  test('an error of axe is told at once', async () => {
    await assert.rejects(violations(await open(), {rules: {'no-such-rule': {enabled: true}}}), /no-such-rule/);
  });

  test('a page with next to nothing is not judged', async () => {
    const page = await open();
    await page.evaluate(() => document.querySelector('main')!.replaceChildren());
    await assert.rejects(violations(page), /rules apply/);
  });
});
