// Whatever a document holds, a server renders the text that the elements show.
import assert from 'node:assert/strict';
import {globSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {parseCampaign} from '@countersign/campaign/schema';
import {renderShadow} from '@countersign/render';
import {useChromium} from '../support/browsers/chromium.ts';
import {openDisclosures, settled, visibleTexts} from '../support/browsers/in-page.ts';
import {until} from '../support/browsers/until.ts';
import {codeAt, page, useSite} from '../support/servers/site.ts';
import {addScript} from './in-page.ts';

const site = useSite();
const chromium = useChromium();
const root = join(import.meta.dirname, '../..');

const logos = readdirSync(join(root, 'stories/fixtures/logos'));

/** The documents of the stories, by the names under which they are exported. */
const documents = new Map<string, unknown>();
for (const file of globSync('stories/fixtures/*.ts', {cwd: root})) {
  for (const [name, value] of Object.entries((await import(join(root, file))) as Record<string, unknown>)) {
    if (parseCampaign(value).ok) documents.set(name, value);
  }
}

test('there are documents', () => assert.ok(documents.size > 10));

for (const [at, [name, campaign]] of [...documents].entries()) {
  const lang = ['en', 'ar'][at % 2]!;
  const layout = (['overview', 'full'] as const)[(at >> 1) % 2]!;
  test(`of ${name} in ${lang}, ${layout}`, async () => {
    const {page: tab} = await chromium();
    for (const file of logos) {
      const body = readFileSync(join(root, 'stories/fixtures/logos', file));
      const headers = {'content-type': 'image/webp', 'access-control-allow-origin': '*'};
      site.put(`/logos/${file}`, (response) => response.writeHead(200, headers).end(body));
    }
    const src = site.putDocument('/campaign.json', campaign);
    const html = renderShadow(campaign, {src, layout, lang, partner: '<p>We signed.</p>'});
    await tab.goto(site.putPage('/page.html', page(html, lang)));
    const shown = async () => {
      // A server renders a link in the place of the record, which the elements draw when it is opened.
      if (layout === 'full') await tab.evaluate(openDisclosures);
      return (await tab.evaluate(visibleTexts, 'cs-campaign'))[0]!;
    };
    const before = await shown();
    await tab.evaluate(addScript, codeAt(site.elsewhere));
    await tab.evaluate(settled);
    assert.equal(await tab.evaluate(() => document.querySelector('cs-campaign')?.state), 'ready');
    // Disclosures that were open are opened again in a later frame, and elements are told of it after that.
    await until(shown, (now) => now === before);
    assert.ok(before.length > 100);
  });
}
