// The lines before the first status: who wrote and judged, who approved, whether the addressee was asked, how old it is.
import assert from 'node:assert/strict';
import '@countersign/elements/define.js';
import {assertExcludes, assertIncludes} from '../support/assertions.ts';
import {assertNone, example, part, parts, shown, textOf} from '../support/elements/fixtures.ts';

/** The elements that show a status. */
const WITH_STATUS = {
  'cs-overview': ['cs-overview', {}],
  'cs-demand-checklist': ['cs-demand-checklist', {}],
  'cs-campaign at a glance': ['cs-campaign', {layout: 'overview'}],
  'cs-campaign in full': ['cs-campaign', {layout: 'full'}],
} as const;

const WITHOUT = [
  'without-heading',
  'without-counts',
  'without-history',
  'without-summary',
  'without-demands-heading',
  'without-account',
  'without-statements',
  'without-signatories',
  'without-sources',
];

const daysAgo = (days: number): string => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);

const account = async (changes: Readonly<Record<string, unknown>> = {}): Promise<string> =>
  textOf(part(await shown('cs-demand-checklist', example(changes)), 'account'));

describe('the account', () => {
  for (const [name, [tag, attributes]] of Object.entries(WITH_STATUS)) {
    it(`stands once in a ${name}, before the first status, and cannot be left out`, async () => {
      const without = Object.fromEntries(WITHOUT.map((each) => [each, '']));
      const element = await shown(tag, example(), {...without, ...attributes});
      const line = part(element, 'account');
      assertIncludes(
        textOf(line),
        'Written by Clearwater Watch; statuses judged by A committee of three signatories. Approved by 2 of 4 signatories at revision 3.',
      );
      const [status] = parts(element, 'demand-status');
      assert.ok(line.compareDocumentPosition(status!) & Node.DOCUMENT_POSITION_FOLLOWING);
      // At the size of the text around it, and as dark.
      const [own, base] = [line, line.closest('.base')!].map((each) => getComputedStyle(each));
      assert.equal(own!.fontSize, base!.fontSize);
      assert.equal(own!.color, base!.color);
      assert.equal(own!.opacity, '1');
    });
  }

  it('names one who wrote and judged once', async () => {
    assert.match(
      await account({'/assessedBy': 'Clearwater Watch'}),
      /^Written and judged by Clearwater Watch\. Approved/,
    );
  });

  it('counts who approved the newest revision that anybody approved, and says if that is an older one', async () => {
    const at = (signatory: string, revision: number, outcome = 'agreed') => ({
      signatory,
      revision,
      date: '2026-06-09',
      outcome,
    });
    const approvals = (...given: readonly object[]) => account({'/approvals': given});
    assertIncludes(await approvals(), 'Not approved by the signatories.');
    assertIncludes(
      await approvals(at('clearwater', 2), at('dr-example', 2)),
      'Approved by 2 of 4 signatories at revision 2. Revision 3 not yet.',
    );
    assertIncludes(
      await approvals(at('clearwater', 2), at('dr-example', 3)),
      'Approved by 1 of 4 signatories at revision 3.',
    );
    // Who withdrew has no voice, and silence is no approval.
    assertIncludes(await approvals(at('river-union', 3)), 'Not approved by the signatories.');
    const objecting = await approvals(at('clearwater', 3), at('dr-example', 2), at('dr-example', 3, 'objects'));
    assertIncludes(objecting, 'Approved by 1 of 4 signatories at revision 3. Objected to by Dr A. Example.');
    assertExcludes(objecting, 'not yet');
  });

  it('says whether it was put to the addressees, not to those that get a copy', async () => {
    assertIncludes(await account(), 'Put to Northern Water plc, 29 May 2026. Answer requested by 5 June 2026.');
    assertExcludes(await account({'/asked': {date: '2026-05-29'}}), 'Answer requested');
    assertIncludes(await account({'/asked': undefined}), 'Not reviewed by Northern Water plc.');
  });

  it('says when it was last checked, or since when it has not been', async () => {
    assert.match(await account({'/checked': daysAgo(3)}), / Last checked \d+ \w+ \d{4}\.$/);
    assert.match(await account({'/checked': daysAgo(182)}), / Not checked since \d+ \w+ \d{4}\.$/);
    assertExcludes(await account({'/checked': undefined, '/updated': `${daysAgo(2)}T09:00:00Z`}), 'hecked');
  });

  it('is not there where nothing is demanded', async () => {
    const document = example({'/demands': [], '/responses': [], '/statements': [], '/corrections': []});
    assertNone(parts(await shown('cs-demand-checklist', document), 'account'));
  });
});
