// The ways that need no build, from the built command to what a reader sees.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {useChromium} from '../demo/chromium.ts';
import {openDisclosures} from '../demo/in-page.ts';
import {CAMPAIGN, codeAt, page, snippet, useSite} from '../demo/site.ts';
import {countLoads, holdsWay, missingFacts, seen, type Seen} from './measure.ts';

const site = useSite();
const chromium = useChromium();

/** Opens a page as readers do, whose facts have to be there, and again where no script runs. */
async function measure(address: string): Promise<{requests: number; bytes: number; withoutScript: Seen}> {
  const visit = await chromium();
  const loads = countLoads(visit.page);
  await visit.open(address);
  await visit.page.evaluate(openDisclosures);
  assert.deepEqual(await missingFacts(visit.page), []);
  assert.deepEqual([visit.errors, visit.messages], [[], []]);
  const {page: plain} = await chromium({javaScriptEnabled: false});
  await plain.goto(address);
  return {...(await loads()), withoutScript: await seen(plain)};
}

test('html', async () => {
  const src = site.putDocument('/fresh/campaign.json', CAMPAIGN);
  const html = snippet({src, code: codeAt(site.elsewhere)});
  holdsWay('html', await measure(site.putPage('/page.html', page(html))));
});
