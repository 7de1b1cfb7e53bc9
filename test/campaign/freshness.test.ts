import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {daysSinceCheck, lastChecked, MAX_DOCUMENT_BYTES, STALE_AFTER_DAYS} from '@countersign/campaign';

const updated = '2026-06-10T23:30:00Z';
const daysAt = (moment: string, checked?: string): number =>
  daysSinceCheck({...(checked && {checked}), updated}, Date.parse(moment));

test('a campaign was last checked when it says so, else on the day on which it was published', () => {
  assert.equal(lastChecked({checked: '2026-06', updated}), '2026-06');
  assert.equal(lastChecked({updated}), '2026-06-10');
});

suite('daysSinceCheck', () => {
  test('counts from the day of the check', () => {
    assert.equal(daysAt('2026-06-10T00:00:00Z', '2026-06-10'), 0);
    assert.equal(daysAt('2026-06-10T23:59:59Z', '2026-06-10'), 0);
    assert.equal(daysAt('2026-06-11T00:00:00Z', '2026-06-10'), 1);
    assert.equal(daysAt('2026-12-07T12:00:00Z', '2026-06-10'), STALE_AFTER_DAYS);
    assert.equal(daysAt('2026-12-08T12:00:00Z', '2026-06-10'), STALE_AFTER_DAYS + 1);
  });

  test('counts from the day of the update where nothing says when it was checked', () => {
    assert.equal(daysAt('2026-06-11T00:00:00Z'), 1);
  });

  test('counts a month or a year from its end, so that nothing is called stale too early', () => {
    assert.equal(daysAt('2026-07-01T00:00:00Z', '2026-06'), 0);
    assert.equal(daysAt('2026-07-02T00:00:00Z', '2026-06'), 1);
    assert.equal(daysAt('2027-01-01T00:00:00Z', '2026-12'), 0);
    assert.equal(daysAt('2027-01-11T00:00:00Z', '2026'), 10);
    assert.ok(daysAt('2026-06-10T00:00:00Z', '2026') < 0);
  });
});

test('a document is stale after 180 days and may have four megabytes', () => {
  assert.equal(STALE_AFTER_DAYS, 180);
  assert.equal(MAX_DOCUMENT_BYTES, 4_000_000);
});
