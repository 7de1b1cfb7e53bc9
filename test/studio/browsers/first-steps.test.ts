// A new campaigner on a phone: a title, a demand and a source in a new letter, and what is still missing. It counts taps.
import '../../support/quiet.ts';
import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import type {Locator} from 'playwright-core';
import {inChromium, useChromium} from '../../support/browsers/chromium.ts';
import {useSite} from '../../support/servers/site.ts';

const PHONE = {viewport: {width: 390, height: 844}, isMobile: true, hasTouch: true} as const;

suite('the first steps on a phone', inChromium, () => {
  const site = useSite({hasOneOrigin: true});
  const chromium = useChromium();

  test('a letter with a demand and a source, and what is not there yet, in nine taps and eight answers', async () => {
    const {page, errors} = await chromium(PHONE);
    let taps = 0;
    let answers = 0;
    const press = async (what: Locator) => {
      taps += 1;
      await what.tap();
    };
    const write = async (label: string, text: string) => {
      answers += 1;
      await page.getByLabel(label).first().fill(text);
    };
    await page.goto(`${site.origin}/studio/`);
    await press(page.getByRole('link', {name: 'New letter'}));
    await write('What is the title of the letter?', 'Open the audit of the dam');
    await write('To whom is it addressed?', 'Northern Water plc');
    await write('Which organisation publishes it?', 'Clearwater Watch');
    await write('What is the web address of that organisation?', 'clearwater.example.org');
    await write('What does it demand?', 'Publish the audit in full');
    await press(page.getByRole('button', {name: 'Write the letter'}));

    // The list of what is not there yet leads to the letter.
    await page.getByText('Your letter is begun.').waitFor();
    await press(page.locator('.gaps').getByRole('link', {name: 'The letter’s own words'}));
    await write('The letter in two or three sentences', 'The Herald reported that the dam leaks');
    await press(page.getByRole('button', {name: /^Cite a source/}).first());
    await page.getByRole('combobox', {name: 'Source'}).fill('herald.example/leaks');
    await press(page.getByRole('button', {name: 'Insert'}));
    assert.equal(await page.locator('.cite-panel .problem').count(), 0);
    await write('Title (optional)', 'Audit found leaks');
    await write('Published by', 'The Herald');
    await press(page.getByRole('button', {name: 'Done'}));
    assert.equal(
      await page.getByLabel('The letter in two or three sentences').inputValue(),
      'The Herald reported that the dam leaks [@new-source]',
    );

    const missing = page.getByRole('link', {name: /^Check: (1 thing to look at again, )?6 things not there yet$/});
    await missing.waitFor();
    const [, draft] = page.url().split('/draft/');
    assert.equal(await missing.getAttribute('href'), `#/draft/${draft!.split('/')[0]}/check`);
    await page
      .getByRole('button', {
        name: /^Parts of the letter: Letter ?, Check: (1 thing to look at again, )?6 things not there yet$/,
      })
      .waitFor();
    await press(page.getByText('Parts of the letter: Letter'));
    await press(page.locator('nav a[href$="/check"]'));
    // The list of an earlier check gives way to that of the last change.
    await page.locator('.gaps').getByRole('link', {name: 'Demand 1'}).waitFor();
    await page
      .locator('nav a[href$="/check"]', {hasText: /, 1 thing to look at again, 6 things not there yet$/})
      .waitFor({state: 'attached'});
    const places = await page.locator('.gaps .places a').allTextContents();
    assert.deepEqual(places, [
      'Signatories',
      'Sent on',
      'The letter’s own words',
      'Demand 1',
      'Where readers report mistakes',
      'Last checked on',
    ]);
    // The place comes first, and what is missing there below it.
    const [first, ...others] = await page.locator('.gaps li').first().locator('> *').allTextContents();
    assert.deepEqual([first, others.length], ['Signatories', 1]);
    assert.match(others[0]!, /no signatories/i);
    await press(page.locator('.gaps').getByRole('link', {name: 'Where readers report mistakes'}));
    await page.waitForFunction(() => document.activeElement?.id === 'field.publisher.corrections');
    assert.deepEqual([taps, answers], [9, 8]);

    await page.goto(page.url().replace(/details.*/, 'publish'));
    await page.getByText('6 things that readers look for are not there yet.').waitFor();
    assert.deepEqual(errors, []);
  });
});
