import assert from 'node:assert/strict';
import '@countersign/elements/define.js';
import {assertNone, drawn, example, one, part, parts, shown, textOf} from '../support/elements/fixtures.ts';

const facts = (card: Element): string[] => [...part(card, 'letter-facts').children].map(textOf);

describe('cs-letter-card', () => {
  it('says to whom the letter went and when, and how many signed it', async () => {
    assert.deepEqual(facts(await shown('cs-letter-card')), [
      'To Northern Water plc',
      'Copy to Office of Water (Regulator, Ministry of Rivers)',
      'Sent 2 April 2026',
      'Published 16 April 2026',
      'Reply requested by 14 May 2026',
      'Signed by 1 organisation, 1 person and 2 whose names are withheld',
    ]);
  });

  it('counts nobody who withdrew, and says nothing of whom there is none', async () => {
    const nobody = example({
      '/signatories/0/withdrawn': '2026-05',
      '/signatories/2/withdrawn': '2026-05',
      '/withheld': 0,
    });
    assert.equal(facts(await shown('cs-letter-card', nobody)).length, 5);
    const person = example({'/signatories/0/withdrawn': '2026-05', '/withheld': 0});
    assert.equal(facts(await shown('cs-letter-card', person)).at(-1), 'Signed by 1 person');
  });

  it('leaves out dates that are not known', async () => {
    const card = await shown(
      'cs-letter-card',
      example({'/letter/sent': undefined, '/letter/published': undefined, '/letter/replyBy': undefined}),
    );
    assert.equal(facts(card).length, 3);
  });

  it("keeps the letter's own words behind a disclosure, as a quotation, with their footnotes", async () => {
    const card = await shown('cs-letter-card');
    const text = part<HTMLDetailsElement>(card, 'letter-text');
    assert.equal(text.open, false);
    assert.equal(textOf(text.querySelector('summary')!), 'Text of the letter');
    const paragraphs = [...text.querySelectorAll('blockquote p')].map(textOf);
    assert.equal(paragraphs.length, 2);
    assert.match(paragraphs[1]!, /^The Herald reported that it found leaks.?\[1, para\. 4\]/);
  });

  it("keeps the letter's own headings and lists, below its own title", async () => {
    const {letter} = example() as unknown as {letter: {blocks: unknown[]}};
    const bullets = {list: ['Who knew.', 'Since when [@herald-2026].']};
    const blocks = [...letter.blocks, bullets];
    for (const [level, own] of [
      ['2', 'H3'],
      ['6', 'H6'],
    ] as const) {
      const card = await shown('cs-letter-card', example({'/letter/blocks': blocks}), {'heading-level': level});
      const quote = part(card, 'letter-text').querySelector('blockquote')!;
      assert.deepEqual(
        [...quote.children].map(({tagName}) => tagName),
        ['P', 'P', own, 'OL', 'UL'],
      );
      assert.deepEqual(parts(card, 'letter-block-heading').map(textOf), ['What we ask']);
      const [ordered, unordered] = parts(card, 'letter-block-list').map((list) => [...list.children].map(textOf));
      const marks = parts(card, 'letter-block-list').map((list) => getComputedStyle(list).listStyleType);
      assert.deepEqual(marks, ['decimal', 'disc']);
      assert.deepEqual(ordered, ['Publish the audit in full.', 'Repair the dam before the winter.']);
      assert.match(unordered!.join(' '), /^Who knew\. Since when.?\[1\]/);
    }
  });

  it('has no disclosure where the words are not released', async () => {
    assertNone(parts(await shown('cs-letter-card', example({'/letter/blocks': []})), 'letter-text'));
  });

  it('links to the letter in each language, calls the original so, and names archived copies', async () => {
    const links = [...part(await shown('cs-letter-card'), 'letter-links').children];
    assert.deepEqual(links.map(textOf), [
      'Read the letter in English (original) · Archived copy, 17 April 2026',
      'Read the letter in Arabic',
      'Read the announcement of the letter',
    ]);
    assert.deepEqual(
      links.map((link) => link.querySelector('a')!.href),
      [
        'https://letters.example.org/open-audit/letter/',
        'https://letters.example.org/open-audit/letter.ar/',
        'https://clearwater.example.org/news/open-audit/',
      ],
    );
  });

  it('links to nothing where there is nothing', async () => {
    const card = await shown('cs-letter-card', example({'/letter/texts': [], '/letter/announcement': undefined}));
    assertNone(parts(card, 'letter-links'));
  });

  for (const [attribute, name] of [
    ['without-summary', 'letter-summary'],
    ['without-text', 'letter-text'],
    ['without-heading', 'letter-heading'],
  ] as const) {
    it(`can leave out a part, and take it back: ${attribute}`, async () => {
      const card = await shown('cs-letter-card', example(), {[attribute]: ''});
      assertNone(parts(card, name));
      for (const kept of ['letter-facts', 'letter-links', 'closing']) part(card, kept);
      card.removeAttribute(attribute);
      await drawn(card);
      assert.equal(parts(card, name).length, 1);
    });
  }

  it('says nothing twice: the summary is prose with its marks', async () => {
    const summary = part(await shown('cs-letter-card'), 'letter-summary');
    assert.equal(textOf(summary).includes('[@'), false);
    assert.equal(textOf(one(summary, '[part=mark]')), '[1]');
  });
});
