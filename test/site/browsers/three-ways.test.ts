// The three ways of new visitors from the front page, on a phone: a partner who signed, a campaigner, and somebody who
// checks a claim. With PICTURES=folder each step leaves a picture there.
import assert from 'node:assert/strict';
import {mkdirSync} from 'node:fs';
import {join} from 'node:path';
import {suite, test} from 'node:test';
import type {Locator, Page} from 'playwright-core';
import {inChromium, useChromium} from '../../support/browsers/chromium.ts';
import {ready} from '../../support/browsers/in-page.ts';
import {page as partnerPage, useSite} from '../../support/servers/site.ts';

const PHONE = {viewport: {width: 390, height: 844}, isMobile: true, hasTouch: true, deviceScaleFactor: 2} as const;
const {PICTURES} = process.env;

/** Presses and fills in what a person does, and takes a picture of what they see before it. */
function walk(page: Page, name: string) {
  let steps = 0;
  const look = async () => {
    if (!PICTURES) return;
    mkdirSync(PICTURES, {recursive: true});
    await page.screenshot({path: join(PICTURES, `${name}-${steps}.jpg`), type: 'jpeg', quality: 70});
  };
  return {
    look,
    async press(what: Locator) {
      await what.scrollIntoViewIfNeeded();
      await look();
      steps += 1;
      await what.tap();
    },
    async write(where: Locator, text: string) {
      await look();
      steps += 1;
      await where.fill(text);
    },
  };
}

suite('a new visitor', inChromium, () => {
  const site = useSite({hasOneOrigin: true});
  const chromium = useChromium();

  test('who signed has what to paste, and the letter stands on another site', async () => {
    const {page, errors} = await chromium({...PHONE, permissions: ['clipboard-read', 'clipboard-write']});
    const {press, write, look} = walk(page, 'signed');
    await page.goto(`${site.origin}/`);
    await press(page.getByRole('link', {name: 'I signed a letter'}));
    await press(page.getByRole('link', {name: 'Build your snippet'}));
    await write(page.locator('#address'), `${site.origin}/campaigns/open-audit/`);
    await press(page.getByRole('button', {name: 'Show the letter'}));
    await press(page.getByRole('button', {name: 'Copy: Snippet'}));
    await page.getByText('Copied.').first().waitFor();
    const snippet = await page.evaluate(() => navigator.clipboard.readText());
    // The code of the snippet lies on a CDN, which nothing here may ask. Readers see the plain HTML.
    site.putPage('/partner.html', partnerPage(snippet.replace(/<script[^]*?<\/script>/, '')));
    await page.goto(`${site.elsewhere}/partner.html`);
    await page.getByText('Publish the audit in full').first().waitFor();
    await look();
    assert.deepEqual(errors, []);
  });

  test('who leads a campaign changes a letter, and sees it in the preview', async () => {
    const {page, errors} = await chromium(PHONE);
    const {press, write, look} = walk(page, 'leads');
    await page.goto(`${site.origin}/`);
    await press(page.getByRole('link', {name: 'Start with your own letter'}));
    await press(page.getByRole('button', {name: 'Try it with a real letter'}));
    await write(page.getByLabel('Title of the letter').first(), 'Open the audit of the dam');
    await press(page.getByText('Parts of the letter: Letter'));
    await press(page.getByRole('link', {name: 'Preview'}));
    await page.frameLocator('iframe').getByText('Open the audit of the dam').first().waitFor();
    await look();
    assert.deepEqual(errors, []);
  });

  test('who checks a claim sees its source, its judge, and how to have it corrected', async () => {
    const {page, errors} = await chromium(PHONE);
    const {press, look} = walk(page, 'checks');
    await page.goto(`${site.origin}/`);
    await page.evaluate(ready, 'cs-campaign');
    const letter = page.locator('.latin');
    await letter.getByText('statuses judged by', {exact: false}).first().waitFor();
    await press(letter.getByRole('button', {name: /^Sources? /}).first());
    await letter.locator('[part=note]').getByText('Northern Water plc').first().waitFor();
    await look();
    assert.ok(await letter.getByRole('link', {name: 'Report a mistake'}).first().isVisible());
    await press(page.getByRole('link', {name: 'The letter’s own page'}));
    await page.getByRole('heading', {level: 1}).waitFor();
    await look();
    assert.deepEqual(errors, []);
  });
});
