import assert from 'node:assert/strict';
import {assertExcludes, assertIncludes} from '../support/assertions.ts';
import {all, disclosures, expectTree, headings, items, marks, text} from './accessibility-tree.ts';
import {story} from './modules.ts';
import {mount, press} from './mount.ts';

describe('cs-demand-checklist, to assistive technology', () => {
  it('is a heading, counts, and a list with a heading for each demand', async () => {
    const page = await mount(story('demand-checklist', 'Ready').render());
    await expectTree(page, (tree) => {
      assert.deepEqual(headings(tree), [
        '2 Where the 2 demands stand',
        '3 Publish the audit in full',
        '3 Repair the dam before the winter',
      ]);
      const [counts, demands] = all(tree, 'list');
      assert.equal(counts!.name, 'Where the 2 demands stand');
      assert.deepEqual(items(counts!).map(text), ['Partly met: 1', 'Not known to us: 1']);
      assert.equal(items(demands!).length, 2);
    });
  });

  it('says every status as a word, in its count and at its demand', async () => {
    const page = await mount(story('demand-checklist', 'EveryStatus').render());
    await expectTree(page, (tree) => {
      const [counts, demands] = all(tree, 'list');
      const words = ['Met', 'Partly met', 'Promised', 'Not met', 'Taken back', 'Not known to us', 'No longer demanded'];
      assert.deepEqual(
        items(counts!).map(text),
        words.map((word) => `${word}: 1`),
      );
      const standing = [
        'Met since 4 May 2026',
        'Partly met since 3 June 2026',
        'Promised since 20 April 2026',
        'Not met since 28 May 2026',
        'Taken back since 8 June 2026',
        'Not known to us as of 2 April 2026',
        'No longer demanded since May 2026',
      ];
      assert.equal(items(demands!).length, standing.length);
      for (const [index, demand] of items(demands!).entries()) assertIncludes(text(demand), ` ${standing[index]!} `);
    });
  });

  it('offers nothing to tick, and hides the shapes beside the words', async () => {
    const page = await mount(story('demand-checklist', 'EveryStatus').render());
    await expectTree(page, (tree) => {
      assert.deepEqual(all(tree, 'checkbox', 'img', 'graphics-document', 'SvgRoot'), []);
    });
  });

  it('names each mark after its source', async () => {
    const page = await mount(story('demand-checklist', 'Responses').render());
    await expectTree(page, (tree) => {
      assert.deepEqual(marks(tree), [
        // What was said about the letter, then each demand's latest entry and what was said about it.
        'Source 4',
        'Source 3',
        'Source 4',
        'Source 5',
        'Source 5',
        'Source 1',
        'Source 6',
      ]);
    });
    const inArabic = await mount(story('demand-checklist', 'Responses').render(), {locale: 'ar'});
    await expectTree(inArabic, (tree) => assert.equal(marks(tree)[0], 'المصدر 4'));
  });

  it('keeps histories and meanings behind named disclosures', async () => {
    const page = await mount(story('demand-checklist', 'Ready').render());
    await expectTree(page, (tree) => {
      assert.deepEqual(disclosures(tree), [
        '- What was said and done: 2 entries, Publish the audit in full',
        '- What each status means',
        '- 1 correction',
      ]);
      assertExcludes(text(tree), 'would publish the audit in May');
    });
    for (const part of ['demand-history', 'meanings']) await press(page, `[part=${part}] > summary`);
    await expectTree(page, (tree) => {
      assert.deepEqual(disclosures(tree), [
        '+ What was said and done: 2 entries, Publish the audit in full',
        '+ What each status means',
        '- 1 correction',
      ]);
      const [, demands] = all(tree, 'list');
      const history = all(items(demands!)[0]!, 'list')[0]!;
      assert.deepEqual(items(history).map(text), [
        'Promised, 20 April 2026 The company said that it would publish the audit in May. Promised for 31 May 2026 44 days later',
        'Partly met, 3 June 2026 A summary was published; the annexes were not. The annexes remain under lock. Missing: The annexes, and the readings of all twelve gauges.',
      ]);
      // Two criteria of the demand's own, and the seven words.
      assert.equal(all(tree, 'term').length, 9);
      assertIncludes(all(tree, 'definition').map(text), 'No public source known to us shows it either way.');
    });
  });

  it('reads in Arabic what the campaign says in Arabic', async () => {
    const page = await mount(story('demand-checklist', 'ArabicCampaign').render(), {locale: 'ar'});
    await expectTree(page, (tree) => {
      assert.deepEqual(headings(tree), [
        '2 أين وصل المطلبان',
        '3 نشر التدقيق كاملاً',
        '3 نشر قراءات المقاييس على الإنترنت',
      ]);
      assert.equal(all(tree, 'list')[0]!.name, 'أين وصل المطلبان');
      assertIncludes(text(tree), 'تحقق جزئياً منذ 3 يونيو 2026');
    });
  });
});
