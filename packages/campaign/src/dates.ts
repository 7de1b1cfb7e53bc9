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
