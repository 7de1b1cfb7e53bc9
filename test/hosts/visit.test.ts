// A reader's full visit, from the first request to the last: what is asked of whom, and what is left behind.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {inEveryEngine, type Session} from '../support/browsers/engines.ts';
import {logoWidths, openDisclosures, settled, visibleTexts} from '../support/browsers/in-page.ts';
import {LOGO_WIDTHS, page, scriptAt, useSite, partFile} from '../support/servers/site.ts';
import {putCuriousHost} from './curious-host.ts';
import {embed, LAYOUTS, type Layout} from './host.ts';
import {followMarks, linkAttributes, passTime, pointAtLinks, traces, watch} from './in-page.ts';

const site = useSite();

// A visit can leave a service worker behind only where there are service workers.
const options = {hasServiceWorkers: true};

/** A page that notes what any script on it asks for or stores, and lets a test pass the time. */
function putWatched(path: string, layout: Layout, {code, document}: {code: string; document: string}) {
  const html = embed(site, layout)
    .replaceAll(/http:[^"]*\/campaign\.json/g, document)
    .replace(/<cs-campaign/, '<cs-campaign refresh="1"');
  return site.putPage(path, page(html + scriptAt(code), 'en', `<script>(${watch.toString()})()</script>`));
}

/** Everything that a reader can do with the elements. */
async function visit({open, run, press}: Session, address: string): Promise<void> {
  await open(address);
  await run(settled);
  await run(openDisclosures);
  assert.deepEqual(await run(logoWidths), LOGO_WIDTHS);
  assert.ok((await run(followMarks)) > 5);
  await press('Escape');
  await run(pointAtLinks);
  await run(() => ['beforeprint', 'afterprint'].forEach((type) => dispatchEvent(new Event(type))));
  await run(passTime);
  await run(settled);
}

inEveryEngine((_engine, session) => {
  for (const layout of LAYOUTS) {
    test(`asks for code, document and logo, and stores nothing (${layout})`, async () => {
      const {open, run} = session();
      site.put('/known', (response) =>
        response
          .writeHead(200, {'content-type': 'text/html', 'set-cookie': 'known=1; Path=/; Max-Age=3600'})
          .end('<!doctype html><title>The reader’s own visit</title>'),
      );
      await open(`${site.elsewhere}/known`);
      const host = putCuriousHost(site, 'max-age=300');
      const path = `/visited-${layout.replace(' ', '-')}.html`;
      const address = `${putWatched(path, layout, host)}?article=secret`;
      await visit(session(), address);

      const files = host.asked.map(({file}) => file);
      const record = partFile('record');
      const expected = ['campaign.json', 'campaign.json', 'clearwater.webp', record, 'countersign.js'];
      assert.deepEqual(files.toSorted(), expected);
      assert.equal(files.at(-1), 'campaign.json', 'It was refreshed.');
      assert.equal(site.requests.length, 2 + host.asked.length, 'There is no other request.');

      const {resources, calls, stored, place} = await run(traces);
      const [code, document] = [host.code, host.document];
      const logo = document.replace('campaign.json', 'logos/clearwater.webp');
      const known = [code, code.replace('countersign.js', record), document, logo];
      assert.deepEqual(
        resources.filter((name) => !known.includes(name) && !name.endsWith('/favicon.ico')),
        [],
      );
      assert.deepEqual(calls, [`fetch ${document}`, `fetch ${document}`]);
      assert.deepEqual(stored, {cookie: '', local: 0, session: 0, databases: 0, caches: 0, workers: 0, name: ''});
      assert.equal(place, address);

      // What the host set is not kept: the reader has but the cookie of the visit that was their own.
      site.put('/cookies', (response, {headers}) =>
        response.writeHead(200, {'content-type': 'text/html'}).end(`<!doctype html>${headers.cookie ?? ''}`),
      );
      await open(`${site.elsewhere}/cookies`);
      assert.deepEqual(await run(visibleTexts, 'body'), ['known=1']);
    });

    test(`tells hosts nothing but what every request tells (${layout})`, async () => {
      const host = putCuriousHost(site, 'no-store');
      const path = `/told-${layout.replace(' ', '-')}.html`;
      await visit(session(), `${putWatched(path, layout, host)}?article=secret`);
      assert.deepEqual([...new Set(host.asked.map(({file}) => file))].toSorted(), [
        'campaign.json',
        'clearwater.webp',
        partFile('record'),
        'countersign.js',
      ]);
      for (const {file, headers} of host.asked) {
        assert.equal(headers.referer, undefined, file);
        assert.equal(headers.cookie, undefined, file);
        assert.equal(headers.authorization, undefined, file);
        assert.equal(headers.origin, site.origin, `${file}: the site's name, without the page's`);
        assert.equal(headers['if-none-match'], undefined, file);
        assert.doesNotMatch(JSON.stringify(headers), /secret|told-/, file);
      }
    });

    test(`links tell the other site nothing, and open no door to this one (${layout})`, async () => {
      const host = putCuriousHost(site, 'no-store');
      await session().open(putWatched('/links.html', layout, host));
      await session().run(settled);
      await session().run(openDisclosures);
      const links = await session().run(linkAttributes);
      assert.ok(links.length > 20);
      assert.deepEqual([...new Set(links)], ['noopener noreferrer, no-referrer']);
    });
  }

  // Last: within one origin cookies are kept, as with everything on a site's own server.
  for (const layout of LAYOUTS) {
    test(`sends no referrer within one origin either (${layout})`, async () => {
      const host = putCuriousHost(site, 'no-store');
      const own = (address: string) => address.replace(site.elsewhere, site.origin);
      await visit(session(), putWatched('/own.html', layout, {code: own(host.code), document: own(host.document)}));
      assert.ok(host.asked.length >= 4);
      for (const {file, headers} of host.asked) assert.equal(headers.referer, undefined, file);
    });
  }
}, options);
