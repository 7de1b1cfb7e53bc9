// Finds all that keeps a text from being JSON, in one run.
import type {Lines} from './lines.js';
import {Scanner, type Scanned} from './scanner.js';

export type {Mistake} from './cursor.js';

/** Scans a text that is not JSON. */
export function scan(source: string, lines: Lines): Scanned {
  const first = new Scanner(source, lines, false).run();
  if (first.open === 0) return first;
  // Something was not closed. A second run closes what indentation or the names of the format show to have ended.
  const second = new Scanner(source, lines, true).run();
  return second.mistakes.length <= first.mistakes.length ? second : first;
}
