import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {compareDates, formatDate, spanBetween} from '@countersign/campaign';
import {hasFormat} from '@countersign/campaign/schema';

suite('a date', () => {
  test('is a year, a month or a day that exists', () => {
    for (const date of ['1000', '2026', '2999', '2026-01', '2026-12', '2026-06-10', '2024-02-29', '2000-02-29']) {
      assert.ok(hasFormat('partial-date', date), date);
    }
  });

  test('is refused when it does not exist or is written otherwise', () => {
    for (const date of [
      ...['', '26', '999', '0999', '3000', '02026', '20260610', '2026/06', '2026-6', '2026-06-1', ' 2026', '2026 '],
      ...['2026-00', '2026-13', '2026-06-00', '2026-06-31', '2026-02-29', '1900-02-29', '2026-06-10T00:00:00Z'],
      ...['2026-06-', '2026-06-10-', '-2026', '+2026', '２０２６', '2026-06-10\n', 'June 2026'],
    ]) {
      assert.equal(hasFormat('partial-date', date), false, date);
    }
  });
});

test('a timestamp is a second of a day that exists, in UTC', () => {
  for (const timestamp of ['2026-06-10T09:00:00Z', '2024-02-29T23:59:59Z', '2000-02-29T00:00:00Z']) {
    assert.ok(hasFormat('timestamp', timestamp), timestamp);
  }
  for (const timestamp of [
    ...['2026-06-10', '2026-06-10T09:00Z', '2026-06-10T09:00:00', '2026-06-10T09:00:00+02:00', '2026-06-10t09:00:00z'],
    ...['2026-06-10T24:00:00Z', '2026-06-10T09:60:00Z', '2026-06-10T09:00:60Z', '2026-02-29T09:00:00Z'],
    ...['2026-06-10T09:00:00.5Z', '2026-06-10 09:00:00Z'],
  ]) {
    assert.equal(hasFormat('timestamp', timestamp), false, timestamp);
  }
});

suite('compareDates', () => {
  test('orders dates of the same precision', () => {
    assert.ok(compareDates('2025', '2026') < 0);
    assert.ok(compareDates('2026-10', '2026-09') > 0);
    assert.ok(compareDates('2026-06-09', '2026-06-10') < 0);
    assert.equal(compareDates('2026-06-10', '2026-06-10'), 0);
  });

  test('compares dates of different precision as far as both go', () => {
    assert.equal(compareDates('2026', '2026-04-20'), 0);
    assert.equal(compareDates('2026-04-20', '2026-04'), 0);
    assert.ok(compareDates('2025', '2026-04-20') < 0);
    assert.ok(compareDates('2026-05', '2026-04-20') > 0);
  });

  test('takes timestamps', () => {
    assert.ok(compareDates('2026-06-10T09:00:00Z', '2026-06-10T10:00:00Z') < 0);
    assert.equal(compareDates('2026-06-10T09:00:00Z', '2026-06-10'), 0);
  });
});

suite('formatDate', () => {
  test('writes no more than is known', () => {
    assert.equal(formatDate('2026', 'en'), '2026');
    assert.equal(formatDate('2026-06', 'en'), 'June 2026');
    assert.equal(formatDate('2026-06-10', 'en'), 'June 10, 2026');
  });

  test('writes the day of a timestamp', () => {
    assert.equal(formatDate('2026-06-10T23:59:59Z', 'en'), 'June 10, 2026');
  });

  for (const [zone, locale] of [
    ['Pacific/Kiritimati', 'en-GB'],
    ['America/Los_Angeles', 'en-IE'],
  ] as const) {
    test(`writes the same day in ${zone}`, (context) => {
      const before = process.env.TZ;
      context.after(() => (before === undefined ? delete process.env.TZ : (process.env.TZ = before)));
      process.env.TZ = zone;
      assert.equal(formatDate('2026-01-01T00:00:00Z', locale), '1 January 2026');
      assert.equal(formatDate('2026-01-01T23:59:59Z', locale), '1 January 2026');
      assert.equal(formatDate('2026-01', locale), 'January 2026');
    });
  }

  // Not compared with whole strings: versions of ICU differ in commas, spaces and marks.
  for (const [locale, month] of [
    ['fr', 'juin'],
    ['es', 'junio'],
    ['ar', 'يونيو'],
    ['he', 'יוני'],
    ['pt-BR', 'junho'],
  ] as const) {
    test(`names the month in ${locale}`, () => {
      const date = formatDate('2026-06-10', locale);
      for (const part of [month, '10', '2026']) assert.ok(digits(date).includes(part), date);
      assert.ok(!digits(formatDate('2026-06', locale)).includes('10'));
      assert.ok(!formatDate('2026', locale).includes(month));
    });
  }

  // Thailand, Iran and Saudi Arabia prefer other calendars, in which this year has another number.
  for (const locale of ['th', 'fa', 'ar-SA', 'ja-JP-u-ca-japanese']) {
    test(`keeps the calendar of the document in ${locale}`, () => {
      assert.ok(digits(formatDate('2026', locale)).includes('2026'), formatDate('2026', locale));
      assert.ok(digits(formatDate('2026-06-10', locale)).includes('10'), formatDate('2026-06-10', locale));
    });
  }
});

/** Text with the digits of every script written as ASCII digits. */
function digits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    for (let zero = digit.codePointAt(0)!; ; zero--) {
      if (!/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) || digit.codePointAt(0)! - zero === 9) {
        return String(digit.codePointAt(0)! - zero);
      }
    }
  });
}

suite('spanBetween', () => {
  const told = (from: string, to: string) => {
    const span = spanBetween(from, to);
    return span && `${span.n} ${span.unit}`;
  };

  test('tells days, then months, then years', () => {
    assert.equal(told('2026-05-18', '2026-05-19'), '1 days');
    assert.equal(told('2026-05-18', '2026-06-04'), '17 days');
    assert.equal(told('2026-01-01', '2026-03-01'), '59 days');
    assert.equal(told('2026-01-01', '2026-03-02'), '2 months');
    assert.equal(told('2025-08-15', '2026-05-18'), '9 months');
    assert.equal(told('2025-08-01', '2026-05-30'), '10 months');
    assert.equal(told('2023-06-10', '2026-05-10'), '35 months');
    assert.equal(told('2023-05-10', '2026-05-10'), '3 years');
    assert.equal(told('2022-07-10', '2026-05-10'), '4 years');
  });

  test('counts the days of a leap year', () => {
    assert.equal(told('2024-02-28', '2024-03-01'), '2 days');
    assert.equal(told('2026-02-28', '2026-03-01'), '1 days');
  });

  test('is not told where a date is not precise enough', () => {
    assert.equal(told('2026-03', '2026-04'), undefined);
    assert.equal(told('2026-03', '2026-08-31'), undefined);
    assert.equal(told('2025-08', '2026-05-18'), '9 months');
    assert.equal(told('2025-08-15', '2026-02'), '6 months');
    assert.equal(told('2021', '2026-05-18'), undefined);
    assert.equal(told('2020', '2026-05'), '6 years');
  });

  test('is not told of one date, or of dates that are not in order', () => {
    assert.equal(told('2026-05-18', '2026-05-18'), undefined);
    assert.equal(told('2026-05-18', '2026-05-17'), undefined);
    assert.equal(told('2026-05', '2025-01'), undefined);
    assert.equal(told('2026', '2026'), undefined);
  });
});
