import assert from 'node:assert/strict';
import {composedTree} from '../support/page-checks/composed-tree.ts';
import {assertIncludes} from '../support/assertions.ts';
import {expectTree, headings, items, names, text, the} from './accessibility-tree.ts';
import {story} from './modules.ts';
import {until} from '../support/elements/until.ts';
import {deep, mount, press, settled} from './mount.ts';

describe('cs-signatory-logos, to assistive technology', () => {
  it('is a heading and a list of names, with who withdrew and how many are not named', async () => {
    const page = await mount(story('signatory-logos', 'Ready').render());
    await expectTree(page, (tree) => {
      assert.deepEqual(headings(tree), ['2 Signatories']);
      const signatories = items(the(tree, 'list')).map(text);
      assert.equal(signatories.length, 3);
      assert.match(signatories[0]!, /^Clearwater Watch/);
      assert.match(signatories[1]!, /^River Union ?\( ?Withdrew 20 May 2026\)$/);
      assert.equal(signatories[2], 'Dr A. Example, Hydrologist, University of Example');
      assertIncludes(text(tree), '2 whose names are withheld');
    });
  });

  it('names each logo after its organisation', async () => {
    const page = await mount(story('signatory-logos', 'Logos').render());
    await expectTree(page, (tree) => {
      // The others are signs beside their names.
      assert.deepEqual(names(tree, 'img'), [
        'Clearwater Watch',
        'The Northern Review of Rivers and Dams',
        'Reservoir Watch',
      ]);
      assert.match(text(the(tree, 'list')), /River Union \(Withdrew 20 May 2026\).+Old Mill Society/);
      // A link around a logo has its name, once.
      assert.deepEqual(names(the(tree, 'list'), 'link'), [
        'Clearwater Watch',
        'River Union',
        'Old Mill Society',
        'Lower River Trust',
        'Reservoir Watch',
        'Lower Valley Anglers’ Union',
      ]);
    });
    const inArabic = await mount(story('signatory-logos', 'Logos').render(), {locale: 'ar'});
    await expectTree(inArabic, (tree) => assert.equal(names(tree, 'img')[0], 'مرصد المياه الصافية'));
  });

  it('loads logos from the document’s own origin, the dark ones where it is dark', async () => {
    const dark = ['clearwater-dark.webp', 'old-mill-dark.webp', 'clearwater-dark.webp'];
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
        assert.equal(new URL(image.currentSrc).origin, location.origin);
        // The attributes reserve its shape.
        assert.deepEqual(
          [image.naturalWidth, image.naturalHeight].map(String),
          ['width', 'height'].map((name) => image.getAttribute(name)),
        );
      }
      const files = images.map((image) => image.currentSrc.split('/').at(-1)!);
      assert.deepEqual(
        files.filter((file) => file.includes('-dark')),
        darkOnes,
      );
    }
  });

  it('lists every one of hundreds, out of sight too', async () => {
    const page = await mount(story('signatory-logos', 'Hundreds').render());
    await expectTree(page, (tree) => {
      assert.equal(items(the(tree, 'list')).length, 12);
      assertIncludes(text(tree), '57 whose names are withheld');
    });
    await press(page, '[part=signatories-all] > summary');
    await expectTree(page, (tree) => {
      assert.equal(items(the(tree, 'list')).length, 300);
    });
  });

  it('has a field with a label, which keeps the focus and says how many it has found', async () => {
    const page = await mount(story('signatory-logos', 'Hundreds').render());
    await press(page, '[part=signatories-all] > summary');
    const field = deep<HTMLInputElement>(page, 'input');
    await expectTree(page, (tree) => {
      assert.equal(text(the(tree, 'searchbox', 'Find a signatory')), '');
      assert.equal(text(the(tree, 'status')), '');
    });
    field.focus();
    field.value = 'clear';
    field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    await settled();
    assert.ok((field.getRootNode() as ShadowRoot).activeElement === field);
    await expectTree(page, (tree) => {
      assert.equal(items(the(tree, 'list')).length, 28);
      assert.equal(text(the(tree, 'status')), '28 found');
    });
  });
});
