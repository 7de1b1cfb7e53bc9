// The snippet builder in the order in which a web editor needs it: the letter, one question, what to paste. All else is
// below, or folded away.
import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {isDeepStrictEqual} from 'node:util';
import type {Page} from 'playwright-core';
import {inChromium, useChromium} from '../../support/browsers/chromium.ts';
import {until} from '../../support/browsers/until.ts';
import {useSite} from '../../support/servers/site.ts';
import {ADDRESS, openBuilder, openMore, showLetter, snippetWith} from './builder.ts';

const PHONE = {viewport: {width: 390, height: 844}} as const;
const DESKTOP = {viewport: {width: 1280, height: 800}} as const;

/** The address as the page has it: the driver hears later of a change. */
const addressOf = (page: Page) => page.evaluate(() => location.href);

const isOpen = (page: Page) => page.$eval('details.choices', (details) => (details as HTMLDetailsElement).open);

const isOnScreen = (page: Page, selector: string) =>
  page.$eval(selector, (element) => {
    const {top, bottom} = element.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  });

/** Most words of the page in French: before there is a letter, and between a letter and what to paste. */
const FEW_WORDS = {address: 63, paste: 28};

/** A day on which the letter was checked not long ago. */
const FRESH = '2026-06-30';

suite('the snippet builder', inChromium, () => {
  const site = useSite();
  const chromium = useChromium();
  const letter = () => `${site.origin}/campaigns/open-audit/`;

  for (const [name, options] of Object.entries({PHONE, DESKTOP})) {
    test(`has the question, what to paste, and then all other choices: ${name}`, async () => {
      const {page} = await chromium(options);
      await openBuilder(page, site.origin);
      await showLetter(page, letter());
      assert.equal(await isOpen(page), options === DESKTOP);
      const parts = ['#letter-heading', '#site', '#snippet', '.choices', '.preview-frame', '.loads', '.plain-frame'];
      const inOrder = await page.$$eval(parts.join(), (all) =>
        all.map((each) => (each.id ? `#${each.id}` : `.${each.className}`)),
      );
      assert.deepEqual(inOrder, parts);
      // The keys go the same way.
      await page.focus('#site');
      const reached: string[] = [];
      for (let presses = 0; presses < 6; presses += 1) {
        await page.keyboard.press('Tab');
        reached.push(
          await page.evaluate(() => {
            const {activeElement: at} = document;
            return at!.id || at!.getAttribute('aria-label') || at!.textContent.trim();
          }),
        );
      }
      assert.deepEqual(reached.slice(0, 2), ['snippet', 'Copy: Snippet']);
      assert.ok(reached.indexOf('More choices') > 1, String(reached));
    });
  }

  test('opens the folded choices if a field in them cannot be used', async () => {
    const {page} = await chromium(PHONE);
    await openBuilder(page, site.origin);
    await showLetter(page, letter());
    await openMore(page);
    await page.check('#own');
    await page.fill('#folder', '//refused');
    await page.waitForSelector('#folder[aria-invalid=true]');
    // An address of a frame names no code, so there the field does not count.
    await page.selectOption('#site', 'wix');
    await page.waitForSelector('#snippet');
    await page.click('details.choices > summary');
    assert.equal(await isOpen(page), false);
    await page.selectOption('#site', 'html');
    await page.waitForSelector('#folder[aria-invalid=true]');
    assert.ok(await isOpen(page));
  });

  test('keeps the focus on the control that changes a choice', async () => {
    const {page} = await chromium(PHONE);
    await openBuilder(page, site.origin);
    await showLetter(page, letter());
    await openMore(page);
    const focused = () =>
      page.evaluate(() => {
        const at = document.activeElement as HTMLInputElement;
        return `${at.id || at.name} ${at.value}`;
      });
    await page.focus('#site');
    for (const value of ['wordpress', 'wordpress-plugin', 'drupal', 'wagtail']) {
      await page.keyboard.press('ArrowDown');
      await page.waitForSelector(`a[href="../guides/sites/${value.replace('-plugin', '')}/"]`);
      assert.equal(await focused(), `site ${value}`);
    }
    await page.focus('input[name=show]');
    await page.keyboard.press('ArrowDown');
    await snippetWith(page, 'layout="full"');
    assert.equal(await focused(), 'show full');
    await page.focus('input[name=load]');
    await page.keyboard.press('ArrowDown');
    await snippetWith(page, 'load="click"');
    assert.equal(await focused(), 'load click');
  });

  test('gives WordPress the snippet, and one thing to copy', async () => {
    const {page} = await chromium({...PHONE, permissions: ['clipboard-read', 'clipboard-write']});
    await openBuilder(page, site.origin);
    await showLetter(page, letter());
    const snippet = await page.inputValue('#snippet');
    await page.selectOption('#site', 'wordpress');
    await page.getByText('a block “Custom HTML”. Your account needs the right').waitFor();
    assert.equal(await page.locator('.paste button:visible').count(), 1);
    await page.click('.paste button.primary');
    await page.getByText('Copied.').waitFor();
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), snippet);
    for (const part of ['.paste', '.results']) assert.doesNotMatch(await page.innerText(part), /plugin/);
  });

  test('gives WordPress with the plugin the address of the letter’s page, and says what the plugin loads', async () => {
    const {page} = await chromium({...PHONE, permissions: ['clipboard-read', 'clipboard-write']});
    await openBuilder(page, site.origin);
    await showLetter(page, letter());
    await page.selectOption('#site', {label: 'WordPress with the Countersign plugin'});
    await page.getByText('Paste this address into an empty paragraph.').waitFor();
    assert.equal(await page.locator('.paste button:visible').count(), 1);
    assert.equal(await page.locator('.paste textarea').count(), 1);
    await page.click('.paste button.primary');
    await page.getByText('Copied.').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    assert.equal(copied, 'https://letters.example.org/open-audit/');
    const plugin = page.getByRole('link', {name: 'Get the plugin'});
    const guide = new URL((await plugin.getAttribute('href'))!, page.url());
    assert.match(await (await fetch(guide)).text(), /<h1[^>]*>On WordPress</);
    assert.match(
      await page.innerText('.loads'),
      /^With your page\s+the code, \S+ kB, from your own site\s.*the letter, .* from letters\.example\.org$/s,
    );
    assert.match(await page.innerText('.results'), /This is the first setting of the block\./);
    // The choices stand beside the block.
    await openMore(page);
    assert.match(await page.innerText('.choices'), /the readers’ privacy beside the block\.$/);
    assert.equal(await page.locator('.choices :is(input, select, textarea)').count(), 0);
  });

  test('says that the letter names the address for the plugin, if that is not where it was found', async () => {
    const {page} = await chromium(PHONE);
    await openBuilder(page, site.origin);
    await showLetter(page, letter());
    await page.selectOption('#site', 'wordpress-plugin');
    await page.getByText('The letter names this address as its page. Open it before you paste it.').waitFor();
    const described = await page.getAttribute('#snippet', 'aria-describedby');
    assert.equal(
      await page.innerText(`#${described}`),
      'The letter names this address as its page. Open it before you paste it.',
    );
    // A letter that was found at the address that it names.
    const {page: published} = await chromium(PHONE);
    await published.route('https://letters.example.org/open-audit/campaign.json', async (route) =>
      route.fulfill({
        body: await (await fetch(`${letter()}campaign.json`)).text(),
        headers: {'content-type': 'application/json', 'access-control-allow-origin': '*'},
      }),
    );
    await openBuilder(published, site.origin);
    await showLetter(published, 'https://letters.example.org/open-audit/');
    await published.selectOption('#site', 'wordpress-plugin');
    await published.getByText('Paste this address into an empty paragraph.').waitFor();
    assert.equal(await published.getByText('The letter names this address').count(), 0);
  });

  test('has few words before what to paste, also in French', async () => {
    const {page} = await chromium({...PHONE, locale: 'fr'});
    await openBuilder(page, site.origin);
    const wordsIn = (selector: string) =>
      page.$$eval(selector, (all) => {
        const texts = all.map((each) => (each as HTMLElement).innerText);
        return texts.join(' ').match(/[\p{L}\d]+/gu)!.length;
      });
    assert.ok((await wordsIn('main')) <= FEW_WORDS.address, String(await wordsIn('main')));
    await showLetter(page, letter());
    for (const name of ['html', 'wordpress', 'wordpress-plugin']) {
      await page.selectOption('#site', name);
      await page.waitForSelector(`a[href="../guides/sites/${name.replace('-plugin', '')}/"]`);
      const words = await wordsIn('.site label, .paste h2, .paste .steps, .paste label:not(.visually-hidden)');
      assert.ok(words <= FEW_WORDS.paste, `${name}: ${words}`);
    }
  });

  test('puts the address of a shown letter into its own address, and no other', async () => {
    const {page} = await chromium(PHONE);
    await openBuilder(page, site.origin, '?lang=fr#top');
    const own = `${site.origin}/embed/?lang=fr`;
    const entries = await page.evaluate(() => history.length);
    await page.fill(ADDRESS, letter());
    assert.equal(await addressOf(page), `${own}#top`);
    await showLetter(page, `${site.origin}/nothing/`);
    assert.equal(await addressOf(page), `${own}#top`);
    await page.fill(ADDRESS, letter().replace(site.origin, ''));
    await page.press(ADDRESS, 'Enter');
    await page.waitForSelector('#snippet');
    assert.equal(await addressOf(page), `${own}&src=${encodeURIComponent(letter())}#top`);
    assert.equal(await page.evaluate(() => history.length), entries);
    // Another text in the field is no letter yet.
    await page.fill(ADDRESS, `${site.origin}/other/`);
    await page.waitForSelector('#snippet', {state: 'hidden'});
    assert.equal(await addressOf(page), `${own}&src=${encodeURIComponent(letter())}#top`);
    const documents = () => site.requests.filter(({path}) => path.startsWith('/campaigns/')).length;
    const before = documents();
    await page.reload({waitUntil: 'networkidle'});
    assert.equal(await page.inputValue(ADDRESS), letter());
    assert.equal(await page.locator('embed-letter').count(), 0);
    assert.equal(documents(), before);
    await page.click('button[type=submit]');
    await page.waitForSelector('#snippet');
    assert.equal(documents(), before + 1);
  });

  test('brings what to paste onto the screen of a phone, and leaves the focus where it is', async () => {
    for (const reducedMotion of ['reduce', 'no-preference'] as const) {
      const {page} = await chromium({...PHONE, reducedMotion});
      await openBuilder(page, site.origin);
      await showLetter(page, letter());
      await page.waitForFunction(() => document.querySelector('.shown-letter')!.getBoundingClientRect().top < 40);
      for (const part of ['#letter-heading', '#site', '#snippet', '.paste button'])
        assert.ok(await isOnScreen(page, part), part);
      assert.equal(await page.evaluate(() => document.activeElement?.id), 'address');
      assert.equal(await page.innerText('#address-said'), 'The letter is shown below.');
      // The host stands beside the letter now, so the form has room for the address alone.
      assert.ok((await page.locator('.address-form').boundingBox())!.height < 140);
      assert.ok(await page.isHidden('#address-help'));
    }
  });

  test('does not scroll where what to paste is on the screen already', async () => {
    const {page} = await chromium({viewport: {width: 1280, height: 900}});
    await openBuilder(page, site.origin);
    await page.evaluate(() => addEventListener('scroll', () => Object.assign(globalThis, {hasScrolled: true})));
    await showLetter(page, letter());
    await page.frameLocator('.preview-frame').getByText('Where the 2 demands stand').first().waitFor();
    assert.equal(await page.evaluate(() => (globalThis as {hasScrolled?: boolean}).hasScrolled), undefined);
  });

  test('shows the first demand with its status in the preview on a phone', async () => {
    for (const viewport of [PHONE.viewport, {width: 360, height: 740}]) {
      const {page} = await chromium({viewport});
      // A letter that nobody has checked for half a year has one line more before it.
      await page.clock.setFixedTime(FRESH);
      await openBuilder(page, site.origin);
      await showLetter(page, letter());
      const status = page.frameLocator('.preview-frame').locator('[part~=demand-status]').first();
      // The page in a frame may learn its size later than the page around it: it has a process of its own.
      const heights = async () => [
        await status.evaluate(() => innerHeight),
        await page.$eval('.preview-frame', (frame) => frame.clientHeight),
      ];
      await until(heights, ([inside, around]) => Math.abs(inside! - around!) < 2);
      const [bottom, height] = await status.evaluate((element) => [
        element.getBoundingClientRect().bottom,
        // Below it the words fade out.
        innerHeight - Number.parseFloat(getComputedStyle(document.body, '::after').height),
      ]);
      assert.ok(bottom <= height, `${bottom} of ${height}`);
    }
  });

  test('the frames fade out while more is below, cover no words at their end, and fade nothing in a low window', async () => {
    const {page} = await chromium(PHONE);
    await openBuilder(page, site.origin);
    await showLetter(page, letter());
    await page.getByText('Scroll in the preview to see all of it.').waitFor();
    // The page around the preview ends with a paragraph of its own.
    for (const [frame, last] of [
      ['.preview-frame', '.last'],
      ['.plain-frame', 'article'],
    ] as const) {
      const end = page.frameLocator(frame).locator(last).last();
      await end.waitFor();
      const measure = () =>
        end.evaluate((element, frame) => {
          const {display, position, height} = getComputedStyle(document.body, '::after');
          const edge = innerHeight - (display === 'none' ? 0 : Number.parseFloat(height));
          const {bottom} = element.getBoundingClientRect();
          return {frame, isFading: display === 'block' && position === 'sticky', isCovered: bottom > edge};
        }, frame);
      // Here, too, the page in the frame learns its size later than the page around it.
      await until(measure, (seen) => isDeepStrictEqual(seen, {frame, isFading: true, isCovered: true}));
      await end.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
      await until(measure, (seen) => isDeepStrictEqual(seen, {frame, isFading: true, isCovered: false}));
      await page.setViewportSize({width: 390, height: 400});
      await until(measure, ({isFading}) => !isFading);
      await page.setViewportSize(PHONE.viewport);
    }
  });
});
