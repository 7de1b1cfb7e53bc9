// A page that embeds a campaign stays the page that it was.
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {useChromium} from '../support/browsers/chromium.ts';
import {settled} from '../support/browsers/in-page.ts';
import {until} from '../support/browsers/until.ts';
import {CAMPAIGN, KEEP, keepAt, page, putCode, snippet, useSite} from '../support/servers/site.ts';

const site = useSite();
const chromium = useChromium();

const PAGES = ['one-tag', 'article', 'article-ar', 'dark', 'two-campaigns', 'click'];

const HOST = `
  <style>
    :root { --gap: 3px; --link-color: red; --theme: dark; }
    body { font: 17px/1.4 serif; color: rgb(10, 20, 30) }
    h2, p, li, summary { letter-spacing: 0.2px }
    .mark { background-color: yellow }
  </style>
  <header><h1>The host’s own title</h1><nav><a href="/elsewhere">Link</a></nav></header>
  <main>
    <p class="mark">Text before.</p>
    EMBED
    <p>Text after.</p>
    <details open><summary>More</summary><ol><li>One</li></ol></details>
    <form><label>Name <input name="name"></label><button>Send</button></form>
  </main>`;

const host = () => {
  const src = site.putDocument('/fresh/campaign.json', CAMPAIGN);
  return HOST.replace('EMBED', () => snippet({src, keep: keepAt(site.elsewhere)}));
};

/** Puts the script of the snippet where it comes when `release` is called, with the code beside it. */
function putLateCode(): {keep: string; release: () => void} {
  let release = () => {};
  const released = new Promise<void>((done) => (release = done));
  const headers = {'content-type': 'text/javascript', 'access-control-allow-origin': '*'};
  putCode(site, '/late/');
  site.put('/late/keep.js', async (response) => {
    await released;
    response.writeHead(200, headers).end(KEEP);
  });
  return {keep: `${site.elsewhere}/late/keep.js`, release};
}

/** Whether the whole text of a page is in its document. The script of the snippet may still be on its way. */
const isParsed = () => document.readyState !== 'loading';

describe('the console stays empty on', () => {
  for (const name of PAGES) {
    test(name, async () => {
      const {open, page: tab, messages, errors} = await chromium();
      const elsewhere: string[] = [];
      tab.on('request', (request) => {
        if (!request.url().startsWith(`${site.origin}/`)) elsewhere.push(request.url());
      });
      await open(`${site.origin}/demo/${name}.html`);
      assert.deepEqual(messages, []);
      assert.deepEqual(errors, []);
      assert.deepEqual(elsewhere, [], 'It loads from this machine only.');
    });
  }
});

test('window gets no property', async () => {
  const {open, page: tab} = await chromium();
  await tab.addInitScript(() => {
    const before = new Set(Reflect.ownKeys(window));
    Object.defineProperty(document, 'added', {
      value: () =>
        Reflect.ownKeys(window)
          .filter((key) => !before.has(key))
          .map(String),
    });
  });
  await open(site.putPage('/page.html', page(host())));
  // Whatever works lazily has worked by then.
  await tab.locator('cs-campaign [part=mark]').first().click();
  await tab.evaluate(settled);
  const added = () => tab.evaluate(() => (document as Document & {added: () => string[]}).added());
  assert.deepEqual(await added(), []);
  await tab.evaluate(() => Object.assign(window, {seen: 1}));
  assert.deepEqual(await added(), ['seen'], 'The test sees what is added.');
});

test('prototypes, built-ins and the document get no property', async () => {
  const {open, page: tab} = await chromium();
  await tab.addInitScript(() => {
    const watched: object[] = [
      ...[Object, Array, String, Function, Map, Promise, Symbol, Intl, JSON, Math],
      ...[Element, HTMLElement, Node, EventTarget, Document, Event, ShadowRoot].map((each) => each),
    ].flatMap((each) => ('prototype' in each ? [each, each.prototype as object] : [each]));
    const snapshot = () => watched.map((each) => Reflect.ownKeys(each).map(String));
    Object.defineProperty(document, 'before', {value: snapshot()});
    Object.defineProperty(document, 'now', {value: snapshot});
  });
  await open(site.putPage('/page.html', page(host())));
  const [before, now] = await tab.evaluate(() => {
    const {before, now} = document as Document & {before: string[][]; now: () => string[][]};
    return [before, now()];
  });
  assert.deepEqual(now, before);
});

test('styles, content and address of the host stay', async () => {
  const {page: tab} = await chromium();
  const {keep, release} = putLateCode();
  const html = host().replaceAll(keepAt(site.elsewhere), keep);
  await tab.goto(site.putPage('/page.html', page(html)), {waitUntil: 'commit'});
  await tab.waitForFunction(isParsed);

  const snapshot = () =>
    tab.evaluate(() => {
      // The height of what stands round the embed follows it; so do these, which are computed from it.
      const sized = /^(height|block-size|perspective-origin|transform-origin)$/;
      const embed = document.querySelector('cs-campaign')!;
      const styles = [...document.querySelectorAll('*')]
        .filter((element) => !embed.contains(element))
        .map((element) => [
          element.localName,
          ...[...getComputedStyle(element)]
            .filter((property) => !(element.contains(embed) && sized.test(property)))
            .map((property) => `${property}: ${getComputedStyle(element).getPropertyValue(property)}`),
          ...[...element.attributes].map(({name, value}) => `${name}="${value}"`),
        ]);
      const without = document.documentElement.cloneNode(true) as Element;
      without.querySelector('cs-campaign')!.remove();
      return {
        styles,
        html: without.outerHTML,
        light: embed.innerHTML,
        sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
        address: location.href,
        history: history.length,
        state: history.state as unknown,
        title: document.title,
        scroll: [scrollX, scrollY],
        focus: document.activeElement?.localName,
      };
    });
  const before = await snapshot();
  assert.ok(before.styles.length > 15);
  release();
  await tab.evaluate(settled);
  // The last part of the code comes when the page is idle, by a script that is there until it has loaded.
  await until(() =>
    tab.evaluate(() => customElements.get('cs-statements') && !document.head.querySelector('script') && true),
  );
  assert.deepEqual(await snapshot(), before);

  // And after use. Following a mark moves focus and scrolls, and does nothing else.
  await tab.locator('cs-campaign summary').first().click();
  await tab.locator('cs-campaign [part=mark]').first().click();
  const {scroll, focus, ...after} = await snapshot();
  assert.deepEqual({...after, scroll: before.scroll, focus: before.focus}, before);
  assert.equal(focus, 'cs-campaign');
  assert.ok(scroll);
});

test('an element is an ordinary box: no overlay, and nothing in the top layer', async () => {
  const {open, page: tab} = await chromium();
  await open(`${site.origin}/demo/one-tag.html`);
  const unusual = await tab.locator('cs-campaign, cs-campaign *').evaluateAll((all) =>
    all
      .filter((element) => {
        const {position, zIndex} = getComputedStyle(element);
        // Both are empty for fallback content, which is no longer rendered.
        return /fixed|sticky/.test(position) || /\d/.test(zIndex) || element.matches(':popover-open, :modal');
      })
      .map(({localName}) => localName),
  );
  assert.deepEqual(unusual, []);
});

describe('layout shift', () => {
  const BELOW = '#below';

  /** What moves when the campaign takes the place of its fallback, while the reader does nothing. */
  async function shift({
    fallback = 'static',
    height = 720,
    style = '',
    scrolled = false,
  }: {
    fallback?: 'static' | 'link';
    height?: number;
    style?: string;
    scrolled?: boolean;
  }): Promise<number> {
    const {page: tab} = await chromium({viewport: {width: 1280, height}});
    const {keep, release} = putLateCode();
    await tab.addInitScript(() => {
      let total = 0;
      const count = (entries: PerformanceEntryList) => {
        for (const entry of entries) total += (entry as PerformanceEntry & {value: number}).value;
      };
      const observer = new PerformanceObserver((list) => count(list.getEntries()));
      observer.observe({type: 'layout-shift', buffered: true});
      Object.assign(document, {
        shift() {
          count(observer.takeRecords());
          return total;
        },
      });
    });
    const src = site.putDocument('/fresh/campaign.json', CAMPAIGN);
    let embed = snippet({src, keep});
    if (fallback === 'link') {
      embed = embed.replace(
        /<article[^]*<\/article>/,
        '<p><a href="https://letters.example.org/">Read the letter</a></p>',
      );
    }
    const html = `<h1>A page</h1><p>Text above.</p>${embed}<p id="below">${'Text below. '.repeat(60)}</p>`;
    const css = `body { max-width: 42rem; margin: auto; font: 17px/1.5 serif } ${style}`;
    await tab.goto(site.putPage('/page.html', page(html, 'en', `<style>${css}</style>`)), {waitUntil: 'commit'});
    await tab.waitForFunction(isParsed);
    // Only what has been drawn can move. In the second frame, the first has been.
    await tab.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    if (scrolled) {
      await tab.evaluate((selector) => document.querySelector(selector)!.scrollIntoView({block: 'end'}), BELOW);
      await tab.waitForFunction(() => scrollY > 0);
    }
    release();
    await tab.evaluate(settled);
    return tab.evaluate(() => (document as Document & {shift: () => number}).shift());
  }

  test('is at most 0.1 with the static rendering as fallback, at the top of the page', async () => {
    const value = await shift({});
    assert.ok(value <= 0.1, String(value));
  });

  test('is at most 0.1 with the text below in view', async () => {
    const value = await shift({scrolled: true});
    assert.ok(value <= 0.1, String(value));
  });

  // As in Safari. The static rendering has in the open what the elements keep behind disclosures.
  test('is at most 0.2 with the text below in view where a browser does not hold it in its place', async () => {
    const value = await shift({scrolled: true, style: 'html { overflow-anchor: none }'});
    assert.ok(value <= 0.2, String(value));
  });

  test('is at most 0.1 on a screen so tall that all of it is in view', async () => {
    const value = await shift({height: 9000});
    assert.ok(value <= 0.1, String(value));
  });

  test('is 0 with space reserved', async () => {
    const style = 'cs-campaign { display: block; block-size: 6500px }';
    assert.equal(await shift({height: 9000, fallback: 'link', style}), 0);
  });

  test('is more with a bare link as fallback: the test sees what moves', async () => {
    const value = await shift({fallback: 'link'});
    assert.ok(value > 0.1, String(value));
  });
});
