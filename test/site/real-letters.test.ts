// The real letters on the site are our own accounts. What they link to on the site is there, wherever it is served.
import '../support/quiet.ts';
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {suite, test} from 'node:test';
import {parseCampaign} from '@countersign/campaign/schema';
import {atSite} from '../../docs/site/campaigns.mjs';
import {DOCUMENTS} from '../../docs/site/documents.mjs';
import {root} from '../support/guides.ts';
import {parsePage, type HtmlElement} from '../support/html/parse-html.ts';
import {useSite} from '../support/servers/site.ts';

const site = useSite();
const LETTERS = ['microsoft-azure-review', 'apple-content-scanning'] as const;

const documentOf = (id: keyof typeof DOCUMENTS) => readFileSync(join(root, DOCUMENTS[id]), 'utf8');

async function pageAt(address: string): Promise<HtmlElement> {
  const {status, ...answer} = await fetch(address).then(async (each) => ({
    status: each.status,
    text: await each.text(),
  }));
  assert.equal(status, 200, address);
  return parsePage(answer.text);
}

suite('on the local site', () => {
  for (const id of LETTERS) {
    test(`"Report a mistake" opens the guide, and the other links lead to pages of this site: ${id}`, async () => {
      const page = await pageAt(`${site.origin}/campaigns/${id}/`);
      const reports = page.all('a').filter(({text}) => text === 'Report a mistake');
      assert.equal(reports.length, 2, 'One in the header, one at the end.');
      for (const {attributes} of reports) {
        const {origin, hash} = new URL(attributes['href']!);
        assert.equal(origin, site.origin);
        const guide = await pageAt(attributes['href']!);
        assert.equal(guide.one('h1').text, 'Checking a claim');
        const [place] = guide.all().filter((each) => each.attributes['id'] === hash.slice(1));
        assert.equal(place?.text, 'How to have it corrected');
      }
      const publisher = page.one('header').all('a')[0]!.attributes['href']!;
      assert.equal(publisher, `${site.origin}/`);
      await pageAt(publisher);
      const own = page.all('a').find(({text}) => text === 'Campaign page')!.attributes['href'];
      assert.equal(own, `${site.origin}/campaigns/${id}/`);
      for (const {name, attributes} of page.all()) {
        for (const value of Object.values(attributes)) assert.doesNotMatch(value, /countersign\.example/, name);
      }
    });
  }
});

suite('on a site with an address of its own', () => {
  const address = 'https://letters.invented.example/countersign/';

  for (const id of LETTERS) {
    test(`the document names its page there, its publisher and the guide: ${id}`, () => {
      const document = JSON.parse(atSite(id, documentOf(id), address)) as Record<string, Record<string, unknown>>;
      assert.ok(parseCampaign(document).ok);
      assert.equal(document['url'], `${address}campaigns/${id}/`);
      assert.equal(document['publisher']!['url'], address);
      const guide = `${address}guides/checking-a-claim/#how-to-have-it-corrected`;
      assert.equal(document['publisher']!['corrections'], guide);
      assert.ok(!JSON.stringify(document).includes('countersign.example'));
    });
  }

  test('nothing else of a document changes', () => {
    const invented = documentOf('open-audit');
    assert.equal(atSite('open-audit', invented, address), invented);
    for (const id of LETTERS) {
      const lines = documentOf(id).split('\n');
      const changed = atSite(id, documentOf(id), address)
        .split('\n')
        .filter((line, index) => line !== lines[index]);
      assert.equal(changed.length, 3, changed.join('\n'));
    }
  });
});
