// Which document may take the place of which: what pages, copies and authors all ask.
import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {isAhead, refuses, type Edition} from '@countersign/campaign';

const NOW = Date.parse('2026-07-01T12:00:00Z');
const PRESENT: Edition = {id: 'open-audit', revision: 3, updated: '2026-06-10T09:00:00Z'};

/** Why the next revision is refused, with other keys than a good one has. */
const refusal = (changes: Readonly<Record<string, unknown>>, present = PRESENT) =>
  refuses(present, {...PRESENT, revision: 4, ...changes}, NOW);

suite('what takes the place of a document', () => {
  for (const [name, changes] of [
    ['the next revision, of the same moment', {}],
    ['a thousand revisions later', {revision: 1003}],
    ['a day ahead', {updated: '2026-07-02T12:00:00Z'}],
    ['checked tomorrow', {checked: '2026-07-02'}],
    ['checked in a month that has begun', {checked: '2026-07'}],
  ] as const) {
    test(name, () => assert.equal(refusal(changes), undefined));
  }

  test('one with a date that is older than a date of the future', () => {
    const present = {...PRESENT, updated: '2999-01-01T00:00:00Z'};
    assert.equal(refusal({}, present), undefined);
    assert.equal(refusal({revision: 3}, present), 'not-higher');
  });
});

suite('what does not', () => {
  for (const [name, changes, reason] of [
    ['another campaign’s', {id: 'other', revision: 3}, 'other'],
    ['one without an id', {id: undefined}, 'other'],
    ['the same revision, though it is newer', {revision: 3, updated: '2026-07-01T09:00:00Z'}, 'not-higher'],
    ['an earlier revision', {revision: 2}, 'not-higher'],
    ['one without a revision', {revision: undefined}, 'not-higher'],
    ['a revision that is no number', {revision: NaN}, 'not-higher'],
    ['more than a thousand revisions later', {revision: 1004}, 'too-high'],
    ['the last of all numbers', {revision: Number.MAX_SAFE_INTEGER}, 'too-high'],
    ['more than all numbers', {revision: Infinity}, 'too-high'],
    ['one that is older', {updated: '2026-06-10T08:59:59Z'}, 'older'],
    ['more than a day ahead', {updated: '2026-07-02T12:00:01Z'}, 'ahead'],
    ['of the year 2999', {updated: '2999-12-31T00:00:00Z'}, 'ahead'],
    ['checked in the year 2999', {checked: '2999'}, 'ahead'],
    ['checked in a month to come', {checked: '2026-08'}, 'ahead'],
    ['without a date', {updated: undefined}, 'ahead'],
    ['with a date that is none', {updated: 'zzzz'}, 'ahead'],
    ['checked on nothing', {checked: null}, 'ahead'],
  ] as const) {
    test(`${name}: ${reason}`, () => assert.equal(refusal(changes), reason));
  }
});

test('a partial date counts from its beginning', () => {
  const late = Date.parse('2026-12-30T23:59:59Z');
  assert.equal(isAhead('2027', late), true);
  assert.equal(isAhead('2027', late + 1000), false);
  assert.equal(isAhead('2027-01', late + 1000), false);
});
