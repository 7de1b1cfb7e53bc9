import assert from 'node:assert/strict';
import '@countersign/elements/define.js';
import type {CampaignElement} from '@countersign/elements';
import {assertIncludes} from '../support/assertions.ts';
import {
  afterwards,
  all,
  assertNone,
  drawn,
  example,
  html,
  isVisible,
  make,
  part,
  parts,
  show,
  shown,
  textOf,
  until,
} from '../support/elements/fixtures.ts';
import {serve, type Answer, type Served} from '../support/elements/served.ts';
import {LOGO, withLogos} from './with-logos.ts';

/** The logo is not there, which is said only on release: an image that has failed is taken away. */
const NO_LOGO: Answer = {status: 404, holds: 'headers'};

/** Opens the list of the example as it was loaded, so that there is an origin for logos. */
async function loaded(attributes: Readonly<Record<string, string>> = {}): Promise<[CampaignElement, string, Served]> {
  const served = await serve(withLogos(), NO_LOGO);
  const {url} = served;
  const element = make('cs-signatory-logos', {src: url}, attributes);
  show(html`${element}`);
  await until(() => element.state === 'ready');
  await drawn(element);
  return [element, url, served];
}

/**
 * Watches the requests that begin after the call. Browsers keep a list of 250 and report a request when it ends, so a
 * request of the test before may be reported in this one.
 */
function watchRequests(): () => string[] {
  const names: string[] = [];
  const start = performance.now();
  const note = (entries: PerformanceEntryList) =>
    names.push(...entries.filter(({startTime}) => startTime > start).map(({name}) => name));
  const observer = new PerformanceObserver((list) => note(list.getEntries()));
  observer.observe({type: 'resource'});
  afterwards(() => observer.disconnect());
  return () => {
    note(observer.takeRecords());
    return names;
  };
}

const images = (element: Element): HTMLImageElement[] => all<HTMLImageElement>(element, 'img');

describe('the signatories', () => {
  it("stand in the document's order", async () => {
    const signatories = parts(await shown('cs-signatory-logos'), 'signatory');
    assert.deepEqual(
      signatories.map((each) => textOf(each.querySelector('bdi')!)),
      ['Clearwater Watch', 'River Union', 'Dr A. Example'],
    );
  });

  it('link to their sites, and to where they confirm that they signed', async () => {
    const [clearwater, , person] = parts(await shown('cs-signatory-logos'), 'signatory');
    assert.deepEqual(
      all<HTMLAnchorElement>(clearwater!, 'a').map(({href}) => href),
      ['https://clearwater.example.org/', 'https://clearwater.example.org/news/open-audit/'],
    );
    assertNone(all(person!, 'a'));
    assert.match(textOf(person!), /^Dr A\. Example, Hydrologist, University of Example$/);
  });

  it('that withdrew are marked with the date', async () => {
    const element = await shown('cs-signatory-logos');
    const marked = part(element, 'signatory-withdrawn');
    assert.equal(textOf(marked), '(Withdrew 20 May 2026)');
    assertIncludes(textOf(marked.closest('li')!), 'River Union');
  });

  it('that are not named are counted', async () => {
    assert.equal(textOf(part(await shown('cs-signatory-logos'), 'signatories-withheld')), '2 whose names are withheld');
    assertNone(parts(await shown('cs-signatory-logos', example({'/withheld': 0})), 'signatories-withheld'));
  });

  it('are not there: the element says so', async () => {
    const nobody = example({'/approvals': [], '/signatories': [], '/statements': [], '/withheld': 0});
    assertIncludes(textOf(await shown('cs-signatory-logos', nobody)), 'Nothing is listed.');
  });
});

describe('many signatories', () => {
  const many = (count: number) =>
    example({
      '/signatories': Array.from({length: count}, (_, at) => ({
        id: `s${at}`,
        kind: 'organisation',
        name: `Body ${at}`,
      })),
      '/approvals': [],
      '/statements': [],
      '/actions': [],
    });

  it('stand in the open up to twelve', async () => {
    const element = await shown('cs-signatory-logos', many(12));
    assert.equal(parts(element, 'signatory').length, 12);
    assertNone(parts(element, 'signatories-all'));
  });

  it('are in a disclosure if there are more, which then has the first ones too', async () => {
    const element = await shown('cs-signatory-logos', many(13));
    const row = part(element, 'signatories');
    assert.equal(parts(row, 'signatory').length, 12);
    const all = part<HTMLDetailsElement>(element, 'signatories-all');
    assert.equal(textOf(all.querySelector('summary')!), 'Show all 13 signatories');
    assert.ok(isVisible(row));
    // Nothing is drawn that nobody has opened.
    assertNone(parts(all, 'signatory'));
    all.open = true;
    await until(() => parts(all, 'signatory').length === 13);
    assert.ok(!isVisible(row));
    all.open = false;
    await drawn(element);
    assert.equal(parts(all, 'signatory').length, 13);
  });

  it('are counted as they are listed, with those that withdrew', async () => {
    const campaign = many(14);
    Object.assign((campaign['signatories'] as object[])[13]!, {withdrawn: '2026-05-20'});
    const element = await shown('cs-signatory-logos', campaign);
    const all = part<HTMLDetailsElement>(element, 'signatories-all');
    all.open = true;
    await until(() => parts(all, 'signatory').length > 0);
    assert.equal(textOf(all.querySelector('summary')!), `Show all ${parts(all, 'signatory').length} signatories`);
  });

  it('say from how many countries they are, where the document says it for each', async () => {
    const countries = (...codes: (string | undefined)[]) =>
      example(Object.fromEntries(codes.map((code, at) => [`/signatories/${at}/country`, code])));
    const element = await shown('cs-signatory-logos', countries('GB', 'IE', 'FR'));
    assert.equal(textOf(part(element, 'signatories-count')), '1 organisation and 1 person from 2 countries');
    for (const campaign of [countries('GB', 'IE', undefined), countries('GB', 'IE', 'GB')]) {
      assertNone(parts(await shown('cs-signatory-logos', campaign), 'signatories-count'));
    }
  });

  it('keep the hyphen of a short name on one line', async () => {
    const element = await shown('cs-signatory-logos', example({'/signatories/0/name': 'F-Droid'}));
    const name = parts(element, 'signatory')[0]!.querySelector('.unbroken')!;
    assert.equal(name.textContent, 'F-Droid');
    element.style.inlineSize = '30px';
    assert.equal(name.getClientRects().length, 1);
  });
});

describe('a logo', () => {
  it('is not shown where few organisations have one', async () => {
    const src = new URL('../../stories/fixtures/campaign.json', import.meta.url).href;
    for (const campaign of [example(), withLogos({'/signatories/6/logo': undefined})]) {
      const element = make('cs-signatory-logos', {campaign, src});
      show(html`${element}`);
      await drawn(element);
      assertNone(images(element));
      assert.equal(parts(element, 'signatories').length, 1);
    }
  });

  it('of any shape has about the same area', async () => {
    const shapes = [
      [96, 96],
      [192, 96],
      [288, 96],
      [384, 96],
      [576, 96],
    ] as const;
    const logos = Object.fromEntries(
      shapes.map(([width, height], index) => [
        `/signatories/${index === 0 ? 0 : index + 2}/logo`,
        {...LOGO, width, height},
      ]),
    );
    const src = new URL('../../stories/fixtures/campaign.json', import.meta.url).href;
    const element = make('cs-signatory-logos', {campaign: withLogos(logos), src});
    show(html`${element}`);
    await drawn(element);
    const areas = images(element).map((image, index) => {
      const [width, height] = shapes[index]!;
      const {blockSize, paddingBlockStart, paddingBlockEnd} = getComputedStyle(image);
      const inner = parseFloat(blockSize) - parseFloat(paddingBlockStart) - parseFloat(paddingBlockEnd);
      return inner ** 2 * (width / height);
    });
    for (const area of areas) assert.ok(area > areas[0]! * 0.8 && area < areas[0]! * 1.2, areas.join());
  });

  it('is requested only where the document has an address, and from its origin', async () => {
    assertNone(images(await shown('cs-signatory-logos', withLogos())));
    const [element, url] = await loaded();
    const [logo] = images(element) as [HTMLImageElement];
    assert.equal(logo.src, new URL('logos/clearwater.webp', url).href);
    assert.equal(new URL(logo.src).origin, location.origin);
    const {alt, crossOrigin, referrerPolicy, loading, decoding} = logo;
    assert.deepEqual(
      {
        alt,
        crossOrigin,
        referrerPolicy,
        loading,
        decoding,
        width: logo.getAttribute('width'),
        height: logo.getAttribute('height'),
      },
      {
        alt: 'Clearwater Watch',
        crossOrigin: 'anonymous',
        referrerPolicy: 'no-referrer',
        loading: 'lazy',
        decoding: 'async',
        width: '320',
        height: '96',
      },
    );
  });

  it('reserves its space before it is there', async () => {
    const [element] = await loaded();
    const [logo] = images(element) as [HTMLImageElement];
    assert.ok(logo.getBoundingClientRect().height > 10);
  });

  it('stands beside the names of those who have none', async () => {
    const [element] = await loaded();
    const [clearwater, river] = parts(element, 'signatory');
    assert.equal(images(clearwater!).length, 1);
    assertNone(images(river!));
    assertIncludes(textOf(river!), 'River Union');
  });

  it('that is not there leaves the name', async () => {
    const [element, , served] = await loaded();
    assert.equal(images(element).length, 5);
    await served.until('requested', 2);
    await served.release();
    await until(() => images(element).length === 0);
    await drawn(element);
    assertNone(images(element));
    const [clearwater] = parts(element, 'signatory');
    assert.match(textOf(clearwater!), /^Clearwater Watch/);
    assert.equal(clearwater!.querySelector('a')!.href, 'https://clearwater.example.org/');
  });

  it('that is a sign and no row of letters has the name under it, once for those who listen', async () => {
    for (const [width, height, isSign] of [
      [320, 96, false],
      [96, 96, true],
      [191, 96, true],
      [192, 96, false],
    ] as const) {
      const logo = {src: 'logos/river-union.webp', width, height};
      const src = new URL('../../stories/fixtures/campaign.json', import.meta.url).href;
      const element = make('cs-signatory-logos', {campaign: withLogos({'/signatories/0/logo': logo}), src});
      show(html`${element}`);
      await drawn(element);
      const [image] = images(element) as [HTMLImageElement];
      assert.equal(image.alt, isSign ? '' : 'Clearwater Watch');
      assert.equal(textOf(image.closest('a')!), isSign ? 'Clearwater Watch' : '');
    }
  });

  it('is left out with without-logos', async () => {
    const [element] = await loaded({'without-logos': ''});
    assertNone(images(element));
    element.removeAttribute('without-logos');
    await drawn(element);
    assert.equal(images(element).length, 5);
  });

  it('is the one for dark backgrounds where the element is dark, and no other is requested', async () => {
    // These are there.
    const src = new URL('../../stories/fixtures/campaign.json', import.meta.url).href;
    const requested = watchRequests();
    const element = make('cs-signatory-logos', {campaign: withLogos(), src}, {theme: 'dark'});
    show(html`${element}`);
    const shows = (name: string) =>
      until(() => images(element)[0]?.src.endsWith(name) && images(element)[0]!.naturalWidth > 0, name);
    await shows('logos/clearwater-dark.webp');
    assertNone(requested().filter((name) => name.endsWith('logos/clearwater.webp')));
    element.theme = 'light';
    await shows('logos/clearwater.webp');
    // On a dark page that says nothing more.
    element.remove();
    element.removeAttribute('theme');
    const page = show<HTMLElement>(html`<div></div>`);
    page.style.colorScheme = 'dark';
    page.append(element);
    await shows('logos/clearwater-dark.webp');
  });

  it('is the same for every element that the document reaches', async () => {
    const {url} = await serve(withLogos(), NO_LOGO);
    const place = show(
      html`<cs-campaign layout="none" src=${url}><cs-signatory-logos></cs-signatory-logos></cs-campaign>`,
    );
    const element = place.querySelector('cs-signatory-logos')!;
    await until(() => element.state === 'ready');
    await drawn(element);
    assert.equal(images(element)[0]?.src, new URL('logos/clearwater.webp', url).href);
    const whole = make('cs-campaign', {src: url}, {layout: 'full'});
    show(html`${whole}`);
    await until(() => whole.state === 'ready');
    await drawn(whole);
    assert.equal(images(whole)[0]?.src, new URL('logos/clearwater.webp', url).href);
  });

  for (const [src, origin] of [
    ['campaign.json', 'the page'],
    ['data:application/json,{}', undefined],
    ['blob:null/0', undefined],
    ['http://[', undefined],
    ['', undefined],
  ] as const) {
    it(`is relative to the address beside a property, if that is one of the web: "${src}"`, async () => {
      const element = make('cs-signatory-logos', {campaign: withLogos(), src});
      show(html`${element}`);
      await drawn(element);
      assert.equal(element.state, 'ready');
      assert.deepEqual(
        images(element).map((image) => new URL(image.src).origin),
        origin ? Array.from({length: 5}, () => location.origin) : [],
      );
    });
  }
});
