// What a reader's eye meets: room, measure and emphasis. Colours are in theme.browser.ts.
import assert from 'node:assert/strict';
import '@countersign/elements/define.js';
import {assertNear} from '../support/assertions.ts';
import {
  all,
  assertNone,
  drawn,
  example,
  html,
  make,
  part,
  parts,
  show,
  shown,
  TAGS,
} from '../support/elements/fixtures.ts';

const paddingOf = (element: Element): string => getComputedStyle(element).padding;

describe('a box in its own colours', () => {
  for (const tag of TAGS.filter((each) => each !== 'cs-cite')) {
    it(`keeps its text from its edge: ${tag}`, async () => {
      for (const theme of ['light', 'dark']) assert.equal(paddingOf(await shown(tag, example(), {theme})), '16px');
      assert.equal(paddingOf(await shown(tag)), '0px');
    });
  }

  it('is one box round a whole campaign', async () => {
    const element = await shown('cs-campaign', example(), {theme: 'dark'});
    const inside = all(element, '[theme]');
    assert.equal(inside.length, 5);
    for (const each of inside) assert.equal(paddingOf(each), '0px', each.localName);
  });

  it('is no box round a footnote mark, nor round a layout of the page itself', async () => {
    assert.equal(paddingOf(await shown('cs-cite', example(), {theme: 'dark', source: 'herald-2026'})), '0px');
    assert.equal(paddingOf(await shown('cs-campaign', example(), {theme: 'dark', layout: 'none'})), '0px');
  });
});

describe('lines of text', () => {
  it('are not longer than a reader can follow, however wide the page is', async () => {
    const element = make('cs-campaign', {campaign: example({'/letter/summary': 'Word. '.repeat(200)})});
    const place = show<HTMLElement>(html`<div style=${'inline-size: 1600px; font-size: 10px'}>${element}</div>`);
    await drawn(element);
    assert.equal(place.offsetWidth, 1600);
    for (const name of ['letter-summary', 'demand-note', 'response', 'statement-denial', 'closing']) {
      for (const each of parts(element, name)) {
        for (const text of each.localName === 'p' ? [each] : each.querySelectorAll('p')) {
          // The limit is that of the whole element, in its own size of text.
          assert.ok(text.getBoundingClientRect().width <= 461, name);
        }
      }
    }
  });

  it('have the same gap before the last of them as between the sections above it', async () => {
    const element = await shown('cs-campaign');
    const closing = part(element, 'closing');
    const above = closing.previousElementSibling!.getBoundingClientRect();
    const gap = parseFloat(getComputedStyle(element.shadowRoot!.querySelector('.base')!).rowGap);
    assertNear(closing.getBoundingClientRect().top - above.bottom, gap, 1);
  });
});

describe('nothing to list', () => {
  it('is said, and no empty list follows', async () => {
    const nothing = {
      '/demands': [],
      '/responses': [],
      '/statements': [],
      '/approvals': [],
      '/signatories': [],
      '/withheld': 0,
    };
    const empty = example({...nothing, '/sources': [], '/letter/summary': 'S.', '/letter/blocks': []});
    for (const tag of ['cs-demand-checklist', 'cs-statements', 'cs-signatory-logos', 'cs-source-list']) {
      const element = await shown(tag, {...empty, corrections: []});
      assertNone(all(element, 'ol, ul').filter((list) => list.children.length === 0));
    }
  });
});

describe('emphasis', () => {
  it('is on who did not reply, not on the whole sentence', async () => {
    const [response] = parts(await shown('cs-demand-checklist'), 'response') as [HTMLElement];
    assert.match(response.textContent, /Office of Water was asked \(2 May 2026\)/);
    assert.deepEqual(
      [...response.querySelectorAll('strong')].map(({textContent}) => textContent),
      ['Office of Water'],
    );
  });

  it('puts the day for which something was promised on a line of its own', async () => {
    const {history} = (example()['demands'] as {history: unknown[]}[])[0]!;
    const element = await shown('cs-demand-checklist', example({'/demands/0/history': history.slice(0, 1)}));
    const note = part(parts(element, 'demand')[0]!, 'demand-note');
    const [text, due] = note.querySelectorAll('p') as unknown as [HTMLElement, HTMLElement];
    assert.match(due.textContent, /^Promised for 31 May 2026/);
    assert.ok(due.getBoundingClientRect().top > text.getBoundingClientRect().bottom - 1);
  });

  it('calls the words of one demand otherwise than those of all', async () => {
    const element = await shown('cs-demand-checklist');
    const all = part(element, 'meanings').querySelector('summary')!.textContent;
    const own = parts(element, 'demand-history')[0]!.querySelector(':scope > p')!.textContent;
    assert.deepEqual([all, own], ['What each status means', 'What each status means for this demand']);
  });
});

describe("the partner's own words", () => {
  it('stand as far from the foot of their box as from its sides', async () => {
    const words = html`<p slot="partner">One.</p>
      <p slot="partner">Two.</p>`;
    const element = show(html`<cs-letter-card .campaign=${example()}>${words}</cs-letter-card>`);
    await drawn(element);
    const box = part(element, 'partner');
    const {paddingBlockEnd, borderBlockEndWidth} = getComputedStyle(box);
    const last = element.lastElementChild!.getBoundingClientRect();
    const room = box.getBoundingClientRect().bottom - last.bottom;
    assertNear(room, parseFloat(paddingBlockEnd) + parseFloat(borderBlockEndWidth), 0.6);
  });
});
