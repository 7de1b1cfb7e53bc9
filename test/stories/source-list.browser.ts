import {expect} from 'chai';
import {all, expectTree, headings, items, names, text, the} from './accessibility-tree.ts';
import {story} from './modules.ts';
import {deep, mount, settled} from './mount.ts';

describe('cs-source-list, to assistive technology', () => {
  it('is a named bibliography with a heading and a numbered list', async () => {
    const page = await mount(story('source-list', 'Ready').render());
    await expectTree(page, (tree) => {
      const bibliography = the(tree, 'doc-bibliography', 'Sources: Open the audit of the Northern Reservoir');
      expect(headings(bibliography)).to.deep.equal(['2 Sources']);
      const sources = items(the(bibliography, 'list'));
      expect(sources).to.have.length(6);
      sources.forEach((source, at) => expect(text(source)).to.match(new RegExp(`^${at + 1} ?\\. `)));
      expect(text(sources[0]!)).to.match(
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
      expect(names(herald!, 'link')).to.deep.equal([
        'herald.example.com',
        'Archived copy, 12 March 2026',
        'Also in Arabic',
      ]);
      expect(all(letter!, 'link')).to.deep.equal([]);
      expect(text(letter!)).to.include('No address known');
    });
  });

  it('says where on the page each source is cited, and leads there and back', async () => {
    const page = await mount(story('source-list', 'Cited').render());
    await expectTree(page, (tree) => {
      const [herald, statement] = items(the(the(tree, 'doc-bibliography'), 'list'));
      expect(names(herald!, 'button')).to.deep.equal(['Demands']);
      // Its mark stands in the history, which is closed.
      expect(names(statement!, 'button')).to.deep.equal(['Demands']);
      expect(text(herald!)).to.match(/Cited in: Demands$/);
    });
    const mark = deep(page, '[part=mark][data-source=herald-2026]');
    mark.click();
    await settled();
    const list = deep(page, 'cs-source-list').shadowRoot!;
    expect(list.activeElement?.getAttribute('data-id')).to.equal('herald-2026');
    await expectTree(page, (tree) => {
      expect(names(the(tree, 'doc-bibliography'), 'button')).to.include('Back to the text');
    });
    list.querySelector<HTMLElement>('.back')!.click();
    await settled();
    expect((mark.getRootNode() as ShadowRoot).activeElement).to.equal(mark);
    await expectTree(page, (tree) => expect(names(tree, 'button')).not.to.include('Back to the text'));
  });

  it('lists every one of many, out of sight too', async () => {
    const page = await mount(story('source-list', 'ManySources').render());
    await expectTree(page, (tree) => expect(items(the(tree, 'list'))).to.have.length(126));
  });

  it('takes its heading’s level and leaves parts out', async () => {
    const fourth = await mount(story('source-list', 'HeadingLevel4').render());
    await expectTree(fourth, (tree) => expect(headings(tree)).to.deep.equal(['4 Sources']));
    const without = await mount(story('source-list', 'WithoutParts').render());
    await expectTree(without, (tree) => {
      expect(headings(tree)).to.deep.equal([]);
      the(tree, 'doc-bibliography', 'Sources: Open the audit of the Northern Reservoir');
      expect(text(tree)).not.to.include('Two people who read the audit');
    });
  });

  it('says that nothing is listed, and nothing but the note of a retracted campaign', async () => {
    const none = await mount(story('source-list', 'NoSources').render());
    await expectTree(none, (tree) => expect(text(tree)).to.match(/^Sources Nothing is listed\. Published/));
    const retracted = await mount(story('source-list', 'Retracted').render());
    await expectTree(retracted, (tree) => {
      expect(all(tree, 'doc-bibliography')).to.deep.equal([]);
      expect(text(tree)).to.match(/^This campaign has been retracted \(30 June 2026\)/);
    });
  });

  for (const state of ['Empty', 'Loading', 'Failed']) {
    it(`leaves its own children in the state of ${state}`, async () => {
      const page = await mount(story('source-list', state).render());
      await expectTree(page, (tree) => expect(text(tree)).to.equal('The sources stand under the letter.'));
    });
  }
});
