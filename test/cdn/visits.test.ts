// What a browser makes of it: what is asked for again, what reaches readers and when, and what strict pages let in.
import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {logoWidths, visibleTexts} from '../support/browsers/in-page.ts';
import {useChromium, type Visit} from '../support/browsers/chromium.ts';
import {LOGO_WIDTHS, page, useSite, partFile} from '../support/servers/site.ts';
import {linesOf} from '../support/servers/header-lines.ts';
import {ask} from './ask.ts';
import {CODE, DOCUMENT, LOGO, PACKAGE, usePublished, type Published} from './published.ts';

const site = useSite();
const chromium = useChromium();
const hosts = usePublished();
/** The same answers as they are when a cache on the way has had them for five minutes. */
const later = usePublished((text) =>
  text.replace(/^ {4}add_header Cache-Control.*$/m, '$&\n    add_header Age 300 always;'),
);

const FALLBACK = 'The fallback.';

function putPage(
  {script, addresses}: Published,
  headers: Readonly<Record<string, string>> = {},
  code = script,
): string {
  const embed = `<cs-campaign src="${addresses.document}" layout="full"><p>${FALLBACK}</p></cs-campaign>`;
  return site.putPage('/page.html', page(embed + code), headers);
}

const shown = async ({page: tab}: Visit): Promise<string> => (await tab.evaluate(visibleTexts, 'cs-campaign'))[0]!;

/** Shows the logos, which come when they are near the screen. */
const showLogos = ({page: tab}: Visit) => tab.evaluate(logoWidths);

suite('a second visit', () => {
  test('within five minutes asks for nothing again', async () => {
    const visit = await chromium();
    const address = putPage(hosts);
    await hosts.requests();
    await visit.open(address);
    await showLogos(visit);
    const first = await hosts.requests();
    const record = CODE.replace('countersign.js', partFile('record'));
    assert.deepEqual(first.map(({path}) => path).toSorted(), [CODE, record, DOCUMENT, LOGO].toSorted());
    assert.deepEqual(
      first.map(({known}) => known),
      ['', '', '', ''],
    );

    await visit.page.goto('about:blank');
    await visit.open(address);
    assert.deepEqual(await showLogos(visit), LOGO_WIDTHS);
    assert.deepEqual(await hosts.requests(), []);
    assert.match(await shown(visit), /· revision 3/);
    assert.deepEqual(await visit.page.context().cookies(), []);
    assert.deepEqual([visit.messages, visit.errors], [[], []]);
  });

  test('after five minutes asks whether the document is current, and never for the code', async () => {
    const visit = await chromium();
    const address = putPage(later);
    await later.requests();
    await visit.open(address);
    await later.requests();

    await visit.page.goto('about:blank');
    await visit.open(address);
    const [again, ...others] = (await later.requests()).filter(({path}) => path !== LOGO);
    assert.deepEqual([again!.path, again!.status, others], [DOCUMENT, 304, []]);
    assert.match(again!.known, /^(W\/)?"/);
    assert.match(await shown(visit), /· revision 3/);
  });

  test('after five minutes shows what was published since', async () => {
    const visit = await chromium();
    const address = putPage(later);
    await visit.open(address);
    assert.match(await shown(visit), /· revision 3/);
    later.publish({revision: 4, updated: '2026-06-11T09:00:00Z'});
    await later.requests();
    await visit.page.goto('about:blank');
    await visit.open(address);
    assert.match(await shown(visit), /· revision 4/);
    const asked = (await later.requests()).filter(({path}) => path !== LOGO);
    assert.deepEqual(
      asked.map(({path, status}) => [path, status]),
      [[DOCUMENT, 200]],
    );
  });
});

test('no line lets a browser keep a document for longer than the guides say', () => {
  const [document] = linesOf('What a server sends');
  const [, seconds] = /^public, max-age=(\d+)$/.exec(document!['cache-control']!)!;
  assert.ok(Number(seconds) <= 300);
});

suite('code and document', () => {
  test('come compressed', async () => {
    const {page: tab, open} = await chromium();
    const encodings = new Map<string, string | undefined>();
    tab.on('response', (response) => {
      encodings.set(new URL(response.url()).pathname, response.headers()['content-encoding']);
    });
    await open(putPage(hosts));
    assert.deepEqual([encodings.get(CODE), encodings.get(DOCUMENT)], ['br', 'br']);
  });

  test('are shown by a page that lets in only what allows it, with logos and the page for frames', async () => {
    const frame = `${hosts.letters.origin}/open-audit/frame.html`;
    const address = putPage(
      hosts,
      {'cross-origin-embedder-policy': 'require-corp'},
      `${hosts.script}<iframe title="A letter" src="${frame}"></iframe>`,
    );
    const visit = await chromium();
    await visit.open(address);
    assert.match(await shown(visit), /· revision 3/);
    assert.deepEqual(await showLogos(visit), LOGO_WIDTHS);
    assert.equal(await visit.page.frameLocator('iframe').locator('p').textContent(), 'For an iframe');
    assert.deepEqual(visit.messages, []);
  });

  test('are shown by a page without an origin', async () => {
    const visit = await chromium();
    await visit.open(putPage(hosts, {'content-security-policy': 'sandbox allow-scripts'}));
    assert.equal(await visit.page.evaluate(() => origin), 'null');
    assert.match(await shown(visit), /· revision 3/);
    assert.deepEqual(await showLogos(visit), LOGO_WIDTHS);
  });

  test('do not stand beside a page that others can frame', async () => {
    const own = `${hosts.letters.origin}/open-audit/index.html`;
    const visit = await chromium();
    // Begun before: what the browser writes comes in no order with the page that has loaded.
    const refused = visit.page.waitForEvent('console', (message) => message.text().includes("frame-ancestors 'self'"));
    const html = page(`<iframe title="Another’s page" src="${own}"></iframe>`);
    await Promise.all([refused, visit.page.goto(site.putPage('/framing.html', html))]);
    assert.equal(await visit.page.frameLocator('iframe').getByText('own page').count(), 0);
  });
});

test('code in which one byte has changed does not run, and the fallback stays', async () => {
  const body = (await ask(hosts.addresses.code)).body.toString();
  const changed = body.replace('Countersign, MIT', 'countersign, MIT');
  assert.notEqual(changed, body);
  const path = `${PACKAGE.replace(/@[\d.]+\/$/, '@99.0.0/')}dist/countersign.js`;
  const visit = await chromium();
  const open = async (content: string, query: string) => {
    hosts.code.put(path, content);
    const script = hosts.script.replace(hosts.addresses.code, `${hosts.code.origin}${path}?${query}`);
    await visit.page.goto(putPage(hosts, {}, script));
    return visit.page.evaluate(() => customElements.get('cs-campaign') !== undefined);
  };
  assert.equal(await open(body, 'published'), true);
  const refused = visit.page.waitForEvent('console', (message) => message.text().includes("'integrity' attribute"));
  const [isDefined] = await Promise.all([open(changed, 'changed'), refused]);
  assert.equal(isDefined, false);
  assert.equal(await shown(visit), FALLBACK);
});
