// From a claim to its source and back, where the page has a list of sources, and what a host may do about it.
import assert from 'node:assert/strict';
import '@countersign/elements/define.js';
import {SourceRequestEvent, type CampaignElement} from '@countersign/elements';
import {sendKeys} from '@web/test-runner-commands';
import {assertIncludes} from '../support/assertions.ts';
import {entryOf, escape, follow, listButton, markOf, marksOf, page, placesOf, press} from './cited.ts';
import {
  afterwards,
  all,
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
} from '../support/elements/fixtures.ts';
import {serve} from '../support/elements/served.ts';

describe('a mark, with a list of sources on the page', () => {
  it('leads to the source, which takes the focus, and back to itself', async () => {
    const {checklist, list} = await page();
    const mark = markOf(checklist, 'herald-2026-06');
    await follow(mark);
    await drawn(list);
    const entry = entryOf(list, 'herald-2026-06');
    assertFocus(entry);
    const back = one(list, '.back');
    assert.equal(back.textContent, 'Back to the text');
    assert.ok(entry.contains(back));
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
    await drawn(card);
    listButton(card)!.focus();
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
    await drawn(card);
    listButton(card)!.focus();
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
      await follow(mark);
      history.open = false;
      await drawn(list);
      assertFocus(entryOf(list, 'company-2026-04'));
      await goBack();
      assert.equal(history.open, true);
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
    await follow(mark);
    await drawn(list);
    place.querySelector('details')!.open = false;
    one(list, '.back').click();
    assertFocus(mark);
    assert.ok(isVisible(mark));
  });

  it('works inside a whole campaign', async () => {
    const campaign = await shown('cs-campaign', example(), {layout: 'full'});
    for (const mark of marksOf(campaign).filter(isVisible)) {
      await follow(mark);
      await drawn(campaign);
      assertFocus(entryOf(campaign, mark.dataset['source']!.split(' ')[0]!));
      one(campaign, '.back').click();
      await drawn(campaign);
      assertFocus(mark);
    }
  });

  it('works for a source without an address', async () => {
    const {checklist, list} = await page();
    const mark = markOf(checklist, 'company-2026-05');
    assert.equal(mark.localName, 'button');
    await follow(mark);
    await drawn(list);
    assertFocus(entryOf(list, 'company-2026-05'));
  });

  it('leaves the address and the history of the page as they are', async () => {
    const {checklist, card, cite, list} = await page();
    const before = [location.href, history.length, history.state];
    for (const mark of [checklist, card, cite].map((element) => markOf(element))) {
      await follow(mark);
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
      assert.equal(prevented, false);
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

describe('two campaigns on one page', () => {
  it('have each its own list', async () => {
    const campaigns = [example(), example({'/id': 'another'})];
    const lists = await Promise.all(campaigns.map((campaign) => shown('cs-source-list', campaign)));
    const checklists = await Promise.all(campaigns.map((campaign) => shown('cs-demand-checklist', campaign)));
    await settled();
    await Promise.all(lists.map(drawn));
    for (const [at, checklist] of checklists.entries()) {
      await follow(markOf(checklist, 'herald-2026'));
      await drawn(lists[at]!);
      assertFocus(entryOf(lists[at]!, 'herald-2026'));
      // And each its own places.
      placesOf(lists[at]!, 'herald-2026')[0]!.click();
      assertSame(document.activeElement, checklist);
    }
  });
});

describe('two documents with one id', () => {
  const TAGS = ['cs-letter-card', 'cs-demand-checklist', 'cs-statements'] as const;

  /** Shows marks, and a list or none, of one document, however it is given. */
  async function showing(given: Readonly<Record<string, unknown>>, {withList = true} = {}) {
    const marks = TAGS.map((tag) => make(tag, given));
    const list = make('cs-source-list', given);
    show(html`<div>${withList ? list : ''}${marks}</div>`);
    const elements = withList ? [list, ...marks] : marks;
    await until(() => elements.every(({state}) => state === 'ready'));
    await settled();
    await Promise.all(elements.map(drawn));
    return {marks, list};
  }

  const impostor = () => example({'/sources/0/title': 'Nothing was found', '/letter/title': 'Another letter'});
  const served = async (document: Document) => ({src: (await serve(document)).url});
  const given = (campaign: Document) => Promise.resolve({campaign});

  for (const [name, first, second] of [
    ['from two addresses', served, served],
    ['of which the page gave the first', given, served],
    ['of which the page gave the second', served, given],
    ['that the page gave', given, given],
    [
      'that the page gave, from two addresses',
      async (campaign: Document) => ({campaign, ...(await served(campaign))}),
      async (campaign: Document) => ({campaign, ...(await served(campaign))}),
    ],
  ] as const) {
    it(`${name}: marks lead to their own list, which names their own places`, async () => {
      const other = await showing(await first(impostor()));
      const honest = await showing(await second(example()));
      for (const {marks, list} of [other, honest]) {
        for (const element of marks) {
          const mark = markOf(element);
          await follow(mark);
          await drawn(list);
          assertFocus(entryOf(list, mark.dataset['source']!.split(' ')[0]!));
          one(list, '.back').click();
          await drawn(list);
          assertFocus(mark);
        }
        placesOf(list, 'company-2026-05')[0]!.click();
        assert.ok(marks.includes(document.activeElement as CampaignElement));
      }
    });

    it(`${name}: without a list of its own, a mark shows its source in place`, async () => {
      const other = await showing(await first(impostor()));
      const honest = await showing(await second(example()), {withList: false});
      for (const element of honest.marks) {
        markOf(element, 'herald-2026')?.click();
        await drawn(element);
        assertIncludes(textOf(part(element, 'note')), 'Audit found leaks at reservoir');
      }
      await settled();
      await drawn(other.list);
      assertNone(all(other.list, '.back'));
      placesOf(other.list, 'company-2026-05')[0]!.click();
      assert.ok(other.marks.includes(document.activeElement as CampaignElement));
    });
  }

  it('are one where the page gave the same in several copies, or by several names of one address', async () => {
    const {src} = await served(example());
    for (const pair of [
      [{campaign: example()}, {campaign: example()}],
      [{src}, {src: new URL(src).pathname}],
      [{campaign: example(), src}, {src: new URL(src).pathname}],
    ]) {
      const [list, checklist] = [make('cs-source-list', pair[0]), make('cs-demand-checklist', pair[1])];
      const place = show<HTMLElement>(html`<div>${list}${checklist}</div>`);
      await until(() => [list, checklist].every(({state}) => state === 'ready'));
      await drawn(checklist);
      await follow(markOf(checklist, 'herald-2026'));
      await drawn(list);
      assertFocus(entryOf(list, 'herald-2026'));
      place.remove();
    }
  });

  it('are told apart where one is pinned, though they come from one address', async () => {
    const body = JSON.stringify(example());
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(body));
    const integrity = `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
    const {url} = await serve(impostor(), {body});
    const list = make('cs-source-list', {src: url});
    const place = show<HTMLElement>(html`<div>${list}</div>`);
    await until(() => list.state === 'ready');
    const checklist = make('cs-demand-checklist', {src: url, integrity});
    place.append(checklist);
    await until(() => checklist.state === 'ready');
    await drawn(checklist);
    markOf(checklist, 'herald-2026').click();
    await drawn(checklist);
    assertIncludes(textOf(part(checklist, 'note')), 'Audit found leaks at reservoir');
    await settled();
    await drawn(list);
    assertNone(all(list, '.back'));
    assert.equal(placesOf(list, 'herald-2026').length, 0);
  });

  it('are told apart through a cs-campaign and `for`, also when its address changes', async () => {
    const [here, there] = [await served(impostor()), await served(example())];
    const place = show<HTMLElement>(html`
      <div>
        <cs-campaign id="other" layout="none" src=${here.src}><cs-source-list></cs-source-list></cs-campaign>
        <cs-demand-checklist for="honest"></cs-demand-checklist>
        <cs-campaign id="honest" layout="none" src=${there.src}><cs-source-list></cs-source-list></cs-campaign>
      </div>
    `);
    const [otherList, honestList] = place.querySelectorAll('cs-source-list') as unknown as [
      CampaignElement,
      CampaignElement,
    ];
    const checklist = place.querySelector('cs-demand-checklist')!;
    await until(() => [otherList, honestList, checklist].every(({state}) => state === 'ready'));
    await drawn(checklist);
    await follow(markOf(checklist, 'herald-2026'));
    await drawn(honestList);
    assertFocus(entryOf(honestList, 'herald-2026'));
    // The same words of the page from another address are another document, for whom it feeds too.
    const campaign = example();
    const provider = place.querySelector<CampaignElement>('#honest')!;
    provider.campaign = campaign;
    await settled();
    provider.src = here.src;
    await settled();
    await Promise.all([provider, checklist].map(drawn));
    assert.equal(checklist.documentKey, provider.documentKey);
    assert.equal(checklist.documentKey, `open-audit ${here.src}`);
  });
});

describe('a host', () => {
  it('can take the request itself', async () => {
    const {checklist, list} = await page();
    const mark = markOf(checklist, 'herald-2026-06');
    const requests = listen((event) => event.preventDefault());
    await follow(mark);
    await drawn(list);
    assert.equal(requests.length, 1);
    const [request] = requests as [SourceRequestEvent];
    assert.ok(request instanceof SourceRequestEvent);
    assert.match(request.document, /^open-audit ./);
    assert.equal(request.source, 'herald-2026-06');
    assertSame(request.mark, mark);
    assert.ok(request.cancelable);
    assertNone(parts(checklist, 'note'));
    assertNone(all(list, '.back'));
  });

  it('can answer in place of a list that it shows itself', async () => {
    const checklist = await shown('cs-demand-checklist');
    const answer = (event: Event) => event.preventDefault();
    document.addEventListener('cs-source-list-query', answer);
    afterwards(() => document.removeEventListener('cs-source-list-query', answer));
    const requests = listen((event) => event.preventDefault());
    await follow(markOf(checklist, 'herald-2026-06'));
    assert.deepEqual(
      requests.map(({source}) => source),
      ['herald-2026-06'],
    );
  });
});
