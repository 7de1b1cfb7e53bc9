// Lists of more than a hundred: drawn in slices between which the page has its turn, and only where something has changed.
import assert from 'node:assert/strict';
import '@countersign/elements/define.js';
import type {CampaignElement} from '@countersign/elements';
import {assertIncludes} from '../support/assertions.ts';
import {
  afterwards,
  all,
  assertFocus,
  assertNone,
  assertSame,
  drawn,
  html,
  make,
  nextFrame,
  one,
  parts,
  settled,
  show,
  textOf,
  until,
  type Document,
} from '../support/elements/fixtures.ts';
import {prerendered} from './parsed.ts';
import {serve} from '../support/elements/served.ts';
import {long, membersOf, openList, shownOpen, signatory, source, type Sizes} from './long.ts';
import {countSearches} from './work.ts';

const SLICE = 120;
/** With the rest of the element come fewer. */
const FIRST = 60;

/**
 * The two elements with such lists: the names of their members, what a member of a number looks like, and how many are laid
 * out in a frame.
 */
const LISTS = [
  {tag: 'cs-signatory-logos', key: 'signatories', item: 'signatory', member: signatory, text: 'Signatory', laidOut: 60},
  {tag: 'cs-source-list', key: 'sources', item: 'source', member: source, text: 'Report', laidOut: 40},
] as const;
type List = (typeof LISTS)[number];

const sizes = ({key}: List, size: number): Sizes => ({[key]: size});

/** An element with a long list, before any of it is drawn. */
function begin({tag}: List, campaign: Document): CampaignElement {
  const element = make(tag, {campaign});
  show(html`${element}`);
  return element;
}

const items = (element: Element, {item}: List) => membersOf(element, item);
const memberOf = (element: Element, {item, text}: List, at: number) =>
  membersOf(element, item).find((each) => new RegExp(`${text} ${at}(?!\\d)`).test(textOf(each)))!;

/** Resolves in the turn of the page in which the first slice is drawn. */
async function firstSlice(element: CampaignElement, list: List): Promise<void> {
  for (let n = 0; items(element, list).length === 0; n += 1) {
    assert.ok(n < 100, 'drawn in this turn');
    openList(element);
    await Promise.resolve();
  }
}

/** How many members come in each turn of the page, from now on. */
function countTurns(element: Element): number[] {
  const turns: number[] = [];
  const observer = new MutationObserver((records) => {
    const added = records
      .flatMap(({addedNodes}) => [...addedNodes])
      .flatMap((node) => (node instanceof HTMLElement ? [...node.querySelectorAll('[role=listitem]')] : []));
    if (added.length > 0) turns.push(added.length);
  });
  observer.observe(one(element, '.long'), {childList: true, subtree: true});
  return turns;
}

/** Every change in what an element has drawn, from now on. */
function noteChanges(element: Element): MutationRecord[] {
  const changes: MutationRecord[] = [];
  const observer = new MutationObserver((records) => changes.push(...records));
  observer.observe(element.shadowRoot!, {childList: true, subtree: true, attributes: true, characterData: true});
  return changes;
}

for (const list of LISTS) {
  describe(`a long list of ${list.key}`, () => {
    it('is drawn in slices, with the page in between, and complete when its element says so', async () => {
      const element = begin(list, long({}, sizes(list, 730)));
      await firstSlice(element, list);
      assert.equal(items(element, list).length, FIRST);
      const turns = countTurns(element);
      await element.updateComplete;
      assert.equal(items(element, list).length, 730);
      assert.ok(Math.max(...turns) <= SLICE);
      assert.equal(
        turns.reduce((sum, count) => sum + count),
        730 - FIRST,
      );
      assertIncludes(textOf(items(element, list).at(-1)!), list.text);
    });

    it('is drawn at once where it has a hundred', async () => {
      const element = begin(list, long({}, sizes(list, 100)));
      await firstSlice(element, list);
      assert.equal(items(element, list).length, 100);
      assertNone(all(element, '.long, .search'));
      const longer = await shownOpen(list.tag, long({}, sizes(list, 101)));
      assert.equal(all(longer, '.long, .search').length, 2);
    });

    it('stands in its order', async () => {
      const campaign = long({}, sizes(list, 450));
      const names = items(await shownOpen(list.tag, campaign), list).map((item) => textOf(item));
      const numbers = names.map((name) => new RegExp(`${list.text} (\\d+)`).exec(name)?.[1]).filter(Boolean);
      assert.deepEqual(
        numbers,
        numbers.map((_, at) => String(at)),
      );
      assert.ok(numbers.length > 440, `${numbers.length}`);
    });

    it('is skipped by the browser where it is out of sight, and then laid out, some members in each frame', async () => {
      const element = await shownOpen(list.tag, long({}, sizes(list, 730)));
      const group = items(element, list).at(-1)!.parentElement!;
      const visibility = () =>
        (getComputedStyle(group) as CSSStyleDeclaration & {contentVisibility?: string}).contentVisibility;
      assert.equal(visibility(), 'auto');
      const laidOut = () => items(element, list).filter((item) => !item.closest('.ahead')).length;
      for (let before = laidOut(); before < 730;) {
        await nextFrame();
        assert.ok(laidOut() - before <= list.laidOut);
        before = laidOut();
      }
      assert.equal(visibility(), 'visible');
      // Or all that was laid out before would be looked at in each of these frames.
      for (const box of [group, group.parentElement!]) assert.equal(getComputedStyle(box).contain, 'content');
    });

    it('is not looked through in each frame in which it is laid out', async () => {
      const searches = countSearches();
      const during: number[] = [];
      for (const count of [300, 900]) {
        const before = searches();
        const element = await shownOpen(list.tag, long({}, sizes(list, count)));
        const last = items(element, list).at(-1)!.parentElement!;
        await until(() => !last.matches('.ahead'));
        // The list looks once more, whether there is anything new.
        await nextFrame();
        during.push(searches() - before);
      }
      // That takes ten frames more, or fifteen.
      assert.ok(during[1]! - during[0]! < 5);
    });

    it('is all there when the page is printed in the middle of it', async () => {
      const element = begin(list, long({}, sizes(list, 730)));
      await firstSlice(element, list);
      dispatchEvent(new Event('beforeprint'));
      // Browsers do what an event has asked for before they lay out the page for paper.
      await Promise.resolve();
      assert.equal(items(element, list).length, 730);
      dispatchEvent(new Event('afterprint'));
      await element.updateComplete;
      assert.equal(items(element, list).length, 730);
    });

    it('goes on where it was when its element was taken out and put back', async () => {
      const element = begin(list, long({}, sizes(list, 730)));
      await firstSlice(element, list);
      const place = element.parentElement!;
      element.remove();
      assert.equal(items(element, list).length, FIRST);
      // Longer than it waits for a frame.
      for (const started = performance.now(); performance.now() - started < 50;) await settled();
      assert.equal(items(element, list).length, FIRST);
      // Back and away again in one turn changes nothing.
      place.append(element);
      element.remove();
      place.append(element);
      await drawn(element);
      assert.equal(items(element, list).length, 730);
    });

    it('is of one document when it changed while its element was away', async () => {
      const element = await shownOpen(list.tag, long({}, sizes(list, 730)));
      const place = element.parentElement!;
      element.remove();
      const text = list.key === 'sources' ? 'title' : 'name';
      const later = (long({}, sizes(list, 730))[list.key] as object[]).map((member) => ({
        ...member,
        [text]: 'Of later',
      }));
      element.campaign = long({[`/${list.key}`]: later});
      await element.updateComplete;
      place.append(element);
      await until(() => items(element, list).every((item) => textOf(item).includes('Of later')));
      assert.equal(items(element, list).length, 730);
    });

    it('is laid out to its end when its element was away in the middle of it', async () => {
      const element = await shownOpen(list.tag, long({}, sizes(list, 730)));
      const place = element.parentElement!;
      assert.ok(all(element, '.ahead').length > 5);
      element.remove();
      await nextFrame();
      await nextFrame();
      assert.ok(all(element, '.ahead').length > 0);
      place.append(element);
      await until(() => all(element, '.ahead').length === 0);
    });

    it('of another document takes the place of one that was not finished', async () => {
      const element = begin(list, long({}, sizes(list, 730)));
      await firstSlice(element, list);
      element.campaign = long(
        {[`/${list.key}/4/${list.key === 'sources' ? 'title' : 'name'}`]: 'Another name'},
        sizes(list, 330),
      );
      await drawn(element);
      assert.equal(items(element, list).length, 330);
      assertIncludes(textOf(element), 'Another name');
    });

    it('ends without a word when the campaign is taken back, or leaves with it', async () => {
      const element = begin(list, long({}, sizes(list, 730)));
      await firstSlice(element, list);
      element.campaign = long({'/stage': 'retracted', '/closing': {date: '2026-07-01', note: 'Taken back.'}});
      await drawn(element);
      assertNone(items(element, list));
      element.campaign = long({}, sizes(list, 730));
      await firstSlice(element, list);
      element.campaign = null;
      await drawn(element);
      assertNone(items(element, list));
      assert.equal(element.state, 'empty');
    });

    it('draws nothing again that stays as it is', async () => {
      const element = await shownOpen(list.tag, long());
      await until(() => all(element, '.ahead').length === 0);
      const changes = noteChanges(element);
      element.requestUpdate();
      await drawn(element);
      element.campaign = long();
      await drawn(element);
      await settled();
      assert.deepEqual(
        changes.map(({target, type}) => `${type} ${target.nodeName}`),
        [],
      );
    });

    it('keeps the others, and the focus in one, where a member is put in, taken out or moved', async () => {
      const campaign = long();
      const members = campaign[list.key] as object[];
      const element = await shownOpen(list.tag, campaign);
      openList(element);
      const link = one(memberOf(element, list, 3), 'a[href]');
      link.focus();
      const kept = memberOf(element, list, 120);
      const changed = async (next: object[]) => {
        element.campaign = {...campaign, [list.key]: next};
        await drawn(element);
        assertFocus(link);
        assertSame(memberOf(element, list, 120), kept);
        assert.equal(items(element, list).length, next.length);
      };
      // Sources that are cited come first, in the order in which they are.
      const start = members.findIndex(({id}: {id?: string}) => id?.endsWith('-0'));
      await changed([...members.slice(0, start + 2), list.member(900), ...members.slice(start + 2)]);
      assertIncludes(textOf(items(element, list)[start + 2]!), `${list.text} 900`);
      await changed([...members.slice(0, start + 1), ...members.slice(start + 2)]);
      const moved = [...members];
      const later = memberOf(element, list, 8);
      moved.splice(start, 0, ...moved.splice(start + 8, 1));
      await changed(moved);
      assertSame(items(element, list)[start], later);
    });
  });
}

describe('a long list of sources that comes later', () => {
  it('takes the place of what a server rendered when all of it is drawn, by itself and in a whole campaign', async () => {
    for (const tag of ['cs-source-list', 'cs-campaign']) {
      const {url} = await serve(long({}, {sources: 730}));
      const {element, old} = prerendered(tag, `layout="full" src="${url}"`);
      await until(() => !old.isConnected);
      assert.equal(parts(element, 'source').length, 730);
      // What was there was laid out, too.
      assertNone(all(element, '.ahead'));
      await drawn(element);
    }
  });

  for (const [where, down, isWhole] of [
    ['before it', 0, false],
    ['in the middle of it', 1500, true],
    ['past it', 4000, true],
  ] as const) {
    const how = isWhole ? 'when all of it is drawn' : 'as soon as the first slice is drawn';
    it(`takes the place of a long fallback ${how}, where the reader is ${where}`, async () => {
      const served = await serve({body: JSON.stringify(long({}, {sources: 730})), holds: 'headers'});
      const element = make('cs-source-list', {src: served.url});
      element.append(Object.assign(document.createElement('div'), {style: 'block-size: 3000px'}));
      const after = Object.assign(document.createElement('div'), {style: 'block-size: 3000px'});
      show(html`<div>${element}${after}</div>`);
      await drawn(element);
      scrollTo(0, element.getBoundingClientRect().top + scrollY + (down || -100));
      afterwards(() => scrollTo(0, 0));
      let [first, atReveal, ahead] = [0, 0, 0];
      const observer = new MutationObserver(() => {
        first ||= parts(element, 'source').length;
        if (atReveal > 0 || element.shadowRoot!.querySelector('slot:not([name])')) return;
        [atReveal, ahead] = [parts(element, 'source').length, all(element, '.ahead').length];
      });
      observer.observe(element.shadowRoot!, {childList: true, subtree: true});
      await served.release();
      await until(() => atReveal > 0);
      // It is drawn in slices either way.
      assert.equal(first, FIRST);
      assert.equal(atReveal, isWhole ? 730 : FIRST);
      assert.equal(ahead === 0, isWhole);
      await drawn(element);
    });
  }
});

describe('two long lists on a page', () => {
  it('are laid out one after the other, and what a search takes away from the first keeps the second waiting no longer', async () => {
    const campaign = long({}, {signatories: 3600, sources: 150});
    const [first, second] = [make('cs-signatory-logos', {campaign}), make('cs-source-list', {campaign})];
    show(html`<div>${first} ${second}</div>`);
    await Promise.all([first.updateComplete, second.updateComplete]);
    openList(first);
    await first.updateComplete;
    assert.notEqual(all(second, '.ahead').length, 0);
    const field = one<HTMLInputElement>(first, 'input');
    field.value = 'Signatory 7';
    await nextFrame();
    assert.notEqual(all(first, '.ahead').length, 0);
    field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    await drawn(first);
    // Sixty groups were to come, and the second list has four turns.
    let frames = 0;
    for (; all(second, '.ahead').length > 0; frames += 1) await nextFrame();
    assert.ok(frames < 40, `${frames}`);
    assertNone(all(first, '.ahead'));
  });
});
