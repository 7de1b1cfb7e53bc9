// The number of a source: the same wherever it is cited, and said once.
import assert from 'node:assert/strict';
import '@countersign/elements/define.js';
import {LANGUAGES} from '@countersign/elements';
import {marksOf} from './cited.ts';
import {example, parts, shown, textOf, type Document} from '../support/elements/fixtures.ts';

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
      assert.ok(numbers.size > 4, `${numbers.size}`);
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
    assert.equal(marksOf(response!).length, 1);
    const statements = await shown('cs-statements', campaign);
    assert.equal(marksOf(parts(statements, 'statement')[1]!).length, 1);
  });
});
