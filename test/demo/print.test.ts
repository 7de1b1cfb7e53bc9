// On paper: black on white, whatever the page is; addresses that a reader can type; nothing that asks for a click.
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {join} from 'node:path';
import {logos} from '../../stories/fixtures/logos.ts';
import {useChromium} from '../support/browsers/chromium.ts';
import {openDisclosures} from '../support/browsers/in-page.ts';
import {page as pageOf, script, useSite} from '../support/servers/site.ts';

const site = useSite();
const chromium = useChromium();

/** A demo page as it is printed, by a reader who has opened the record or who has not. */
async function printed(name: string, {isOpen = false} = {}) {
  const {open, page} = await chromium();
  await open(`${site.origin}/demo/${name}.html`);
  if (isOpen) await page.evaluate(openDisclosures);
  await page.emulateMedia({media: 'print'});
  const style = (selector: string, pseudo: string | null = null) =>
    page.locator(selector).evaluateAll(
      (all, pseudo) =>
        all.map((element) => {
          const {color, backgroundColor, content, display, textDecorationLine} = getComputedStyle(element, pseudo);
          return {color, backgroundColor, content, display, textDecorationLine};
        }),
      pseudo,
    );
  return {page, style};
}

describe('a printed page', () => {
  test('has black text on white where the page on the screen is dark', async () => {
    const {page, style} = await printed('dark');
    // One follows the page, one is told to be light, one to be dark.
    for (const element of ['cs-campaign', '[theme=light]', '[theme=dark]']) {
      const bases = await style(`main ${element} .base`);
      assert.ok(bases.length > 0);
      for (const {color, backgroundColor} of bases) {
        assert.deepEqual([color, backgroundColor], ['rgb(0, 0, 0)', 'rgb(255, 255, 255)'], element);
      }
    }
    await page.emulateMedia({media: 'screen'});
    const [onScreen] = await style('main cs-campaign .base');
    assert.notEqual(onScreen!.color, 'rgb(0, 0, 0)');
  });

  test('has logos for the dark on their dark', async () => {
    const {open, page} = await chromium();
    site.putDocument('/letter/campaign.json', logos);
    site.putFolder('/letter/logos/', join(import.meta.dirname, '../../stories/fixtures/logos'));
    const src = `${site.origin}/letter/campaign.json`;
    const html = `${script(site.elsewhere)}<cs-signatory-logos theme="dark" src="${src}"></cs-signatory-logos>`;
    await open(site.putPage('/dark-logos.html', pageOf(html)));
    const logo = page.locator('[part=signatory-logo][data-dark]');
    await logo.first().waitFor();
    await page.emulateMedia({media: 'print'});
    const [style] = await logo.evaluateAll((all) =>
      all.map((each) => [getComputedStyle(each).backgroundColor, getComputedStyle(each).printColorAdjust]),
    );
    assert.deepEqual(style, ['rgb(0, 0, 0)', 'exact']);
  });

  for (const isOpen of [false, true]) {
    test(`gives the address behind each link to the letter and the campaign, record ${isOpen ? 'open' : 'closed'}`, async () => {
      const {style} = await printed('one-tag', {isOpen});
      const parts = [
        '[part=letter-links] a',
        '[part=closing] p:last-child > a',
        ...(isOpen ? ['[part=source-title] a'] : []),
      ];
      for (const part of parts) {
        const links = await style(part, '::after');
        assert.ok(links.length > 0, part);
        for (const {content} of links) assert.match(content, /^" ?<" attr\(href\) ">"$|^" ?<https?:/, part);
      }
    });
  }

  test('says where the whole record is, which is not on it', async () => {
    const {page} = await printed('one-tag');
    const address = page.locator('cs-campaign [part=record-address]');
    assert.ok(await address.isVisible());
    assert.match(await address.innerText(), /^The whole record: https:\/\//);
    assert.equal(await page.locator('cs-campaign [part=timeline-entry]').count(), 0);
  });

  test('shows what disclosures hold, and none of their triangles', async () => {
    const {page, style} = await printed('one-tag', {isOpen: true});
    const summaries = await style('cs-campaign summary');
    assert.ok(summaries.length > 3);
    // The triangle is the marker of a list item.
    for (const {display, textDecorationLine} of summaries) {
      assert.deepEqual([display, textDecorationLine], ['block', 'none']);
    }
    assert.ok(await page.locator('cs-campaign [part=demand-history] li').first().isVisible());
  });
});
