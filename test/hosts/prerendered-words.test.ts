// The partner's own words can be read under their heading, also where a server rendered the elements without knowing of them.
import assert from 'node:assert/strict';
import {beforeEach, test} from 'node:test';
import {renderShadow, type ShadowOptions} from '@countersign/render';
import {inEveryEngine} from '../support/browsers/engines.ts';
import {settled, visibleTexts} from '../support/browsers/in-page.ts';
import {codeAt, DOCUMENT_HEADERS, example, page, useSite} from '../support/servers/site.ts';
import {addScript} from './in-page.ts';

const site = useSite();

const WORDS = '<p slot="partner">We signed because we live downstream.</p>';
const ADDED = /Added by this site, not part of the letter\s+We signed because we live downstream\./;
const HEADING = /Added by this site/;

let documents = 0;
let path = '';
beforeEach(() => (path = `/words/campaign-${(documents += 1)}.json`));

/** Puts a page on the site that has the words beside what was rendered, and returns its address. */
function put(options: ShadowOptions, words: string, lines: Readonly<Record<string, string>> = {}): string {
  const html = renderShadow(example(), {src: site.elsewhere + path, lang: 'en', ...options});
  const last = html.lastIndexOf('</');
  return site.putPage('/page.html', page(html.slice(0, last) + words + html.slice(last), 'en'), lines);
}

inEveryEngine((_engine, session) => {
  const text = async () => (await session().run(visibleTexts, 'body'))[0]!;

  for (const part of ['campaign', 'letter-card'] as const) {
    test(`that only the page has: while it loads and when it fails (${part})`, async () => {
      const {open, run} = session();
      let fail = () => {};
      const asked = new Promise<void>((done) => {
        site.put(path, (response) => {
          fail = () => response.writeHead(404, DOCUMENT_HEADERS).end();
          done();
        });
      });
      await open(put({part}, WORDS));
      await run(addScript, codeAt(site.elsewhere));
      await asked;
      assert.match(await text(), ADDED);
      fail();
      await run(settled);
      assert.match(await text(), ADDED);
      assert.match(await text(), /Open the audit/);
    });

    test(`that come while it loads (${part})`, async () => {
      const {open, run} = session();
      site.put(path, () => {});
      await open(put({part}, ''));
      await run(addScript, codeAt(site.elsewhere));
      // The letter's card comes with a part of the code.
      await run((tag) => customElements.whenDefined(tag).then(() => true), `cs-${part}`);
      assert.doesNotMatch(await text(), HEADING);
      await run((tag) => {
        const words = Object.assign(document.createElement('p'), {
          textContent: 'We signed because we live downstream.',
        });
        words.slot = 'partner';
        document.querySelector(tag)!.append(words);
      }, `cs-${part}`);
      assert.match(await text(), ADDED);
    });

    test(`that the rendering has: without code and styles (${part})`, async () => {
      const lines = {'content-security-policy': "style-src 'self'"};
      await session().open(put({part, partner: '<p>We signed because we live downstream.</p>'}, '', lines));
      assert.match(await text(), ADDED);
    });

    test(`and no heading where there are none (${part})`, async () => {
      const {open, run} = session();
      site.putDocument(path, example());
      await open(put({part}, ''));
      assert.doesNotMatch(await text(), HEADING);
      await run(addScript, codeAt(site.elsewhere));
      await run(settled);
      assert.doesNotMatch(await text(), HEADING);
    });
  }
});
