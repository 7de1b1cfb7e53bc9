import assert from 'node:assert/strict';
import {assertExcludes, assertIncludes} from '../support/assertions.ts';
import {all, disclosures, expectTree, headings, items, marks, names, text, the} from './accessibility-tree.ts';
import {story} from './modules.ts';
import {mount, press} from './mount.ts';

const PARTNER = 'Added by this site, not part of the letter';

describe('cs-letter-card, to assistive technology', () => {
  it('is a heading, a list of facts, a summary with its marks, and links to the letter', async () => {
    const page = await mount(story('letter-card', 'Ready').render());
    await expectTree(page, (tree) => {
      assert.deepEqual(headings(tree), ['2 Open the audit of the Northern Reservoir']);
      const [facts, links] = all(tree, 'list');
      assert.deepEqual(
        items(facts!).map((fact) => text(fact).replace(/ ?·$/, '')),
        [
          'To Northern Water plc',
          'Copy to Office of Water (Regulator, Ministry of Rivers)',
          'Sent 2 April 2026',
          'Published 16 April 2026',
          'Reply requested by 14 May 2026',
          'Signed by 1 organisation, 1 person and 2 whose names are withheld',
        ],
      );
      assert.deepEqual(names(facts!, 'link'), ['Northern Water plc']);
      assert.deepEqual(names(links!, 'link'), [
        'Read the letter in English (original)',
        'Archived copy, 17 April 2026',
        'Read the letter in Arabic',
        'Read the announcement of the letter',
      ]);
      assert.deepEqual(marks(tree), ['Source 1']);
    });
  });

  it('calls an announcement what it is', async () => {
    const page = await mount(story('letter-card', 'AnnouncementOnly').render());
    await expectTree(page, (tree) => {
      assert.deepEqual(names(all(tree, 'list')[1]!, 'link'), ['Read the announcement of the letter']);
      assertExcludes(text(tree), 'Text of the letter');
    });
  });

  it('keeps the letter’s own words behind a disclosure', async () => {
    const page = await mount(story('letter-card', 'Ready').render());
    await expectTree(page, (tree) => {
      assert.equal(disclosures(tree)[0], '- Text of the letter');
      assertExcludes(text(tree), 'We write about the audit');
      assert.deepEqual(marks(tree), ['Source 1']);
    });
    await press(page, 'summary');
    await expectTree(page, (tree) => {
      assert.equal(disclosures(tree)[0], '+ Text of the letter');
      assert.match(text(tree), /We write about the audit of the Northern Reservoir\. The Herald reported .* leaks\./);
      assert.deepEqual(marks(tree), ['Source 1', 'Source 1, para. 4']);
    });
  });

  for (const [name, locale, title] of [
    ['WithPartner', 'en', PARTNER],
    ['WithPartner', 'ar', 'أضافه هذا الموقع، وليس جزءاً من الرسالة'],
    ['Retracted', 'en', PARTNER],
    ['Loading', 'en', PARTNER],
    ['Failed', 'he', 'נוסף על ידי אתר זה ואינו חלק מהמכתב'],
  ] as const) {
    it(`sets the partner’s own words apart, under a name: ${name}, ${locale}`, async () => {
      const page = await mount(story('letter-card', name).render(), {locale});
      await expectTree(page, (tree) => {
        assert.equal(
          text(the(tree, 'complementary', title)),
          `${title} We signed because our own river begins below that dam.`,
        );
      });
    });
  }

  it('shows a machine translation, and says that it is one', async () => {
    const page = await mount(story('letter-card', 'MachineTranslation').render());
    await expectTree(page, (tree) => {
      assert.deepEqual(headings(tree), ['2 Publiez l’audit du réservoir du Nord']);
      assertIncludes(text(tree), 'Traduction automatique. La traduction porte sur la version 1.');
    });
  });

  it('shows a reader of German the German text between the words of the campaign’s language', async () => {
    const page = await mount(story('letter-card', 'GermanReader').render());
    await expectTree(page, (tree) => {
      assert.deepEqual(headings(tree), ['2 Legt die Prüfung des nördlichen Speichers offen']);
      assertIncludes(text(tree), 'Sent 2 April 2026');
    });
  });
});
