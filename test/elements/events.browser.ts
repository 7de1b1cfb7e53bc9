// What an element tells the page: cs-load, cs-error, and its state.
import assert from 'node:assert/strict';
import '@countersign/elements/define.js';
import {CampaignErrorEvent, CampaignLoadEvent, STATES, type CampaignElement, type State} from '@countersign/elements';
import {assertIncludes, assertSameMembers} from '../support/assertions.ts';
import {
  assertSame,
  catchWarnings,
  drawn,
  example,
  hasState,
  hear,
  html,
  make,
  next,
  settled,
  show,
  TAGS,
  until,
  type Heard,
} from '../support/elements/fixtures.ts';
import {serve} from '../support/elements/served.ts';
import {holdTimers} from './timers.ts';

const FED = TAGS.filter((tag) => tag !== 'cs-campaign');

/** Every element but cs-campaign. */
const fed = () => FED.map((tag) => make(tag, tag === 'cs-cite' ? {source: 'herald-2026'} : {}));

/** Asserts that one event came from each of these, and none from another. */
function cameFrom(heard: readonly Heard[], elements: readonly (Element | null)[]): void {
  const names = heard.map(({from}) => (from as Element).localName);
  assert.equal(heard.length, elements.length, names.join());
  for (const element of elements)
    assert.ok(
      heard.some(({from}) => from === element),
      element!.localName,
    );
}

describe('cs-load', () => {
  for (const tag of TAGS) {
    it(`comes once from a ${tag} with a document of its own, however it changes later`, async () => {
      const heard = hear();
      const element = make(tag, {src: (await serve(example())).url, source: 'herald-2026'});
      const place = show(html`<div>${element}</div>`);
      await until(() => heard.length > 0);
      element.lang = 'ar';
      await drawn(element);
      element.theme = 'dark';
      element.headingLevel = 4;
      await drawn(element);
      element.remove();
      place.append(element);
      await drawn(element);
      await settled();
      assert.equal(heard.length, 1);
      const [{from, event}] = heard as [(typeof heard)[0]];
      assertSame(from as Node, element);
      assert.ok(event instanceof CampaignLoadEvent);
      assert.ok(event.bubbles);
      assert.ok(event.composed);
      assert.equal(event.cancelable, false);
    });
  }

  it('comes when the campaign can be seen', async () => {
    const card = make('cs-letter-card', {campaign: example()});
    const loaded = next(card, 'cs-load');
    show(html`${card}`);
    await loaded;
    assert.equal(card.state, 'ready');
    assert.notEqual(card.shadowRoot!.querySelector('[part=letter-heading]'), null);
  });

  it('has the campaign, checked, and so has every element that found it', async () => {
    const document = example();
    const [whole, part] = [make('cs-campaign', {campaign: document, layout: 'none'}), make('cs-letter-card')];
    whole.append(part);
    const loaded = next<CampaignLoadEvent>(whole, 'cs-load');
    show(html`${whole}`);
    const {campaign} = await loaded;
    assert.equal(campaign.id, document.id);
    await drawn(part);
    for (const element of [whole, part]) assert.ok(element.checkedCampaign === campaign);
    whole.campaign = undefined;
    await until(() => part.state === 'empty');
    for (const element of [whole, part]) assert.equal(element.checkedCampaign, undefined);
  });

  it('leaves the shadow root that the element is in', async () => {
    const heard = hear();
    const root = show<HTMLElement>(html`<div></div>`).attachShadow({mode: 'open'});
    const card = make('cs-letter-card', {campaign: example()});
    root.append(card);
    await drawn(card);
    cameFrom(heard, [card]);
  });

  it('comes again for another document', async () => {
    const heard = hear();
    const card = make('cs-letter-card', {campaign: example()});
    show(html`${card}`);
    await drawn(card);
    card.campaign = example({'/revision': 4});
    await drawn(card);
    assert.equal(heard.length, 2);
  });

  it('comes from each element that has the document for itself', async () => {
    const heard = hear();
    const campaign = example();
    const elements = fed().map((element) => Object.assign(element, {campaign}));
    show(html`<div>${elements}</div>`);
    await Promise.all(elements.map(drawn));
    cameFrom(heard, elements);
  });

  it('does not come from those fed by a cs-campaign, around them or named', async () => {
    const heard = hear();
    const [around, naming] = [fed(), fed()];
    const place = show(html`
      <div>
        <cs-campaign layout="none" id="open-audit" .campaign=${example()}>${around}</cs-campaign>
        ${naming.map((element) => Object.assign(element, {for: 'open-audit'}))}
      </div>
    `);
    await until(() => [...around, ...naming].every(({state}) => state === 'ready'));
    await Promise.all([...around, ...naming].map(drawn));
    await settled();
    cameFrom(heard, [place.querySelector('cs-campaign')]);
  });

  it('does not come from the parts that a cs-campaign lays out', async () => {
    const heard = hear();
    const campaign = make('cs-campaign', {src: (await serve(example())).url});
    show(html`${campaign}`);
    await until(() => campaign.state === 'ready');
    await drawn(campaign);
    await settled();
    assert.ok(campaign.shadowRoot!.querySelectorAll('cs-source-list').length > 0);
    cameFrom(heard, [campaign]);
  });
});

describe('cs-error', () => {
  it('says why, once, and is for anybody above', async () => {
    catchWarnings();
    const heard = hear();
    const card = make('cs-letter-card', {campaign: example({'/letter/title': undefined, '/revision': 0})});
    const place = show(html`<div>${card}</div>`);
    await drawn(card);
    card.lang = 'ar';
    await drawn(card);
    card.remove();
    place.append(card);
    await drawn(card);
    assert.equal(heard.length, 1);
    const {event, from} = heard[0]!;
    assert.ok(event instanceof CampaignErrorEvent);
    assertSame(from as Node, card);
    assert.ok(event.bubbles && event.composed);
    assert.equal(event.code, 'invalid');
    assertSameMembers(
      event.problems.map(({pointer}) => pointer),
      ['/letter/title', '/revision'],
    );
  });

  // Pages pass what they have.
  for (const value of ['{"format": 1}', 7, false, '', Symbol('campaign'), [], () => example()]) {
    it(`comes once for a property that is no document: ${typeof value} ${String(value)}`, async () => {
      catchWarnings();
      const heard = hear();
      const card = make('cs-letter-card', {campaign: value});
      show(html`${card}`);
      await drawn(card);
      card.lang = 'ar';
      await drawn(card);
      assert.deepEqual(
        heard.map(({type}) => type),
        ['cs-error'],
      );
      assert.equal((heard[0]!.event as CampaignErrorEvent).code, 'invalid');
    });
  }

  it('does not come from those fed by a cs-campaign, nor from its parts', async () => {
    catchWarnings();
    const heard = hear();
    const [around, naming] = [fed(), fed()];
    const place = show(html`
      <div>
        <cs-campaign layout="none" id="open-audit" .campaign=${{format: 1}}>${around}</cs-campaign>
        <cs-campaign layout="full" .campaign=${{format: 1}}></cs-campaign>
        ${naming.map((element) => Object.assign(element, {for: 'open-audit'}))}
      </div>
    `);
    await until(() => [...around, ...naming].every(({state}) => state === 'failed'));
    await Promise.all([...around, ...naming].map(drawn));
    await settled();
    cameFrom(heard, [...place.querySelectorAll('cs-campaign')]);
  });

  it('can be followed by cs-load', async () => {
    catchWarnings();
    const heard = hear();
    const card = make('cs-letter-card', {campaign: {format: 1}});
    show(html`${card}`);
    await drawn(card);
    card.campaign = example();
    await drawn(card);
    assert.deepEqual(
      heard.map(({type}) => type),
      ['cs-error', 'cs-load'],
    );
  });
});

describe('the warning for developers', () => {
  it('is one, readable, and says where, what and what to do', async () => {
    const warnings = catchWarnings();
    const campaign = example({'/sources/0/id': 'Herald 2026'});
    const elements = [make('cs-letter-card', {campaign}), make('cs-letter-card', {campaign})];
    show(html`<div>${elements}</div>`);
    await Promise.all(elements.map(drawn));
    assert.equal(warnings.length, 1);
    assert.match(warnings[0]!, /^\[cs-letter-card\] No campaign is shown \(invalid\)\.\n {2}\/sources\/0\/id /);
    assertIncludes(warnings[0], '"Herald 2026"');
    assertIncludes(warnings[0], 'Run `countersign check` on the document.');
  });

  it('comes where an element stays empty, after a while in which a framework may name the campaign', async () => {
    const warnings = catchWarnings();
    const timers = holdTimers();
    const [empty, astray, late, gone] = ['', 'nowhere', '', ''].map((id) => make('cs-letter-card', {for: id || null}));
    show(html`${empty} ${astray} ${late} ${gone}`);
    await settled();
    timers.advance(2_999);
    assert.equal(warnings.length, 0);
    late!.campaign = example();
    gone!.remove();
    await settled();
    timers.advance(1);
    assert.deepEqual(
      warnings.map((warning) => warning.split('\n')[0]),
      [
        '[cs-letter-card] It is empty: nothing names its campaign.',
        '[cs-letter-card] It is empty: for="nowhere" finds no campaign.',
      ],
    );
  });

  it('is none for what waits with a campaign for a press: its overview, and elements that it feeds', async () => {
    const warnings = catchWarnings();
    const timers = holdTimers();
    const source = {src: 'campaign.json', load: 'click'};
    const campaign = make('cs-campaign', {layout: 'overview'}, source);
    const provider = make('cs-campaign', {layout: 'none'}, {...source, id: 'provider'});
    const [inside, outside] = [make('cs-letter-card'), make('cs-source-list', {}, {for: 'provider'})];
    provider.append(inside);
    show(html`${campaign} ${outside} ${provider}`);
    await settled();
    const overview = campaign.shadowRoot!.querySelector<CampaignElement>('cs-overview')!;
    assert.deepEqual(
      [overview, inside, outside].map(({state}) => state),
      ['empty', 'empty', 'empty'],
    );
    timers.advance(60_000);
    assert.deepEqual(warnings, []);
  });

  it('is one for a campaign that is empty, and none for what it feeds', async () => {
    const warnings = catchWarnings();
    const timers = holdTimers();
    const provider = make('cs-campaign', {layout: 'none'});
    provider.append(make('cs-letter-card'));
    show(html`${provider}`);
    await settled();
    timers.advance(60_000);
    assert.deepEqual(
      warnings.map((warning) => warning.split('\n')[0]),
      ['[cs-campaign] It is empty: nothing names its campaign.'],
    );
  });

  it('names five problems and counts the rest', async () => {
    const warnings = catchWarnings();
    const card = make('cs-letter-card', {campaign: example({'/demands': Array(50).fill({})})});
    show(html`${card}`);
    await drawn(card);
    assert.equal(warnings[0]!.split('\n').length, 8);
    assertIncludes(warnings[0], '… and 95 more');
  });
});

describe('the state', () => {
  /** Asserts an element's state, in both ways in which it tells it. */
  function has(element: CampaignElement, state: State): void {
    assert.equal(element.state, state, element.localName);
    for (const each of STATES) {
      assert.equal(hasState(element, each), each === state, `${element.localName}:state(${each}), being ${state}`);
    }
  }

  for (const tag of TAGS) {
    it(`of a ${tag} with a source of its own`, async () => {
      catchWarnings();
      const served = await serve({body: JSON.stringify(example()), holds: 'headers'});
      const element = make(tag);
      show(html`${element}`);
      await drawn(element);
      has(element, 'empty');
      element.src = served.url;
      await drawn(element);
      has(element, 'loading');
      await served.release();
      await until(() => element.state === 'ready');
      await drawn(element);
      has(element, 'ready');
      element.campaign = {format: 1};
      await drawn(element);
      has(element, 'failed');
      element.src = null;
      element.campaign = undefined;
      await drawn(element);
      has(element, 'empty');
    });
  }

  it('of those fed by a cs-campaign', async () => {
    catchWarnings();
    const served = await serve({body: JSON.stringify(example()), holds: 'headers'});
    const elements = fed();
    const place = show(html`<cs-campaign layout="none">${elements}</cs-campaign>`);
    for (const state of ['empty', 'loading', 'ready', 'failed'] as const) {
      if (state === 'loading') place.src = served.url;
      if (state === 'ready') await served.release();
      if (state === 'failed') place.campaign = {format: 1};
      await until(() => elements.every((element) => element.state === state));
      await Promise.all(elements.map(drawn));
      for (const element of elements) has(element, state);
    }
  });

  it('cannot be set', () => {
    const card = make('cs-letter-card');
    assert.throws(() => Object.assign(card, {state: 'ready'}), TypeError);
  });
});
