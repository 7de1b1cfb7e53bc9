import {expect} from 'chai';
import {composedTree} from '../access/checks/composed-tree.ts';
import {all, expectTree, headings, items, marks, text, the} from './accessibility-tree.ts';
import {story} from './modules.ts';
import {mount} from './mount.ts';

describe('cs-statements, to assistive technology', () => {
  it('is a heading and a list, each item opened by its basis and speaker', async () => {
    const page = await mount(story('statements', 'EveryBasis').render());
    await expectTree(page, (tree) => {
      expect(headings(tree)).to.deep.equal(['2 Claims and statements']);
      const opened = items(the(tree, 'list')).map(text);
      expect(opened).to.have.length(5);
      expect(opened[0]).to.match(/^Reported by The Herald The audit found leaks/);
      expect(opened[1]).to.match(
        /^In the words of Sam Sample, Chair, Clearwater Watch, 16 April 2026 People downstream/,
      );
      expect(opened[2]).to.match(/^Alleged by River Union, March 2026 A sluice was opened/);
      expect(opened[3]).to.match(/^Paraphrased from D\. Minister, Minister for Water The minister considers/);
      expect(opened[4]).to.match(/^In the words of F\. Fisher, 2026 ?\(Translated from Arabic\) The fish were gone/);
    });
  });

  it('sets quotation marks round nobody’s words but the speaker’s own', async () => {
    const page = await mount(story('statements', 'EveryBasis').render());
    const quoted = () =>
      [...composedTree(page)].filter(({localName}) => localName === 'q').map((quote) => quote.textContent);
    expect(quoted().map((words) => words.trim())).to.deep.equal(['People downstream have a right to the numbers.']);
    await mount(story('statements', 'EveryBasis').render(), {locale: 'ar'});
  });

  it('names the marks of each, and says who denies it', async () => {
    const page = await mount(story('statements', 'Ready').render());
    await expectTree(page, (tree) => {
      const [leaks, chair] = items(the(tree, 'list'));
      expect(marks(leaks!)).to.deep.equal(['Source 1, para. 4', 'Source 5']);
      expect(text(leaks!)).to.include(
        'Denied by Northern Water plc, 28 May 2026: The company says that the dam is safe',
      );
      expect(marks(chair!)).to.deep.equal(['Source 6']);
    });
  });

  it('takes its heading’s level, or has none', async () => {
    const fourth = await mount(story('statements', 'HeadingLevel4').render());
    await expectTree(fourth, (tree) => expect(headings(tree)).to.deep.equal(['4 Claims and statements']));
    const without = await mount(story('statements', 'WithoutHeading').render());
    await expectTree(without, (tree) => expect(headings(tree)).to.deep.equal([]));
  });

  it('reads in Arabic, and names the language of a translated quotation', async () => {
    const page = await mount(story('statements', 'ArabicCampaign').render(), {locale: 'ar'});
    await expectTree(page, (tree) => {
      const [, chair, engineer] = items(the(tree, 'list')).map(text);
      expect(chair).to.match(/^بنص كلام: سامي مثال/);
      expect(engineer).to.include('(اللغة الأصلية: الإنجليزية)');
    });
  });

  it('says that nothing is listed, and nothing but the note of a retracted campaign', async () => {
    const none = await mount(story('statements', 'NoStatements').render());
    await expectTree(none, (tree) =>
      expect(text(tree)).to.match(/^Claims and statements Nothing is listed\. Published/),
    );
    const retracted = await mount(story('statements', 'Retracted').render());
    await expectTree(retracted, (tree) => {
      expect(all(tree, 'list')).to.deep.equal([]);
      expect(text(tree)).to.match(/^This campaign has been retracted \(30 June 2026\)/);
    });
  });

  for (const state of ['Empty', 'Loading', 'Failed']) {
    it(`leaves its own children in the state of ${state}`, async () => {
      const page = await mount(story('statements', state).render());
      await expectTree(page, (tree) => expect(text(tree)).to.equal('What is claimed stands in the letter.'));
    });
  }
});
