import {decode} from '@countersign/authoring';
import type {Campaign} from '@countersign/campaign';
import {readForAuthors} from '@countersign/campaign/schema';
import {FileError} from '../terminal/errors.ts';

/**
 * Reads the document that is public now, for comparisons. It is read as elements read it, because rules for authors may
 * be newer than the document.
 *
 * @param remedy - Sentence that says how to mend a document that cannot be read.
 * @throws FileError when it is no campaign document.
 */
export function readPublished(file: string, bytes: Uint8Array, remedy = REMEDY): Campaign {
  let value: unknown;
  try {
    value = JSON.parse(decode(bytes)?.replace(/^\uFEFF/, '') ?? '');
  } catch {
    throw new FileError(`${file}: This is no JSON, so there is nothing to compare with. ${remedy}`);
  }
  const result = readForAuthors(value);
  if (result.ok) return result.campaign;
  const {pointer, message} = result.problems[0]!;
  throw new FileError(`${file}: This cannot be compared with: ${pointer || '(document)'} ${message} ${remedy}`);
}

const REMEDY = 'Restore what was published, or, if this never was, remove it.';
