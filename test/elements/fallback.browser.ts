// What stands on the page while there is no campaign: the partner's own words, untouched.
import assert from 'node:assert/strict';
import '@countersign/elements/define.js';
import type {CampaignElement, Campaign, LetterCard} from '@countersign/elements';
import {assertIncludes} from '../support/assertions.ts';
import {
  all,
  assertNone,
  catchWarnings,
  drawn,
  example,
  html,
  isVisible,
  make,
  part,
  seenTextOf,
  settled,
  show,
  TAGS,
  textOf,
  until,
} from '../support/elements/fixtures.ts';
import {serve} from '../support/elements/served.ts';

const children = () => html`<p>We signed <a href="#letter">the letter</a>.</p>`;

/** An element with a child, and the child. */
function withChild(tag: string, properties: Readonly<Record<string, unknown>>): [CampaignElement, Element] {
  const element = make(tag, properties);
  const child = document.createElement('p');
  child.append('We signed the letter.');
  element.append(child);
  show(html`${element}`);
  return [element, child];
}

describe('the children of an element', () => {
  for (const tag of TAGS) {
    it(`are visible until a ${tag} is ready, and whenever it fails`, async () => {
      catchWarnings();
      const served = await serve({body: JSON.stringify(example()), holds: 'headers'});
      const [element, child] = withChild(tag, {source: 'herald-2026'});
      await drawn(element);
      assert.ok(isVisible(child), 'empty');
      assert.equal(seenTextOf(element), '');
      element.src = served.url;
      await drawn(element);
      assert.equal(element.state, 'loading');
      assert.ok(isVisible(child), 'loading');
      assert.equal(seenTextOf(element), '');
      await served.release();
      await until(() => element.state === 'ready');
      await drawn(element);
      assert.equal(isVisible(child), false, 'ready');
      assert.notEqual(textOf(element).length, 0);
      element.campaign = {format: 1};
      await drawn(element);
      assert.ok(isVisible(child), 'failed');
      assert.equal(seenTextOf(element), '');
      assert.equal(child.outerHTML, '<p>We signed the letter.</p>');
      assert.equal(element.childNodes.length, 1);
    });
  }

  it('are visible in a cs-cite whose source is not in the document', async () => {
    for (const source of ['nobody', '__proto__', '']) {
      const [cite, child] = withChild('cs-cite', {source, campaign: example()});
      await drawn(cite);
      assert.ok(isVisible(child), source);
    }
  });

  it('are left alone by layout="none", in every state', async () => {
    catchWarnings();
    const served = await serve({body: JSON.stringify(example()), holds: 'headers'});
    const [element, child] = withChild('cs-campaign', {layout: 'none', src: served.url});
    await drawn(element);
    assert.ok(isVisible(child));
    await served.release();
    await until(() => element.state === 'ready');
    await drawn(element);
    assert.ok(isVisible(child));
    assert.equal(seenTextOf(element), '');
    element.campaign = {format: 1};
    await drawn(element);
    assert.ok(isVisible(child));
  });

  it('come back and go with the layout', async () => {
    const [element, child] = withChild('cs-campaign', {campaign: example()});
    for (const [layout, visible] of [
      ['full', false],
      ['none', true],
      ['sideways', false],
    ] as const) {
      element.setAttribute('layout', layout);
      await drawn(element);
      assert.equal(isVisible(child), visible, layout);
    }
    element.setAttribute('layout', 'none');
    element.removeAttribute('layout');
    await drawn(element);
    assert.equal(isVisible(child), false);
  });

  it('may be added, changed and removed by the page at any time', async () => {
    const [element, child] = withChild('cs-letter-card', {});
    await drawn(element);
    const more = document.createElement('p');
    element.append('A text', more);
    assert.ok(isVisible(more));
    element.campaign = example();
    await drawn(element);
    child.remove();
    element.replaceChildren();
    await drawn(element);
    assert.notEqual(textOf(element).length, 0);
  });
});

describe("the partner's own words", () => {
  const HEADING = {en: 'Added by this site, not part of the letter', ar: 'أضافه هذا الموقع، وليس جزءاً من الرسالة'};

  for (const tag of ['cs-letter-card', 'cs-campaign'] as const) {
    const partnerOf = (element: Element) => part(element, 'partner');

    it(`stand in a ${tag} in every state, under their heading`, async () => {
      catchWarnings();
      const served = await serve({body: JSON.stringify(example()), holds: 'headers'});
      const element = show<LetterCard | Campaign>(
        tag === 'cs-campaign'
          ? html`<cs-campaign layout="full">${children()}<p slot="partner">Why we signed</p></cs-campaign>`
          : html`<cs-letter-card>${children()}<p slot="partner">Why we signed</p></cs-letter-card>`,
      );
      const words = element.querySelector('[slot]')!;
      const stand = (state: string) => {
        assert.equal(element.state, state);
        assert.ok(isVisible(words), state);
        assert.ok(isVisible(partnerOf(element)), state);
        assert.equal(textOf(partnerOf(element)), HEADING.en);
      };
      await drawn(element);
      await until(() => isVisible(partnerOf(element)));
      stand('empty');
      element.src = served.url;
      await drawn(element);
      stand('loading');
      await served.release();
      await until(() => element.state === 'ready');
      await drawn(element);
      await until(() => isVisible(partnerOf(element)));
      stand('ready');
      element.campaign = {format: 1};
      await drawn(element);
      await until(() => isVisible(partnerOf(element)));
      stand('failed');
      element.campaign = example({
        '/stage': 'retracted',
        '/closing': {date: '2026-07-01', note: 'It was never sent.'},
      });
      await drawn(element);
      await until(() => isVisible(partnerOf(element)));
      stand('ready');
      assertIncludes(textOf(element), 'It was never sent.');
    });

    it(`are nothing in a ${tag} that has none`, async () => {
      const element = make(tag, {campaign: example()});
      show(html`${element}`);
      await drawn(element);
      await settled();
      assert.equal(isVisible(partnerOf(element)), false);
      const words = document.createElement('p');
      words.slot = 'partner';
      element.append(words);
      await until(() => isVisible(partnerOf(element)));
      words.remove();
      await until(() => !isVisible(partnerOf(element)));
    });

    it(`have their heading in the reader's language in a ${tag}, also without a campaign`, async () => {
      catchWarnings();
      for (const campaign of [undefined, {format: 1}, example()]) {
        const element = make(tag, {campaign, lang: 'ar-EG'});
        const words = document.createElement('p');
        words.slot = 'partner';
        element.append(words);
        show(html`${element}`);
        await drawn(element);
        await until(() => isVisible(partnerOf(element)));
        const heading = partnerOf(element).querySelector('p')!;
        assert.equal(heading.textContent, HEADING.ar);
        assert.equal(heading.lang, 'ar');
        assert.equal(heading.dir, 'rtl');
      }
    });
  }

  it("have their heading in the campaign's language where nothing says which the reader wants", async () => {
    document.documentElement.removeAttribute('lang');
    const campaign = example({'/language': 'ar', '/translations': undefined});
    const inArabic = JSON.parse(JSON.stringify(campaign), (_, value: unknown) =>
      typeof value === 'object' && value !== null && 'en' in value ? {ar: 'نص', ...value} : value,
    ) as unknown;
    const card = show(html`<cs-letter-card .campaign=${inArabic}><p slot="partner">Why we signed</p></cs-letter-card>`);
    await drawn(card);
    assert.equal(card.state, 'ready');
    assert.equal(textOf(part(card, 'partner')), HEADING.ar);
  });

  it('name their place for those who do not see it', async () => {
    const card = show(html`<cs-letter-card><p slot="partner">Why we signed</p></cs-letter-card>`);
    await drawn(card);
    const aside = part(card, 'partner');
    assert.equal(aside.localName, 'aside');
    const label = card.shadowRoot!.getElementById(aside.getAttribute('aria-labelledby')!)!;
    assert.equal(label.textContent, HEADING.en);
  });

  it("may hold slots of the partner's own component", async () => {
    const host = show<HTMLElement>(html`<div><span slot="more">More</span></div>`);
    const root = host.attachShadow({mode: 'open'});
    const card = make('cs-letter-card');
    const words = document.createElement('div');
    words.slot = 'partner';
    const more = document.createElement('slot');
    more.name = 'more';
    words.append('Why we signed', more);
    card.append(words);
    root.append(card);
    await drawn(card);
    await until(() => isVisible(part(card, 'partner')));
    // What goes is inside the partner's words. They are still there.
    host.replaceChildren();
    await settled();
    await drawn(card);
    assert.ok(isVisible(part(card, 'partner')));
  });

  it('are not lost in a cs-campaign with layout="none"', async () => {
    const element = show(html`<cs-campaign layout="none"><p slot="partner">Why we signed</p></cs-campaign>`);
    await drawn(element);
    assert.ok(isVisible(element.querySelector('p')!));
  });
});

describe('what an element never does', () => {
  it('look at its children, or write to them', async () => {
    const element = make('cs-campaign', {campaign: example()});
    const child = document.createElement('p');
    const touched: string[] = [];
    const observer = new MutationObserver((records) => touched.push(...records.map(({type}) => type)));
    element.append(child);
    show(html`<div>${element}</div>`);
    observer.observe(element, {childList: true, subtree: true, characterData: true});
    for (const name of ['children', 'childNodes', 'innerHTML', 'textContent', 'firstChild'] as const) {
      Object.defineProperty(element, name, {get: () => touched.push(name), configurable: true});
    }
    await drawn(element);
    element.campaign = example({'/revision': 9});
    await drawn(element);
    assertNone(touched);
    assert.ok(all(element, '[part=demand]').length > 0);
    observer.disconnect();
  });
});
