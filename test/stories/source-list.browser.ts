import assert from 'node:assert/strict';
import {assertIncludes} from '../support/assertions.ts';
import {all, expectTree, headings, items, names, text, the} from './accessibility-tree.ts';
import {story} from './modules.ts';
import {mount} from './mount.ts';

describe('cs-source-list, to assistive technology', () => {
  it('is a named bibliography with a heading and a numbered list', async () => {
    const page = await mount(story('source-list', 'Ready').render());
    await expectTree(page, (tree) => {
      const bibliography = the(tree, 'doc-bibliography', 'Sources: Open the audit of the Northern Reservoir');
      assert.deepEqual(headings(bibliography), ['2 Sources']);
      const sources = items(the(bibliography, 'list'));
      assert.equal(sources.length, 6);
      sources.forEach((source, at) => assert.match(text(source), new RegExp(`^${at + 1} ?\\. `)));
      assert.match(
        text(sources[0]!),
        /^1\. Audit found leaks at reservoir B\. Writer, The Herald · News report · 11 March 2026/,
      );
    });
    const inArabic = await mount(story('source-list', 'Ready').render(), {locale: 'ar'});
    await expectTree(inArabic, (tree) => the(tree, 'doc-bibliography', 'المصادر: افتحوا تدقيق الخزان الشمالي'));
  });

  it('names each link after where it leads', async () => {
    const page = await mount(story('source-list', 'Ready').render());
    await expectTree(page, (tree) => {
      const [herald, , , , letter] = items(the(tree, 'list'));
      assert.deepEqual(names(herald!, 'link'), [
        'Audit found leaks at reservoir',
        'Archived copy, 12 March 2026',
        'Also in Arabic',
      ]);
      assert.deepEqual(all(letter!, 'link'), []);
      assertIncludes(text(letter!), 'Address not known to us');
    });
  });

  it('lists every one of many, out of sight too', async () => {
    const page = await mount(story('source-list', 'ManySources').render());
    await expectTree(page, (tree) => assert.equal(items(the(tree, 'list')).length, 126));
  });
});
