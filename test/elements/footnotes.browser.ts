// From a claim to its source and back, where the page has a list of sources, and what a host may do about it.
import '@countersign/elements/define.js';
import {SourceRequestEvent} from '@countersign/elements';
import {sendKeys} from '@web/test-runner-commands';
import {entryOf, escape, markOf, marksOf, namesOf, page, placesOf, press} from './cited.ts';
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
  parts,
  settled,
  show,
  shown,
} from './fixtures.ts';

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
