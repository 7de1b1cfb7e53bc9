// Dates in documents have one of three precisions: a year, a month or a day. They are ISO 8601, always UTC.

/** Whether a string of the right pattern names a day, month or year that exists. */
export function isPartialDate(value: string): boolean {
  // Every month has the days up to the 28th.
  if (Number(value.slice(8)) < 29) return true;
  const [year, month, day] = value.split('-').map(Number) as [number, number, number];
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/**
 * Compares two dates as far as both are precise, for `Array.sort`. The result is 0 if one contains the other, such as
 * `2026` and `2026-04-20`. Timestamps are possible too.
 */
export function compareDates(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  const [x, y] = [a.slice(0, length), b.slice(0, length)];
  return x < y ? -1 : x > y ? 1 : 0;
}

/** A span of time in whole units. */
export interface Span {
  readonly unit: 'days' | 'months' | 'years';
  readonly n: number;
}

/** Longest spans that are told in days, and in months. */
const MAX_DAYS = 59;
const MAX_MONTHS = 35;

/** A date without its day or month makes a span uncertain by one unit. It is told if this is at most a sixth of it. */
const MIN_UNCERTAIN = 6;

/**
 * The time between two partial dates, in the unit in which people would tell it, rounded. Undefined if the dates are
 * equal, not in order, or not precise enough: from `2026-03` to `2026-04` it may be a day or two months.
 */
export function spanBetween(from: string, to: string): Span | undefined {
  const precision = Math.min(from.length, to.length);
  if (precision < 7) {
    const n = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
    return n >= MIN_UNCERTAIN ? {unit: 'years', n} : undefined;
  }
  if (precision < 10) {
    const n = monthOf(to) - monthOf(from);
    return n >= MIN_UNCERTAIN ? inMonths(n) : undefined;
  }
  const days = (Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / 86_400_000;
  if (days <= 0) return undefined;
  if (days <= MAX_DAYS) return {unit: 'days', n: days};
  const ofMonth = (date: string) => Number(date.slice(8, 10));
  return inMonths(Math.round(monthOf(to) - monthOf(from) + (ofMonth(to) - ofMonth(from)) / 30.44));
}

/** Number of a date's month, counted from the year 0. */
const monthOf = (date: string): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));

const inMonths = (n: number): Span => (n <= MAX_MONTHS ? {unit: 'months', n} : {unit: 'years', n: Math.round(n / 12)});

const formatters = new Map<string, Intl.DateTimeFormat>();

/**
 * Formats a date in words, no more precise than it is known.
 *
 * @param date - A partial date, or a timestamp, of which the day is written.
 * @param locale - A BCP 47 language tag.
 */
export function formatDate(date: string, locale: string): string {
  const day = date.slice(0, 10);
  const key = `${locale} ${day.length}`;
  let formatter = formatters.get(key);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat(locale, {
      // Not the calendar that the locale prefers: its years and months are other spans of time.
      calendar: 'gregory',
      timeZone: 'UTC',
      year: 'numeric',
      ...(day.length > 4 && {month: 'long'}),
      ...(day.length > 7 && {day: 'numeric'}),
    });
    formatters.set(key, formatter);
  }
  // ECMAScript reads a date alone, of any precision, as UTC.
  return formatter.format(new Date(day));
}
