import {decode, edit, examine, nameProblem, type Edit, type NamedProblem} from '@countersign/authoring';
import {MAX_DOCUMENT_BYTES, type Problem} from '@countersign/campaign';
import {locate} from '@countersign/campaign/schema';
import {tooLarge} from '../files/fetch-bytes.ts';
import {readInput, STDIN} from '../files/input.ts';
import {writeDocument} from '../files/write-whole.ts';
import {today} from '../options/today.ts';
import {FileError, UsageError} from '../terminal/errors.ts';
import {findingLine, printRefusal} from './report.ts';

/** A document that a command changes. Beyond its syntax it may be wrong. */
export interface ChangeableDocument {
  readonly file: string;
  readonly text: string;
  readonly json: unknown;
  /** Adds name, line and column to a problem of it. */
  readonly place: (problem: Problem) => NamedProblem;
}

/**
 * Reads the document that `--to` names. If it is no JSON, it prints why and returns undefined.
 *
 * @throws FileError when it cannot be read, UsageError when it is standard input.
 */
export async function openToChange(file: string): Promise<ChangeableDocument | undefined> {
  if (file === STDIN) throw new UsageError('--to needs a file to write to, not -.');
  const bytes = await readInput(file);
  const text = decode(bytes);
  const located = text === undefined ? undefined : locate(text);
  if (text !== undefined && located?.ok) {
    const {value: json, placeOf} = located;
    return {file, text, json, place: (problem) => nameProblem(problem, json, placeOf)};
  }
  printRefusal(examine(bytes, today()).problems.map((problem) => findingLine(file, problem)));
  return undefined;
}

/**
 * Writes edits into a document, and leaves everything else in it alone.
 *
 * @returns False if there is no place for them. The reason is printed then.
 * @throws FileError when it cannot be written, or would be too large for elements.
 */
export async function writeEdits({file, text, place}: ChangeableDocument, edits: readonly Edit[]): Promise<boolean> {
  const changed = edit(text, edits);
  if (!changed.ok) {
    printRefusal(changed.problems.map((problem) => findingLine(file, place(problem))));
    return false;
  }
  const bytes = new TextEncoder().encode(changed.text);
  if (bytes.length > MAX_DOCUMENT_BYTES) throw new FileError(tooLarge(file, MAX_DOCUMENT_BYTES));
  if (changed.text !== text) await writeDocument(file, bytes);
  return true;
}
