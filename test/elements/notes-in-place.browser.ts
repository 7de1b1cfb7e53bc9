// A source that is shown where it is cited, for no list of sources can be seen.
import assert from 'node:assert/strict';
import '@countersign/elements/define.js';
import type {CampaignElement} from '@countersign/elements';
import {assertIncludes} from '../support/assertions.ts';
import {entryOf, escape, follow, listButton, markOf, marksOf, press} from './cited.ts';
import {
  all,
  assertFocus,
  assertNone,
  drawn,
  example,
  isVisible,
  part,
  parts,
  shown,
  textOf,
  type Document,
} from '../support/elements/fixtures.ts';

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
        assert.ok(isVisible(note));
        assertIncludes(textOf(note), 'The Herald');
        assertIncludes(textOf(note), 'herald.example.com');
        await close();
        await drawn(element);
        assertNone(parts(element, 'note'));
        assertFocus(mark);
      }
    });
  }

  it('says whether its source is open, though it is a link', async () => {
    const checklist = await shown('cs-demand-checklist');
    const mark = markOf(checklist, 'herald-2026-06');
    assert.equal(mark.localName, 'a');
    assert.equal(mark.ariaExpanded, 'false');
    mark.click();
    await drawn(checklist);
    assert.equal(mark.ariaExpanded, 'true');
  });

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
    assert.ok(first!.closest('[part=demand-note]')!.contains(part(checklist, 'note')));
    parts<HTMLDetailsElement>(checklist, 'demand-history')[0]!.open = true;
    second!.click();
    await drawn(checklist);
    assert.ok(second!.closest('details')!.contains(part(checklist, 'note')));
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
      assertIncludes(textOf(part(element, 'note')), 'Fermer', tag);
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
    assert.ok(part(card, 'corrections').contains(part(card, 'note')));
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
      assert.equal(listButton(checklist), undefined);
      assertNone(all(list, '.back'));
    });
  }

  it('leaves it to the next one', async () => {
    const campaign = example();
    const hidden = await shown('cs-source-list', campaign);
    hidden.hidden = true;
    const list = await shown('cs-source-list', campaign);
    const checklist = await shown('cs-demand-checklist', campaign);
    await follow(markOf(checklist, 'herald-2026-06'));
    assertFocus(entryOf(list, 'herald-2026-06'));
  });

  it('has not what another campaign cites', async () => {
    await shown('cs-source-list', example({'/id': 'another'}));
    const checklist = await shown('cs-demand-checklist');
    markOf(checklist, 'herald-2026-06').click();
    await drawn(checklist);
    assertFocus(part(checklist, 'note'));
    assert.equal(listButton(checklist), undefined);
  });
});

describe('neighbouring marks', () => {
  const noteOf = (note: string, evidence: string[] = []): Document =>
    example({
      '/demands/1/history/0': {
        date: '2026-04-02',
        status: 'unknown',
        note,
        evidence: evidence.map((source) => ({source})),
      },
    });
  const marksIn = async (campaign: Document) => {
    const checklist = await shown('cs-demand-checklist', campaign);
    return {checklist, marks: parts(parts(checklist, 'demand-note')[1]!, 'mark')};
  };

  it('are one, in the order of numbers, with ranges of three or more', async () => {
    const all = ['clearwater-2026', 'herald-2026', 'company-2026-04', 'company-2026-06', 'company-2026-05'];
    const {checklist, marks} = await marksIn(noteOf('Nothing.', all));
    assert.equal(marks.length, 1);
    const [mark] = marks as [HTMLElement];
    // For speech input, the name has the text in it.
    assert.equal(mark.ariaLabel, `Sources ${textOf(mark).slice(1, -1)}`);
    const {numbers} = checklist.view!.index;
    const shownNumbers = [...textOf(mark).matchAll(/(\d+)(?:–(\d+))?/g)].flatMap(([, from, to = from]) =>
      Array.from({length: Number(to) - Number(from) + 1}, (_, at) => Number(from) + at),
    );
    assert.deepEqual(
      shownNumbers,
      all.map((id) => numbers.get(id)!).sort((a, b) => a - b),
    );
    assert.equal(mark.localName, 'button');
    assert.equal(mark.dataset['source']!.split(' ').length, 5);
    assert.match(textOf(mark), /^\[\d(, \d)*(–\d)?(, \d(–\d)?)*\]$/);
    assertIncludes(textOf(mark), '–');
  });

  it('show a place in a source singly', async () => {
    const {marks} = await marksIn(
      noteOf('Nothing [@herald-2026, p. 4] [@herald-2026] [@clearwater-2026].', ['herald-2026']),
    );
    assert.deepEqual(
      marks.map((mark) => textOf(mark).replaceAll(/\d(?=[,;\]])/g, 'n')),
      ['[n; n, p. n; n]'].map((text) => text.replace('p. n', 'p. n')),
    );
    assert.match(marks[0]!.ariaLabel!, /^Sources \d; \d, p\. 4; \d$/);
  });

  it('are none where words stand between them', async () => {
    const {marks} = await marksIn(noteOf('One [@herald-2026], and another [@clearwater-2026].', ['herald-2026']));
    assert.equal(marks.length, 2);
  });

  it('open all their sources in one note', async () => {
    const {checklist, marks} = await marksIn(noteOf('Nothing.', ['herald-2026', 'clearwater-2026']));
    marks[0]!.click();
    await drawn(checklist);
    const note = part(checklist, 'note');
    assertFocus(note);
    assert.equal(marks[0]!.ariaExpanded, 'true');
    assert.equal(parts(note, 'source-title').length, 2);
    await escape();
    await drawn(checklist);
    assertNone(parts(checklist, 'note'));
    assertFocus(marks[0]!);
  });

  it('are targets that move neither lines nor the page', async () => {
    const plain = await shown('cs-demand-checklist', noteOf('Nothing [@herald-2026].', ['herald-2026']));
    const height = (element: Element) => parts(element, 'demand-note')[1]!.getBoundingClientRect().height;
    const {checklist, marks} = await marksIn(noteOf('Nothing.', ['herald-2026', 'clearwater-2026']));
    // Engines round a height by where the line stands.
    assert.ok(Math.abs(height(checklist) - height(plain)) < 0.1);
    for (const mark of [...marks, markOf(parts(plain, 'demand-note')[1]!)]) {
      const {height, bottom} = mark.getBoundingClientRect();
      assert.ok(height >= 24, `${height}`);
      assert.ok(bottom <= mark.closest('p')!.getBoundingClientRect().bottom);
    }
  });

  it('stay with their word at the end of a line', async () => {
    const {checklist, marks} = await marksIn(noteOf('Word word word.', ['herald-2026', 'clearwater-2026']));
    const [mark] = marks as [HTMLElement];
    const word = [...mark.closest('.unbroken')!.childNodes].find((node) => node.textContent === 'word.')!;
    const range = document.createRange();
    range.selectNodeContents(word);
    for (let width = 280; width > 60; width -= 7) {
      checklist.style.inlineSize = `${width}px`;
      const last = [...range.getClientRects()].at(-1);
      assert.ok(last!.bottom >= mark.getBoundingClientRect().top + 8, `${width} px`);
      assert.ok(mark.getBoundingClientRect().left > last!.left, `${width} px`);
    }
  });
});
