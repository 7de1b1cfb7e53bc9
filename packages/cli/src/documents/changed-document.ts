import {decode, edit, type Edit} from '@countersign/authoring';
import {MAX_DOCUMENT_BYTES} from '@countersign/campaign';
import {locate, type Place} from '@countersign/campaign/schema';
import {tooLarge} from '../files/fetch-bytes.ts';
import {readInput, STDIN} from '../files/input.ts';
import {writeWhole} from '../files/write-whole.ts';
import {FileError, UsageError} from '../terminal/errors.ts';
import {printError} from '../terminal/terminal.ts';
import {findingLine, printRefusal} from './report.ts';

/** A document that a command changes. Beyond its syntax it may be wrong. */
export interface ChangeableDocument {
  readonly text: string;
  readonly json: unknown;
  /** The place of a pointer in the text. */
  readonly placeOf: (pointer: string) => Place;
}

/**
 * Reads the document that `--to` names. If it is no JSON, it prints why and returns undefined.
 *
 * @throws FileError when it cannot be read, UsageError when it is standard input.
 */
export async function openToChange(file: string): Promise<ChangeableDocument | undefined> {
  if (file === STDIN) throw new UsageError('--to needs a file to write to, not -.');
  const text = decode(await readInput(file));
  if (text === undefined) throw new FileError(`${file}: This is not UTF-8. Save the file again, with that encoding.`);
  const located = locate(text);
  if (located.ok) return {text, json: located.value, placeOf: located.placeOf};
  printRefusal(located.problems.map((problem) => findingLine(file, problem)));
  return undefined;
}

/**
 * Writes edits into a document, and leaves everything else in it alone.
 *
 * @returns False if there is no place for them. The reason is printed then.
 * @throws FileError when it cannot be written, or would be too large for elements.
 */
export async function writeEdits(file: string, text: string, edits: readonly Edit[]): Promise<boolean> {
  const changed = edit(text, edits);
  if (!changed.ok) {
    printRefusal(changed.problems.map((problem) => findingLine(file, problem)));
    return false;
  }
  const bytes = new TextEncoder().encode(changed.text);
  if (bytes.length > MAX_DOCUMENT_BYTES) throw new FileError(tooLarge(file, MAX_DOCUMENT_BYTES));
  if (changed.text !== text) await writeWhole(file, bytes);
  return true;
}

/** Says that something takes a while, to a person who waits for it. */
export function noteWait(bytes: Uint8Array, what: string): void {
  if (bytes.length > 300_000 && process.stderr.isTTY) printError(`${what} …`);
}
