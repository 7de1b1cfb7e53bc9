import assert from 'node:assert/strict';
import {expectTree, headings, marks, names, text, the} from './accessibility-tree.ts';
import {story} from './modules.ts';
import {mount} from './mount.ts';

describe('cs-campaign, to assistive technology', () => {
  it('is one outline: the letter, and under it demands, statements, signatories and sources', async () => {
    const page = await mount(story('campaign', 'LayoutFull').render());
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

  it('reads the first campaign in each language of the interface', async () => {
    for (const [locale, demands] of Object.entries({
      en: 'Demands',
      fr: 'Demandes',
      es: 'Exigencias',
      ar: 'المطالب',
      he: 'הדרישות',
    })) {
      const page = await mount(story('campaign', 'MicrosoftAzureReviewFull').render(), {locale});
      await expectTree(page, (tree) => assert.equal(headings(tree)[1], `3 ${demands}`));
    }
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
});
