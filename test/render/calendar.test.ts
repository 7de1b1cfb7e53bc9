// The calendar of a campaign: which days it has, when one is cancelled, and that programs of others read it.
import '../support/quiet.ts';
import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import {STATUSES} from '@countersign/campaign';
import {wordsIn} from '@countersign/elements/sections.js';
import {HARMLESS_TEXTS} from '../support/documents/attack-corpus.ts';
import {example, MINIMAL} from '../support/documents/example.ts';
import {feedOf} from './feed-items.ts';
import {saying} from './saying.ts';

interface Day {
  readonly uid: string;
  readonly day: string;
  readonly status: string;
  readonly summary: string;
  readonly description: string;
  readonly sequence: number;
  readonly url: string;
}

/** Reads a calendar with ical.js, which refuses what breaks RFC 5545. */
function daysIn(calendar: string): Day[] {
  const component = new ICAL.Component(ICAL.parse(calendar) as never[]);
  const valueOf = (event: InstanceType<typeof ICAL.Component>, name: string) =>
    String(event.getFirstPropertyValue(name));
  return component.getAllSubcomponents('vevent').map((event) => ({
    uid: valueOf(event, 'uid').replace(/@letters\.example\.org$/, ''),
    day: valueOf(event, 'dtstart'),
    status: valueOf(event, 'status'),
    summary: valueOf(event, 'summary'),
    description: valueOf(event, 'description'),
    sequence: Number(valueOf(event, 'sequence')),
    url: valueOf(event, 'url'),
  }));
}

const daysOf = (changes: Parameters<typeof example>[0] = {}, lang = 'en'): Day[] =>
  daysIn(feedOf(example(changes), 'calendar', lang));

const PROMISE = 'open-audit/demands/publish-audit/due/2026-05-31';
const END = {'/actions': [], '/closing': {date: '2026-05-20', note: 'It is over.'}};

suite('a calendar', () => {
  test('has the days of promises and of replies, the last one first', () => {
    assert.deepEqual(
      daysOf().map(({uid, day, status, sequence}) => [uid, day, status, sequence]),
      [
        ['open-audit/asked/reply-by/2026-06-05', '2026-06-05', 'CONFIRMED', 3],
        [PROMISE, '2026-05-31', 'CONFIRMED', 3],
        ['open-audit/letter/reply-by/2026-05-14', '2026-05-14', 'CONFIRMED', 3],
      ],
    );
  });

  test('says no status in a title, and all that travels with it in the description', () => {
    for (const lang of ['en', 'fr', 'es', 'ar', 'he'] as const) {
      const words = STATUSES.map((status) => wordsIn(lang).status[status]());
      for (const {summary} of daysOf({}, lang)) for (const word of words) assert.ok(!summary.includes(word), summary);
    }
    const {description, summary, url} = daysOf().find(({uid}) => uid === PROMISE)!;
    assert.equal(summary, 'Day to look again at demand 1: Publish the audit in full');
    assert.match(
      description,
      /judged by A committee[^]*Approved by[^]*Put to[^]*Demand 1: Publish[^]*not the latest entry[^]*Promised, 20 April/,
    );
    assert.match(description, /Promised for 31 May 2026[^]*\[2\] Northern Water plc, 20 April 2026: https:/);
    assert.match(description, /As of revision 3[^]*May have changed since\./);
    assert.ok(description.endsWith(url));
  });

  test('isolates names from left to right in a description from right to left', () => {
    for (const {description} of daysOf({}, 'ar')) {
      assert.match(description, /\u2068Clearwater Watch\u2069؛/);
      assert.match(description, /\u2068Northern Water plc\u2069/);
      assert.doesNotMatch(description, /(?<!\u2068)Northern Water plc[،.]/);
    }
  });

  test('has the last day of a month or a year, with the date in words', () => {
    for (const [due, day] of [
      ['2028-02', '2028-02-29'],
      ['2027', '2027-12-31'],
      ['2027-04', '2027-04-30'],
    ] as const) {
      const found = daysOf({'/demands/0/history/0/due': due}).find(({uid}) => uid.includes('/due/'))!;
      assert.equal(found.day, day);
      assert.match(found.description, /Promised for (February 2028|2027|April 2027)\n/);
    }
  });

  test('cancels a promise when a later entry took its place before the day had passed', () => {
    const statusWith = (changes: Record<string, unknown>) => daysOf(changes).find(({uid}) => uid === PROMISE)!.status;
    assert.equal(statusWith({}), 'CONFIRMED');
    assert.equal(statusWith({'/demands/0/history/1/date': '2026-05-30'}), 'CANCELLED');
    const again = {'/demands/0/history/1/date': '2026-05-30', '/demands/0/history/1/status': 'promised'};
    // A development of the same promise leaves it as it is. Another date is another promise.
    assert.equal(statusWith({...again, '/demands/0/history/1/missing': undefined}), 'CONFIRMED');
    assert.equal(
      statusWith({...again, '/demands/0/history/1/missing': undefined, '/demands/0/history/1/due': '2026-07-01'}),
      'CANCELLED',
    );
  });

  test('cancels what lies behind the end of the campaign, and everything of a retracted one, of which nothing is said', () => {
    const ended = daysOf({'/stage': 'ended', ...END});
    assert.deepEqual(
      ended.map(({day, status}) => [day, status]),
      [
        ['2026-05-20', 'CONFIRMED'],
        ['2026-06-05', 'CANCELLED'],
        ['2026-05-31', 'CANCELLED'],
        ['2026-05-14', 'CONFIRMED'],
      ],
    );
    for (const {description} of ended)
      assert.match(description, /^This campaign has ended \(20 May 2026\)\. It is over/);
    const [retraction, ...others] = daysOf({'/stage': 'retracted', ...END});
    assert.equal(retraction!.status, 'CONFIRMED');
    for (const {status, summary, description, url} of others) {
      assert.deepEqual([status, summary, url], ['CANCELLED', retraction!.summary, retraction!.url]);
      assert.match(description, /^This campaign has been retracted \(20 May 2026\)\. It is over\.\n\nAs of revision 3/);
    }
  });

  test('keeps its ids when words change, and has a higher sequence', () => {
    const ids = (changes: Record<string, unknown>, lang?: string) =>
      daysOf(changes, lang).map(({uid, day}) => [uid, day]);
    const words = {'/demands/0/title/en': 'Publish it', '/demands/0/history/0/note': 'It said so.', '/revision': 4};
    assert.deepEqual(ids(words), ids({}));
    assert.deepEqual(ids({}, 'ar'), ids({}));
    assert.deepEqual([...new Set(daysOf(words).map(({sequence}) => sequence))], [4]);
  });

  test('has one part at least where no day is left', () => {
    const empty = feedOf(MINIMAL, 'calendar');
    assert.match(empty, /BEGIN:VTIMEZONE/);
    assert.deepEqual(daysIn(empty), []);
  });

  test('is read by a second parser', () => {
    const events = Object.values(nodeIcal.sync.parseICS(feedOf(example(), 'calendar', 'ar'))).filter(
      (each) => each?.type === 'VEVENT',
    ) as {summary: {val: string; params: object}; start: Date}[];
    assert.equal(events.length, 3);
    for (const {summary} of events) assert.deepEqual(summary.params, {LANGUAGE: 'ar'});
  });
});

suite('the lines of a calendar', () => {
  const LONG = `${'ש'.repeat(60)} ${'😀'.repeat(40)} \\ ; , : "${'a'.repeat(90)}`;
  const texts = ['BEGIN:VEVENT', 'END:VEVENT', 'a;b,c:d\\n\\', 'SUMMARY:x', '=,;:"^n', LONG, ...HARMLESS_TEXTS];

  test('end with CRLF, have at most 75 bytes, and are broken between characters', () => {
    const calendar = feedOf(saying(texts), 'calendar', 'en');
    assert.ok(calendar.endsWith('END:VCALENDAR\r\n'));
    for (const line of calendar.slice(0, -2).split('\r\n')) {
      assert.ok(Buffer.byteLength(line) <= 75, line);
      assert.doesNotMatch(line, /[\n\r\u2028\u2029\ufffd]|[\p{Cc}](?<!\t)/u);
    }
  });

  for (const text of texts) {
    test(`hold a hostile text as it is: ${text.slice(0, 40)}`, () => {
      const [tame, hostile] = [['x'], [text]].map((each) => feedOf(saying(each), 'calendar', 'en'));
      const shape = (calendar: string) =>
        calendar
          .replaceAll('\r\n ', '')
          .trimEnd()
          .split('\r\n')
          .map((line) => /^[A-Z-]*/.exec(line)![0]);
      assert.deepEqual(shape(hostile!), shape(tame!));
      assert.equal(daysIn(hostile!).length, daysIn(tame!).length);
      assert.ok(daysIn(hostile!).some(({summary}) => summary.includes(text)));
    });
  }
});
