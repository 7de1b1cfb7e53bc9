// One demand alone: everything that travels with its status, and nothing of the others.
import assert from 'node:assert/strict';
import '@countersign/elements/define.js';
import {takeKeptContents} from '@countersign/elements/parts.js';
import type {CampaignElement, CampaignErrorEvent, DemandChecklist} from '@countersign/elements';
import {wordsIn} from '#elements/words/words.js';
import {assertExcludes, assertIncludes} from '../support/assertions.ts';
import {
  afterwards,
  all,
  assertNone,
  catchWarnings,
  drawn,
  example,
  hear,
  html,
  isVisible,
  make,
  one,
  part,
  parts,
  seenTextOf,
  settled,
  show,
  shown,
  textOf,
  until,
} from '../support/elements/fixtures.ts';
import {serve} from '../support/elements/served.ts';
import {prerendered} from './parsed.ts';
import {holdTimers, MINUTE, seen} from './timers.ts';

const words = wordsIn('en');
const ALONE = {demand: 'publish-audit'};
const OTHER = 'Repair the dam before the winter';

/** An element with a child, and the child. */
function withChild(properties: object, attributes: Readonly<Record<string, string>>): [DemandChecklist, Element] {
  const element = make<DemandChecklist>('cs-demand-checklist', {...properties}, attributes);
  const child = document.createElement('p');
  child.append('We signed the letter.');
  element.append(child);
  show(html`${element}`);
  return [element, child];
}

/** Its fallback is on screen, and nothing else. */
function assertFallback(element: DemandChecklist, child: Element): void {
  assert.equal(element.state, 'failed');
  assert.ok(isVisible(child));
  assert.equal(seenTextOf(element), '');
}

describe('one demand alone', () => {
  it('has its title as the heading, then the letter, who judged, and its status', async () => {
    const checklist = await shown('cs-demand-checklist', example(), ALONE);
    const order = [...one(checklist, '.base').children].map((each) => each.part.value);
    assert.deepEqual(order, ['demand-title', 'demand-letter', 'account', 'demand', 'meanings', 'closing']);
    assert.equal(part(checklist, 'demand-title').localName, 'h2');
    assert.equal(textOf(part(checklist, 'demand-title')), 'Publish the audit in full');
    assert.match(textOf(part(checklist, 'demand-letter')), /^Open the audit of the Northern Reservoir · To .* · Sent /);
    assert.equal(one<HTMLAnchorElement>(part(checklist, 'demand-letter'), 'a').href, example()['url'] as string);
    assertIncludes(textOf(part(checklist, 'account')), words.writtenAndJudged({publisher: ''}).split(' ')[0]!);
    assertIncludes(textOf(part(checklist, 'demand-status')), words.status.partial());
    assertIncludes(textOf(part(checklist, 'closing')), words.page());
  });

  it('shows of it what the list of all shows, word for word', async () => {
    const whole = parts(await shown('cs-demand-checklist'), 'demand')[0]!;
    const alone = part(await shown('cs-demand-checklist', example(), ALONE), 'demand');
    for (const name of ['demand-status', 'demand-note', 'demand-missing', 'demand-history'])
      assert.deepEqual(parts(alone, name).map(textOf), parts(whole, name).map(textOf), name);
    assert.deepEqual(parts(alone, 'mark').map(textOf).length > 0, true);
  });

  it('shows nothing of other demands, and no counts', async () => {
    const checklist = await shown('cs-demand-checklist', example(), ALONE);
    assertExcludes(textOf(checklist), OTHER);
    assertNone(parts(checklist, 'counts'));
    assert.equal(parts(checklist, 'demand-status').length, 1);
    assertNone(all(checklist, 'li[part=demand]'));
  });

  it('keeps its title without its heading, because the status needs it', async () => {
    const checklist = await shown('cs-demand-checklist', example(), {...ALONE, 'without-heading': ''});
    assert.equal(textOf(part(checklist, 'demand-title')), 'Publish the audit in full');
  });

  it('has the replies to it and to the whole letter, and none to others', async () => {
    const evidence = [{source: 'company-2026-05'}];
    const reply = (id: string, date: string, ...to: readonly string[]) => ({
      ...{id, by: 'northern-water', to, kind: 'reply', date, text: `Words of ${id}.`, evidence},
    });
    const document = example({
      '/responses': [
        reply('one', '2026-05-20', 'repair'),
        reply('two', '2026-05-22', 'letter', 'publish-audit'),
        reply('three', '2026-05-21', 'letter'),
        reply('four', '2026-06-08', 'repair', 'publish-audit'),
        reply('five', '2026-05-23', 'publish-audit'),
      ],
      '/statements': [],
    });
    const replies = async (demand: string) =>
      parts(await shown('cs-demand-checklist', document, {demand}), 'response').map(
        (each) => /Words of (\w+)/.exec(textOf(each))![1],
      );
    assert.deepEqual(await replies('repair'), ['four', 'two', 'three', 'one']);
    assert.deepEqual(await replies('publish-audit'), ['four', 'five', 'two', 'three']);
  });

  it('marks a reply that is older than the newest entry of this demand, and of no other', async () => {
    const changes = {'/responses/0/to': ['letter', 'publish-audit'], '/statements': []};
    const last = async (demand: string, more = {}) =>
      textOf(parts(await shown('cs-demand-checklist', example({...changes, ...more}), {demand}), 'response').at(-1)!);
    assertIncludes(await last('publish-audit'), words.beforeStatus());
    assertExcludes(await last('repair', {'/demands/1/history/0/date': '2026-05-01'}), words.beforeStatus());
    assertIncludes(await last('repair', {'/demands/1/history/0/date': '2026-06-01'}), words.beforeStatus());
  });

  it('takes its campaign from `for` and from around it, and follows another id', async () => {
    show(html`<cs-campaign id="letter" layout="none" .campaign=${example()}></cs-campaign>`);
    const element = make<DemandChecklist>('cs-demand-checklist', {}, {for: 'letter', demand: 'repair'});
    show(html`${element}`);
    await until(() => element.state === 'ready');
    await drawn(element);
    assert.equal(textOf(part(element, 'demand-title')), OTHER);
    element.demand = 'publish-audit';
    await drawn(element);
    assert.equal(textOf(part(element, 'demand-title')), 'Publish the audit in full');
    element.removeAttribute('demand');
    element.demand = null;
    await drawn(element);
    assert.equal(parts(element, 'demand').length, 2);
  });

  it('says first how a campaign ended, and of a retracted one only that', async () => {
    const closing = {date: '2026-06-09', note: 'It is over.'};
    const ended = await shown('cs-demand-checklist', example({'/stage': 'ended', '/closing': closing}), ALONE);
    const order = [...one(ended, '.base').children].map((each) => each.part.value);
    assert.deepEqual(order.slice(0, 3), ['demand-title', 'stage', 'demand-letter']);
    // The retraction stands in the place of every demand, also of one that does not exist.
    for (const demand of ['publish-audit', 'never-listed']) {
      const document = example({'/stage': 'retracted', '/closing': closing});
      const retracted = await shown<DemandChecklist>('cs-demand-checklist', document, {demand});
      assert.equal(retracted.state, 'ready');
      assertIncludes(textOf(retracted), 'It is over.');
      assertNone([...parts(retracted, 'demand-status'), ...parts(retracted, 'demand-title')]);
    }
  });
});

describe('an id that the campaign lacks', () => {
  for (const demand of ['nobody', '', ' publish-audit', 'PUBLISH-AUDIT', '__proto__', 'constructor', '0']) {
    it(`leaves the fallback: ${JSON.stringify(demand)}`, async () => {
      catchWarnings();
      const [element, child] = withChild({campaign: example()}, {demand});
      await drawn(element);
      assertFallback(element, child);
    });
  }

  it('is reported once: to the page by the element that owns the document, to developers with the ids', async () => {
    const warnings = catchWarnings();
    const heard = hear();
    const [element] = withChild({campaign: example()}, {demand: 'publish'});
    await drawn(element);
    await settled();
    element.requestUpdate();
    await drawn(element);
    await settled();
    const [{type, event}, ...others] = heard as [(typeof heard)[0], ...typeof heard];
    assert.deepEqual([type, (event as CampaignErrorEvent).code], ['cs-error', 'unknown-demand']);
    assertNone(others);
    assert.equal(warnings.length, 1);
    assert.match(warnings[0]!, /^\[cs-demand-checklist\] .*no demand "publish".*\n.*publish-audit, repair\./);
  });

  it('in a cs-campaign is a warning, and no event: the campaign itself is there', async () => {
    const warnings = catchWarnings();
    const heard = hear();
    show(html`<cs-campaign layout="none" .campaign=${example()}>
      <cs-demand-checklist demand="repairs"><p>The letter</p></cs-demand-checklist>
    </cs-campaign>`);
    await settled();
    assert.deepEqual(
      heard.map(({type, from}) => [type, (from as Element).localName]),
      [['cs-load', 'cs-campaign']],
    );
    assert.equal(warnings.filter((text) => text.includes('repairs')).length, 1);
  });

  it('may be set right by the page, and then the demand is shown', async () => {
    catchWarnings();
    const [element, child] = withChild({campaign: example()}, {demand: 'nobody'});
    await drawn(element);
    const ready = element.whenReady();
    element.setAttribute('demand', 'repair');
    await ready;
    assert.equal(isVisible(child), false);
    assert.equal(textOf(part(element, 'demand-title')), OTHER);
    element.setAttribute('demand', 'nobody');
    await drawn(element);
    assertFallback(element, child);
  });
});

describe('a refresh', () => {
  const NEWER = {'/revision': 4, '/updated': '2026-07-01T09:00:00Z', '/corrections': []};
  const {demands} = example() as unknown as {demands: object[]};
  const without = example({...NEWER, '/demands': [demands[1]], '/responses': [], '/statements': []});

  async function refreshing(before: object, after: object): Promise<[DemandChecklist, Element, () => Promise<void>]> {
    const timers = holdTimers();
    seen('visible');
    const served = await serve(before, after);
    const [element, child] = withChild({}, {...ALONE, src: served.url, refresh: '10'});
    await until(() => element.state !== 'loading' && element.state !== 'empty');
    await drawn(element);
    return [
      element,
      child,
      async () => {
        timers.advance(11 * MINUTE);
        await served.taken(2);
        await settled();
      },
    ];
  }

  it('that no longer lists the demand takes its status away', async () => {
    catchWarnings();
    const [element, child, refresh] = await refreshing(example(), without);
    assert.equal(isVisible(child), false);
    await refresh();
    await until(() => element.state === 'failed');
    await drawn(element);
    assertFallback(element, child);
    assert.equal(element.matches(':focus-within'), false);
  });

  it('that lists it shows it', async () => {
    catchWarnings();
    const first = example({'/demands': [demands[1]], '/responses': [], '/statements': [], '/corrections': []});
    const [element, child, refresh] = await refreshing(first, example(NEWER));
    assertFallback(element, child);
    await refresh();
    await until(() => element.state === 'ready');
    await drawn(element);
    assert.equal(isVisible(child), false);
    assertIncludes(textOf(part(element, 'demand-status')), words.status.partial());
  });

  it('of what a server rendered takes its status away, too', async () => {
    catchWarnings();
    const {element, old, child} = prerendered('cs-demand-checklist', 'demand="publish-audit"');
    await drawn(element);
    assert.ok(isVisible(old));
    element.campaign = without;
    await drawn(element);
    assert.equal(old.isConnected, false);
    assertFallback(element as DemandChecklist, child);
  });
});

describe('static HTML of one demand', () => {
  /** An element that holds static HTML, as keep.js has found it. */
  async function kept(shows: string, attributes: Readonly<Record<string, string>>): Promise<CampaignElement> {
    const element = make('cs-demand-checklist', {}, attributes);
    const article = document.createElement('article');
    article.append('As of yesterday.');
    // So high that the element would move what is below it, in view.
    article.style.height = '4000px';
    element.append(article);
    const content = {campaign: 'open-audit', revision: 3, shows, languages: 'en en'};
    takeKeptContents(new Map<Element, typeof content>([[element, content]]));
    afterwards(() => takeKeptContents(new WeakMap()));
    show(html`${element}`);
    element.campaign = example();
    await drawn(element);
    await settled();
    return element;
  }

  it('stays while it is that of the same demand', async () => {
    const element = await kept('demand-checklist/repair', {demand: 'repair'});
    assert.ok(isVisible(one(element.parentElement!, 'article')));
  });

  for (const [shows, attributes] of [
    ['demand-checklist/repair', ALONE],
    ['demand-checklist', ALONE],
    ['demand-checklist/repair', {}],
  ] as const) {
    it(`gives way if it is another: ${shows} with ${JSON.stringify(attributes)}`, async () => {
      const element = await kept(shows, attributes);
      assert.equal(isVisible(one(element.parentElement!, 'article')), false);
    });
  }
});
