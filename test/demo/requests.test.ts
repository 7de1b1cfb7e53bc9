// What an embed asks for, and what these requests tell, as the server counts them.
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {useChromium} from '../support/browsers/chromium.ts';
import {
  CAMPAIGN,
  codeAt,
  DOCUMENT_HEADERS,
  example,
  keepAt,
  page,
  script,
  snippet,
  useSite,
  partFile,
} from '../support/servers/site.ts';

const site = useSite();
const chromium = useChromium();

const asked = () => site.requests.map(({host, path}) => `${host.split(':')[0]}${path}`);

describe('the snippet', () => {
  for (const lang of ['en', 'fr', 'es', 'ar', 'he', 'de']) {
    const words = ['fr', 'es', 'ar', 'he'].includes(lang) ? [`words-${lang}`] : [];
    const last = [...words, 'and when it is idle the record'].join();
    test(`asks on a page in ${lang} for a script, near the reader for document and code, ${last}`, async () => {
      const document = site.putDocument('/fresh/campaign.json', CAMPAIGN);
      const {open, messages, errors, page: tab} = await chromium();
      await open(site.putPage('/page.html', page(snippet({src: document, keep: keepAt(site.elsewhere)}), lang)));
      await tab.waitForFunction(() => customElements.get('cs-source-list') !== undefined);
      const code = `localhost${new URL(codeAt(site.elsewhere)).pathname}`;
      const first = [
        '127.0.0.1/page.html',
        code.replace('countersign.js', 'keep.js'),
        'localhost/fresh/campaign.json',
        code,
      ];
      const parts = ['record', ...words].map((name) => code.replace('countersign.js', partFile(name)));
      const all = asked();
      assert.deepEqual(all.slice(0, 4), first);
      assert.deepEqual(all.slice(4).sort(), parts.sort());
      assert.deepEqual([messages, errors], [[], []]);
    });
  }

  test('needs no fallback: a script and an element with a src are enough', async () => {
    const document = site.putDocument('/fresh/campaign.json', CAMPAIGN);
    const {open, page: tab} = await chromium();
    await open(
      site.putPage('/page.html', page(`${script(site.elsewhere)}<cs-campaign src="${document}"></cs-campaign>`)),
    );
    assert.equal(await tab.locator('cs-campaign [part=overview-demand]').count(), 3);
    assert.equal(asked().filter((address) => !address.endsWith('-record.js')).length, 3);
  });
});

test('a hundred embeds of one campaign fetch it once', async () => {
  const document = site.putDocument('/fresh/campaign.json', example());
  const {open, page: tab} = await chromium();
  const embed = `<cs-demand-checklist src="${document}"></cs-demand-checklist>`;
  await open(site.putPage('/page.html', page(script(site.elsewhere) + embed.repeat(100))));
  assert.equal(await tab.locator('[part=demand]').count(), 200);
  assert.equal(asked().filter((address) => address === 'localhost/fresh/campaign.json').length, 1);
});

test('a refresh is off unless it is asked for, and then asks for the document alone', async () => {
  let revision = 3;
  site.put('/fresh/campaign.json', (response) => {
    const newer = {...example(), revision, updated: `2026-06-1${revision - 3}T09:00:00Z`};
    response.writeHead(200, DOCUMENT_HEADERS).end(JSON.stringify(newer));
  });
  const document = `${site.elsewhere}/fresh/campaign.json`;
  const {page: tab} = await chromium();
  await tab.clock.install();
  // How often the page itself has asked: a request is given up after twenty seconds of the page's time, so none passes
  // between one that has begun and its answer.
  await tab.addInitScript(() => {
    const {fetch} = window;
    let begun = 0;
    window.fetch = (...values) => {
      begun += 1;
      return fetch(...values);
    };
    Object.defineProperty(window, 'begun', {get: () => begun});
  });
  const begun = () => tab.evaluate(() => (window as Window & {begun?: number}).begun!);
  const html = (attributes: string) =>
    page(`${script(site.elsewhere)}<cs-demand-checklist src="${document}" ${attributes}></cs-demand-checklist>`);
  const fetches = () => asked().filter((address) => address === 'localhost/fresh/campaign.json').length;
  const shows = (n: number) =>
    tab
      .locator('[part=closing]')
      .filter({hasText: new RegExp(`revision ${n}\\b`)})
      .waitFor();

  await tab.goto(site.putPage('/still.html', html('')));
  await shows(3);
  revision = 4;
  await tab.clock.runFor('02:00:00');
  assert.equal(fetches(), 1);

  await tab.goto(site.putPage('/fresh.html', html('refresh="5"')));
  await shows(4);
  revision = 5;
  const before = await begun();
  for (let seconds = 0; (await begun()) === before && seconds < 360; seconds += 10) await tab.clock.runFor('00:10');
  assert.equal(await begun(), before + 1);
  await shows(5);
  assert.equal(fetches(), 3);
});
