// The choices below the text to paste: a control keeps its place, and own words are text.
import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import type {Locator} from 'playwright-core';
import {inChromium, useChromium} from '../../support/browsers/chromium.ts';
import {page as pageWith, useSite, VERSION} from '../../support/servers/site.ts';
import {isReady, openBuilder, openMore, putCdn, showLetter, snippetWith} from './builder.ts';

suite('the snippet builder', inChromium, () => {
  const site = useSite();
  const chromium = useChromium();
  const letter = () => `${site.origin}/campaigns/open-audit/campaign.json`;

  test('a choice stays where it is on the screen, whatever comes and goes above it', async () => {
    // With less motion, the page is at the letter at once, and does not still scroll there while places are compared.
    const {page} = await chromium({viewport: {width: 360, height: 740}, reducedMotion: 'reduce'});
    await openBuilder(page, site.origin);
    await showLetter(page, letter());
    await openMore(page);
    const isHeld = async (
      selector: string,
      act: (control: Locator) => Promise<void>,
      isDone: () => Promise<unknown>,
    ) => {
      const control = page.locator(selector);
      await control.scrollIntoViewIfNeeded();
      const before = await control.boundingBox();
      await act(control);
      await isDone();
      assert.ok(Math.abs((await control.boundingBox())!.y - before!.y) < 1, selector);
    };
    const hasPlace = () => page.locator('#folder[aria-invalid=true]').waitFor();
    await isHeld(
      '#own',
      (box) => box.check(),
      () => snippetWith(page, `"/countersign-${VERSION}/`),
    );
    // The whole text to paste goes, and comes again.
    await isHeld('#folder', (field) => field.fill('//refused'), hasPlace);
    assert.equal(await page.locator('#snippet').count(), 0);
    await isHeld(
      '#folder',
      (field) => field.fill('/code/'),
      () => snippetWith(page, '"/code/keep.js"'),
    );
    const whole = 'input[name=show][value=full]';
    await isHeld(
      whole,
      (radio) => radio.check(),
      () => snippetWith(page, 'layout="full"'),
    );
  });

  test('WordPress with the plugin has its address while a field of a snippet cannot be used', async () => {
    const {page} = await chromium({viewport: {width: 360, height: 740}});
    await openBuilder(page, site.origin);
    await showLetter(page, letter());
    await openMore(page);
    await page.fill('#own-words', 'turned \u202e round');
    await page.waitForSelector('#own-words[aria-invalid=true]');
    await page.selectOption('#site', 'wordpress');
    assert.match(await page.innerText('.paste'), /There is nothing to paste yet/);
    await page.selectOption('#site', 'wordpress-plugin');
    await page.waitForSelector('#snippet');
    assert.equal(await page.inputValue('#snippet'), 'https://letters.example.org/open-audit/');
    assert.equal(await page.locator('.paste .problem').count(), 0);
    // The words are still there for the snippet.
    await page.selectOption('#site', 'wordpress');
    await page.waitForSelector('#own-words[aria-invalid=true]');
    assert.equal(await page.locator('#snippet').count(), 0);
    await page.fill('#own-words', 'We signed.');
    await snippetWith(page, 'slot="partner"');
  });

  test('a change is announced if it is one of what a person sees', async () => {
    const {page} = await chromium();
    await openBuilder(page, site.origin);
    await showLetter(page, letter());
    const announced = page.locator('.paste > [role=status]');
    const said = 'What to paste has changed.';
    await page.check('input[name=load][value=click]');
    await snippetWith(page, 'load="click"');
    await announced.getByText(said).waitFor({state: 'attached'});
    // Other words for the same snippet are no change of it.
    const made = await page.evaluateHandle(nextMade);
    await page.selectOption('#site', 'wordpress');
    assert.equal(await page.evaluate(({said}) => said, made), '');
    assert.match(await page.innerText('.paste'), /a block “Custom HTML”/);
    // The address for the plugin comes in the place of the snippet.
    await page.selectOption('#site', 'wordpress-plugin');
    await announced.getByText(said).waitFor({state: 'attached'});
  });

  test('own words are text on the page of the partner, under a heading that says whose they are', async () => {
    const {page} = await chromium();
    await openBuilder(page, site.origin);
    await showLetter(page, letter());
    await page.getByLabel('Your own words').fill('We signed.\n\n</cs-campaign><script>alert(1)</script>');
    const text = await snippetWith(page, 'slot="partner"');
    const address = site.putPage('/partner.html', pageWith(text)).replace(site.origin, site.elsewhere);
    await putCdn(page);
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    await page.goto(address);
    await isReady(page);
    const words = page.locator('cs-campaign > [slot=partner] > p');
    assert.deepEqual(await words.allInnerTexts(), ['We signed.', '</cs-campaign><script>alert(1)</script>']);
    assert.ok(await words.first().isVisible());
    // The sentence of the plain HTML gives way to the heading of the element.
    const marks = page.getByText('Added by this site, not part of the letter');
    assert.equal(await marks.filter({visible: true}).count(), 1);
    assert.equal(await marks.count(), 2);
    assert.deepEqual(dialogs, []);
  });

  test('own words that would turn the text around them are refused beside their field', async () => {
    const {page} = await chromium();
    await openBuilder(page, site.origin);
    await showLetter(page, letter());
    await page.fill('#own-words', 'turned \u202e round');
    await page.waitForSelector('#own-words[aria-invalid=true]');
    assert.match(
      await page.innerText('#own-words-said'),
      /cannot be used\.\s+Your own words have characters that do not/,
    );
    assert.equal(await page.locator('#snippet').count(), 0);
    // One demand alone has no place for them, and an editor of frames neither.
    await page.getByLabel('One demand').check();
    await snippetWith(page, '<cs-demand-checklist');
    assert.equal(await page.locator('#own-words').count(), 0);
    await page.getByLabel('The overview').check();
    assert.equal(await page.inputValue('#own-words'), 'turned \u202e round');
  });
});

/** In the page: what is announced once the next text to paste is made. The builder sends `refused` when it is. */
function nextMade(): {said: Promise<string>} {
  const made = new Promise((resolve) => {
    document.querySelector('embed-letter')!.addEventListener('refused', resolve, {once: true});
  });
  // All that follows from it is done before the next task.
  const done = made.then(() => new Promise((resolve) => setTimeout(resolve)));
  return {said: done.then(() => document.querySelector('.paste > [role=status]')!.textContent)};
}
