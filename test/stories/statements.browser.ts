import assert from 'node:assert/strict';
import {assertIncludes} from '../support/assertions.ts';
import {expectTree, headings, items, marks, text, the} from './accessibility-tree.ts';
import {story} from './modules.ts';
import {mount} from './mount.ts';

describe('cs-statements, to assistive technology', () => {
  it('is a heading and a list, each item opened by its basis and speaker', async () => {
    const page = await mount(story('statements', 'EveryBasis').render());
    await expectTree(page, (tree) => {
      assert.equal(headings(tree)[0], '2 What was reported and said');
      const opened = items(the(tree, 'list')).map(text);
      assert.equal(opened.length, 7);
      assert.deepEqual(
        headings(tree).slice(1),
        opened.map((words, at) => `3 ${words.slice(0, headings(tree)[at + 1]!.length - 2)}`),
      );
      assert.match(opened[0]!, /^Reported by The Herald The audit found leaks/);
      assert.match(opened[1]!, /^In the words of Sam Sample, Chair, Clearwater Watch, 16 April 2026 People downstream/);
      assert.match(opened[2]!, /^Alleged by River Union, March 2026 A sluice was opened/);
      assert.match(opened[3]!, /^D\. Minister, Minister for Water said \(our paraphrase\) The minister considers/);
      assert.match(opened[4]!, /^Denied by Northern Water plc, 20 April 2026 /);
      assert.match(opened[5]!, /^Found by High Court, 2 June 2026 /);
      assert.match(opened[6]!, /^In the words of F\. Fisher, 2026 ?\(Translated from Arabic\) The fish were gone/);
    });
  });

  it('names the marks of each, and says who denies it', async () => {
    const page = await mount(story('statements', 'Ready').render());
    await expectTree(page, (tree) => {
      const [leaks, chair] = items(the(tree, 'list'));
      assert.deepEqual(marks(leaks!), ['Source 1, para. 4', 'Source 5']);
      assertIncludes(text(leaks!), 'Denied by Northern Water plc, 28 May 2026: The company says that the dam is safe');
      assert.deepEqual(marks(chair!), ['Source 6']);
    });
  });

  it('reads in Arabic, and names the language of a translated quotation', async () => {
    const page = await mount(story('statements', 'ArabicCampaign').render(), {locale: 'ar'});
    await expectTree(page, (tree) => {
      const [, chair, engineer] = items(the(tree, 'list')).map(text);
      assert.match(chair!, /^بنص كلام: سامي مثال/);
      assertIncludes(engineer, '(اللغة الأصلية: الإنجليزية)');
    });
  });
});
