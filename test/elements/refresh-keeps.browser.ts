// A reader is in the middle of something when a newer revision comes: what was opened stays open, at what it was opened for.
import assert from 'node:assert/strict';
import '@countersign/elements/define.js';
import {assertIncludes, assertNear} from '../support/assertions.ts';
import {all, assertFocus, assertSame, focused, one, part, parts, textOf} from '../support/elements/fixtures.ts';
import {refreshing} from './refreshing.ts';
import {plainExample, rested} from './work.ts';

const {demands, statements, letter} = plainExample() as unknown as {
  demands: [Demand, Demand];
  statements: {id: string}[];
  letter: {blocks: string[]};
};
interface Demand {
  readonly id: string;
  readonly history: readonly object[];
}

const entry = {
  date: '2026-06-20',
  status: 'partial',
  note: 'The annexes came.',
  missing: 'The readings of the gauges.',
  evidence: [{source: 'company-2026-06'}],
};
/** One more, which cites what the others cite. */
const first: Demand = {...demands[0], id: 'first'};
const oneMore = {
  '/demands': [first, ...demands],
  // In other words: the same statement is not shown twice.
  '/statements': [{...statements[0], id: 'first', text: 'Three gauges leak.'}, ...statements],
};
/** With a history of its own to open. */
const second: Demand = {
  ...demands[1],
  history: [...demands[1].history, {...entry, status: 'unknown', missing: undefined}],
};

const titled = (campaign: Element, title: string): HTMLElement =>
  parts(campaign, 'demand').find((demand) => textOf(demand).startsWith(title))!;

const disclosures = (campaign: Element): HTMLDetailsElement[] => all<HTMLDetailsElement>(campaign, 'details');

describe('a refresh', () => {
  it('leaves open what is open, and closed what is closed', async () => {
    const {campaign, refresh} = await refreshing(
      {},
      {
        '/letter/blocks': ['A first word.', ...letter.blocks],
        '/demands/0/history/2': entry,
        '/corrections/1': {date: '2026-06-21', of: 'demands/publish-audit', was: 'No.', now: 'Yes.'},
      },
    );
    const before = disclosures(campaign);
    assert.deepEqual(
      before.map((each) => each.getAttribute('part')),
      ['letter-text', 'demand-history', 'meanings', 'corrections'],
    );
    for (const each of before) each.open = true;
    before[2]!.open = false;
    await refresh();
    const after = disclosures(campaign);
    assert.equal(after.length, before.length);
    for (const [at, each] of after.entries()) assertSame(each, before[at]!);
    assert.deepEqual(
      after.map(({open}) => open),
      [true, true, false, true],
    );
    assertIncludes(textOf(after[0]!), 'A first word.');
    assertIncludes(textOf(after[1]!), 'The annexes came.');
    assertIncludes(textOf(after[3]!), 'Yes.');
  });

  it('leaves the focus on the name of a signatory that withdrew, and is now known to', async () => {
    const {campaign, refresh} = await refreshing({}, {'/signatories/0/withdrawn': '2026-06-20'});
    const [first] = parts(campaign, 'signatory');
    const link = first!.querySelector('a')!;
    link.focus();
    await refresh();
    assertIncludes(textOf(first!), 'Withdrew 20 June 2026');
    assertFocus(link);
  });

  for (const [what, from, to] of [
    ['more comes before it', [demands[0], second], [first, demands[0], second]],
    ['less stands before it', [first, demands[0], second], [demands[0], second]],
    ['that stood behind it comes first', [demands[0], second, first], [first, demands[0], second]],
  ] as const) {
    it(`keeps an open history, and the focus on it, with its demand: one ${what}`, async () => {
      const {campaign, refresh} = await refreshing({'/demands': from}, {'/demands': to});
      const demand = titled(campaign, 'Repair the dam');
      const history = part<HTMLDetailsElement>(demand, 'demand-history');
      history.open = true;
      history.querySelector('summary')!.focus();
      await refresh();
      assertSame(titled(campaign, 'Repair the dam'), demand);
      assert.equal(history.open, true);
      assertFocus(history.querySelector('summary')!);
      assert.deepEqual(
        parts<HTMLDetailsElement>(campaign, 'demand-history').filter(({open}) => open),
        [history],
      );
    });
  }

  for (const name of ['demand', 'statement'] as const) {
    it(`keeps the focus on a mark in a ${name}`, async () => {
      const {campaign, refresh} = await refreshing({}, oneMore);
      const around = parts(campaign, name)[1]!;
      const [mark] = parts(around, 'mark');
      mark!.focus();
      await refresh();
      assertFocus(mark!);
      assertSame(parts(campaign, name)[2], around);
    });

    it(`keeps a source that is shown in place in a ${name}, and the focus in it`, async () => {
      const {campaign, refresh} = await refreshing({}, oneMore, {withoutSources: true});
      const [around] = parts(campaign, name);
      const [, mark] = parts(around!, 'mark');
      mark!.click();
      await rested();
      const note = one(campaign, '[part=note]');
      const close = note.querySelector('button')!;
      close.focus();
      const said = textOf(note);
      await refresh();
      assertSame(parts(campaign, name)[1], around!);
      assertSame(one(campaign, '[part=note]'), note);
      assert.ok(around!.contains(note));
      assert.equal(textOf(note), said);
      assertFocus(close);
      // And it leads back to the mark.
      close.click();
      assertFocus(mark!);
    });
  }

  it('keeps the text that is selected', async () => {
    const {campaign, refresh} = await refreshing({}, {'/demands': [first, ...demands]});
    const note = part(titled(campaign, 'Repair the dam'), 'demand-note');
    const walker = document.createTreeWalker(note, NodeFilter.SHOW_TEXT);
    while (!walker.nextNode()!.textContent!.includes('public'));
    const text = walker.currentNode as Text;
    getSelection()!.setBaseAndExtent(text, 8, text, 14);
    const selected = () => {
      const shadowRoots = [campaign.shadowRoot!, note.getRootNode() as ShadowRoot];
      const [{startContainer, startOffset, endContainer, endOffset}] = getSelection()!.getComposedRanges({
        shadowRoots,
      }) as [StaticRange];
      return startContainer === endContainer ? (startContainer as Text).data?.slice(startOffset, endOffset) : '';
    };
    assert.equal(selected(), 'public');
    await refresh();
    assert.equal(selected(), 'public');
  });

  it('leaves the page where it is scrolled to', async () => {
    const {campaign, refresh} = await refreshing({}, {'/demands': [first, ...demands]});
    const last = parts(campaign, 'demand').at(-1)!;
    last.scrollIntoView();
    await rested();
    assert.ok(scrollY > 0, `${scrollY}`);
    const [y, {top}] = [scrollY, last.getBoundingClientRect()];
    await refresh();
    // Browsers hold what is in sight where it is, if they can; nobody else moves it.
    if (CSS.supports('overflow-anchor', 'auto')) assertNear(last.getBoundingClientRect().top, top, 1);
    else assert.equal(scrollY, y);
    assertSame(focused(), document.body);
  });
});
