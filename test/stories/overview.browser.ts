import assert from 'node:assert/strict';
import {all, disclosures, expectTree, headings, items, names, text, type AccessibleNode} from './accessibility-tree.ts';
import {story} from './modules.ts';
import {mount, press} from './mount.ts';

const TITLE = 'Open the audit of the Northern Reservoir';

/** The list of demands that moved last. */
const demands = (tree: AccessibleNode): string[] =>
  items(all(tree, 'list').find((list) => all(list, 'heading').length > 0)!).map(text);

describe('cs-overview, to assistive technology', () => {
  it('is one outline: the letter, and under it where each demand stands', async () => {
    const page = await mount(story('overview', 'Ready').render());
    await expectTree(page, (tree) => {
      assert.deepEqual(headings(tree), [
        `2 ${TITLE}`,
        '3 Where the 2 demands stand',
        '4 Publish the audit in full',
        '4 Repair the dam before the winter',
      ]);
      assert.deepEqual(disclosures(tree), ['- Dates, claims and 6 sources']);
    });
  });

  it('says who judged, who approved and when it was checked before the first status', async () => {
    for (const [name, account] of [
      [
        'Ready',
        /Written by .*; statuses judged by .*\. Approved by .* signatories at revision 3\. Put to .* Last checked/,
      ],
      [
        'Independent',
        /Written by .* Not approved by the signatories\. Not reviewed by Northern Water plc\. Last checked/,
      ],
      ['Contested', /Approved by .* at revision \d\. .*Objected to by /],
      ['NotChecked', /Not checked since January 2024\./],
      ['EndedAndNotChecked', /Not checked since January 2024\./],
    ] as const) {
      const page = await mount(story('overview', name).render());
      await expectTree(page, (tree) => {
        const [before] = text(tree).split('Publish the audit in full');
        assert.match(before!, account, name);
        assert.doesNotMatch(before!, /Partly met|Not known to us/, name);
      });
    }
  });

  it('says with each status since when, on whose word and what is missing', async () => {
    const page = await mount(story('overview', 'Ready').render());
    await expectTree(page, (tree) => {
      const [first] = demands(tree);
      for (const words of [
        /^Publish the audit in full Partly met since 3 June 2026/,
        /the Herald reports that the annexes stay locked/,
        /Missing: The annexes, and the readings of all twelve gauges\.$/,
      ]) {
        assert.match(first!, words);
      }
    });
  });

  it('gives the newest words of each addressee, and says who is silent', async () => {
    const page = await mount(story('overview', 'SeveralAddressees').render());
    await expectTree(page, (tree) => {
      assert.match(text(tree), /Northern Water plc said, June 2026.*the dam is safe/);
      assert.match(text(tree), /Example Infrastructure Fund said, 20 March 2026 \(before the letter was sent\)/);
      assert.match(text(tree), /Office of Water was asked \(2 May 2026\) and had not replied by 10 June 2026/);
    });
  });

  it('counts many demands by status, and shows the six that moved last', async () => {
    const page = await mount(story('overview', 'MoreThanSixDemands').render());
    await expectTree(page, (tree) => {
      assert.equal(demands(tree).length, 6);
      assert.deepEqual(disclosures(tree), ['- Show all 14 demands', '- Dates, claims and 6 sources']);
      assert.doesNotMatch(text(tree), /\d+ (of|out of) 14|%/);
    });
  });

  it('names two of many signatories, and counts the others', async () => {
    const page = await mount(story('overview', 'SignedBy292').render());
    await expectTree(page, (tree) => assert.match(text(tree), /Signed by .*, .*,? and 290 others/));
  });

  it('opens with how a campaign ended', async () => {
    const page = await mount(story('overview', 'Ended').render());
    await expectTree(page, (tree) =>
      assert.match(text(tree), new RegExp(`^${TITLE} This campaign has ended \\(30 June 2026\\)\\. The audit was`)),
    );
  });

  it('opens with the retraction, and has only the partner’s own words after it', async () => {
    const page = await mount(story('overview', 'Retracted').render());
    await expectTree(page, (tree) => {
      assert.match(text(tree), /^This campaign has been retracted \(30 June 2026\)\. Two of the sources/);
      assert.match(text(tree), /Added by this site, not part of the letter We signed/);
      assert.deepEqual(all(tree, 'heading', 'list', 'summary', 'button'), []);
    });
  });

  it('opens the whole record in place', async () => {
    const page = await mount(story('overview', 'Ready').render());
    await press(page, '[part=record] > summary');
    await expectTree(page, (tree) => {
      assert.deepEqual(headings(tree).slice(4), [
        '3 Where the 2 demands stand',
        '4 Publish the audit in full',
        '4 Repair the dam before the winter',
        '3 What was reported and said',
        '4 Reported by The Herald',
        '4 In the words of Sam Sample, Chair, Clearwater Watch, 16 April 2026',
        '3 Signatories',
        '3 Sources',
      ]);
      assert.equal(names(tree, 'doc-bibliography').length, 1);
    });
  });
});
