// Dates of documents as programs of readers need them.

/** A moment in UTC, as RFC 3339 writes it. */
export type Moment = string;

/**
 * The moment that stands for a partial date: noon in UTC of its first day.
 *
 * Noon is on the same day nearly everywhere. At midnight, readers in America would be shown the day before, beside
 * words that say the right one. The first day, because the last one of a month may not have come yet.
 */
export const beginningOf = (date: string): Moment => `${date}${'-01-01'.slice(date.length - 4)}${NOON}`;

const NOON = 'T12:00:00Z';

/** The last day of a partial date: `2026-06-30` of `2026-06`. A deadline has passed only after it. */
export function lastDayOf(date: string): string {
  if (date.length === 10) return date;
  const [year, month = 12] = date.split('-').map(Number) as [number, number?];
  return dayOf(Date.UTC(year, month, 0));
}

/** The day after a day. */
export const dayAfter = (day: string): string => dayOf(Date.parse(day) + 86_400_000);

const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);
