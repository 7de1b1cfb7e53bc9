import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {LETTER, newestResponses, openResponses, type AddresseeResponse, type Campaign} from '@countersign/campaign';
import {exampleCampaign} from './example.ts';

/** The example with one response for each `id by date about…`. */
function campaignWith(...lines: string[]): Campaign {
  const responses = lines.map((line) => {
    const [id, by, date, ...to] = line.split(' ') as [string, string, string, ...string[]];
    return {id, by, date, to, kind: 'statement', text: id, evidence: [{source: 'herald-2026'}]};
  });
  return exampleCampaign({'/responses': responses, '/statements': []});
}

const ids = (responses: readonly AddresseeResponse[]): string[] => responses.map(({id}) => id);

suite('newestResponses', () => {
  test('has one response of each addressee, newest first', () => {
    const campaign = campaignWith(
      'a northern-water 2026-05-01 letter',
      'b regulator 2026-05-20 letter',
      'c northern-water 2026-06-01 letter',
      'd northern-water 2026-05-15 letter',
    );
    assert.deepEqual(ids(newestResponses(campaign, LETTER)), ['c', 'b']);
  });

  test('looks only at responses about the letter or demand that is asked for', () => {
    const campaign = campaignWith(
      'a northern-water 2026-05-01 publish-audit repair',
      'b northern-water 2026-06-01 letter',
      'c northern-water 2026-05-15 repair',
    );
    assert.deepEqual(ids(newestResponses(campaign, 'publish-audit')), ['a']);
    assert.deepEqual(ids(newestResponses(campaign, 'repair')), ['c']);
    assert.deepEqual(ids(newestResponses(campaign, LETTER)), ['b']);
    assert.deepEqual(ids(newestResponses(campaign, 'nowhere')), []);
  });

  test('of two that are equally new takes the later one in the document, also when one is less precise', () => {
    assert.deepEqual(
      ids(newestResponses(campaignWith('a regulator 2026-05-28 letter', 'b regulator 2026-05-28 letter'), LETTER)),
      ['b'],
    );
    assert.deepEqual(
      ids(newestResponses(campaignWith('a regulator 2026-05-28 letter', 'b regulator 2026 letter'), LETTER)),
      ['b'],
    );
  });

  test('counts silence: a record that none came is newer than an older reply', () => {
    const campaign = exampleCampaign({
      '/responses/2': {
        id: 'silent-again',
        by: 'northern-water',
        to: ['letter'],
        kind: 'no-reply',
        asked: '2026-06-01',
        date: '2026-06-10',
        evidence: [{source: 'clearwater-2026'}],
      },
    });
    assert.ok(ids(newestResponses(campaign, LETTER)).includes('silent-again'));
    assert.ok(!ids(newestResponses(campaign, LETTER)).includes('reply-may'));
  });
});

suite('openResponses', () => {
  test('puts a response about the letter and a demand at the demand only', () => {
    const {letter, demands} = openResponses(exampleCampaign());
    assert.deepEqual(ids(letter), ['regulator-silent']);
    assert.deepEqual(
      [...demands].map(([id, responses]) => [id, ids(responses)]),
      [
        ['publish-audit', ['reply-may']],
        ['repair', []],
      ],
    );
  });

  test('keeps an older response about the letter out of sight when a newer one stands at a demand', () => {
    const campaign = campaignWith(
      'old northern-water 2026-05-01 letter',
      'new northern-water 2026-06-01 letter repair',
    );
    const {letter, demands} = openResponses(campaign);
    assert.deepEqual(ids(letter), []);
    assert.deepEqual(ids(demands.get('repair')!), ['new']);
  });

  test('shows the newest about the letter when a demand shows a newer one that is not about the letter', () => {
    const campaign = campaignWith('a northern-water 2026-05-01 letter', 'b northern-water 2026-06-01 repair');
    const {letter, demands} = openResponses(campaign);
    assert.deepEqual(ids(letter), ['a']);
    assert.deepEqual(ids(demands.get('repair')!), ['b']);
  });

  test('never hides the newest response about anything', () => {
    const campaign = campaignWith(
      'a northern-water 2026-05-01 letter publish-audit',
      'b northern-water 2026-06-01 letter repair',
      'c regulator 2026-05-05 letter',
    );
    const {letter, demands} = openResponses(campaign);
    assert.deepEqual(ids(letter), ['c']);
    assert.deepEqual(ids(demands.get('publish-audit')!), ['a']);
    assert.deepEqual(ids(demands.get('repair')!), ['b']);
  });
});
