import assert from 'node:assert/strict';
import {assertExcludes, assertIncludes} from '../support/assertions.ts';
import {all, expectTree, headings, items, names, text, the} from './accessibility-tree.ts';
import {story} from './modules.ts';
import {deep, mount, settled} from './mount.ts';

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
        /^1\. B\. Writer, The Herald\. Audit found leaks at reservoir\. .*News report.* 11 March 2026/,
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
        'herald.example.com',
        'Archived copy, 12 March 2026',
        'Also in Arabic',
      ]);
      assert.deepEqual(all(letter!, 'link'), []);
      assertIncludes(text(letter!), 'No address known');
    });
  });

  it('says where on the page each source is cited, and leads there and back', async () => {
    const page = await mount(story('source-list', 'Cited').render());
    await expectTree(page, (tree) => {
      const [herald, statement] = items(the(the(tree, 'doc-bibliography'), 'list'));
      assert.deepEqual(names(herald!, 'button'), ['Demands']);
      // Its mark stands in the history, which is closed.
      assert.deepEqual(names(statement!, 'button'), ['Demands']);
      assert.match(text(herald!), /Cited in: Demands$/);
    });
    const mark = deep(page, '[part=mark][data-source=herald-2026]');
    mark.click();
    await settled();
    const list = deep(page, 'cs-source-list').shadowRoot!;
    assert.equal(list.activeElement?.getAttribute('data-id'), 'herald-2026');
    await expectTree(page, (tree) => {
      assertIncludes(names(the(tree, 'doc-bibliography'), 'button'), 'Back to the text');
    });
    list.querySelector<HTMLElement>('.back')!.click();
    await settled();
    assert.equal((mark.getRootNode() as ShadowRoot).activeElement, mark);
    await expectTree(page, (tree) => assertExcludes(names(tree, 'button'), 'Back to the text'));
  });

  it('lists every one of many, out of sight too', async () => {
    const page = await mount(story('source-list', 'ManySources').render());
    await expectTree(page, (tree) => assert.equal(items(the(tree, 'list')).length, 126));
  });

  it('takes its heading’s level and leaves parts out', async () => {
    const fourth = await mount(story('source-list', 'HeadingLevel4').render());
    await expectTree(fourth, (tree) => assert.deepEqual(headings(tree), ['4 Sources']));
    const without = await mount(story('source-list', 'WithoutParts').render());
    await expectTree(without, (tree) => {
      assert.deepEqual(headings(tree), []);
      the(tree, 'doc-bibliography', 'Sources: Open the audit of the Northern Reservoir');
      assertExcludes(text(tree), 'Two people who read the audit');
    });
  });

  it('says that nothing is listed, and nothing but the note of a retracted campaign', async () => {
    const none = await mount(story('source-list', 'NoSources').render());
    await expectTree(none, (tree) => assert.match(text(tree), /^Sources Nothing is listed\. Published/));
    const retracted = await mount(story('source-list', 'Retracted').render());
    await expectTree(retracted, (tree) => {
      assert.deepEqual(all(tree, 'doc-bibliography'), []);
      assert.match(text(tree), /^This campaign has been retracted \(30 June 2026\)/);
    });
  });

  for (const state of ['Empty', 'Loading', 'Failed']) {
    it(`leaves its own children in the state of ${state}`, async () => {
      const page = await mount(story('source-list', state).render());
      await expectTree(page, (tree) => assert.equal(text(tree), 'The sources stand under the letter.'));
    });
  }
});
