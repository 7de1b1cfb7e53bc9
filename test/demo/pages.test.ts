// The demo pages, for every reader: accessible, in any width, in their language, and whole when something fails.
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {useChromium} from '../support/browsers/chromium.ts';
import {openDisclosures, settled, visibleTexts} from '../support/browsers/in-page.ts';
import {violations} from '../support/page-checks/violations.ts';
import {useSite} from '../support/servers/site.ts';

const site = useSite();
const chromium = useChromium();

const PAGES = [
  'demo/one-tag.html',
  'demo/article.html',
  'demo/article-ar.html',
  'demo/dark.html',
  'demo/broken.html',
  'demo/two-campaigns.html',
  'demo/click.html',
];

for (const path of PAGES) {
  describe(`/${path}`, () => {
    test('has no barrier that axe knows (WCAG 2.2 AA and best practices), with everything open', async () => {
      const {page: tab, open} = await chromium();
      await open(`${site.origin}/${path}`);
      await tab.evaluate(openDisclosures);
      assert.deepEqual(await violations(tab), []);
    });

    test('fits 280, 320 and 1280 px, with everything open', async () => {
      const {page: tab, open} = await chromium();
      await open(`${site.origin}/${path}`);
      await tab.evaluate(openDisclosures);
      for (const width of [280, 320, 1280]) {
        await tab.setViewportSize({width, height: 800});
        const content = await tab.evaluate(() => document.documentElement.scrollWidth);
        assert.ok(content <= width, `${content} px in ${width}`);
      }
    });
  });
}

test('article.html has the card in its text, the partner’s words, and marks in its prose', async () => {
  const {page: tab, open} = await chromium();
  await open(`${site.origin}/demo/article.html`);
  const [card] = await tab.evaluate(visibleTexts, 'cs-letter-card');
  assert.match(card!, /Added by this site, not part of the letter The Example Rights Fund has not signed this letter/);
  // A mark has the number that its source has in the list.
  const marks = await tab.evaluate(visibleTexts, 'cs-cite');
  const sources = await tab.locator('cs-cite').evaluateAll((all) => all.map((cite) => cite.getAttribute('source')));
  const numbers = await tab
    .locator('cs-source-list [part=source]')
    .evaluateAll((all) => all.map((item) => (item as HTMLElement).dataset['id']));
  assert.deepEqual(
    marks,
    sources.map((source) => `[${numbers.indexOf(source!) + 1}]`),
  );
  assert.ok(marks.length >= 5);
  // The list names the page as a place where they stand.
  const [first] = await tab.evaluate(visibleTexts, `[data-id="${sources[0]}"] [part=source-cited]`);
  assert.match(first!, /this page/);
});

test('article-ar.html is in Arabic from right to left, and names in Latin letters stay as they are', async () => {
  const {page: tab, open} = await chromium();
  await open(`${site.origin}/demo/article-ar.html`);
  const elements = await tab
    .locator('cs-letter-card, cs-demand-checklist, cs-statements, cs-signatory-logos, cs-source-list')
    .evaluateAll((all) =>
      all.map((element) => {
        const base = element.shadowRoot!.querySelector('.base')!;
        return [base.getAttribute('lang'), getComputedStyle(base).direction].join(' ');
      }),
    );
  assert.deepEqual(
    elements,
    Array.from({length: 5}, () => 'ar rtl'),
  );
  // The sidebar is on the left there, and on the right in English.
  const side = async (path: string) => {
    await open(`${site.origin}${path}`);
    return tab.evaluate(() => document.querySelector('aside')!.getBoundingClientRect().left < innerWidth / 2);
  };
  assert.deepEqual([await side('/demo/article-ar.html'), await side('/demo/article.html')], [true, false]);
});

describe('dark.html', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`is dark for a reader whose system is ${colorScheme}, and elements follow page and theme`, async () => {
      const {page: tab, open} = await chromium({colorScheme});
      await open(`${site.origin}/demo/dark.html`);
      const read = (selector: string) =>
        tab.locator(selector).evaluate((element) => {
          const part = (name: string) => getComputedStyle(element.shadowRoot!.querySelector(`[part=${name}]`)!).color;
          const channels = part('demand-title')
            .match(/[\d.]+/g)!
            .slice(0, 3);
          return {
            scheme: getComputedStyle(element).colorScheme,
            isLightText: channels.every((channel) => Number(channel) > 128),
            shape: part('status-shape'),
          };
        });
      const auto = await read('cs-campaign cs-overview');
      const light = await read('cs-demand-checklist[theme=light]');
      const dark = await read('.dark cs-demand-checklist');
      assert.deepEqual([auto.scheme, light.scheme, dark.scheme], ['dark', 'light', 'dark']);
      assert.deepEqual([auto.isLightText, light.isLightText, dark.isLightText], [true, false, true]);
      assert.equal(auto.shape, dark.shape);
      assert.notEqual(light.shape, dark.shape, 'The shape has a colour for each.');
    });
  }
});

test('two-campaigns.html keeps languages and campaigns apart, and loads each document once', async () => {
  const {page: tab, open} = await chromium();
  await open(`${site.origin}/demo/two-campaigns.html`);
  const headings = await tab.evaluate(visibleTexts, '[part=letter-heading]');
  assert.match(headings[0]!, /^Joint letter to Microsoft/);
  assert.match(headings[1]!, /^رسالة مشتركة/);
  assert.equal(headings[2], 'Open the audit of the Northern Reservoir');
  const documents = site.requests.filter(({path}) => path.endsWith('campaign.json')).map(({path}) => path);
  assert.deepEqual(documents.sort(), [
    '/campaigns/microsoft-azure-review/campaign.json',
    '/campaigns/open-audit/campaign.json',
  ]);

  // A mark of the Arabic column leads to the list of its own campaign.
  const follow = async (campaign: string, inList: string) => {
    await tab.locator(`${campaign} [part=mark]`).first().click();
    await tab.locator(campaign).getByRole('button', {name: inList}).click();
    await tab.evaluate(settled);
    return tab.evaluate(() => document.activeElement?.outerHTML.match(/^<([\w-]+)[^>]* src="([^"]+)"/)?.slice(1));
  };
  assert.deepEqual(await follow('[lang=ar] cs-campaign', 'العرض في قائمة المصادر'), [
    'cs-source-list',
    '/campaigns/microsoft-azure-review/campaign.json',
  ]);
  await tab.evaluate(openDisclosures);
  assert.deepEqual(await follow('cs-campaign:not([without-sources])', 'Show in the list of sources'), [
    'cs-campaign',
    '/campaigns/open-audit/campaign.json',
  ]);
});

test('click.html asks for nothing before the press, and one press loads both of its elements', async () => {
  const {page: tab, open} = await chromium();
  await open(`${site.origin}/demo/click.html`);
  const buttons = tab.getByRole('button', {name: `Load the campaign from ${new URL(site.origin).host}`});
  assert.equal(await buttons.count(), 2);
  assert.ok(!site.requests.some(({path}) => path.startsWith('/campaigns/')));
  await buttons.last().click();
  await tab.waitForFunction(() => document.querySelector('cs-source-list')?.state === 'ready');
  await tab.evaluate(settled);
  assert.equal(await buttons.count(), 0);
  const documents = site.requests.filter(({path}) => path.endsWith('/campaign.json'));
  assert.equal(documents.length, 1);
  assert.equal(await tab.evaluate(() => document.activeElement?.localName), 'cs-source-list');
});

test('broken.html shows every fallback and what was reported', async () => {
  const {page: tab, open, errors} = await chromium();
  await open(`${site.origin}/demo/broken.html`);
  const sections = await tab.evaluate(visibleTexts, 'section');
  for (const [at, fragments] of [
    ['The document is not there', 'Read their letter.', 'cs-error: http'],
    ['The document breaks rules', 'Neighbours ask', 'these words of ours stay', 'cs-error: invalid /publisher/url'],
    ['A page where the document should be', 'Repair the dam before the winter', 'cs-error: not-json'],
    ['The element’s campaign is nowhere', 'The Herald reported'],
    ['The script is blocked'],
    ['Wrong script (hash mismatch)'],
  ].entries()) {
    for (const fragment of fragments) assert.ok(sections[at]?.includes(fragment), `${fragment}: ${sections[at]}`);
  }
  assert.equal(await tab.locator('output').nth(3).textContent(), '');
  for (const frame of ['broken-script', 'broken-hash']) {
    const inside = tab.frame({url: `${site.origin}/demo/${frame}.html`})!;
    await inside.waitForLoadState();
    assert.equal(await inside.evaluate(() => customElements.get('cs-campaign')), undefined, frame);
    const [shown] = await inside.evaluate(visibleTexts, 'main');
    assert.equal(
      shown,
      'A joint letter asks for the audit of a reservoir. Read their letter. These words of ours stay too.',
    );
  }
  assert.deepEqual(errors, []);
});

test('without script, one-tag.html and article.html still say what matters', async () => {
  const {page: tab, errors} = await chromium({javaScriptEnabled: false});
  await tab.goto(`${site.origin}/demo/one-tag.html`);
  for (const name of ['1. Publish the review in full', 'Where the 3 demands stand']) {
    assert.ok(await tab.getByRole('heading', {name, exact: true}).isVisible(), name);
  }
  assert.ok(await tab.getByText('As of revision 1').isVisible());
  await tab.goto(`${site.origin}/demo/article.html`);
  for (const text of [
    '(Microsoft, 25 September 2025)',
    'Publish the review in full',
    'The Example Rights Fund has not signed',
  ]) {
    assert.ok(await tab.getByText(text).first().isVisible(), text);
  }
  assert.deepEqual(errors, []);
});
