import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {arrangeResponses, latestResponses, type AddresseeResponse, type Campaign} from '@countersign/campaign';
import {exampleCampaign} from '../support/documents/example.ts';

/** The example with one response for each `id by date about…`; ids that begin with `silent` record that none came. */
function campaignWith(...lines: string[]): Campaign {
  const responses = lines.map((line) => {
    const [id, by, date, ...to] = line.split(' ') as [string, string, string, ...string[]];
    const kind = id.startsWith('silent') ? {kind: 'no-reply', asked: '2026-01'} : {kind: 'statement', text: id};
    return {id, by, date, to, ...kind, evidence: [{source: 'herald-2026'}]};
  });
  return exampleCampaign({'/responses': responses, '/statements': []});
}

const ids = (responses: readonly AddresseeResponse[]): string[] => responses.map(({id}) => id);

suite('latestResponses', () => {
  test('has one response of each addressee, newest first', () => {
    const campaign = campaignWith(
      'a northern-water 2026-05-01 letter',
      'b regulator 2026-05-20 letter',
      'c northern-water 2026-06-01 letter',
      'd northern-water 2026-05-15 letter',
    );
    assert.deepEqual(ids(latestResponses(campaign)), ['c', 'b']);
  });

  test('of two that are equally new takes the later one in the document', () => {
    const campaign = campaignWith('a regulator 2026-05-28 letter', 'b regulator 2026-05-28 letter');
    assert.deepEqual(ids(latestResponses(campaign)), ['b']);
  });

  test('takes a month or a year for its end, wherever it stands in the document', () => {
    for (const [older, newer] of [
      ['2026-05-28', '2026-05'],
      ['2026-05', '2026'],
      ['2026-12-31', '2026'],
      ['2026', '2027-01-01'],
      ['2026-05', '2026-06-01'],
    ]) {
      const campaigns = [
        campaignWith(`old regulator ${older} letter`, `new regulator ${newer} letter`),
        campaignWith(`new regulator ${newer} letter`, `old regulator ${older} letter`),
      ];
      for (const campaign of campaigns) assert.deepEqual(ids(latestResponses(campaign)), ['new'], `${older} ${newer}`);
      // And so in the order of the addressees.
      const both = campaignWith(`old regulator ${older} letter`, `new northern-water ${newer} letter`);
      assert.deepEqual(ids(latestResponses(both)), ['new', 'old'], `${older} ${newer}`);
    }
  });

  test('keeps addressees whose responses are equally new in the order of the document', () => {
    const campaign = campaignWith('a regulator 2026-05 letter', 'b northern-water 2026-05 letter');
    assert.deepEqual(ids(latestResponses(campaign)), ['a', 'b']);
  });
});

suite('a silence', () => {
  test('stands beside what was said before it, and never hides it', () => {
    const campaign = campaignWith('said regulator 2026-05-01 letter', 'silent regulator 2026-06-01 letter');
    assert.deepEqual(ids(latestResponses(campaign)), ['silent', 'said']);
  });

  test('is over once something was said, also on the same day', () => {
    for (const date of ['2026-05-01', '2026-06-01']) {
      const campaign = campaignWith(`silent regulator ${date} letter`, 'said regulator 2026-06-01 letter');
      assert.deepEqual(ids(latestResponses(campaign)), ['said']);
    }
  });

  test('is shown once, the newest, where nothing was ever said', () => {
    const campaign = campaignWith('silent-2 regulator 2026-06-01 letter', 'silent-1 regulator 2026-05-01 letter');
    assert.deepEqual(ids(latestResponses(campaign)), ['silent-2']);
  });

  test('of one addressee says nothing of another', () => {
    const campaign = campaignWith('silent northern-water 2026-06-01 letter', 'said regulator 2026-05-01 letter');
    assert.deepEqual(ids(latestResponses(campaign)), ['silent', 'said']);
  });
});

suite('arrangeResponses', () => {
  test('puts a response about the letter and a demand at the demand only', () => {
    const {letter, demands} = arrangeResponses(exampleCampaign());
    assert.deepEqual(ids(letter), ['regulator-silent']);
    assert.deepEqual(
      [...demands].map(([id, responses]) => [id, ids(responses)]),
      [
        ['publish-audit', ['reply-may']],
        ['repair', []],
      ],
    );
  });

  test('puts a response about several demands with those about the letter', () => {
    const campaign = campaignWith('a northern-water 2026-05-01 letter publish-audit repair');
    const {letter, demands} = arrangeResponses(campaign);
    assert.deepEqual(ids(letter), ['a']);
    assert.deepEqual([...demands.values()].flat(), []);
  });

  test('has all responses, newest first, and of one day the later one in the document', () => {
    const campaign = campaignWith(
      'old northern-water 2026-05-01 letter',
      'same-1 northern-water 2026-06-01 letter',
      'same-2 northern-water 2026-06-01 letter',
      'silent regulator 2026-05-15 letter',
      'one northern-water 2026-05 repair',
      'two northern-water 2026-05-02 letter repair repair',
    );
    const {letter, demands} = arrangeResponses(campaign);
    assert.deepEqual(ids(letter), ['same-2', 'same-1', 'silent', 'old']);
    assert.deepEqual(ids(demands.get('repair')!), ['one', 'two']);
  });
});
