// From a claim to its source and back: footnote marks, the list of sources, and what a host may do about it.
import '@countersign/elements/define.js';
import {LANGUAGES, SourceRequestEvent, type CampaignElement, type SourceList} from '@countersign/elements';
import {sendKeys} from '@web/test-runner-commands';
import {
  afterwards,
  all,
  assert,
  assertFocus,
  assertNone,
  assertSame,
  drawn,
  example,
  html,
  isVisible,
  make,
  one,
  part,
  parts,
  settled,
  show,
  shown,
  textOf,
  until,
  type Document,
} from './fixtures.ts';

/** The footnote marks of an element, or those of one source. */
const marksOf = (element: Element, source?: string): HTMLElement[] =>
  parts(element, 'mark').filter((mark) => !source || mark.dataset['source'] === source);

/** The first of them. */
function markOf(element: Element, source?: string): HTMLElement {
  const [mark] = marksOf(element, source);
  assert.exists(mark, `${element.localName} cites ${source}`);
  return mark;
}

/** The entry of a source in a list. */
const entryOf = (list: Element, source: string): HTMLElement => one(list, `li[data-id="${source}"]`);

/** The buttons that lead from an entry back to where it is cited. */
const placesOf = (list: Element, source: string): HTMLElement[] => [
  ...entryOf(list, source).querySelectorAll<HTMLElement>('[part=source-cited] button:not(.back)'),
];

/** What the buttons are called. */
const namesOf = (buttons: readonly HTMLElement[]): string[] => buttons.map((button) => button.textContent.trim());

/** Two ways to leave. */
const escape = (): Promise<void> => sendKeys({press: 'Escape'});
const press = (button: () => HTMLElement) => (): Promise<void> => Promise.resolve(button().click());

/** A partner's page: an article with a mark in its prose, and elements of one campaign. */
async function page(campaign: Document = example()): Promise<{
  place: CampaignElement;
  checklist: CampaignElement;
  card: CampaignElement;
  statements: CampaignElement;
  cite: CampaignElement;
  list: SourceList;
}> {
  const place = show(html`
    <cs-campaign layout="none" .campaign=${campaign}>
      <p>The press reported leaks <cs-cite source="herald-2026"></cs-cite></p>
      <cs-letter-card></cs-letter-card>
      <cs-demand-checklist></cs-demand-checklist>
      <cs-statements></cs-statements>
      <cs-source-list></cs-source-list>
    </cs-campaign>
  `);
  const get = <T extends Element = CampaignElement>(tag: string) => place.querySelector<Element>(tag) as T;
  const elements = {
    place,
    checklist: get('cs-demand-checklist'),
    card: get('cs-letter-card'),
    statements: get('cs-statements'),
    cite: get('cs-cite'),
    list: get<SourceList>('cs-source-list'),
  };
  await until(() => Object.values(elements).every(({state}) => state === 'ready'));
  await Promise.all(Object.values(elements).map(drawn));
  await settled();
  await drawn(elements.list);
  return elements;
}

describe('the number of a source', () => {
  /** The numbers under which elements cite each source. */
  function numbersIn(elements: readonly Element[]): Map<string, Set<number>> {
    const numbers = new Map<string, Set<number>>();
    for (const mark of elements.flatMap((element) => marksOf(element))) {
      const source = mark.dataset['source']!;
      const number = Number(/^\[(\d+)/.exec(mark.textContent.trim())![1]);
      numbers.set(source, (numbers.get(source) ?? new Set()).add(number));
    }
    return numbers;
  }

  it('is the same in every element and language, and that of the list', async () => {
    const campaign = example();
    const orders = new Set<string>();
    for (const lang of LANGUAGES) {
      const elements = [
        await shown('cs-letter-card', campaign, {lang}),
        await shown('cs-demand-checklist', campaign, {lang}),
        await shown('cs-statements', campaign, {lang}),
        await shown('cs-cite', campaign, {lang, source: 'clearwater-2026'}),
      ];
      const list = await shown('cs-source-list', campaign, {lang});
      const entries = parts(list, 'source').map(({dataset}) => dataset['id']!);
      orders.add(entries.join());
      assert.equal(
        parts(list, 'source')
          .map((entry) => entry.querySelector('.number')!.textContent)
          .join(),
        '1.,2.,3.,4.,5.,6.',
      );
      const numbers = numbersIn(elements);
      assert.isAbove(numbers.size, 4);
      for (const [source, found] of numbers) {
        assert.deepEqual([...found], [entries.indexOf(source) + 1], `${source} in ${lang}`);
      }
    }
    assert.equal(orders.size, 1, 'one order in all languages');
  });

  it('follows the first citation in reading order, those that nothing cites come last', async () => {
    const campaign = example({
      '/sources/6': {id: 'uncited', kind: 'news', publishers: ['Nobody']},
      '/sources/0/summary': 'Now it is cited [@clearwater-2026].',
    });
    const list = await shown('cs-source-list', campaign);
    assert.deepEqual(
      parts(list, 'source').map(({dataset}) => dataset['id']),
      [
        'herald-2026',
        'company-2026-04',
        'company-2026-06',
        'herald-2026-06',
        'company-2026-05',
        'clearwater-2026',
        'uncited',
      ],
    );
  });

  it('has a name, with the place in the source, and is a link to the source itself', async () => {
    const card = await shown('cs-letter-card');
    const [summary, paragraph] = marksOf(card, 'herald-2026') as [HTMLAnchorElement, HTMLAnchorElement];
    assert.equal(summary.getAttribute('aria-label'), 'Source 1');
    assert.equal(paragraph.getAttribute('aria-label'), 'Source 1, para. 4');
    assert.equal(textOf(paragraph), '[1, para. 4]');
    assert.equal(summary.href, 'https://herald.example.com/2026/audit');
    assert.equal(summary.getAttribute('role'), 'doc-noteref');
  });

  it('is not doubled where the text cites what is also its evidence', async () => {
    const note = (text: string, evidence: object[]) =>
      example({'/demands/1/history/0': {date: '2026-04-02', status: 'unknown', note: text, evidence}});
    const marks = async (campaign: Document) =>
      parts(parts(await shown('cs-demand-checklist', campaign), 'demand-note')[1]!, 'mark').map((mark) =>
        textOf(mark).replace(/\[\d+/, '['),
      );
    const herald = {source: 'herald-2026'};
    assert.deepEqual(await marks(note('Nothing.', [herald])), ['[]']);
    assert.deepEqual(await marks(note('Nothing [@herald-2026].', [herald])), ['[]']);
    assert.deepEqual(await marks(note('Nothing [@herald-2026, p. 4].', [herald])), ['[, p. 4]']);
    assert.deepEqual(await marks(note('Nothing [@herald-2026, p. 4].', [{...herald, locator: 'p. 4'}])), ['[, p. 4]']);
    // Another place in it is something else.
    assert.deepEqual(await marks(note('Nothing [@herald-2026, p. 4].', [{...herald, locator: 'p. 5'}])), [
      '[, p. 4]',
      '[, p. 5]',
    ]);
    assert.deepEqual(await marks(note('Nothing [@herald-2026].', [herald, {source: 'clearwater-2026'}])), ['[]', '[]']);
    // A quotation needs its mark beside it.
    assert.deepEqual(await marks(note('Nothing [@herald-2026].', [{...herald, quote: 'Nothing.'}])), ['[]', '[]']);
  });

  it('is not doubled in quotations either', async () => {
    const campaign = example({
      '/responses/0/quoted': true,
      '/responses/0/text': 'The dam is safe [@company-2026-05].',
      '/statements/1/text': 'People have a right [@clearwater-2026].',
    });
    const checklist = await shown('cs-demand-checklist', campaign);
    const [response] = parts(parts(checklist, 'demand')[0]!, 'response');
    assert.lengthOf(marksOf(response!), 1);
    const statements = await shown('cs-statements', campaign);
    assert.lengthOf(marksOf(parts(statements, 'statement')[1]!), 1);
  });
});

describe('a mark, with a list of sources on the page', () => {
  it('leads to the source, which takes the focus, and back to itself', async () => {
    const {checklist, list} = await page();
    const mark = markOf(checklist, 'herald-2026-06');
    mark.click();
    await drawn(list);
    const entry = entryOf(list, 'herald-2026-06');
    assertFocus(entry);
    const back = one(list, '.back');
    assert.equal(back.textContent, 'Back to the text');
    assert.isTrue(entry.contains(back));
    back.click();
    await drawn(list);
    assertFocus(mark);
    assertNone(all(list, '.back'));
  });

  it('does so with the keyboard alone', async () => {
    const {card, list} = await page();
    const mark = markOf(card, 'herald-2026');
    mark.focus();
    await sendKeys({press: 'Enter'});
    await drawn(list);
    assertFocus(entryOf(list, 'herald-2026'));
    await sendKeys({press: 'Escape'});
    assertFocus(mark);
    // Escape means nothing any more.
    entryOf(list, 'herald-2026').focus();
    await sendKeys({press: 'Escape'});
    assertFocus(entryOf(list, 'herald-2026'));
  });

  it('is reached again by Tab and Enter on the way back', async () => {
    const {card, list} = await page();
    const mark = markOf(card, 'herald-2026');
    mark.focus();
    await sendKeys({press: 'Enter'});
    await drawn(list);
    const back = one(list, '.back');
    back.focus();
    await sendKeys({press: 'Enter'});
    assertFocus(mark);
  });

  it('is found again inside a history that was closed meanwhile', async () => {
    const {checklist, list} = await page();
    const history = parts<HTMLDetailsElement>(checklist, 'demand-history')[0]!;
    const mark = markOf(history, 'company-2026-04');
    for (const goBack of [press(() => one(list, '.back')), escape]) {
      history.open = true;
      mark.click();
      history.open = false;
      await drawn(list);
      assertFocus(entryOf(list, 'company-2026-04'));
      await goBack();
      assert.isTrue(history.open);
      assertFocus(mark);
    }
  });

  it("is found again inside a disclosure of the partner's own", async () => {
    const list = make('cs-source-list', {campaign: example()});
    const checklist = make('cs-demand-checklist', {campaign: example()});
    const place = show<HTMLElement>(
      html`<div><details open><summary>More</summary>${checklist}</details>${list}</div>`,
    );
    await drawn(checklist);
    await drawn(list);
    const mark = markOf(checklist, 'herald-2026-06');
    mark.click();
    await drawn(list);
    place.querySelector('details')!.open = false;
    one(list, '.back').click();
    assertFocus(mark);
    assert.isTrue(isVisible(mark));
  });

  it('works inside a whole campaign', async () => {
    const campaign = await shown('cs-campaign');
    for (const mark of marksOf(campaign).filter(isVisible)) {
      mark.click();
      await drawn(campaign);
      assertFocus(entryOf(campaign, mark.dataset['source']!));
      one(campaign, '.back').click();
      await drawn(campaign);
      assertFocus(mark);
    }
  });

  it('works for a source without an address', async () => {
    const {checklist, list} = await page();
    const mark = markOf(checklist, 'company-2026-05');
    assert.equal(mark.localName, 'button');
    mark.click();
    await drawn(list);
    assertFocus(entryOf(list, 'company-2026-05'));
  });

  it('leaves the address and the history of the page as they are', async () => {
    const {checklist, card, cite, list} = await page();
    const before = [location.href, history.length, history.state];
    for (const mark of [checklist, card, cite].map((element) => markOf(element))) {
      mark.click();
      await drawn(list);
      one(list, '.back').click();
      await drawn(list);
    }
    assert.deepEqual([location.href, history.length, history.state], before);
  });

  for (const key of ['ctrlKey', 'metaKey', 'shiftKey', 'altKey'] as const) {
    it(`is left to the browser with ${key}`, async () => {
      const {checklist} = await page();
      const requests = listen();
      let prevented: boolean | undefined;
      const last = (event: Event) => {
        prevented = event.defaultPrevented;
        // No new tab in a test.
        event.preventDefault();
      };
      window.addEventListener('click', last);
      afterwards(() => window.removeEventListener('click', last));
      const click = new MouseEvent('click', {bubbles: true, composed: true, cancelable: true, [key]: true});
      markOf(checklist).dispatchEvent(click);
      assert.isFalse(prevented);
      assertNone(requests);
    });
  }
});

/** Records every request for a source on the page. */
function listen(handle?: (event: SourceRequestEvent) => void): SourceRequestEvent[] {
  const requests: SourceRequestEvent[] = [];
  const listener = (event: SourceRequestEvent) => {
    requests.push(event);
    handle?.(event);
  };
  document.addEventListener('cs-source-request', listener, true);
  afterwards(() => document.removeEventListener('cs-source-request', listener, true));
  return requests;
}

describe('a mark, without a list of sources', () => {
  for (const [tag, source] of [
    ['cs-letter-card', 'herald-2026'],
    ['cs-demand-checklist', 'herald-2026-06'],
    ['cs-statements', 'herald-2026'],
    ['cs-cite', 'herald-2026'],
  ] as const) {
    it(`of a ${tag} shows the source in place, until Close or Escape leads back`, async () => {
      const element = await shown(tag, example(), tag === 'cs-cite' ? {source} : {});
      // The first draws of an element are not the last ones.
      element.lang = 'en';
      await drawn(element);
      const mark = markOf(element, source);
      for (const close of [press(() => part(element, 'note').querySelector('button')!), escape]) {
        mark.click();
        await drawn(element);
        const note = part(element, 'note');
        assertFocus(note);
        assert.isTrue(isVisible(note));
        assert.include(textOf(note), 'The Herald');
        assert.include(textOf(note), 'herald.example.com');
        await close();
        await drawn(element);
        assertNone(parts(element, 'note'));
        assertFocus(mark);
      }
    });
  }

  it('closes the source again', async () => {
    const checklist = await shown('cs-demand-checklist');
    const mark = markOf(checklist, 'herald-2026-06');
    mark.click();
    await drawn(checklist);
    mark.click();
    await drawn(checklist);
    assertNone(parts(checklist, 'note'));
    assertFocus(mark);
  });

  it('shows one source at a time, at the mark that was followed', async () => {
    const checklist = await shown('cs-demand-checklist');
    const [first, second] = marksOf(checklist, 'herald-2026-06');
    first!.click();
    await drawn(checklist);
    assert.isTrue(first!.closest('[part=demand-note]')!.contains(part(checklist, 'note')));
    parts<HTMLDetailsElement>(checklist, 'demand-history')[0]!.open = true;
    second!.click();
    await drawn(checklist);
    assert.isTrue(second!.closest('details')!.contains(part(checklist, 'note')));
    assertFocus(part(checklist, 'note'));
  });

  it('keeps it open when the element draws itself again', async () => {
    for (const [tag, attributes] of [
      ['cs-demand-checklist', {}],
      ['cs-cite', {source: 'herald-2026'}],
    ] as const) {
      const element = await shown(tag, example(), attributes);
      markOf(element, 'herald-2026').click();
      await drawn(element);
      element.lang = 'fr';
      await drawn(element);
      assert.include(textOf(part(element, 'note')), 'Fermer', tag);
    }
  });

  it('works where a cs-campaign leaves its list out', async () => {
    const campaign = await shown('cs-campaign', example(), {'without-sources': ''});
    const mark = markOf(campaign, 'herald-2026-06');
    mark.click();
    await drawn(campaign);
    assertFocus(part(campaign, 'note'));
  });

  it('works in the corrections', async () => {
    const card = await shown('cs-letter-card', example({'/corrections/0/now': 'A reply came [@company-2026-05].'}));
    part<HTMLDetailsElement>(card, 'corrections').open = true;
    markOf(part(card, 'corrections')).click();
    await drawn(card);
    assert.isTrue(part(card, 'corrections').contains(part(card, 'note')));
  });
});

describe('a list that nobody can see', () => {
  const hiding: Record<string, (list: CampaignElement) => void> = {
    'is hidden': (list) => (list.hidden = true),
    'is not displayed': (list) => (list.parentElement!.style.display = 'none'),
    'is invisible': (list) => (list.style.visibility = 'hidden'),
    'is inert': (list) => (list.inert = true),
    'is in a closed disclosure': (list) => {
      const details = document.createElement('details');
      list.replaceWith(details);
      details.append(list);
    },
    'has left the page': (list) => list.remove(),
  };

  for (const [how, hide] of Object.entries(hiding)) {
    it(`does not take the request: it ${how}`, async () => {
      const campaign = example();
      const list = await shown('cs-source-list', campaign);
      const checklist = await shown('cs-demand-checklist', campaign);
      hide(list);
      await drawn(list);
      markOf(checklist, 'herald-2026-06').click();
      await drawn(checklist);
      assertFocus(part(checklist, 'note'));
      assertNone(all(list, '.back'));
    });
  }

  it('leaves it to the next one', async () => {
    const campaign = example();
    const hidden = await shown('cs-source-list', campaign);
    hidden.hidden = true;
    const list = await shown('cs-source-list', campaign);
    const checklist = await shown('cs-demand-checklist', campaign);
    markOf(checklist, 'herald-2026-06').click();
    assertFocus(entryOf(list, 'herald-2026-06'));
  });

  it('has not what another campaign cites', async () => {
    await shown('cs-source-list', example({'/id': 'another'}));
    const checklist = await shown('cs-demand-checklist');
    markOf(checklist, 'herald-2026-06').click();
    await drawn(checklist);
    assertFocus(part(checklist, 'note'));
  });
});

describe('two campaigns on one page', () => {
  it('have each its own list', async () => {
    const campaigns = [example(), example({'/id': 'another'})];
    const lists = await Promise.all(campaigns.map((campaign) => shown('cs-source-list', campaign)));
    const checklists = await Promise.all(campaigns.map((campaign) => shown('cs-demand-checklist', campaign)));
    await settled();
    await Promise.all(lists.map(drawn));
    for (const [at, checklist] of checklists.entries()) {
      markOf(checklist, 'herald-2026').click();
      await drawn(lists[at]!);
      assertFocus(entryOf(lists[at]!, 'herald-2026'));
      // And each its own places: the numbers are those of one checklist.
      assert.deepEqual(namesOf(placesOf(lists[at]!, 'herald-2026')), ['Demands']);
    }
  });
});

describe('a host', () => {
  it('can take the request itself', async () => {
    const {checklist, list} = await page();
    const mark = markOf(checklist, 'herald-2026-06');
    mark.focus();
    const requests = listen((event) => event.preventDefault());
    mark.click();
    await drawn(checklist);
    await drawn(list);
    assert.lengthOf(requests, 1);
    const [request] = requests as [SourceRequestEvent];
    assert.instanceOf(request, SourceRequestEvent);
    assert.equal(request.campaign, 'open-audit');
    assert.equal(request.source, 'herald-2026-06');
    assertSame(request.mark, mark);
    assert.isTrue(request.cancelable);
    assertNone(parts(checklist, 'note'));
    assertNone(all(list, '.back'));
    assertFocus(mark);
  });
});

describe('the way back from the list', () => {
  it('names each place, numbered where there is more than one', async () => {
    const {list} = await page();
    assert.deepEqual(namesOf(placesOf(list, 'herald-2026')), [
      'This page',
      'Letter 1',
      'Letter 2',
      'Demands',
      'Claims and statements',
    ]);
    assert.equal(
      entryOf(list, 'herald-2026').querySelector('[part=source-cited]')!.textContent.trim().slice(0, 9),
      'Cited in:',
    );
    // The newest reply stands beside the demand it answers and beside the claim it denies.
    assert.deepEqual(namesOf(placesOf(list, 'company-2026-05')), ['Demands', 'Claims and statements']);
  });

  it('leads to each of them, and opens what hides it', async () => {
    const {card, checklist, cite, list} = await page();
    const [here, letter, paragraph, demands] = placesOf(list, 'herald-2026');
    here!.click();
    assertFocus(markOf(cite));
    letter!.click();
    assertFocus(marksOf(card)[0]!);
    assert.isFalse(part<HTMLDetailsElement>(card, 'letter-text').open);
    paragraph!.click();
    assert.isTrue(part<HTMLDetailsElement>(card, 'letter-text').open);
    assertFocus(marksOf(card)[1]!);
    demands!.click();
    assertFocus(markOf(checklist, 'herald-2026'));
  });

  it('follows the order of the page, not that in which elements came', async () => {
    const {place, list} = await page();
    const host = document.createElement('div');
    host.attachShadow({mode: 'open'}).append(make('cs-statements'));
    place.prepend(make('cs-demand-checklist'), host);
    await until(() => placesOf(list, 'herald-2026').length === 7);
    assert.deepEqual(namesOf(placesOf(list, 'herald-2026')), [
      'Demands 1',
      'Claims and statements 1',
      'This page',
      'Letter 1',
      'Letter 2',
      'Demands 2',
      'Claims and statements 2',
    ]);
  });

  it('follows what comes, goes and changes', async () => {
    const {place, cite, list} = await page();
    cite.remove();
    await until(() => namesOf(placesOf(list, 'herald-2026'))[0] === 'Letter 1');
    const another = make('cs-cite', {source: 'clearwater-2026'});
    place.append(another);
    await until(() => namesOf(placesOf(list, 'clearwater-2026')).includes('This page'));
    Object.assign(another, {source: 'herald-2026'});
    await until(() => namesOf(placesOf(list, 'herald-2026')).includes('This page'));
    assert.notInclude(namesOf(placesOf(list, 'clearwater-2026')), 'This page');
    place.querySelector('cs-letter-card')!.withoutText = true;
    await until(() => namesOf(placesOf(list, 'herald-2026')).includes('Letter'));
  });

  it("is in the reader's language, as are the names", async () => {
    const {place, list} = await page();
    place.lang = 'fr';
    await until(() => placesOf(list, 'herald-2026').length > 0 && textOf(list).includes('Cette page'));
    assert.deepEqual(namesOf(placesOf(list, 'company-2026-05')), ['Demandes', 'Affirmations et déclarations']);
  });

  it('is short where a source is cited everywhere', async () => {
    const statement = (example()['statements'] as object[])[0]!;
    const campaign = example({
      '/statements': Array.from({length: 60}, (_, at) => ({...statement, id: `s${at}`, denial: undefined})),
    });
    const {list} = await page(campaign);
    assert.isAtMost(placesOf(list, 'herald-2026').length, 20);
  });

  it('is not there where nothing on the page cites the source', async () => {
    const list = await shown('cs-source-list');
    await settled();
    await drawn(list);
    assertNone(parts(list, 'source-cited'));
  });
});

describe('cs-cite', () => {
  it('is a word in a sentence: it begins no line and draws no box', async () => {
    const cite = make('cs-cite', {campaign: example(), source: 'herald-2026', locator: 'para. 4'});
    const place = show<HTMLElement>(html`<p>The press reported leaks${cite}, twice.</p>`);
    place.style.lineHeight = '20px';
    await drawn(cite);
    assert.equal(getComputedStyle(cite).display, 'inline');
    assert.equal(place.getBoundingClientRect().height, 20);
    assert.equal(textOf(cite), '[1, para. 4]');
  });

  it('is as large to hit without an address as with one, and moves no line', async () => {
    const boxes: DOMRect[] = [];
    for (const [source, tag] of [
      ['herald-2026', 'a'],
      ['company-2026-05', 'button'],
    ] as const) {
      const cite = make('cs-cite', {campaign: example(), source});
      const place = show<HTMLElement>(html`<p>The press${cite} reported<br />leaks.</p>`);
      place.style.cssText = 'font: 16px/20px sans-serif';
      await drawn(cite);
      const mark = part(cite, 'mark');
      assert.equal(mark.localName, tag);
      assert.equal(place.getBoundingClientRect().height, 40, tag);
      boxes.push(mark.getBoundingClientRect());
    }
    const [link, button] = boxes as [DOMRect, DOMRect];
    assert.isAtLeast(button.height, 24);
    assert.closeTo(button.height, link.height, 3);
    assert.closeTo(button.width, link.width, 1);
  });

  it('shows nothing more where the campaign was retracted', async () => {
    const campaign = example({'/stage': 'retracted', '/closing': {date: '2026-07-01', note: 'It was never sent.'}});
    const cite = await shown('cs-cite', campaign, {source: 'herald-2026'});
    assert.equal(textOf(cite), '');
  });
});
