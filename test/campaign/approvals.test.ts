import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {countApprovals, isAgreed} from '@countersign/campaign';
import {exampleCampaign} from '../support/documents/example.ts';

const answer = (signatory: string, revision: number, outcome = 'agreed') => ({
  signatory,
  revision,
  date: '2026-06-10',
  outcome,
});

/** The example with other answers. Its signatories are clearwater and dr-example; river-union withdrew. */
const answered = (...approvals: object[]) => exampleCampaign({'/approvals': approvals});

/** The counts of these answers, with the ids of those who object. */
function counted(...approvals: object[]) {
  const {objecting, ...counts} = countApprovals(answered(...approvals));
  return {...counts, objecting: objecting.map(({id}) => id)};
}

suite('approvals are counted', () => {
  test('at the revision to which most agreed, of all who signed and did not withdraw', () => {
    const both = {revision: 3, agreed: 2, signatories: 4, objecting: []};
    assert.deepEqual(counted(answer('river-union', 1), answer('clearwater', 3), answer('dr-example', 3)), both);
    const one = {revision: 3, agreed: 1, signatories: 4, objecting: []};
    assert.deepEqual(counted(answer('clearwater', 3), answer('dr-example', 2)), one);
    // The first to agree to a newer revision takes nothing from the others.
    const earlier = {...both, revision: 2};
    assert.deepEqual(counted(answer('clearwater', 2), answer('dr-example', 2), answer('clearwater', 3)), earlier);
  });

  test('not of a signatory that said nothing, nor of one that withdrew', () => {
    const nobody = {revision: undefined, agreed: 0, signatories: 4, objecting: []};
    assert.deepEqual(counted(), nobody);
    assert.deepEqual(counted(answer('river-union', 3)), nobody);
    assert.deepEqual(counted(answer('river-union', 3, 'objects')), nobody);
  });

  test('once for each signatory, by its newest answer', () => {
    const {agreed, revision, objecting} = counted(
      answer('clearwater', 2, 'objects'),
      answer('clearwater', 3),
      answer('clearwater', 3),
      answer('dr-example', 3),
      answer('dr-example', 3, 'objects'),
    );
    assert.deepEqual({agreed, revision, objecting}, {agreed: 1, revision: 3, objecting: ['dr-example']});
  });

  test('by the last answer that is listed, whatever its revision: an objection takes back what was agreed', () => {
    const {agreed, revision, objecting} = counted(answer('clearwater', 3), answer('clearwater', 1, 'objects'));
    assert.deepEqual({agreed, revision, objecting}, {agreed: 0, revision: undefined, objecting: ['clearwater']});
  });
});

suite('an account is agreed', () => {
  const isAgreedBy = (...approvals: object[]) => isAgreed(answered(...approvals));

  test('if the newest answer of every named signatory that did not withdraw is that it agrees', () => {
    assert.ok(isAgreed(exampleCampaign()));
    assert.ok(isAgreedBy(answer('clearwater', 2, 'objects'), answer('clearwater', 3), answer('dr-example', 3)));
  });

  test('also in a later revision, in which alone an approval can be published', () => {
    assert.ok(isAgreedBy(answer('clearwater', 2), answer('dr-example', 2)));
    assert.ok(isAgreedBy(answer('clearwater', 3), answer('dr-example', 2)));
    assert.ok(isAgreed(exampleCampaign({'/revision': 4})));
  });

  test('not if one said nothing or objects', () => {
    assert.ok(!isAgreedBy());
    assert.ok(!isAgreedBy(answer('clearwater', 3)));
    assert.ok(!isAgreedBy(answer('clearwater', 3), answer('dr-example', 3, 'objects')));
    assert.ok(!isAgreedBy(answer('clearwater', 3), answer('dr-example', 3), answer('dr-example', 3, 'objects')));
  });

  test('not by one for many who signed later', () => {
    const late = ['a', 'b', 'c'].map((id) => ({id, kind: 'person', name: `Person ${id}`, signed: '2026-06-12'}));
    const [clearwater] = exampleCampaign().signatories;
    const campaign = {
      '/signatories': [clearwater, ...late],
      '/approvals': [answer('clearwater', 3)],
      '/statements': [],
    };
    assert.ok(!isAgreed(exampleCampaign({...campaign, '/actions': []})));
  });

  test('without waiting for a body that signed after the newest approval', () => {
    const signed = (date: string) =>
      isAgreed(exampleCampaign({'/approvals': [answer('clearwater', 3)], '/signatories/2/signed': date}));
    assert.ok(signed('2026-06-11'));
    assert.ok(!signed('2026-06-09'));
  });

  test('not if nobody signed', () => {
    const nobody = {'/signatories': [], '/approvals': [], '/statements': []};
    assert.ok(!isAgreed(exampleCampaign(nobody)));
  });
});
