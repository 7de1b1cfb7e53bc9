// cs-overview: the disclosure with the whole record, and the partner's own words.
import assert from 'node:assert/strict';
import '@countersign/elements/define.js';
import type {CampaignElement} from '@countersign/elements';
import {assertExcludes, assertIncludes} from '../support/assertions.ts';
import {
  afterwards,
  all,
  assertFocus,
  assertNone,
  assertSame,
  catchWarnings,
  drawn,
  example,
  focused,
  html,
  isVisible,
  make,
  part,
  parts,
  settled,
  show,
  shown,
  textOf,
  until,
  type Document,
} from '../support/elements/fixtures.ts';
import {serve} from '../support/elements/served.ts';
import {entryOf, escape, follow, listButton, markOf} from './cited.ts';

const SECTIONS = ['cs-letter-card', 'cs-demand-checklist', 'cs-statements', 'cs-signatory-logos', 'cs-source-list'];

const sections = (element: Element): string[] =>
  all(element, SECTIONS.join())
    .filter(({shadowRoot}) => shadowRoot)
    .map(({localName}) => localName);

const record = (element: Element): HTMLDetailsElement => part<HTMLDetailsElement>(element, 'record');

const overviewIn = (campaign: Element): CampaignElement => all<CampaignElement>(campaign, 'cs-overview')[0]!;

const summaryOf = (element: Element): string => textOf(record(element).querySelector('summary')!);

/** Opens or closes the record as a reader does. Resolves when it is drawn. */
async function toggle(element: CampaignElement): Promise<void> {
  const details = record(element);
  const toggled = new Promise((resolve) => details.addEventListener('toggle', resolve, {once: true}));
  details.querySelector('summary')!.click();
  await toggled;
  await drawn(element);
}

const glance = (document: Document = example(), attributes = {}) =>
  shown('cs-campaign', document, {layout: 'overview', ...attributes});

const RETRACTED = {
  '/stage': 'retracted',
  '/closing': {date: '2026-07-01', note: 'It was never sent.'},
  '/actions': [],
};

describe('the whole record of an overview', () => {
  for (const [name, open] of Object.entries({
    'cs-overview': () => shown('cs-overview'),
    'cs-campaign': () => glance(),
  })) {
    it(`is not drawn before a reader opens it, and stays: ${name}`, async () => {
      const element = await open();
      assert.equal(summaryOf(element), 'Dates, claims and 6 sources');
      assert.equal(record(element).open, false);
      assert.deepEqual(sections(element), []);
      // On paper, its address stands for it.
      assert.equal(
        textOf(part(element, 'record-address')),
        'The whole record: https://letters.example.org/open-audit/',
      );
      await toggle(element);
      assert.deepEqual(sections(element), SECTIONS);
      assertNone(parts(element, 'record-address'));
      const [list] = all(element, 'cs-source-list');
      assert.ok(isVisible(list!));
      // What a reader did in it is kept when it is closed and opened again.
      const history = parts<HTMLDetailsElement>(element, 'demand-history')[0]!;
      history.open = true;
      await toggle(element);
      assert.equal(isVisible(list!), false);
      assert.deepEqual(sections(element), SECTIONS);
      await toggle(element);
      assertSame(all(element, 'cs-source-list')[0], list!);
      assertSame(parts(element, 'demand-history')[0], history);
      assert.equal(history.open, true);
    });
  }

  it('has the letter and the demands on screen before the rest is drawn', async () => {
    const element = await shown('cs-overview');
    const steps: number[] = [];
    const observer = new MutationObserver(() => steps.push(sections(element).length));
    observer.observe(element.shadowRoot!, {childList: true, subtree: true});
    await toggle(element);
    assert.deepEqual([...new Set(steps)], [2, 5]);
    observer.disconnect();
  });

  it('has the letter’s title once, its headings below that, and ends with the closing line in full', async () => {
    const element = await glance();
    await toggle(element);
    const headings = all(element, 'h1, h2, h3, h4, h5, h6');
    assert.deepEqual(headings.filter(({localName}) => localName === 'h2').map(textOf), [
      'Open the audit of the Northern Reservoir',
    ]);
    assert.equal(parts(element, 'letter-heading').length, 1);
    const sectionsOf = headings.filter((each) => record(element).contains(hostOf(each)) && each.localName === 'h3');
    assert.deepEqual(sectionsOf.map(textOf), [
      // Behind a disclosure, in the letter's own words.
      'What we ask',
      'Where the 2 demands stand',
      'What was reported and said',
      'Signatories',
      'Sources',
    ]);
    assertIncludes(textOf(part(element, 'closing')), 'revision 3');
    assert.equal(parts(element, 'corrections').length, 1);
  });

  for (const [attribute, tag, summary] of [
    ['without-demands', 'cs-demand-checklist', 'Dates, claims and 6 sources'],
    ['without-statements', 'cs-statements', 'Dates and 6 sources'],
    ['without-signatories', 'cs-signatory-logos', 'Dates, claims and 6 sources'],
    ['without-sources', 'cs-source-list', 'Dates and claims'],
  ] as const) {
    it(`leaves out what a page leaves out, promises only the rest, and takes it back: ${attribute}`, async () => {
      const campaign = await glance(example(), {[attribute]: ''});
      assert.equal(summaryOf(campaign), summary);
      await toggle(campaign);
      assert.deepEqual(
        sections(campaign),
        SECTIONS.filter((each) => each !== tag),
      );
      campaign.removeAttribute(attribute);
      await drawn(campaign);
      assert.deepEqual(sections(campaign), SECTIONS);
      assert.equal(summaryOf(campaign), 'Dates, claims and 6 sources');
    });
  }

  it('promises no claims where there are none, in words of every language', async () => {
    const element = await glance(example({'/statements': []}));
    assert.equal(summaryOf(element), 'Dates and 6 sources');
    for (const [lang, words] of [
      ['ar', 'التواريخ و6 مصادر'],
      ['he', /^תאריכים ו[-־]?6 מקורות$/],
      ['fr', 'Dates et 6 sources'],
      ['es', 'Fechas y 6 fuentes'],
    ] as const) {
      element.lang = lang;
      await drawn(element);
      if (typeof words === 'string') assert.equal(summaryOf(element), words);
      else assert.match(summaryOf(element), words);
    }
  });

  it('leaves its marks to open in place, in the answer as in the record', async () => {
    const element = await glance();
    await toggle(element);
    for (const each of [parts(element, 'overview-demand')[0]!, parts(element, 'demand')[0]!]) {
      parts<HTMLAnchorElement>(each, 'mark')[0]!.click();
      await until(() => parts(each, 'note').length === 1);
    }
  });

  it('follows a newer revision, open as it is', async () => {
    const element = await shown('cs-overview');
    await toggle(element);
    element.campaign = example({
      '/revision': 4,
      '/updated': '2026-06-11T09:00:00Z',
      '/demands/1/title': 'Mend the dam',
    });
    await until(() => textOf(element).includes('revision 4'));
    assert.ok(record(element).open);
    assert.equal(parts(element, 'demand-title').filter((each) => textOf(each) === 'Mend the dam').length, 2);
  });

  for (const state of ['not opened yet', 'closed again']) {
    it(`is where a mark of the answer leads, and back: ${state}`, async () => {
      const element = await glance();
      if (state === 'closed again') for (let times = 0; times < 2; times++) await toggle(element);
      const mark = markOf(overviewIn(element), 'herald-2026-06');
      await follow(mark);
      await until(() => focused()?.matches('[part=source]') === true);
      assert.ok(record(element).open);
      assertFocus(entryOf(all(element, 'cs-source-list')[0]!, 'herald-2026-06'));
      assertNone(parts(element, 'note'));
      await escape();
      assertFocus(mark);
    });
  }

  it('leaves a mark to a list that readers see', async () => {
    const element = await glance();
    const list = await shown('cs-source-list');
    await follow(markOf(overviewIn(element), 'herald-2026-06'));
    assertFocus(entryOf(list, 'herald-2026-06'));
    assert.equal(record(element).open, false);
  });

  it('is opened in the overview in which the mark stands', async () => {
    const [first, second] = [await shown('cs-overview'), await shown('cs-overview')];
    await follow(markOf(second, 'herald-2026-06'));
    await until(() => focused()?.matches('[part=source]') === true);
    assert.deepEqual([record(first).open, record(second).open], [false, true]);
  });

  for (const [what, between, hasFocus] of [
    ['retracts', RETRACTED, false],
    ['replaces', {'/id': 'another'}, true],
  ] as const) {
    it(`is a way that may end in between: a refresh ${what} the document`, async () => {
      const thrown: unknown[] = [];
      const onRejection = ({reason}: PromiseRejectionEvent) => thrown.push(reason);
      window.addEventListener('unhandledrejection', onRejection);
      afterwards(() => window.removeEventListener('unhandledrejection', onRejection));
      const element = await shown('cs-overview');
      const mark = markOf(element, 'herald-2026-06');
      mark.click();
      await drawn(element);
      listButton(element)!.click();
      element.campaign = example(between);
      await drawn(element);
      await settled();
      assertNone(thrown, 'thrown');
      if (hasFocus) assertFocus(record(element).querySelector('summary')!);
      else assertNone(parts(element, 'record'));
    });
  }

  it('stays closed for requests of the page that name no mark or no source of the document', async () => {
    const element = await shown('cs-overview');
    const errors: unknown[] = [];
    const onError = (event: ErrorEvent) => {
      event.preventDefault();
      errors.push(event.message);
    };
    window.addEventListener('error', onError);
    afterwards(() => window.removeEventListener('error', onError));
    const key = element.documentKey;
    for (const request of [
      {document: key, source: 'herald-2026-06', opensRecord: true},
      {document: key, source: 'no-source', mark: document.body, opensRecord: true},
    ]) {
      document.dispatchEvent(Object.assign(new Event('cs-source-request', {cancelable: true}), request));
    }
    await settled();
    assertNone(errors, 'errors');
    assert.equal(record(element).open, false);
  });

  it('is no way to a list that a page leaves out', async () => {
    const overview = overviewIn(await glance(example(), {'without-sources': ''}));
    markOf(overview, 'herald-2026-06').click();
    await drawn(overview);
    assert.equal(listButton(overview), undefined);
  });

  it('leaves to the overview to say how the campaign ended', async () => {
    const closing = {date: '2026-07-01', note: 'The audit was published.'};
    const element = await glance(example({'/stage': 'ended', '/closing': closing}));
    await toggle(element);
    assert.equal(parts(element, 'stage').length, 1);
    assert.equal(part(element, 'stage').previousElementSibling?.getAttribute('part'), 'letter-heading');
    for (const attributes of [{layout: 'full'}, {layout: 'full', 'without-heading': ''}]) {
      assert.equal(parts(await glance(element.campaign as Document, attributes), 'stage').length, 1);
    }
  });

  it('goes with a retraction', async () => {
    const element = await shown('cs-overview');
    await toggle(element);
    element.campaign = example(RETRACTED);
    await until(() => parts(element, 'stage').length === 1 && parts(element, 'record').length === 0);
    assert.deepEqual(sections(element), []);
  });

  for (const [absence, between] of Object.entries({
    'a retraction': example(RETRACTED),
    'no document': undefined,
  })) {
    it(`is closed and not drawn when it comes back after ${absence}; marks lead to it`, async () => {
      const element = await shown('cs-overview');
      await toggle(element);
      element.campaign = between;
      await until(() => parts(element, 'record').length === 0);
      element.campaign = example({'/id': 'another'});
      await until(() => parts(element, 'record').length === 1);
      await drawn(element);
      assert.equal(record(element).open, false);
      assertExcludes(textOf(part(element, 'closing')), 'revision');
      assert.deepEqual(sections(element), []);
      await follow(markOf(element, 'herald-2026-06'));
      await until(() => focused()?.matches('[part=source]') === true);
      assert.ok(record(element).open);
      assertIncludes(textOf(part(element, 'closing')), 'revision 3');
    });
  }

  it('is closed when a new address leads to another document', async () => {
    const element = show(html`<cs-overview src=${(await serve(example())).url}></cs-overview>`);
    await until(() => parts(element, 'record').length === 1);
    await toggle(element);
    element.src = (await serve(example({'/id': 'another', '/demands/1/title': 'Mend the dam'}))).url;
    await until(() => textOf(element).includes('Mend the dam'));
    await drawn(element);
    assert.equal(record(element).open, false);
    assertExcludes(textOf(part(element, 'closing')), 'revision');
  });

  it('stays open where one document takes the place of another at once', async () => {
    const element = await shown('cs-overview');
    await toggle(element);
    element.campaign = example({'/id': 'another', '/demands/1/title': 'Mend the dam'});
    await drawn(element);
    assert.ok(record(element).open);
    assert.deepEqual(sections(element), SECTIONS);
    assert.equal(parts(element, 'demand-title').filter((each) => textOf(each) === 'Mend the dam').length, 2);
    assertIncludes(textOf(part(element, 'closing')), 'revision 3');
    await toggle(element);
    assertExcludes(textOf(part(element, 'closing')), 'revision');
  });
});

describe('what a page leaves out of an overview', () => {
  it('is every status, with what travels with it: without-demands', async () => {
    const campaign = await glance(example(), {'without-demands': ''});
    for (const name of ['demands-heading', 'account', 'overview-demands', 'demand-status', 'response']) {
      assertNone(parts(campaign, name), name);
    }
    for (const name of ['letter-heading', 'overview-facts', 'letter-links', 'closing']) part(campaign, name);
    campaign.removeAttribute('without-demands');
    await drawn(campaign);
    for (const name of ['account', 'demand-status', 'response']) assert.notEqual(parts(campaign, name).length, 0, name);
  });

  it('is the names of the signatories, which are counted: without-signatories', async () => {
    const campaign = await glance(example(), {'without-signatories': ''});
    const facts = textOf(part(campaign, 'overview-facts'));
    assert.match(facts, /Signed by 1 organisation, 1 person and 2 whose names are withheld$/);
    assertExcludes(facts, 'Clearwater Watch');
  });

  it('is never a line beside a status', async () => {
    for (const attribute of ['without-statements', 'without-signatories', 'without-sources']) {
      const campaign = await glance(example(), {[attribute]: ''});
      for (const name of ['account', 'demand-status', 'demand-missing', 'mark', 'response']) {
        assert.notEqual(parts(campaign, name).length, 0, `${attribute}: ${name}`);
      }
    }
  });
});

/** The element in whose root something stands, in the light of the overview. */
function hostOf(node: Node): Node {
  const root = node.getRootNode();
  if (!(root instanceof ShadowRoot)) return node;
  return root.host.localName === 'cs-overview' ? node : hostOf(root.host);
}

describe('the partner’s own words', () => {
  const HEADING = 'Added by this site, not part of the letter';

  for (const tag of ['cs-overview', 'cs-campaign']) {
    /** An element with words, with what the page gives it. */
    const withWords = (properties: Readonly<Record<string, unknown>>) => {
      const element = make(tag, properties, tag === 'cs-campaign' ? {layout: 'overview'} : {});
      const words = Object.assign(document.createElement('p'), {slot: 'partner', textContent: 'Why we signed.'});
      element.append(words, Object.assign(document.createElement('i'), {textContent: 'A link'}));
      show(html`${element}`);
      return {element, words};
    };
    const seen = async (element: CampaignElement, words: HTMLElement, state: string) => {
      await drawn(element);
      await until(() => element.state === state && !part(element, 'partner').hidden);
      assert.ok(isVisible(words), state);
      assert.equal(textOf(part(element, 'partner').querySelector('p')!), HEADING);
    };

    it(`stand in every state: ${tag}`, async () => {
      catchWarnings();
      const served = await serve({body: JSON.stringify(example()), holds: 'headers'});
      const {element, words} = withWords({});
      await seen(element, words, 'empty');
      const box = part(element, 'partner');
      element.src = served.url;
      await seen(element, words, 'loading');
      await served.release();
      await seen(element, words, 'ready');
      element.campaign = {format: 1};
      await seen(element, words, 'failed');
      // A cs-campaign makes a new overview for its campaign.
      if (tag === 'cs-overview') assertSame(part(element, 'partner'), box);
    });

    it(`stand between the answer and the ways on; after a retraction alone: ${tag}`, async () => {
      const {element, words} = withWords({campaign: example()});
      await seen(element, words, 'ready');
      const after = (a: Element, b: Element) => a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING;
      const box = part(element, 'partner');
      assert.ok(after(parts(element, 'response').at(-1)!, box));
      assert.ok(after(box, record(element)));
      const closing = {date: '2026-07-01', note: 'It was never sent.'};
      element.campaign = example({'/stage': 'retracted', '/closing': closing, '/actions': []});
      await until(() => parts(element, 'stage').length === 1);
      await seen(element, words, 'ready');
      assertNone([...parts(element, 'account'), ...parts(element, 'record')]);
      const {top} = words.getBoundingClientRect();
      assert.ok(part(element, 'stage').getBoundingClientRect().bottom <= top);
    });
  }

  it('have no heading where there are none', async () => {
    assert.ok(part(await shown('cs-overview'), 'partner').hidden);
  });
});
