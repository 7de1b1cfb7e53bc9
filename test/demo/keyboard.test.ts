// What a reader can do without a mouse.
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import type {Page} from 'playwright-core';
import {useChromium} from '../support/browsers/chromium.ts';
import {focused, openDisclosures, settled} from '../support/browsers/in-page.ts';
import {CAMPAIGN, page, script, useSite} from '../support/servers/site.ts';

const site = useSite();
const chromium = useChromium();

/** Presses Tab until something has the focus that is wanted. */
async function tabTo(tab: Page, wanted: (now: Awaited<ReturnType<typeof focused>>) => boolean, key = 'Tab') {
  for (let n = 0; n < 200; n += 1) {
    await tab.keyboard.press(key);
    const now = await tab.evaluate(focused);
    if (wanted(now)) return now;
  }
  throw new Error('Tab does not lead there.');
}

/** Whether what has the focus lies in the window, where the reader sees it. */
const inView = (tab: Page) =>
  tab.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    const {top, bottom} = element!.getBoundingClientRect();
    return top < innerHeight && bottom > 0;
  });

describe('a footnote mark', () => {
  for (const back of ['the button', 'Escape'] as const) {
    test(`leads to its source in the list, and ${back} back to it`, async () => {
      const {page: tab, open} = await chromium();
      await open(`${site.origin}/demo/one-tag.html`);
      await tab.evaluate(openDisclosures);
      const mark = await tabTo(tab, ({part}) => part === 'mark');
      await tab.keyboard.press('Enter');
      await tab.evaluate(settled);
      assert.equal((await tab.evaluate(focused)).part, 'note');
      await tabTo(tab, ({text}) => text === 'Show in the list of sources');
      await tab.keyboard.press('Enter');
      await tab.evaluate(settled);
      const entry = await tab.evaluate(focused);
      assert.deepEqual([entry.tag, entry.part, entry.source], ['li', 'source', mark.source.split(' ')[0]]);
      assert.ok(await inView(tab));
      assert.equal(await tab.evaluate(() => location.hash), '');

      if (back === 'the button') {
        await tabTo(tab, ({text}) => text === 'Back to the text');
        await tab.keyboard.press('Enter');
      } else {
        await tab.keyboard.press('Escape');
      }
      await tab.evaluate(settled);
      assert.deepEqual(await tab.evaluate(focused), mark);
      assert.ok(await inView(tab));
      assert.equal(await tab.getByRole('button', {name: 'Back to the text'}).count(), 0);
    });
  }

  test('in the partner’s prose leads to the list at the foot, and back', async () => {
    const {page: tab, open} = await chromium();
    await open(`${site.origin}/demo/article.html`);
    const mark = await tabTo(tab, ({part}) => part === 'mark');
    assert.equal(mark.source, 'microsoft-2025-08');
    await tab.keyboard.press('Enter');
    await tab.evaluate(settled);
    await tabTo(tab, ({text}) => text === 'Show in the list of sources');
    await tab.keyboard.press('Enter');
    await tab.evaluate(settled);
    assert.deepEqual(await tab.evaluate(() => document.activeElement?.localName), 'cs-source-list');
    assert.equal((await tab.evaluate(focused)).source, 'microsoft-2025-08');
    await tab.keyboard.press('Escape');
    assert.deepEqual(await tab.evaluate(() => document.activeElement?.localName), 'cs-cite');
    assert.deepEqual(await tab.evaluate(focused), mark);
  });

  test('shows its source in place where there is no list', async () => {
    const {page: tab, open} = await chromium();
    const document = site.putDocument('/fresh/campaign.json', CAMPAIGN);
    await open(
      site.putPage(
        '/page.html',
        page(`${script(site.elsewhere)}<cs-demand-checklist src="${document}"></cs-demand-checklist>`),
      ),
    );
    const mark = await tabTo(tab, ({part}) => part === 'mark');
    await tab.keyboard.press('Enter');
    await tab.evaluate(settled);
    const note = await tab.evaluate(focused);
    assert.equal(note.part, 'note');
    assert.match(note.text, /^4Microsoft expands human rights oversight .*5Data Center Dynamics/);
    assert.equal(await tab.getByRole('button', {name: 'Show in the list of sources'}).count(), 0);
    await tab.keyboard.press('Escape');
    await tab.evaluate(settled);
    assert.deepEqual(await tab.evaluate(focused), mark);
    assert.equal(await tab.locator('[part=note]').count(), 0);

    await tab.keyboard.press('Enter');
    await tabTo(tab, ({text}) => text === 'Close');
    await tab.keyboard.press('Enter');
    await tab.evaluate(settled);
    assert.deepEqual(await tab.evaluate(focused), mark);
  });

  test('opens the source itself with Control, like any link', async () => {
    const {page: tab, open} = await chromium();
    await open(`${site.origin}/demo/one-tag.html`);
    const opening = tab.context().waitForEvent('page');
    await tab
      .locator('cs-campaign a[part=mark]')
      .first()
      .click({modifiers: ['ControlOrMeta']});
    await (await opening).close();
    assert.deepEqual(await tab.evaluate(() => document.activeElement?.localName), 'cs-campaign');
    assert.equal((await tab.evaluate(focused)).part, 'mark');
    assert.equal(await tab.locator('[part=note]').count(), 0);
  });

  test('in a closed history is reached from the source, which opens it', async () => {
    const {page: tab, open} = await chromium();
    await open(`${site.origin}/demo/one-tag.html`);
    await tab.locator('[part=record] > summary').press('Enter');
    await tab.locator('cs-source-list [part=source]').first().waitFor();
    const history = tab.locator('cs-demand-checklist [part=demand-history]').first();
    assert.equal(await history.getAttribute('open'), null);
    const inHistory = await history.locator('[part=mark]').first().getAttribute('data-source');
    const places = tab.locator(`cs-source-list [data-id="${inHistory}"] [part=source-cited] button`);
    for (let n = 0; n < (await places.count()) && (await history.getAttribute('open')) === null; n += 1) {
      await places.nth(n).press('Enter');
    }
    assert.equal(await history.getAttribute('open'), '');
    assert.equal((await tab.evaluate(focused)).part, 'mark');
    assert.ok(await inView(tab));
  });
});

describe('a disclosure', () => {
  for (const key of ['Enter', 'Space']) {
    test(`opens and closes with ${key}`, async () => {
      const {page: tab, open} = await chromium();
      await open(`${site.origin}/demo/one-tag.html`);
      const entry = tab
        .locator('[part=demand-history]')
        .getByText('it would share the factual findings with the public');
      for (const summary of ['Dates, claims and 13 sources', 'What was said and done: 3 entries']) {
        await tabTo(tab, ({tag, text}) => tag === 'summary' && text === summary);
        assert.equal(await entry.isVisible(), false, summary);
        await tab.keyboard.press(key);
        // The record is drawn when it is opened first.
        await entry.waitFor({state: 'attached'});
      }
      assert.equal(await entry.isVisible(), true);
      await tab.keyboard.press(key);
      assert.equal(await entry.isVisible(), false);
    });
  }
});

test('Tab goes through the embed and out of it again, and Shift+Tab back in', async () => {
  const {page: tab, open} = await chromium();
  await open(`${site.origin}/demo/one-tag.html`);
  const out = await tabTo(tab, ({text}) => text === 'The front page');
  assert.equal(out.tag, 'a');
  const last = await tabTo(tab, () => true, 'Shift+Tab');
  assert.equal(last.text, 'Campaign page');
  assert.equal(await tab.evaluate(() => document.activeElement?.localName), 'cs-campaign');
});

test('every stop of Tab has a name and a visible mark of focus', async () => {
  const {page: tab, open} = await chromium();
  await open(`${site.origin}/demo/one-tag.html`);
  await tab.evaluate(openDisclosures);
  let stops = 0;
  for (;;) {
    await tab.keyboard.press('Tab');
    const stop = await tab.evaluate(() => {
      let element = document.activeElement!;
      const inside = element.localName === 'cs-campaign';
      while (element.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      const {outlineStyle, outlineWidth} = getComputedStyle(element);
      const name = element.getAttribute('aria-label') ?? element.textContent ?? '';
      return {inside, name: name.trim(), outline: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2};
    });
    if (!stop.inside) break;
    stops += 1;
    assert.ok(stop.name, `Stop ${stops} has no name.`);
    assert.ok(stop.outline, `${stop.name} shows no focus.`);
  }
  assert.ok(stops > 40, String(stops));
});
