import assert from 'node:assert/strict';
import {composedTree} from '../support/page-checks/composed-tree.ts';
import {assertIncludes} from '../support/assertions.ts';
import {all, expectTree, headings, items, marks, names, text, the} from './accessibility-tree.ts';
import {story} from './modules.ts';
import {mount} from './mount.ts';

describe('cs-campaign, to assistive technology', () => {
  it('is one outline: the letter, and under it demands, statements, signatories and sources', async () => {
    const page = await mount(story('campaign', 'Ready').render());
    await expectTree(page, (tree) => {
      assert.deepEqual(headings(tree), [
        '2 Open the audit of the Northern Reservoir',
        '3 Demands',
        '4 Publish the audit in full',
        '4 Repair the dam before the winter',
        '3 Claims and statements',
        '3 Signatories',
        '3 Sources',
      ]);
      // The parts have no closing lines of their own.
      assert.equal(names(tree, 'link').filter((name) => name === 'The campaign’s page').length, 1);
    });
  });

  it('starts one level lower, or with its parts, as it is told', async () => {
    const third = await mount(story('campaign', 'HeadingLevel3').render());
    await expectTree(third, (tree) =>
      assert.equal(
        headings(tree)
          .map((heading) => heading[0])
          .join(''),
        '3455444',
      ),
    );
    const without = await mount(story('campaign', 'WithoutHeading').render());
    await expectTree(without, (tree) => assert.equal(headings(tree)[0], '2 Demands'));
  });

  it('hands the partner’s own words to the letter’s card, in every state', async () => {
    for (const name of ['WithPartner', 'Retracted', 'Empty', 'Loading', 'Failed']) {
      const page = await mount(story('campaign', name).render());
      await expectTree(page, (tree) => {
        const box = the(tree, 'complementary', 'Added by this site, not part of the letter');
        assert.match(text(box), /We signed because our own river begins below that dam\.$/);
      });
    }
  });

  it('leaves its own children where it shows no campaign', async () => {
    for (const name of ['Empty', 'Loading', 'Failed']) {
      const page = await mount(story('campaign', name).render());
      await expectTree(page, (tree) => {
        assert.deepEqual(headings(tree), ['2 Open the audit of the Northern Reservoir']);
        assertIncludes(text(tree), 'Twelve organisations have written a joint letter.');
        assert.deepEqual(names(tree, 'link'), ['a joint letter']);
      });
    }
  });

  it('asks by a button that names the host, before its own children, and says with it what that reveals', async () => {
    const page = await mount(story('campaign', 'LoadOnClick').render());
    await expectTree(page, (tree) => {
      the(tree, 'button', 'Load the campaign from letters.example.org');
      assert.match(
        text(tree),
        /^Load the campaign from letters\.example\.org This reveals your IP address, .*Open the audit of the Northern/,
      );
    });
  });

  it('only provides with layout="none"', async () => {
    const page = await mount(story('campaign', 'LayoutNone').render());
    await expectTree(page, (tree) => {
      assert.deepEqual(headings(tree), [
        '2 Twelve organisations want to see the audit',
        '3 Open the audit of the Northern Reservoir',
        '3 Demands',
        '4 Publish the audit in full',
        '4 Repair the dam before the winter',
        '3 Sources',
      ]);
      assert.equal(marks(tree)[0], 'Source 1, para. 4');
      the(tree, 'doc-bibliography', 'Sources: Open the audit of the Northern Reservoir');
    });
  });

  it('leaves parts out', async () => {
    const page = await mount(story('campaign', 'WithoutParts').render());
    await expectTree(page, (tree) => {
      assert.deepEqual(headings(tree), ['2 Open the audit of the Northern Reservoir']);
      assertIncludes(text(tree), 'Published by Clearwater Watch');
    });
  });

  it('has no part about which the document says nothing', async () => {
    const page = await mount(story('campaign', 'Bare').render());
    await expectTree(page, (tree) => assert.deepEqual(headings(tree), ['2 Open the audit']));
  });

  it('closes with who publishes, who judges, who approved and how current it is', async () => {
    for (const [name, words] of [
      [
        'Ready',
        /Published by Clearwater Watch; statuses judged by A committee of three signatories\. The signatories approved/,
      ],
      ['Ready', /Revision 3, updated 10 June 2026, checked \d+ \w+ \d{4}\./],
      ['Independent', /Neither the signatories nor the addressee have reviewed this account\./],
      ['NotChecked', /updated 10 June 2026, not checked since January 2024/],
      ['Ended', /This campaign has ended \(30 June 2026\)\. The audit was published on 28 June/],
      ['MachineTranslation', /Traduction automatique\./],
    ] as const) {
      const page = await mount(story('campaign', name).render());
      await expectTree(page, (tree) => assert.match(text(tree), words, name));
    }
  });

  it('says of each correction what was, what is and why', async () => {
    const page = await mount(story('campaign', 'Corrected').render());
    const details = [...composedTree(page)].find((element) =>
      element.matches('[part=corrections]'),
    ) as HTMLDetailsElement;
    details.open = true;
    await expectTree(page, (tree) => {
      const list = all(tree, 'list').at(-1)!;
      assert.equal(items(list).length, 3);
      assert.equal(
        text(items(list)[2]!),
        '9 June 2026 Was: The letter was sent on 3 April. Is: The letter was sent on 2 April. Why: A slip.',
      );
    });
  });

  it('reads the first campaign in each language of the interface', async () => {
    for (const [locale, demands] of Object.entries({
      en: 'Demands',
      fr: 'Demandes',
      es: 'Exigencias',
      ar: 'المطالب',
      he: 'הדרישות',
    })) {
      const page = await mount(story('campaign', 'MicrosoftAzureReview').render(), {locale});
      await expectTree(page, (tree) => assert.equal(headings(tree)[1], `3 ${demands}`));
    }
  });
});
