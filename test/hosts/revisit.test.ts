// What a curious host learns from a browser that comes again: the guide says so, and where it ends.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {inEveryEngine} from '../support/browsers/engines.ts';
import {logoWidths, openDisclosures, settled} from '../support/browsers/in-page.ts';
import {LOGO_WIDTHS, page, partFile, scriptAt, useSite} from '../support/servers/site.ts';
import {putCuriousHost} from './curious-host.ts';

const site = useSite();

inEveryEngine((engine, session) => {
  /** Visits a page, and returns by which tags the host could know the browser. */
  async function visit(address: string, host: ReturnType<typeof putCuriousHost>): Promise<string[]> {
    const before = host.asked.length;
    const {open, run} = session();
    await open(address);
    await run(settled);
    await run(openDisclosures);
    assert.deepEqual(await run(logoWidths), LOGO_WIDTHS);
    return host.asked
      .slice(before)
      .filter(({headers}) => headers['if-none-match'] !== undefined)
      .map(({file}) => file)
      .toSorted();
  }

  // What may be kept but has to be asked for again is asked for by the tag that came with it.
  test('a host can know a browser that comes back to the same site, and on another site it cannot', async () => {
    const host = putCuriousHost(site, 'no-cache');
    const html = page(`${scriptAt(host.code)}<cs-campaign src="${host.document}"></cs-campaign>`);
    const [first, second, elsewhere] = ['/first.html', '/second.html', '/elsewhere.html'].map((path) =>
      site.putPage(path, html),
    );
    assert.deepEqual(await visit(first!, host), []);
    const known = await visit(second!, host);
    // This WebKit keeps no fetched document.
    const document = engine === 'webkit' ? [] : ['campaign.json'];
    assert.deepEqual(known, [...document, 'clearwater.webp', partFile('record'), 'countersign.js']);
    // Browsers keep a cache for each site that is visited.
    assert.deepEqual(await visit(elsewhere!.replace(site.origin, site.elsewhere), host), []);
  });
});
