// Whether a text in JSON loses something when it is read. Pure.
import {isList, isObject, type Json} from './json.ts';

/** A string, and the colon after it that makes it a key. */
const STRING = /"(?:[^"\\]|\\.)*"(\s*:)?/gs;

/**
 * Whether a text has every key of an object once. Of a key that is written twice, JSON takes the last value, and the
 * others would be gone without a word.
 *
 * @param value - The value that the text says.
 */
export function isWrittenOnce(text: string, value: Json): boolean {
  let written = 0;
  for (const [, colon] of text.matchAll(STRING)) if (colon !== undefined) written += 1;
  return written === keysIn(value);
}

function keysIn(value: Json): number {
  if (isList(value)) return value.reduce<number>((sum, each) => sum + keysIn(each), 0);
  if (!isObject(value)) return 0;
  const own = Object.values(value);
  return own.reduce<number>((sum, each) => sum + keysIn(each), own.length);
}
