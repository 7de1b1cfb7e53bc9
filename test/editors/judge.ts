// Shows what a tool has stored on a page, with and without script, and says what readers get.
import assert from 'node:assert/strict';
import type {Page} from 'playwright-core';
import {visibleTexts} from '../support/browsers/in-page.ts';
import {page, type Site} from '../support/servers/site.ts';
import type {Result} from './matrix.mjs';
import {PAGE, withoutSpace, type WholeTexts} from './ways.ts';

export interface Tabs {
  readonly site: Site;
  readonly scripted: Page;
  readonly plain: Page;
  /** All texts that readers may see where no script runs: see `wholeTexts`. */
  readonly whole: WholeTexts;
}

/**
 * Says what readers get of stored HTML. Fails if they would see code as text, a control that does nothing, or half an
 * element; or anything of the campaign without a way to its page.
 */
export async function judge(tabs: Tabs, stored: string): Promise<Result> {
  const address = tabs.site.putPage('/shown.html', page(stored));
  const withoutScript = await judgePlain(tabs, address);
  // Nothing else runs, or needs something to run.
  if (!/<(script|iframe|cs-)/.test(stored)) return withoutScript.result;
  const {scripted} = tabs;
  // The page of the last judgement may still ask for a part of the code, which would count as a request of this one.
  await scripted.goto('about:blank');
  const asked = tabs.site.requests.length;
  await scripted.goto(address);
  const has = async (selector: string) => (await scripted.locator(selector).count()) > 0;
  if ((await has('cs-campaign[src]:not([load])')) && (await has('script[src$="/keep.js"]'))) {
    await isLiving(scripted);
    return 'living';
  }
  if ((await has('cs-campaign[src]')) && (await has('script[src^="data:"]'))) {
    const requests = tabs.site.requests.slice(asked).map(({path}) => path);
    assert.deepEqual(requests, ['/shown.html'], 'Nothing is requested before the press.');
    await scripted.getByRole('button', {name: 'Load the campaign from'}).click();
    await isLiving(scripted);
    return 'asks';
  }
  if (await has('iframe')) return judgeFrame(scripted);
  await holds(scripted, withoutScript.text);
  return withoutScript.result;
}

const isLiving = (tab: Page) => tab.waitForFunction(() => document.querySelector('cs-campaign:state(ready)'));

interface Shown {
  readonly result: Result;
  readonly text: string;
}

/** What readers see where no script runs: one of the whole texts, and nothing else. */
async function judgePlain({plain, whole: texts}: Tabs, address: string): Promise<Shown> {
  await plain.goto(address);
  const text = await bodyText(plain);
  const whole = Object.entries(texts).find(([, known]) => known.includes(text));
  assert.ok(whole, `Readers see something else than a whole text: ${text}`);
  await holds(plain, text);
  const links = await plain.locator(`a[href="${PAGE}"]`).filter({visible: true}).count();
  const found = whole[0] as 'static' | 'link' | 'address';
  assert.ok(links > 0 || found === 'address', 'All but an address as text leads to the campaign’s page.');
  return {result: found === 'address' && links > 0 ? 'link' : found, text};
}

const bodyText = async (tab: Page) => withoutSpace((await tab.evaluate(visibleTexts, 'body'))[0]!);

/** Holds that a page shows this text, no control, and no item, heading or quotation that is empty. */
async function holds(tab: Page, text: string): Promise<void> {
  assert.equal(await bodyText(tab), text);
  assert.equal(await tab.locator('button, input, select, textarea, summary').filter({visible: true}).count(), 0);
  const empty = tab.locator('li, h1, h2, h3, h4, h5, h6, blockquote, dt, dd').filter({hasText: /^\s*$/, visible: true});
  assert.equal(await empty.count(), 0, 'An element has lost its content.');
}

/** What a frame shows: the living campaign, or plain HTML where the page around has sealed it. */
async function judgeFrame(tab: Page): Promise<Result> {
  const frame = tab.frameLocator('iframe');
  await tab.locator('iframe').scrollIntoViewIfNeeded();
  await frame.getByText('Publish the audit in full').first().waitFor({state: 'attached'});
  const sandbox = await tab.locator('iframe').getAttribute('sandbox');
  if (sandbox?.includes('allow-scripts') === false) return 'sealed-frame';
  await frame.locator('cs-campaign:state(ready)').waitFor({state: 'attached'});
  return 'frame';
}
