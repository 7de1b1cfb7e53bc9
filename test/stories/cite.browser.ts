import assert from 'node:assert/strict';
import {assertIncludes} from '../support/assertions.ts';
import {all, expectTree, names, text, the} from './accessibility-tree.ts';
import {story} from './modules.ts';
import {deep, mount, press, settled} from './mount.ts';

describe('cs-cite, to assistive technology', () => {
  it('is one mark in the sentence, named after its source', async () => {
    for (const [name, locale, mark] of [
      ['Ready', 'en', 'Source 1'],
      ['WithLocator', 'en', 'Source 1, para. 4'],
      ['WithLocator', 'ar', 'المصدر 1، para. 4'],
      ['GermanReader', 'en', 'Source 1'],
    ] as const) {
      const page = await mount(story('cite', name).render(), {locale});
      await expectTree(page, (tree) => {
        assert.deepEqual(names(tree, 'doc-noteref'), [mark]);
        assert.equal(text(tree), 'The audit of the reservoir found leaks, and the company has not denied it.');
      });
    }
  });

  it('opens the source in place where there is no list, and closes it again', async () => {
    const page = await mount(story('cite', 'Ready').render());
    const mark = deep(page, '[part=mark]');
    mark.click();
    await settled();
    assert.equal((mark.getRootNode() as ShadowRoot).activeElement?.getAttribute('part'), 'note');
    await expectTree(page, (tree) => {
      const note = the(tree, 'note');
      assert.match(text(note), /^Audit found leaks at reservoir B\. Writer, The Herald · News report · 11 March 2026/);
      assertIncludes(names(note, 'link'), 'Audit found leaks at reservoir');
      the(note, 'button', 'Close');
    });
    await press(page, '[part=note] button');
    assert.equal((mark.getRootNode() as ShadowRoot).activeElement, mark);
    await expectTree(page, (tree) => assert.deepEqual(all(tree, 'note'), []));
  });

  it('is a button where the source has no address', async () => {
    const page = await mount(story('cite', 'WithoutAddress').render());
    await expectTree(page, (tree) => assert.deepEqual(names(tree, 'button'), ['Source 1']));
  });

  it('leads to the page’s list of sources, which names the page as the place', async () => {
    const page = await mount(story('cite', 'WithSourceList').render());
    await expectTree(page, (tree) => {
      assert.deepEqual(
        names(tree, 'button').filter((name) => name.startsWith('Used in')),
        ['Used in this page (Source 1)', 'Used in this page (Source 5)'],
      );
    });
    await press(page, '[part=mark]');
    await expectTree(page, (tree) => the(the(tree, 'note'), 'button', 'Show in the list of sources'));
    await press(page, '.note-controls button:last-child');
    await expectTree(page, (tree) => {
      assert.deepEqual(all(tree, 'note'), []);
      the(tree, 'button', 'Back to the text');
    });
  });
});
