// `load="click"` with the built file in every engine: nothing is requested of others before the press.
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {inEveryEngine} from '../support/browsers/engines.ts';
import {focused, logoWidths, openDisclosures, visibleTexts} from '../support/browsers/in-page.ts';
import {LOGO_WIDTHS, page} from '../support/servers/site.ts';
import {until} from '../support/browsers/until.ts';
import {CODE_PATH, KEEP_PATH, isOffered, offers, pressButton, reached, useClickSites} from './click.ts';

const sites = useClickSites();
const {site} = sites;

const DOCUMENT = '/open-audit/campaign.json';
const LOGO = '/open-audit/logos/clearwater.webp';

const withoutLogos = () => sites.asked().filter((path) => !path.endsWith('.webp'));

/** Puts a page with a snippet on the site, and returns its address. */
async function putSnippet(...options: string[]): Promise<string> {
  const {code, stdout} = await sites.make(...options);
  assert.equal(code, 0);
  return site.putPage('/page.html', page(`<a href="#">Home</a>${stdout}<p>After</p>`));
}

inEveryEngine((_engine, session) => {
  const named = (...hosts: string[]) => [`Load the campaign from ${hosts.join(' and ')}`];
  const shown = async () => (await session().run(visibleTexts, 'cs-campaign'))[0]!;

  describe('a snippet with code from elsewhere', () => {
    test('requests nothing before the press, then code, document and logos, and keeps the focus', async () => {
      sites.putAll();
      await session().open(await putSnippet());
      await session().press('Tab');
      await session().press('Tab');
      assert.deepEqual(await session().run(offers), named(sites.documentHost, sites.codeHost));
      assert.equal((await session().run(focused)).tag, 'button');
      assert.match(await shown(), /will then see your IP address, .*Open the audit of the Northern.*Current version$/);
      assert.deepEqual(sites.asked(), []);

      await session().press('Enter');
      await reached(session(), 'cs-campaign', 'ready');
      assert.deepEqual(await session().run(offers), []);
      assert.equal((await session().run(focused)).tag, 'cs-campaign');
      await session().run(openDisclosures);
      assert.deepEqual(await session().run(logoWidths), LOGO_WIDTHS);
      assert.deepEqual(sites.asked(), [CODE_PATH, DOCUMENT, LOGO]);
      for (const {path, headers} of site.requests) assert.equal(headers['referer'], undefined, path);
    });

    test('asks in the language that it was made in', async () => {
      await session().open(await putSnippet('--lang', 'ar'));
      assert.match((await session().run(offers))[0]!, /^تحميل الحملة من /);
      const direction = () => getComputedStyle(document.querySelector('cs-campaign button')!).direction;
      assert.equal(await session().run(direction), 'rtl');
      assert.deepEqual(sites.asked(), []);
    });

    test('shares the code with others on the page, which still ask for their own document', async () => {
      sites.putAll();
      const first = (await sites.make()).stdout;
      const second = first.replaceAll('/open-audit/campaign.json', '/other/campaign.json');
      const html = page(`<div id="first">${first}</div><div id="second">${second}</div>`);
      await session().open(site.putPage('/page.html', html));
      assert.equal((await session().run(offers)).length, 2);
      await session().run(pressButton, '#first cs-campaign');
      await reached(session(), '#first cs-campaign', 'ready');
      // The code is there: only the document's host is left to name.
      assert.deepEqual(await session().run(offers), named(sites.documentHost));
      assert.deepEqual(withoutLogos(), [CODE_PATH, DOCUMENT]);
      await session().run(pressButton, '#second cs-campaign');
      await reached(session(), '#second cs-campaign', 'ready');
      assert.deepEqual(withoutLogos(), [CODE_PATH, DOCUMENT, '/other/campaign.json']);
    });

    test('offers its button again when the code could not be loaded', async () => {
      let status = 503;
      sites.putAll({[CODE_PATH]: () => status});
      await session().open(await putSnippet());
      await session().run(pressButton, 'cs-campaign');
      await until(() => session().run(isOffered));
      assert.match(await shown(), /Open the audit of the Northern Reservoir/);
      status = 200;
      await session().run(pressButton, 'cs-campaign');
      await reached(session(), 'cs-campaign', 'ready');
      assert.deepEqual(withoutLogos(), [CODE_PATH, CODE_PATH, DOCUMENT]);
    });

    test('offers the element’s own button when the document could not be loaded', async () => {
      let status = 503;
      sites.putAll({[DOCUMENT]: () => status});
      await session().open(await putSnippet());
      await session().run(pressButton, 'cs-campaign');
      await reached(session(), 'cs-campaign', 'empty');
      assert.deepEqual(await session().run(offers), named(sites.documentHost));
      assert.match(await shown(), /Open the audit of the Northern Reservoir/);
      status = 200;
      await session().run(pressButton, 'cs-campaign');
      await reached(session(), 'cs-campaign', 'ready');
      assert.deepEqual(withoutLogos(), [CODE_PATH, DOCUMENT, DOCUMENT]);
      // Else it comes while the next test counts.
      await session().run(logoWidths);
    });
  });

  test('a snippet with the site’s own code requests nothing of others before the press', async () => {
    sites.putAll();
    // The server of the demo pages has it too.
    await session().open(await putSnippet('--script', KEEP_PATH));
    await reached(session(), 'cs-campaign', 'empty');
    assert.deepEqual(await session().run(offers), named(sites.documentHost));
    assert.deepEqual([...new Set(sites.asked())], [KEEP_PATH, CODE_PATH]);
    await session().press('Tab');
    await session().press('Tab');
    await session().press('Enter');
    await reached(session(), 'cs-campaign', 'ready');
    assert.equal((await session().run(focused)).tag, 'cs-campaign');
    assert.deepEqual([...new Set(withoutLogos())], [KEEP_PATH, CODE_PATH, DOCUMENT]);
  });
});
