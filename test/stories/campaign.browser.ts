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
        '3 Where the 2 demands stand',
        '4 Publish the audit in full',
        '4 Repair the dam before the winter',
        '3 What was reported and said',
        '4 Reported by The Herald',
        '4 In the words of Sam Sample, Chair, Clearwater Watch, 16 April 2026',
        '3 Signatories',
        '3 Sources',
      ]);
      // The parts have no closing lines of their own.
      assert.equal(names(tree, 'link').filter((name) => name === 'Campaign page').length, 1);
    });
  });

  it('only provides with layout="none"', async () => {
    const page = await mount(story('campaign', 'LayoutNone').render());
    await expectTree(page, (tree) => {
      assert.deepEqual(headings(tree), [
        '2 Several organisations want to see the audit',
        '3 Open the audit of the Northern Reservoir',
        '3 Where the 2 demands stand',
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
      en: 'Where the 3 demands stand',
      fr: 'Où en sont les 3 demandes',
      es: 'En qué punto están las 3 exigencias',
      ar: 'أين وصلت المطالب وعددها 3',
      he: 'מצב 3 הדרישות',
    })) {
      const page = await mount(story('campaign', 'MicrosoftAzureReviewFull').render(), {locale});
      await expectTree(page, (tree) => assert.equal(headings(tree)[1], `3 ${demands}`));
    }
  });

  it('says who publishes, who judges, who approved and how current it is', async () => {
    for (const [name, words] of [
      [
        'Ready',
        /Written by Clearwater Watch; statuses judged by A committee of three signatories\. Approved by 2 of 4/,
      ],
      ['LayoutFull', /Published by Clearwater Watch · Last checked \d+ \w+ \d{4} · updated 10 June 2026 · revision 3/],
      ['Independent', /Not approved by the signatories\. Not reviewed by Northern Water plc\./],
      ['NotChecked', /Not checked since January 2024\./],
      ['Ended', /^Open the audit of the Northern Reservoir This campaign has ended \(30 June 2026\)\. The audit was/],
      ['MachineTranslation', /Traduction automatique\./],
    ] as const) {
      const page = await mount(story('campaign', name).render());
      await expectTree(page, (tree) => assert.match(text(tree), words, name));
    }
  });
});
