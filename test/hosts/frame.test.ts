// The page that `countersign frame` prints, inside a sandbox on a page of another origin.
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {useChromium} from '../support/browsers/chromium.ts';
import {inEveryEngine} from '../support/browsers/engines.ts';
import {addresses, focused, logoWidths, openDisclosures, settled, visibleTexts} from '../support/browsers/in-page.ts';
import {frameSnippet, HOST_SCRIPT, putFrame} from '../support/servers/frame-site.ts';
import {example, LOGO_WIDTHS, putLogos, useSite, partFile} from '../support/servers/site.ts';
import {until} from '../support/browsers/until.ts';
import {putCuriousHost} from './curious-host.ts';
import {aroundFrame, frameFits, frameShows, moveFocus} from './frame.ts';
import {logoTop, refusals, scrollToInFrame, targets} from './frame-in-page.ts';
import {openInFrame} from './in-page.ts';
import {keepPicture} from './look.ts';

const site = useSite();
const chromium = useChromium();

const TITLE = 'Open the audit of the Northern Reservoir';

/** What an address may not choose: it shows the campaign as if nothing had been written. */
const IGNORED = [
  'campaign=https://evil.example/campaign.json&src=https://evil.example/campaign.json&script=//evil.example/x.js',
  'element=cite&theme=auto&lang=',
  'element=script&lang=javascript:alert(1)&theme=dark%22%20onload=%22alert(1)',
  'element=letter-card%0Asrc&lang=ar%22&theme=DARK',
  'element=%3Cimg%20src=x%3E&lang=../../x&layout=none',
];

inEveryEngine((engine, session) => {
  /** Opens a page of a partner with a frame, and waits until the campaign is on screen in it. */
  async function openFramed(query = '', head = ''): Promise<void> {
    putFrame(site);
    const snippet = frameSnippet(site).replace('frame.html', `frame.html${query.replaceAll('&', '&amp;')}`);
    await session().open(site.putPage('/host.html', aroundFrame(snippet, {head})));
    await frameShows(session());
  }

  /** Tabs to the first footnote mark and follows it. */
  async function followFirstMark(): Promise<void> {
    do await moveFocus(session(), 'Tab');
    while ((await session().runIn('iframe', focused)).part !== 'mark');
    await session().press('Enter');
  }

  /** Opens the record. */
  async function openRecord(): Promise<void> {
    await inFrame(openDisclosures);
    await session().runIn('iframe', settled);
  }

  /** Opens the record, scrolls to the logo as a reader does, and waits until it has come. */
  async function seeLogo(): Promise<void> {
    await openRecord();
    await frameFits(session());
    await session().run(scrollToInFrame, await session().runIn('iframe', logoTop));
    assert.deepEqual(await session().runIn('iframe', logoWidths), LOGO_WIDTHS);
  }

  const inFrame = <Result>(inPage: () => Result) => session().runIn('iframe', inPage);
  const texts = (selector: string) => session().runIn('iframe', visibleTexts, selector);

  test('shows the campaign, styled, in a page that belongs to no origin', async () => {
    putLogos(site);
    await openFramed();
    assert.equal(await inFrame(() => origin), 'null');
    assert.deepEqual(await texts('[part=letter-heading]'), [TITLE]);
    assert.match((await texts('[part=demand-status]'))[0]!, /Partly met/);
    await frameFits(session());
    await seeLogo();
    await session().run(() => scrollTo(0, 0));
    await keepPicture(session(), `frame ${engine}`);
  });

  test('asks for page, code, document and logo, and says from where to nobody', async () => {
    const {code, document, asked} = putCuriousHost(site, 'no-store');
    const script = `${site.elsewhere}/frame-host.js`;
    const headers = {'content-type': 'text/javascript', 'access-control-allow-origin': '*'};
    site.put('/frame-host.js', (response) => response.writeHead(200, headers).end(HOST_SCRIPT));
    putFrame(site, {src: document, script: code});
    await session().open(site.putPage('/host.html', aroundFrame(frameSnippet(site, {script}))));
    await frameShows(session());
    await frameFits(session());
    await seeLogo();
    const files = [...new Set(asked.map(({file}) => file))].toSorted();
    assert.deepEqual(files, ['campaign.json', 'clearwater.webp', partFile('record'), 'countersign.js']);
    const others = site.requests.map(({path}) => path).filter((path) => !path.startsWith('/curious-'));
    assert.deepEqual(others.toSorted(), ['/frame-host.js', '/host.html', '/letters/frame.html']);
    for (const {path, headers} of site.requests) assert.equal(headers['referer'], undefined, path);
    for (const {file, headers} of asked) assert.equal(headers.origin, 'null', file);
  });

  test('its address chooses element, language and theme', async () => {
    await openFramed('?element=demand-checklist&lang=ar&theme=dark');
    const shown = await inFrame(() => {
      const element = document.querySelector('article')!.parentElement!;
      const {colorScheme} = getComputedStyle(document.documentElement);
      return [element.localName, element.lang, colorScheme, document.querySelectorAll('cs-campaign').length];
    });
    assert.deepEqual(shown, ['cs-demand-checklist', 'ar', 'dark', 0]);
    assert.match((await texts('cs-demand-checklist'))[0]!, /مستوفى|تحقق/);
    await keepPicture(session(), `frame ${engine} checklist dark`);
  });

  test('its address chooses one demand, which is then the only one in it', async () => {
    await openFramed('?element=demand-checklist&demand=repair&lang=ar');
    assert.deepEqual(await texts('[part=demand-title]'), ['Repair the dam before the winter']);
    assert.equal((await texts('[part=demand-status]')).length, 1);
    // Neither the overview of all demands nor our sentence is anywhere in the page.
    const shown = await inFrame(() => {
      const element = document.querySelector<HTMLElement & {state: string}>('cs-demand-checklist')!;
      const {length} = document.querySelectorAll('article, [data-lone] p, cs-campaign');
      return [element.state, element.getAttribute('demand'), element.lang, length];
    });
    assert.deepEqual(shown, ['ready', 'repair', 'ar', 0]);
    assert.doesNotMatch((await texts('body')).join(' '), /Publish the audit|does not list/);
    await keepPicture(session(), `frame ${engine} demand`);
  });

  for (const query of [
    'demand=nobody',
    'demand=',
    'demand=%22%3E%3Cimg%20src=x%3E',
    'demand=REPAIR&element=statements',
  ]) {
    test(`an address with a demand that the letter lacks says so and leads to the letter: ${query}`, async () => {
      await openFramed(`?${query}`);
      await until(async () => /does not list this demand/.test((await texts('body')).join(' ')));
      const words = (await texts('body')).join(' ');
      assert.match(words, new RegExp(TITLE));
      assert.doesNotMatch(words, /Partly met|Publish the audit in full|Repair the dam/);
      const links = await inFrame(() => [...document.links].map(({href}) => href));
      assert.deepEqual(links, ['https://letters.example.org/open-audit/']);
      assert.equal(await inFrame(() => document.images.length), 0);
    });
  }

  test('of a retracted campaign shows the retraction, whatever demand its address asks for', async () => {
    const closing = {date: '2026-06', note: 'It was forged.'};
    const campaign = {...example(), stage: 'retracted', closing};
    const src = site.putDocument('/retracted.json', campaign);
    putFrame(site, {campaign, src});
    const snippet = frameSnippet(site).replace('frame.html', 'frame.html?demand=nobody');
    await session().open(site.putPage('/host.html', aroundFrame(snippet)));
    await frameShows(session());
    const words = (await texts('body')).join(' ');
    assert.match(words, /It was forged/);
    assert.doesNotMatch(words, /Partly met|does not list/);
  });

  test('its address takes no attribute from the element that protects', async () => {
    putFrame(site, {}, {attributes: 'signed-by="key" load="auto" integrity="sha384-..." '});
    const snippet = frameSnippet(site).replace('frame.html', 'frame.html?element=letter-card');
    await session().open(site.putPage('/host.html', aroundFrame(snippet)));
    await frameShows(session());
    const shown = await inFrame(() => {
      const element = document.querySelector<HTMLElement & {state: string}>('cs-letter-card')!;
      return [element.state, ...['integrity', 'load', 'signed-by'].map((name) => element.getAttribute(name))];
    });
    assert.deepEqual(shown, ['failed', 'sha384-...', 'auto', 'key']);
  });

  test('its address chooses nothing else', async () => {
    const state = () =>
      session().runIn(
        'iframe',
        (record) => {
          const {outerHTML} = document.querySelector('cs-campaign')!.cloneNode() as Element;
          return [
            outerHTML,
            ...document.documentElement.getAttributeNames(),
            // The script of the record is there while that comes, at a time of its own.
            [...document.scripts].filter(({src}) => !src.endsWith(record)).length,
            document.images.length,
          ];
        },
        partFile('record'),
      );
    await openFramed();
    const [expected, words] = [await state(), await texts('body')];
    for (const query of IGNORED) {
      await openFramed(`?${query}`);
      assert.deepEqual(await state(), expected, query);
      assert.deepEqual(await texts('body'), words, query);
    }
    assert.ok(site.requests.every(({path}) => /^\/(host\.html|letters|campaigns|npm)/.test(path)));
  });

  test('its own policy refuses what injected markup would load, style or send', async () => {
    await openFramed();
    assert.deepEqual(await session().runIn('iframe', refusals, site.elsewhere), [
      'connect-src',
      'frame-src',
      'img-src',
      'require-trusted-types-for',
      'style-src-elem',
    ]);
  });

  test('links open a window of their own', async () => {
    await openFramed();
    await openRecord();
    const {inPage, elsewhere} = await session().runIn('iframe', targets);
    assert.ok(elsewhere.length > 20);
    assert.deepEqual([...new Set(elsewhere)], ['_blank']);
    assert.deepEqual(inPage, [], 'Marks open in place.');
  });

  test('a mark shows its source in place where the frame is as high as its content', async () => {
    await openFramed();
    await frameFits(session());
    await followFirstMark();
    await until(
      () => inFrame(focused),
      ({part}) => part === 'note',
    );
    await frameFits(session());
  });

  test('a note leads to the list of sources where the frame scrolls', async () => {
    putFrame(site);
    const snippet = frameSnippet(site).replace(/<script[^]*/, '');
    await session().open(site.putPage('/host.html', aroundFrame(snippet)));
    await frameShows(session());
    await openRecord();
    await followFirstMark();
    do await moveFocus(session(), 'Tab');
    while ((await inFrame(focused)).text !== 'Show in the list of sources');
    await session().press('Enter');
    await until(
      () => inFrame(focused),
      ({part}) => part === 'source',
    );
    assert.ok((await inFrame(() => scrollY)) > 0);
  });

  test('Tab goes into the frame, through it and out again, and back', async () => {
    await openFramed('?element=letter-card');
    await frameFits(session());
    await session().run(() => document.querySelector('a')!.focus());
    const stops: string[] = [];
    while (await moveFocus(session(), 'Tab')) {
      stops.push((await session().runIn('iframe', focused)).text);
      assert.ok(stops.length < 30, 'There is a way out.');
    }
    assert.ok(stops.length > 6, stops.join(', '));
    assert.equal(stops[0], 'Northern Water plc');
    assert.equal((await session().run(focused)).text, TITLE, 'The link after the frame');
    assert.equal(await moveFocus(session(), 'Shift+Tab'), true);
  });

  test('where no script runs, the campaign stands there as plain HTML', async () => {
    const frame = putFrame(site);
    site.putPage('/same-origin.html', aroundFrame(''));
    await session().open(`${site.elsewhere}/same-origin.html`);
    const text = await session().run(openInFrame, frame, 'allow-same-origin');
    assert.match(text, new RegExp(`^ ?${TITLE} To Northern Water plc.*Current version`));
    const margin = () => getComputedStyle(document.querySelector('iframe')!.contentDocument!.body).margin;
    assert.equal(await session().run(margin), '0px');
  });

  test('where the document cannot be had, the plain HTML stays, and its marks lead to the sources', async () => {
    site.put('/campaigns/open-audit/campaign.json', (response) => response.writeHead(404).end());
    await openFramed();
    assert.match((await texts('body'))[0]!, new RegExp(`^${TITLE}`));
    await frameFits(session());
    const marks = await session().runIn('iframe', addresses, 'a[role=doc-noteref]');
    assert.ok(marks.includes('https://herald.example.com/2026/audit'), marks.join());
  });

  test('the page around is light or dark, and letters can be read', async () => {
    const grounds: [query: string, css: string, ground: string][] = [
      ['', 'body { background: rgb(20, 30, 40) }', 'rgb(255, 255, 255)'],
      ['?theme=light', 'body { background: rgb(255, 250, 240) }', 'rgba(0, 0, 0, 0)'],
      ['?theme=dark', ':root { color-scheme: dark } body { background: rgb(20, 30, 40) }', 'rgba(0, 0, 0, 0)'],
    ];
    for (const [query, css, ground] of grounds) {
      await openFramed(query, `<style>${css}</style>`);
      const {backgroundColor, color} = await inFrame(() => {
        const {backgroundColor, color} = getComputedStyle(document.documentElement);
        return {backgroundColor, color};
      });
      assert.equal(backgroundColor, ground, query);
      // Browsers have their own white and black.
      const lightness = Number(/\d+/.exec(color));
      assert.ok(query === '?theme=dark' ? lightness > 240 : lightness < 20, `${query}: ${color}`);
      await frameFits(session());
      await keepPicture(session(), `frame ${engine} on ${css.includes('40)') && !query ? 'dark, no theme' : query}`);
    }
  });
});

describe('in Chromium', () => {
  test('the console stays empty, and a link opens a page outside the sandbox', async () => {
    putFrame(site);
    const {page, messages, errors} = await chromium();
    await page.goto(site.putPage('/host.html', aroundFrame(frameSnippet(site))));
    const frame = page.frames()[1]!;
    await frame.waitForSelector('cs-overview');
    await frame.evaluate(settled);
    assert.deepEqual([messages, errors], [[], []]);

    // A link of the plain HTML, to a page that there is. A document is served in a sandbox of its own.
    const [opened] = await Promise.all([
      page.context().waitForEvent('page'),
      frame.evaluate((href) => {
        const link = Object.assign(document.createElement('a'), {href, rel: 'noopener noreferrer'});
        document.body.append(link);
        link.click();
      }, `${site.elsewhere}/host.html`),
    ]);
    await opened.waitForLoadState();
    assert.equal(await opened.evaluate(() => origin), site.elsewhere);
    assert.equal(frame.url().split('?')[0], `${site.elsewhere}/letters/frame.html`, 'The frame has stayed.');
  });
});
