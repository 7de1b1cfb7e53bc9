// Search in the guides: it finds, it stays on this server, and hostile text stays text.
import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {inChromium, useChromium} from '../../support/browsers/chromium.ts';
import {inEveryEngine} from '../../support/browsers/engines.ts';
import {until} from '../../support/browsers/until.ts';
import {tooWide} from '../../support/page-checks/too-wide.ts';
import {violations} from '../../support/page-checks/violations.ts';
import {useSite} from '../../support/servers/site.ts';

const site = useSite();

suite('the search', inChromium, () => {
  const chromium = useChromium();

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`can be used by everybody: ${colorScheme}`, async () => {
      const {page, messages, errors} = await chromium({colorScheme});
      await page.goto(`${site.origin}/search/`);
      const found = await violations(page);
      await page.getByLabel('Words to look for').fill('iframe');
      await page.locator('#results > li').first().waitFor();
      found.push(...(await violations(page)));
      for (const width of [280, 390, 1280]) {
        await page.setViewportSize({width, height: 800});
        found.push(...(await tooWide(page, '.skip')));
      }
      assert.deepEqual([found, messages, errors], [[], [], []]);
    });
  }

  test('leads to the section that has the words, by keys alone', async () => {
    const {page} = await chromium();
    await page.goto(`${site.origin}/search/`);
    // All at once: a part of the words may find the same guide, in a list that gives way to the next.
    await page.keyboard.insertText('trusted types');
    const {said, targets} = await until(
      () =>
        page.evaluate(() => ({
          said: document.querySelector('[role=status]')!.textContent,
          targets: [...document.querySelectorAll<HTMLAnchorElement>('#results a')].map(({href}) => href),
        })),
      (seen) => seen.targets.includes(`${site.origin}/guides/security-and-privacy/#trusted-types`),
    );
    assert.match(said, /^\d+ guides?$/);
    for (const target of targets) assert.equal((await fetch(target)).status, 200, target);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/guides/**');
  });

  test('takes words from a link for text, and asks nobody else', async () => {
    const {page, messages, errors} = await chromium();
    const asked = new Set<string>();
    page.on('request', (request) => asked.add(new URL(request.url()).origin));
    const hostile = '<img src=x onerror="document.ran=1"> "xyzzyplugh';
    await page.goto(`${site.origin}/search/?q=${encodeURIComponent(hostile)}`);
    await page.getByRole('status').filter({hasText: 'guide'}).waitFor();
    assert.equal(await page.inputValue('#q'), hostile);
    assert.equal(await page.locator('main img').count(), 0);
    assert.equal(await page.evaluate(() => (document as {ran?: unknown}).ran), undefined);
    assert.deepEqual([messages, errors], [[], []]);
    assert.deepEqual([...asked], [site.origin]);
  });

  test('has decisions last, and no guide for words that no guide has', async () => {
    const {page} = await chromium();
    await page.goto(`${site.origin}/search/?q=snippet`);
    await page.locator('#results > li').first().waitFor();
    const paths = await page.$$eval('#results > li > a', (all) =>
      all.map((each) => (each as HTMLAnchorElement).pathname),
    );
    const first = paths.findIndex((path) => path.includes('/decisions/'));
    assert.ok(first > 0 && paths.slice(first).every((path) => path.includes('/decisions/')), paths.join('\n'));
    await page.getByLabel('Words to look for').fill('zzzzqqqq');
    await page.getByRole('status').filter({hasText: 'No guide has these words.'}).waitFor();
    await page.waitForURL(`${site.origin}/search/?q=zzzzqqqq`);
  });

  for (const part of ['pagefind-entry.json', 'index/*.pf_index', 'fragment/*.pf_fragment'])
    test(`works with the next press after a part of it could not be had: ${part}`, async () => {
      const {page} = await chromium();
      await page.route(`**/pagefind/${part}*`, (route) => route.fulfill({status: 503}), {times: 1});
      await page.goto(`${site.origin}/search/?q=theming`);
      await page.getByRole('status').filter({hasText: 'could not be loaded'}).waitFor();
      await page.getByLabel('Words to look for').press('Enter');
      await page.locator('#results > li').first().waitFor();
    });

  test('loads nothing of the index before the first key', async () => {
    const {page} = await chromium();
    await page.goto(`${site.origin}/search/`);
    await page.waitForLoadState('networkidle');
    assert.deepEqual(
      site.requests.filter(({path}) => path.startsWith('/pagefind/')),
      [],
    );
  });

  test('says without script where the guides are', async () => {
    const {page} = await chromium({javaScriptEnabled: false});
    await page.goto(`${site.origin}/search/`);
    assert.ok(!(await page.getByLabel('Words to look for').isVisible()));
    await page.getByRole('link', {name: 'All guides stand on four shelves.'}).click();
    await page.waitForURL(`${site.origin}/guides/`);
  });

  test('alone may compile WebAssembly', async () => {
    const policyOf = async (path: string) =>
      (await fetch(site.origin + path)).headers.get('content-security-policy') ?? '';
    assert.match(await policyOf('/search/'), /script-src 'self' 'wasm-unsafe-eval';/);
    for (const path of ['/', '/ar/', '/guides/', '/guides/studio/'])
      assert.doesNotMatch(await policyOf(path), /unsafe/);
  });
});

inEveryEngine((_engine, session) => {
  test('the search finds a guide under its policy', async () => {
    await session().open(`${site.origin}/search/?q=wordpress`);
    await until(
      () => session().run(() => [...document.querySelectorAll('#results > li > a')].map((each) => each.textContent)),
      (titles) => titles.includes('On WordPress'),
    );
  });
});
