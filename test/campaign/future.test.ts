// Dates that say what has happened and lie in the future of the author.
import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {readCampaign} from '@countersign/campaign';
import {DEADLINES, parseCampaign, parseCampaignText, readerTable, readForAuthors} from '@countersign/campaign/schema';
import {example} from '../support/documents/example.ts';

const NOW = Date.parse('2026-07-01T12:00:00Z');

/** The problems for authors at this time of the example with some changes. */
function told(changes: Readonly<Record<string, unknown>>, now = NOW): string[] {
  const result = parseCampaign(example(changes), undefined, now);
  return result.ok ? [] : result.problems.map(({pointer, message, hint}) => `${pointer} ${message} ${hint}`);
}

suite('what lies in the future is told by name, with what to write', () => {
  const says = 'and this says what has happened.';
  const plain = 'Write when it happened: 2026-07-01 or earlier. Leave out what has not happened yet.';
  for (const [pointer, date, sentence] of [
    [
      '/updated',
      '2999-01-01T00:00:00Z',
      `The date 2999-01-01T00:00:00Z lies more than a day ahead, ${says} Write the moment at which you publish this, in UTC: 2026-07-01T12:00:00Z.`,
    ],
    [
      '/checked',
      '2999',
      `The date 2999 lies more than a day ahead, ${says} Write when somebody last checked: 2026-07-01 or earlier.`,
    ],
    ['/letter/sent', '2026-12', `The date 2026-12 has not begun yet, ${says} ${plain}`],
    ['/letter/published', '2027', `The date 2027 has not begun yet, ${says} ${plain}`],
    ['/signatories/0/signed', '2027', `The date 2027 has not begun yet, ${says} ${plain}`],
    [
      '/demands/1/history/0/date',
      '2026-08-01',
      `The date 2026-08-01 has not begun yet, ${says} Write when it happened: 2026-07-01 or earlier. What was promised for later goes into "due" of the entry with the promise.`,
    ],
    ['/responses/0/date', '2026-08', `The date 2026-08 has not begun yet, ${says} ${plain}`],
    ['/corrections/0/date', '2027', `The date 2027 has not begun yet, ${says} ${plain}`],
    ['/sources/0/date', '2027', `The date 2027 has not begun yet, ${says} ${plain}`],
    ['/sources/0/accessed', '2027', `The date 2027 has not begun yet, ${says} ${plain}`],
  ] as const) {
    test(pointer, () => assert.deepEqual(told({[pointer]: date}), [`${pointer} ${sentence}`]));
  }
});

test('every date of the format is asked for, but those until when something is asked or promised', () => {
  const dates = [...datesIn(readerTable(), '')];
  const may = dates.filter((pointer) => DEADLINES.includes(pointer.split('/').at(-1)!));
  // A new date that may lie ahead is named in DEADLINES, and here.
  assert.deepEqual(may, ['/asked/replyBy', '/letter/replyBy', '/actions/0/until', '/demands/0/history/0/due']);
  assert.equal(dates.length, 23);
});

test('due dates, ends of actions and dates for replies may lie ahead', () => {
  assert.deepEqual(
    told({
      '/asked/replyBy': '2999',
      '/actions/0/until': '2999',
      '/letter/replyBy': '2999',
      '/demands/0/history/0/due': '2999-01',
    }),
    [],
  );
});

test('a day is no future that has begun somewhere on Earth, and a month or year that has begun is none', () => {
  const sent = (date: string, now: string) => told({'/letter/sent': date}, Date.parse(now)).length;
  // Kiritimati is 14 hours ahead of UTC.
  assert.equal(sent('2026-07-03', '2026-07-02T10:00:00Z'), 0);
  assert.equal(sent('2026-07-03', '2026-07-02T09:59:59Z'), 1);
  assert.equal(sent('2026-07', '2026-07-02T00:00:00Z'), 0);
  assert.equal(sent('2026', '2026-07-02T00:00:00Z'), 0);
});

test('a document may be dated up to a day ahead, for clocks differ', () => {
  assert.deepEqual(told({'/updated': '2026-07-02T12:00:00Z', '/checked': '2026-07-02'}), []);
});

test('the tolerant reading asks for no date, unless an author does', () => {
  const future = example({'/updated': '2999-01-01T00:00:00Z'});
  assert.ok(readCampaign(future).ok);
  assert.ok(readForAuthors(future).ok);
  assert.equal(readForAuthors(future, undefined, NOW).ok, false);
  assert.equal(parseCampaignText(JSON.stringify(future)).ok, false, 'now is the time of the machine');
});

test('of a member whose name lacks the document’s language, both are told', () => {
  const [language, date] = told({'/signatories/0/name': {fr: 'Veille'}, '/signatories/0/signed': '2027'});
  assert.match(language!, /^\/signatories\/0\/name There is no text in en/);
  assert.match(date!, /^\/signatories\/0\/signed The date 2027 has not begun yet/);
});

test('no more are told than are asked for', () => {
  const future = example({'/updated': '2999-01-01T00:00:00Z', '/checked': '2999'});
  for (const result of [parseCampaign(future, 1, NOW), readForAuthors(future, 1, NOW)]) {
    assert.equal(result.ok ? 0 : result.problems.length, 1);
  }
});

/** Where in a document dates stand, by the reader's table. */
function* datesIn(shape: unknown, pointer: string): Generator<string> {
  if (shape === 'partial-date' || shape === 'timestamp') yield pointer;
  if (typeof shape !== 'object' || shape === null) return;
  const {items, keys = {}} = shape as {items?: unknown; keys?: Record<string, unknown>};
  if (items !== undefined) yield* datesIn(items, `${pointer}/0`);
  for (const [key, inner] of Object.entries(keys)) yield* datesIn(inner, `${pointer}/${key.replace('?', '')}`);
}
