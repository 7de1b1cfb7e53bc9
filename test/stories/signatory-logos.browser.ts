import {expect} from 'chai';
import {composedTree} from '../access/checks/composed-tree.ts';
import {all, expectTree, headings, items, names, text, the} from './accessibility-tree.ts';
import {story} from './modules.ts';
import {until} from '../elements/until.ts';
import {deep, mount, settled} from './mount.ts';

describe('cs-signatory-logos, to assistive technology', () => {
  it('is a heading and a list of names, with who withdrew and how many are not named', async () => {
    const page = await mount(story('signatory-logos', 'Ready').render());
    await expectTree(page, (tree) => {
      expect(headings(tree)).to.deep.equal(['2 Signatories']);
      const signatories = items(the(tree, 'list')).map(text);
      expect(signatories).to.have.length(3);
      expect(signatories[0]).to.match(/^Clearwater Watch/);
      expect(signatories[1]).to.match(/^River Union ?\( ?Withdrew 20 May 2026\)$/);
      expect(signatories[2]).to.equal('Dr A. Example Hydrologist, University of Example');
      expect(text(tree)).to.include('2 more who are not named');
    });
  });

  it('names each logo after its organisation', async () => {
    const page = await mount(story('signatory-logos', 'Logos').render());
    await expectTree(page, (tree) => {
      // The others are signs beside their names.
      expect(names(tree, 'img')).to.deep.equal(['Clearwater Watch', 'The Northern Review of Rivers and Dams']);
      expect(text(the(tree, 'list'))).to.match(/River Union \(Withdrew 20 May 2026\).+Old Mill Society/);
      // A link around a logo has its name, once.
      expect(names(the(tree, 'list'), 'link')).to.deep.equal([
        'Clearwater Watch',
        'River Union',
        'Old Mill Society',
        'Lower Valley Anglers’ Union',
      ]);
    });
    const inArabic = await mount(story('signatory-logos', 'Logos').render(), {locale: 'ar'});
    await expectTree(inArabic, (tree) => expect(names(tree, 'img')[0]).to.equal('مرصد المياه الصافية'));
  });

  it('loads logos from the document’s own origin, the dark ones where it is dark', async () => {
    const dark = ['clearwater-dark.webp', 'old-mill-dark.webp'];
    for (const [name, scheme, darkOnes] of [
      ['Logos', 'light', []],
      ['Logos', 'dark', dark],
      ['LogosThemeDark', 'light', dark],
      ['ThemeLight', 'dark', []],
    ] as const) {
      const page = await mount(story('signatory-logos', name).render(), {scheme});
      const images = [...composedTree(page)].filter((element) => element instanceof HTMLImageElement);
      for (const image of images) {
        image.loading = 'eager';
        // One that Firefox has from the story before shows until the one for the dark is there.
        await until(() => image.currentSrc === image.src);
        await image.decode();
        expect(new URL(image.currentSrc).origin).to.equal(location.origin);
        // The attributes reserve its shape.
        expect([image.naturalWidth, image.naturalHeight].map(String)).to.deep.equal(
          ['width', 'height'].map((name) => image.getAttribute(name)),
        );
      }
      const files = images.map((image) => image.currentSrc.split('/').at(-1)!);
      expect(files.filter((file) => file.includes('-dark'))).to.deep.equal(darkOnes);
    }
  });

  it('says names where it shows no logos', async () => {
    const page = await mount(story('signatory-logos', 'WithoutLogos').render());
    await expectTree(page, (tree) => {
      expect(all(tree, 'img')).to.deep.equal([]);
      expect(items(the(tree, 'list')).map(text)[3]).to.equal('Old Mill Society');
    });
  });

  it('lists every one of hundreds, out of sight too', async () => {
    const page = await mount(story('signatory-logos', 'Hundreds').render());
    await expectTree(page, (tree) => {
      expect(items(the(tree, 'list'))).to.have.length(300);
      expect(text(tree)).to.include('57 more who are not named');
    });
  });

  it('has a field with a label, which keeps the focus and says how many it has found', async () => {
    const page = await mount(story('signatory-logos', 'Hundreds').render());
    const field = deep<HTMLInputElement>(page, 'input');
    await expectTree(page, (tree) => {
      expect(text(the(tree, 'searchbox', 'Find a signatory'))).to.equal('');
      expect(text(the(tree, 'status'))).to.equal('');
    });
    field.focus();
    field.value = 'clear';
    field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    await settled();
    expect((field.getRootNode() as ShadowRoot).activeElement === field).to.equal(true);
    await expectTree(page, (tree) => {
      expect(items(the(tree, 'list'))).to.have.length(28);
      expect(text(the(tree, 'status'))).to.equal('28 found');
    });
  });

  it('takes its heading’s level, or has none', async () => {
    const fourth = await mount(story('signatory-logos', 'HeadingLevel4').render());
    await expectTree(fourth, (tree) => expect(headings(tree)).to.deep.equal(['4 Signatories']));
    const without = await mount(story('signatory-logos', 'WithoutHeading').render());
    await expectTree(without, (tree) => expect(headings(tree)).to.deep.equal([]));
  });

  it('says that nobody is listed, and nothing but the note of a retracted campaign', async () => {
    const nobody = await mount(story('signatory-logos', 'Nobody').render());
    await expectTree(nobody, (tree) => expect(text(tree)).to.match(/^Signatories Nothing is listed\. Published/));
    const retracted = await mount(story('signatory-logos', 'Retracted').render());
    await expectTree(retracted, (tree) =>
      expect(text(tree)).to.match(/^This campaign has been retracted \(30 June 2026\)/),
    );
  });

  for (const state of ['Empty', 'Loading', 'Failed']) {
    it(`leaves its own children in the state of ${state}`, async () => {
      const page = await mount(story('signatory-logos', state).render());
      await expectTree(page, (tree) => expect(text(tree)).to.equal('The signatories stand under the letter.'));
    });
  }
});
