// The snippet builder by the rules for WCAG 2.2 AA: both directions, both colour schemes, phone and desktop.
import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {inChromium, useChromium} from '../../support/browsers/chromium.ts';
import {tooWide} from '../../support/page-checks/too-wide.ts';
import {violations} from '../../support/page-checks/violations.ts';
import {useSite} from '../../support/servers/site.ts';
import {openBuilder, openMore, showLetter} from './builder.ts';

const PHONE = {width: 360, height: 740};
const DESKTOP = {width: 1280, height: 800};

const WAYS = [
  {locale: 'en', colorScheme: 'light', viewport: DESKTOP},
  {locale: 'en', colorScheme: 'dark', viewport: PHONE},
  {locale: 'ar', colorScheme: 'light', viewport: PHONE},
  {locale: 'he', colorScheme: 'dark', viewport: DESKTOP},
  {locale: 'fr', colorScheme: 'dark', viewport: DESKTOP},
  {locale: 'es', colorScheme: 'light', viewport: PHONE},
] as const;

/** Sites whose choices and results differ. */
const SITES = ['html', 'wordpress', 'wordpress-plugin', 'iframe', 'wix', 'text', 'next', 'import-map'];

suite('the snippet builder', inChromium, () => {
  const site = useSite();
  const chromium = useChromium();
  const letter = () => `${site.origin}/campaigns/open-audit/`;

  for (const way of WAYS) {
    test(`can be used by everybody: ${way.locale}, ${way.colorScheme}, ${way.viewport.width} px`, async () => {
      const {page} = await chromium(way);
      await openBuilder(page, site.origin);
      const found = await violations(page);
      await showLetter(page, `${site.origin}/nothing/`);
      found.push(...(await violations(page)), ...(await tooWide(page, '.visually-hidden, .preview-box')));
      await showLetter(page, letter());
      await openMore(page);
      for (const name of SITES) {
        await page.selectOption('#site', name);
        await page.waitForFunction(() => document.querySelector('.results section + section') !== null);
        // Its policies are made later. Until then the page keeps what it shows for the site before.
        if (name === 'import-map') await page.locator('.more > summary').first().waitFor();
        for (const box of await page.$$('#own:not(:checked)')) await box.check();
        for (const input of await page.$$('#folder')) await input.fill('//refused');
        for (const details of await page.$$('.more > summary')) await details.click();
        found.push(
          ...(await violations(page)).map((each) => `${name}: ${each}`),
          ...(await tooWide(page, '.visually-hidden, .preview-box')),
        );
        for (const input of await page.$$('#folder')) await input.fill('/code/');
      }
      assert.deepEqual(found, []);
    });
  }

  test('says by its names and states what people do not see', async () => {
    const {page} = await chromium({viewport: DESKTOP});
    await openBuilder(page, site.origin);
    await showLetter(page, letter());
    await page.check('#own');
    const tree = await page.locator('.builder').ariaSnapshot();
    for (const line of [
      'combobox "What is your site made with?"',
      'group "What should it show?"',
      'radio "The overview: where each demand stands" [checked]',
      'group "Readers’ privacy"',
      'checkbox "Serve the code from your own site" [checked]',
      'textbox "Folder of the code on your site": /countersign-',
      'combobox "Language of the letter"',
    ]) {
      assert.ok(tree.includes(line), `${line}\n${tree}`);
    }
    assert.match(tree, /button "Copy: Snippet"/);
    assert.match(tree, /region "What it loads, and from whom"/);
    await page.fill('#folder', '//evil.example/');
    await page.waitForSelector('#folder[aria-invalid=true]');
    const described = await page.$eval('#folder', (field) =>
      (field.getAttribute('aria-describedby') ?? '')
        .split(' ')
        .map((id) => document.getElementById(id)!.textContent.trim())
        .join(' '),
    );
    assert.match(described, /^A path such as \/countersign\/\..* This cannot be used\./s);
  });

  test('loses nothing at 280 px and 200 % text, with forced colours and less motion', async () => {
    const {page} = await chromium({
      viewport: {width: 280, height: 700},
      forcedColors: 'active',
      reducedMotion: 'reduce',
    });
    await openBuilder(page, site.origin);
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    await showLetter(page, letter());
    await openMore(page);
    const found: string[] = [];
    for (const name of SITES) {
      await page.selectOption('#site', name);
      found.push(...(await tooWide(page, '.visually-hidden, .preview-box')).map((each) => `${name}: ${each}`));
    }
    assert.deepEqual(found, []);
  });
});
