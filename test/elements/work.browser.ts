// How much is done for what an embed shows, in numbers that are the same on every machine.
import assert from 'node:assert/strict';
import '@countersign/elements/define.js';
import type {CampaignElement} from '@countersign/elements';
import {afterwards, html, make, show, TAGS, until} from '../support/elements/fixtures.ts';
import {long} from './long.ts';
import {serve} from '../support/elements/served.ts';
import {counted, countWork, plainExample, replace, rested, type Work} from './work.ts';

const CITES = {source: 'herald-2026'};

/** How often the elements of each kind have rendered: the numbers that occur. Parts of a whole campaign are a kind each. */
function rendersOf({renders}: Work): Record<string, number[]> {
  const kinds: Record<string, number[]> = {};
  for (const [element, times] of renders) {
    const {localName, nested} = element as CampaignElement;
    const numbers = (kinds[nested ? `${localName} in a campaign` : localName] ??= []);
    if (!numbers.includes(times)) numbers.push(times);
    numbers.sort();
  }
  return kinds;
}

const of = (tags: readonly string[], times: number) => Object.fromEntries(tags.map((tag) => [tag, [times]]));

/** A whole campaign draws each part once, and the list of sources again when it knows where each is cited. */
const PARTS = {
  'cs-letter-card in a campaign': [1],
  'cs-demand-checklist in a campaign': [1],
  'cs-statements in a campaign': [1],
  'cs-signatory-logos in a campaign': [1],
  'cs-source-list in a campaign': [2],
};

/** Of logos, which of two is right is asked of the styles, in the frame in which they are computed anyway. */
const LOOKS_ONCE = ['getComputedStyle of cs-signatory-logos'];

const ours = (place: Element): CampaignElement[] =>
  TAGS.flatMap((tag) => [...place.querySelectorAll<Element>(tag)] as CampaignElement[]);

const ready = (place: Element): Promise<void> => until(() => ours(place).every(({state}) => state === 'ready'));

/** The parts of one campaign side by side, fed by the one around them. */
async function around(attributes: Readonly<Record<string, unknown>>): Promise<HTMLElement> {
  const campaign = make('cs-campaign', {layout: 'none', ...attributes});
  campaign.append(...TAGS.slice(1).map((tag) => make(tag, CITES)));
  const place = show<HTMLElement>(html`<div>${campaign}</div>`);
  await ready(place);
  await rested();
  return place;
}

describe('an element', () => {
  it('has numbers, dates and lists of its language prepared while the document is on its way', async () => {
    const asked: string[] = [];
    for (const kind of ['NumberFormat', 'DateTimeFormat', 'ListFormat'] as const) {
      replace(Intl, kind, ({value}) => ({
        value: new Proxy(value as typeof Intl.ListFormat, {
          construct(target, values) {
            // No other test asks for this locale, of which the elements would remember what they made.
            if (values[0] === 'en-NZ') asked.push(kind);
            return Reflect.construct(target, values) as object;
          },
        }),
      }));
    }
    const served = await serve({body: JSON.stringify(plainExample()), holds: 'headers'});
    const element = show<CampaignElement>(html`<cs-overview src=${served.url} lang="en-NZ"></cs-overview>`);
    await served.until('requested');
    await rested();
    assert.equal(element.state, 'loading');
    assert.deepEqual(new Set(asked), new Set(['NumberFormat', 'DateTimeFormat', 'ListFormat']));
    await served.release();
    await ready(element.parentElement!);
  });

  for (const tag of TAGS.slice(1)) {
    it(`that is given a campaign renders once: ${tag}`, async () => {
      const work = countWork();
      show(html`${make(tag, {...CITES, campaign: counted(plainExample())})}`);
      await rested();
      assert.deepEqual(rendersOf(work), {[tag]: [1]});
      assert.equal(work.checks, 1);
      assert.deepEqual(work.reads, tag === 'cs-signatory-logos' ? LOOKS_ONCE : []);
    });

    it(`that loads one renders while it waits, and once when it is there: ${tag}`, async () => {
      const work = countWork();
      const {url} = await serve(plainExample());
      const element = make(tag, {...CITES, src: url});
      show(html`${element}`);
      await until(() => element.state === 'ready');
      await rested();
      assert.deepEqual(rendersOf(work), {[tag]: [2]});
      assert.equal(work.checks, 1);
      assert.deepEqual(work.reads, tag === 'cs-signatory-logos' ? LOOKS_ONCE : []);
    });
  }
});

describe('a whole campaign', () => {
  for (const lang of ['en', '']) {
    it(`renders once, with each of its parts, on a page ${lang ? 'with' : 'without'} a language`, async () => {
      document.documentElement.lang = lang;
      if (!lang) document.documentElement.removeAttribute('lang');
      const work = countWork();
      show(html`${make('cs-campaign', {campaign: counted(plainExample())})}`);
      await rested();
      assert.deepEqual(rendersOf(work), {'cs-campaign': [1], ...PARTS});
      assert.equal(work.checks, 1);
      assert.deepEqual(work.reads, LOOKS_ONCE);
    });
  }

  it('of many signatories asks once whether a reader is in it, and none of its parts does', async () => {
    const work = countWork();
    show(html`${make('cs-campaign', {campaign: long()})}`);
    await rested();
    assert.equal(work.reads[0], 'getBoundingClientRect of cs-campaign');
    assert.deepEqual(
      work.reads.filter((read) => read.startsWith('getBoundingClientRect')),
      work.reads.slice(0, 1),
    );
  });

  it('that loads renders while it waits, with the card for the words of the partner, and then the same', async () => {
    const work = countWork();
    const {url} = await serve(plainExample());
    const campaign = show(html`<cs-campaign layout="full" src=${url}></cs-campaign>`);
    await until(() => campaign.state === 'ready');
    await rested();
    assert.deepEqual(rendersOf(work), {'cs-campaign': [2], ...PARTS});
    assert.equal(work.renders.size, 1 + 1 + 5);
    assert.equal(work.checks, 1);
    assert.deepEqual(work.reads, LOOKS_ONCE);
  });
});

describe('a hundred embeds of one campaign', () => {
  const embeds = (count: number, properties: Readonly<Record<string, unknown>> = {}) =>
    Array.from({length: count}, (_, at) => make(TAGS[at % TAGS.length]!, {...CITES, layout: 'none', ...properties}));
  const source = (src: string, inside: readonly unknown[] = []) =>
    html`<cs-campaign id="it" layout="none" src=${src}>${inside}</cs-campaign>`;

  const ways: Record<string, (src: string) => unknown> = {
    'by src': (src) => embeds(100, {src}),
    'inside one that loads it': (src) => source(src, embeds(99)),
    'that name one that loads it': (src) => [source(src), embeds(99, {for: 'it'})],
    'in all these ways': (src) => [source(src, embeds(33)), embeds(33, {for: 'it'}), embeds(33, {src})],
  };

  for (const [way, embed] of Object.entries(ways)) {
    it(`are one request, one check, and two renders each: ${way}`, async () => {
      const work = countWork();
      const served = await serve(plainExample());
      const place = show<HTMLElement>(html`<div>${embed(served.url)}</div>`);
      await ready(place);
      await rested();
      assert.equal(work.renders.size, 100);
      // A list of sources renders once more, when all that cite them are there.
      assert.deepEqual(rendersOf(work), {...of(TAGS, 2), 'cs-source-list': [3]});
      assert.equal(work.checks, 1);
      assert.equal((await served.log()).requested, 1);
      // When layout is known, an observer asks whether the element with the closing line in full is hidden: for each
      // document, and not for each element.
      const looks = work.reads.filter((read) => !read.startsWith('checkVisibility of'));
      assert.ok(work.reads.length - looks.length <= 5, work.reads.join());
      assert.deepEqual([...new Set(looks)], LOOKS_ONCE);
      assert.equal(looks.length, place.querySelectorAll('cs-signatory-logos').length);
    });
  }

  it('are no more work where each is a whole campaign, and ask once where it is cited', async () => {
    const work = countWork();
    const served = await serve(plainExample());
    let requests = 0;
    const onRequest = () => (requests += 1);
    document.addEventListener('cs-cited-places-request', onRequest);
    afterwards(() => document.removeEventListener('cs-cited-places-request', onRequest));
    const place = show<HTMLElement>(
      html`<div>${Array.from({length: 100}, () => html`<cs-campaign layout="full" src=${served.url}></cs-campaign>`)}</div>`,
    );
    await ready(place);
    await rested();
    assert.deepEqual(rendersOf(work), {'cs-campaign': [2], ...PARTS});
    assert.deepEqual([work.checks, (await served.log()).requested, requests], [1, 1, 1]);
  });
});

describe('elements that come and go', () => {
  /** In how many ways an element is put somewhere else, as far as the browser knows them. */
  const moves: Record<string, (place: HTMLElement) => void> = {
    'are taken out and put back': (place) => {
      const {parentElement} = place;
      place.remove();
      parentElement!.append(place);
    },
    'are moved': (place) => place.parentElement!.append(place),
    'are moved as they are': (place) => {
      const parent = place.parentElement as HTMLElement & {moveBefore?: (node: Node, before: Node | null) => void};
      if (parent.moveBefore) parent.moveBefore(place, null);
      else parent.append(place);
    },
    'are moved into a shadow root': (place) => {
      const host = document.createElement('div');
      place.parentElement!.append(host);
      host.attachShadow({mode: 'open'}).append(place);
    },
  };

  for (const [what, move] of Object.entries(moves)) {
    it(`do not render again when they ${what}`, async () => {
      const work = countWork();
      const served = await serve(plainExample());
      const place = await around({src: served.url});
      work.reset();
      move(place);
      await rested();
      assert.deepEqual(rendersOf(work), {});
      assert.deepEqual([work.checks, (await served.log()).requested], [0, 1]);
      assert.deepEqual(work.reads, LOOKS_ONCE);
    });
  }

  it('render once when they are moved into another campaign', async () => {
    const work = countWork();
    const place = await around({campaign: counted(plainExample())});
    const other = make('cs-campaign', {layout: 'none', campaign: counted(plainExample({'/id': 'another'}))});
    place.append(other);
    await rested();
    work.reset();
    other.append(...place.firstElementChild!.children);
    await rested();
    assert.deepEqual(rendersOf(work), of(TAGS.slice(1), 1));
    assert.equal(work.checks, 0);
  });

  it('are no work for others, but for a list that leads back to them, and the next that says the closing line', async () => {
    const work = countWork();
    const place = await around({campaign: counted(plainExample())});
    const card = place.querySelector('cs-letter-card')!;
    work.reset();
    card.remove();
    await rested();
    // The card was the first, so it said the closing line in full. That is now with the next.
    assert.deepEqual(rendersOf(work), {'cs-demand-checklist': [1], 'cs-source-list': [1]});
    work.reset();
    place.append(make('cs-campaign', {layout: 'none', campaign: counted(plainExample({'/id': 'another'}))}));
    await rested();
    assert.deepEqual(rendersOf(work), {'cs-campaign': [1]});
    work.reset();
    place.remove();
    await rested();
    assert.deepEqual([rendersOf(work), work.reads], [{}, []]);
  });
});

describe('another language', () => {
  it('is one render for whom it concerns, and none for others', async () => {
    const work = countWork();
    const place = await around({campaign: counted(plainExample())});
    work.reset();
    place.parentElement!.lang = 'fr';
    await rested();
    assert.deepEqual(rendersOf(work), of(TAGS, 1));
    assert.deepEqual([work.checks, work.reads], [0, []]);
    work.reset();
    show<HTMLElement>(html`<p></p>`).lang = 'es';
    await rested();
    assert.deepEqual(rendersOf(work), {});
  });

  it('is one render for each part of a whole campaign', async () => {
    const work = countWork();
    const campaign = show(html`${make('cs-campaign', {campaign: counted(plainExample())})}`);
    await rested();
    work.reset();
    campaign.lang = 'ar';
    await rested();
    assert.deepEqual(rendersOf(work), {'cs-campaign': [1], ...PARTS});
    assert.deepEqual([work.checks, work.reads], [0, []]);
  });
});
