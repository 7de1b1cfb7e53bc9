// The front page in browsers: for everybody, in five languages; the letter comes without script and is taken over.
import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {fronts} from '../../../docs/site/languages.mjs';
import {inChromium, useChromium} from '../../support/browsers/chromium.ts';
import {inEveryEngine} from '../../support/browsers/engines.ts';
import {ready, visibleTexts} from '../../support/browsers/in-page.ts';
import {tooWide} from '../../support/page-checks/too-wide.ts';
import {violations} from '../../support/page-checks/violations.ts';
import {useSite} from '../../support/servers/site.ts';

const site = useSite();

suite('the front page', inChromium, () => {
  const chromium = useChromium();

  for (const {lang, address} of fronts) {
    test(`can be used by everybody in ${lang}, light and dark, at every width`, async () => {
      for (const colorScheme of ['light', 'dark'] as const) {
        const {page, messages, errors} = await chromium({colorScheme});
        await page.goto(site.origin + address);
        await page.evaluate(ready, 'cs-campaign');
        const found = await violations(page);
        for (const host of ['#host-dark', '#host-arabic', '#host-news']) {
          await page.check(host);
          found.push(...(await violations(page)).map((each) => `${host} ${each}`));
          for (const width of [280, 390, 1280]) {
            await page.setViewportSize({width, height: 800});
            found.push(...(await tooWide(page, '.skip')));
          }
        }
        assert.deepEqual([found, messages, errors], [[], [], []]);
      }
    });
  }

  test('shows the same letter on three sites without script', async () => {
    const {page} = await chromium({javaScriptEnabled: false});
    await page.goto(`${site.origin}/`);
    const seen = () =>
      Promise.all(
        ['The Valley Courier', 'Night Shift Collective', 'بريد الوادي'].map((name) => page.getByText(name).isVisible()),
      );
    assert.deepEqual(await seen(), [true, false, false]);
    assert.ok(await page.getByText('Where the 2 demands stand').isVisible());
    await page.getByLabel('a dark site').check();
    assert.deepEqual(await seen(), [false, true, false]);
    await page.getByLabel('an Arabic site').check();
    assert.deepEqual(await seen(), [false, false, true]);
    assert.ok(await page.getByText('أين وصل المطلبان').isVisible());
  });

  test('moves nothing when the code takes over, and asks nobody else', async () => {
    const {page} = await chromium({viewport: {width: 390, height: 844}});
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(globalThis, {shifts});
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as unknown as {value: number}).value);
      }).observe({type: 'layout-shift', buffered: true});
    });
    const asked = new Set<string>();
    page.on('request', (request) => asked.add(new URL(request.url()).origin));
    await page.goto(`${site.origin}/`);
    await page.evaluate(ready, 'cs-campaign');
    const shifts = await page.evaluate(() => (globalThis as unknown as {shifts: number[]}).shifts);
    assert.ok(shifts.reduce((sum, each) => sum + each, 0) < 0.02, shifts.join());
    assert.deepEqual([...asked], [site.origin]);
    const documents = site.requests.filter(({path}) => path.startsWith('/campaigns/')).map(({path}) => path);
    assert.deepEqual(documents.sort(), ['/campaigns/open-audit/campaign.json', '/campaigns/open-audit/in-arabic.json']);
  });
});

suite('the form on the front page', inChromium, () => {
  const chromium = useChromium();

  for (const javaScriptEnabled of [true, false]) {
    test(`leads into the snippet builder in the same language, ${javaScriptEnabled ? 'with' : 'without'} script`, async () => {
      const {page, messages, errors} = await chromium({javaScriptEnabled});
      await page.goto(`${site.origin}/fr/`);
      await page.getByLabel('Adresse de la lettre').fill('letters.example.org/open-audit/?a=1&b="2"');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/embed/?*');
      const {searchParams} = new URL(page.url());
      assert.deepEqual(
        [...searchParams],
        [
          ['lang', 'fr'],
          ['src', 'letters.example.org/open-audit/?a=1&b="2"'],
        ],
      );
      if (!javaScriptEnabled) return;
      await page.waitForSelector('#address');
      assert.equal(await page.inputValue('#address'), 'letters.example.org/open-audit/?a=1&b="2"');
      assert.equal(await page.getAttribute('html', 'lang'), 'fr');
      assert.deepEqual([messages, errors], [[], []]);
    });
  }
});

suite('an invented partner’s page with a real letter', inChromium, () => {
  const chromium = useChromium();

  for (const name of ['article', 'article-ar', 'two-campaigns', 'column']) {
    test(`shows it within its policy, and is not for search engines: ${name}`, async () => {
      const {page, messages, errors, open} = await chromium();
      await open(`${site.origin}/examples/${name}.html`);
      assert.ok(await page.locator('cs-campaign').first().isVisible());
      assert.equal(await page.locator('meta[name=robots]').getAttribute('content'), 'noindex');
      assert.deepEqual([messages, errors], [[], []]);
      assert.deepEqual(
        await page.evaluate(() =>
          [...document.querySelectorAll<HTMLElement & {state?: string}>('cs-campaign')]
            .map(({state}) => state)
            .filter((state) => state !== 'ready'),
        ),
        [],
      );
    });
  }
});

suite('a campaign’s page', inChromium, () => {
  const chromium = useChromium();

  for (const [path, words] of [
    ['/campaigns/open-audit/', 'Put this on your site'],
    ['/campaigns/open-audit/index.ar.html', 'ضعوا هذه الرسالة على موقعكم'],
  ] as const) {
    test(`leads into the snippet builder, with its address filled in: ${path}`, async () => {
      const {page, errors} = await chromium();
      await page.goto(site.origin + path);
      await page.getByRole('link', {name: words}).first().click();
      await page.waitForURL('**/embed/**');
      await page.waitForSelector('#address');
      assert.equal(await page.inputValue('#address'), `${site.origin}/campaigns/open-audit/`);
      // Nothing is asked for before a person presses the button.
      assert.ok(!site.requests.some(({path}) => path.endsWith('campaign.json')));
      await page.press('#address', 'Enter');
      await page.waitForSelector('#snippet');
      assert.match(await page.inputValue('#snippet'), /campaigns\/open-audit\/campaign\.json/);
      assert.deepEqual(errors, []);
    });
  }
});

inEveryEngine((_engine, session) => {
  test('the letter is taken over under the policy of the page, and its record opens', async () => {
    await session().open(`${site.origin}/`);
    await session().run(ready, 'cs-campaign');
    const [text] = await session().run(visibleTexts, 'cs-campaign');
    assert.match(text!, /Where the 2 demands stand/);
    await session().run(() => {
      const overview = document.querySelector('cs-campaign')!.shadowRoot!.querySelector('cs-overview')!;
      overview.shadowRoot!.querySelector<HTMLElement>('summary')!.click();
    });
    await session().run(ready, 'cs-source-list');
    const [record] = await session().run(visibleTexts, 'cs-campaign');
    assert.match(record!, /The Herald/);
  });
});
