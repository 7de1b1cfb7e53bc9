// The partners' page as a web editor has it: in Chromium, narrow and wide, with and without script.
import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import type {Page} from 'playwright-core';
import {useChromium, type VisitOptions} from '../support/browsers/chromium.ts';
import {until} from '../support/browsers/until.ts';
import {useSite} from '../support/servers/site.ts';
import {violations} from '../support/page-checks/violations.ts';

const site = useSite();
const chromium = useChromium();

async function open(options: VisitOptions & {lang?: string} = {}) {
  const {lang = 'en', ...others} = options;
  const visit = await chromium(others);
  await visit.page.goto(`${site.origin}/campaigns/microsoft-azure-review/embed${lang === 'en' ? '' : `.${lang}`}.html`);
  return visit;
}

/** Opens every disclosure but the preview, as far as the page lets several be open. */
const openAll = (page: Page) =>
  page.evaluate(() => {
    for (const each of document.querySelectorAll('details')) {
      each.removeAttribute('name');
      each.open = each.querySelector('iframe') === null;
    }
  });

/** The text that the system would paste, of a type. */
const pasted = (page: Page, type: string) =>
  page.evaluate(async (type) => {
    const [item] = await navigator.clipboard.read();
    return (await item!.getType(type)).text();
  }, type);

suite('for a reader', () => {
  for (const lang of ['en', 'ar']) {
    for (const colorScheme of ['light', 'dark'] as const) {
      test(`${lang}, ${colorScheme}: nothing is in anybody’s way, narrow and wide, closed and open`, async () => {
        const {page, messages, errors} = await open({lang, colorScheme});
        for (const width of [1280, 280]) {
          await page.setViewportSize({width, height: 800});
          assert.deepEqual(await violations(page), [], `${width}`);
          await openAll(page);
          assert.equal(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), 0, `${width}`);
          assert.deepEqual(await violations(page), [], `${width}`);
        }
        assert.deepEqual([messages, errors], [[], []]);
      });
    }
  }

  test('it requests nothing but itself until the preview is opened, which then shows the letter', async () => {
    const {page} = await open();
    await openAll(page);
    await page.waitForLoadState('networkidle');
    assert.deepEqual(
      site.requests.map(({path}) => path),
      ['/campaigns/microsoft-azure-review/embed.html'],
    );
    await page.getByText('See how it looks').click();
    const frame = page.frameLocator('iframe');
    await frame.getByRole('heading', {name: 'Where the 3 demands stand'}).waitFor();
    // The frame shows its plain HTML first.
    await until(() => Promise.resolve(site.requests.some(({path}) => path.endsWith('/campaign.json'))));
  });

  test('by the keyboard alone: a site is opened, and its text copied', async () => {
    const {page} = await open({permissions: ['clipboard-read', 'clipboard-write']});
    const focused = () => page.evaluate(() => document.activeElement!.textContent.trim());
    while ((await focused()) !== 'WordPress') await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    while ((await focused()) !== 'Copy') await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('Copied.').waitFor();
    assert.equal(await pasted(page, 'text/plain'), `${site.origin}/campaigns/microsoft-azure-review/`);
  });
});

suite('copying', () => {
  test('gives each field as it stands there, and says so', async () => {
    const {page} = await open({permissions: ['clipboard-read', 'clipboard-write']});
    await openAll(page);
    const fields = await page.locator('.paste').all();
    assert.equal(fields.length, 7);
    for (const field of fields) {
      await field.getByRole('button').click();
      await field.getByText('Copied.').waitFor();
      assert.equal(await pasted(page, 'text/plain'), await field.getByRole('textbox').inputValue());
    }
  });

  test('gives the overview with its links and headings, and as text', async () => {
    const {page} = await open({permissions: ['clipboard-read', 'clipboard-write']});
    await openAll(page);
    await page.locator('#overview + p button').click();
    await page.locator('#overview + p').getByText('Copied.').waitFor();
    const html = await pasted(page, 'text/html');
    for (const needed of ['<h2', '<a href="https://', 'Where the 3 demands stand']) assert.ok(html.includes(needed));
    assert.match(await pasted(page, 'text/plain'), /Where the 3 demands stand/);
  });

  test('selects the text instead where the browser forbids it, and says so', async () => {
    const {page} = await open();
    await page.evaluate(() => {
      const refuse = () => Promise.reject(new DOMException('No', 'NotAllowedError'));
      Object.defineProperty(navigator, 'clipboard', {value: {writeText: refuse, write: refuse}});
    });
    await openAll(page);
    const field = page.locator('.paste').nth(1);
    await field.getByRole('button').click();
    await field.getByText('The text is selected').waitFor();
    const selected = () => {
      const area = document.activeElement as HTMLTextAreaElement;
      return [area.id, area.selectionEnd - area.selectionStart === area.value.length];
    };
    assert.deepEqual(await page.evaluate(selected), ['paste-html', true]);

    await page.locator('#overview + p button').click();
    await page.locator('#overview + p').getByText('The text is selected').waitFor();
    assert.match(await page.evaluate(() => getSelection()!.toString()), /Where the 3 demands stand/);
  });

  test('without script has no buttons, and every text stands in a field that can be selected', async () => {
    const {page} = await open({javaScriptEnabled: false});
    assert.equal(await page.getByRole('button', {name: /^Copy/}).count(), 0);
    await page.getByText('WordPress', {exact: true}).click();
    const field = page.getByRole('textbox', {name: 'Address'});
    await field.focus();
    await page.keyboard.press('Control+A');
    assert.equal(await field.inputValue(), `${site.origin}/campaigns/microsoft-azure-review/`);
  });
});

test('its policy forbids a script that somebody put into the page', async () => {
  const answer = await (await fetch(`${site.origin}/campaigns/microsoft-azure-review/embed.html`)).text();
  const {page, messages} = await chromium();
  await page.goto(
    site.putPage('/embed.html', answer.replace('</main>', '<script>document.title = "owned"</script></main>')),
  );
  assert.notEqual(await page.title(), 'owned');
  assert.ok(messages.some((message) => message.includes('Content Security Policy')));
});
