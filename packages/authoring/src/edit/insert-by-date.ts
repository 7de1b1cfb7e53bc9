import {compareDates} from '@countersign/campaign';
import type {Edit} from './edit.js';
import type {Json} from './json.js';

/** An entry with a date. Beyond its syntax the document may be wrong. */
interface Dated {
  readonly date?: unknown;
}

/**
 * Puts an entry into a list, after all that are as old as it or older. Those after it move on by one place.
 *
 * @param list - The pointer of the list.
 */
export function insertByDate(list: string, entries: readonly Dated[], entry: Dated): Edit[] {
  let at = entries.length;
  while (at > 0 && compareDates(String(entries[at - 1]!.date), String(entry.date)) > 0) at--;
  return [entry, ...entries.slice(at)].map((each, index) => ({
    pointer: `${list}/${at + index === entries.length ? '-' : at + index}`,
    value: {...each} as unknown as Json,
  }));
}
