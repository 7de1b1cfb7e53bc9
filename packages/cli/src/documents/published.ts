import {decode} from '@countersign/authoring';
import type {Campaign} from '@countersign/campaign';
import {placeName, readForAuthors} from '@countersign/campaign/schema';
import {FileError} from '../terminal/errors.ts';
import {count} from '../terminal/terminal.ts';

/**
 * Reads the document that is public now, for comparisons. It is read as elements read it, because rules for authors may
 * be newer than the document.
 *
 * @param remedy - Sentence that says what to do about a file that is no JSON.
 * @param mend - The same of a document with problems.
 * @throws FileError when it is no campaign document.
 */
export function readPublished(file: string, bytes: Uint8Array, remedy = REMEDY, mend = remedy): Campaign {
  let value: unknown;
  try {
    value = JSON.parse(decode(bytes)?.replace(/^\uFEFF/, '') ?? '');
  } catch {
    throw new FileError(`${file}: This is no JSON, so there is nothing to compare with. ${remedy}`);
  }
  const result = readForAuthors(value);
  if (result.ok) return result.campaign;
  const [first, ...others] = result.problems;
  const {pointer, name, message} = first!;
  const place = name ?? placeName(value, pointer);
  const more =
    others.length > 0 ? `There ${others.length === 1 ? 'is' : 'are'} ${count(others.length, 'more problem')}. ` : '';
  throw new FileError(`${file}: This cannot be compared with. ${place}: ${message} ${more}${mend}`);
}

const REMEDY = 'Restore what was published, or, if this never was, remove it.';
