// A document, its logos and the code, sent with the lines that our guide gives to whoever hosts them.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {inEveryEngine} from '../support/browsers/engines.ts';
import {logoWidths, openDisclosures, settled, visibleTexts} from '../support/browsers/in-page.ts';
import {CODE, codeFiles, exampleWithLogos, LOGO, LOGO_WIDTHS, page, script, useSite} from '../support/servers/site.ts';
import {linesUnder, type Lines} from '../support/servers/header-lines.ts';

const site = useSite();

/** In the order in which the guide gives their lines. */
const FILES = [
  ['campaign.json', JSON.stringify(exampleWithLogos())],
  ['logos/clearwater.webp', LOGO],
  ['countersign.js', CODE],
] as const;

const lines = () => linesUnder('What a server sends', site);

/**
 * Puts the files into a folder of which no browser has anything yet, and a page of another site that shows them.
 *
 * @param closed - The file that other sites may not read.
 */
function put(folder: string, policy: Lines, closed?: string): string {
  const parts = codeFiles().filter(([name]) => name !== 'countersign.js');
  for (const [at, [path, body]] of [...FILES, ...parts].entries()) {
    const sent = Object.entries(lines()[Math.min(at, FILES.length - 1)]!).filter(
      ([name]) => path !== closed || name !== 'access-control-allow-origin',
    );
    site.put(`/${folder}/${path}`, (response) => response.writeHead(200, Object.fromEntries(sent)).end(body));
  }
  const served = `${site.elsewhere}/${folder}/`;
  const code = script(site.elsewhere).replace(/src="[^"]*"/, `src="${served}countersign.js"`);
  const html = `<cs-campaign src="${served}campaign.json"><p>The fallback.</p></cs-campaign>${code}`;
  return site.putPage('/page.html', page(html), policy);
}

test('the guide has lines for these files, and no others', () => {
  assert.deepEqual(
    lines().map((each) => each['content-type']),
    ['application/json', 'image/webp', 'text/javascript'],
  );
});

inEveryEngine((_engine, session) => {
  for (const at of [1, 2] as const) {
    test(`they suffice for the strictest pages of the guide (${['', 'COEP', 'a sandbox'][at]})`, async () => {
      const {open, run} = session();
      await open(put(`strict-${at}`, linesUnder('Other policies', site)[at]!));
      await run(settled);
      await run(openDisclosures);
      const [demands] = await run(visibleTexts, 'cs-demand-checklist');
      assert.match(demands ?? '', /Partly met since 3 June 2026/);
      assert.deepEqual(await run(logoWidths), LOGO_WIDTHS);
    });
  }

  test('without the line for other sites each file stays out', async () => {
    const {open, run} = session();
    await open(put('closed-code', {}, 'countersign.js'));
    assert.equal(await run(() => customElements.get('cs-campaign') === undefined), true);
    assert.deepEqual(await run(visibleTexts, 'cs-campaign'), ['The fallback.']);

    await open(put('closed-document', {}, 'campaign.json'));
    await run(settled);
    assert.equal(await run(() => document.querySelector('cs-campaign')!.matches(':state(failed)')), true);
    const [shown] = await run(visibleTexts, 'cs-campaign');
    assert.match(shown!, /^The fallback\./);

    await open(put('closed-logo', {}, 'logos/clearwater.webp'));
    await run(settled);
    await run(openDisclosures);
    await run(logoWidths);
    await run(settled);
    assert.deepEqual(await run(logoWidths), []);
    assert.match((await run(visibleTexts, 'cs-signatory-logos'))[0]!, /Clearwater/);
  });
});
