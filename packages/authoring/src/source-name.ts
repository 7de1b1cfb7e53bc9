import {formatDate, type Source} from '@countersign/campaign';

/**
 * A source by its title and publishers: `“Audit found leaks” (The Herald)`. Without a title, by publishers and date.
 *
 * @param locale - The language of the date.
 */
export function sourceName({title, publishers, date}: Source, locale: string): string {
  const names = publishers.join(', ');
  if (title !== undefined) return `“${title}” (${names})`;
  return date === undefined ? names : `${names}, ${formatDate(date, locale)}`;
}
