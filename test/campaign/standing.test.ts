import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {countStatuses, standing, STATUSES, type Campaign, type Demand, type Status} from '@countersign/campaign';
import {exampleCampaign} from '../support/documents/example.ts';

/** A demand with one entry for each `date status`. */
function demand(...entries: `${string} ${Status}`[]): Demand {
  const [first] = exampleCampaign().demands;
  const history = entries.map((entry) => {
    const [date, status] = entry.split(' ') as [string, Status];
    return {date, status, note: entry, evidence: [{source: 'herald-2026'}]};
  });
  return {...first!, history};
}

const campaignWith = (...demands: Demand[]): Campaign => ({...exampleCampaign(), demands});

suite('standing', () => {
  test('is the newest entry and its date', () => {
    const {status, since, latest} = standing(demand('2026-04-20 promised', '2026-06-03 partial'));
    assert.equal(status, 'partial');
    assert.equal(since, '2026-06-03');
    assert.equal(latest.note, '2026-06-03 partial');
  });

  test('of a single entry is that entry', () => {
    const {status, since, latest} = standing(demand('2026-04 unknown'));
    assert.deepEqual([status, since, latest.note], ['unknown', '2026-04', '2026-04 unknown']);
  });

  test('dates from the entry with which the status began: later ones that repeat it are developments', () => {
    const {status, since, latest} = standing(
      demand('2025-01 unknown', '2025-08-15 promised', '2026-05-18 promised', '2026-06 promised'),
    );
    assert.deepEqual([status, since, latest.note], ['promised', '2025-08-15', '2026-06 promised']);
  });

  test('begins anew when a status comes back', () => {
    const {status, since} = standing(demand('2024 promised', '2025 partial', '2026 promised'));
    assert.deepEqual([status, since], ['promised', '2026']);
  });

  test('reaches back to the first entry when nothing ever changed', () => {
    assert.equal(standing(demand('2024 unmet', '2025 unmet', '2026 unmet')).since, '2024');
  });
});

suite('countStatuses', () => {
  test('counts newest entries only, in the order of the statuses, and leaves out what no demand has', () => {
    const campaign = campaignWith(
      demand('2026 unknown'),
      demand('2026 unmet'),
      demand('2025 met', '2026 reversed'),
      demand('2026 unmet'),
      demand('2026 met'),
    );
    assert.deepEqual(countStatuses(campaign), [
      {status: 'met', count: 1},
      {status: 'unmet', count: 2},
      {status: 'reversed', count: 1},
      {status: 'unknown', count: 1},
    ]);
  });

  test('names every status that some demand has', () => {
    const all = [...STATUSES].reverse().map((status) => demand(`2026 ${status}`));
    assert.deepEqual(
      countStatuses(campaignWith(...all)).map(({status}) => status),
      ['met', 'partial', 'promised', 'unmet', 'reversed', 'unknown', 'dropped'],
    );
  });

  test('of no demands is empty', () => {
    assert.deepEqual(countStatuses(campaignWith()), []);
  });
});
