import {
  decode,
  editSafely,
  examine,
  nameProblem,
  type Edit,
  type NamedProblem,
  type Reason,
} from '@countersign/authoring';
import {MAX_DOCUMENT_BYTES, type Problem} from '@countersign/campaign';
import {locate} from '@countersign/campaign/schema';
import {tooLarge} from '../files/fetch-bytes.ts';
import {nameOf, readInput, STDIN} from '../files/input.ts';
import {writeDocument} from '../files/write-whole.ts';
import {isAddress} from '../options/options.ts';
import {today} from '../options/today.ts';
import {FileError, UsageError} from '../terminal/errors.ts';
import {EXIT, printError, type Exit} from '../terminal/terminal.ts';
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
 * @throws FileError when it cannot be read, UsageError when it is no file.
 */
export async function openToChange(file: string): Promise<ChangeableDocument | undefined> {
  if (file === STDIN || isAddress(file)) throw new UsageError(`--to needs a file to write to, not ${file}.`);
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
 * @returns False if there is no place for them, or the document would have a new problem. The reason is printed then.
 * @throws FileError when it cannot be written, or would be too large for elements.
 */
export async function writeEdits(document: ChangeableDocument, edits: readonly Edit[]): Promise<boolean> {
  const changed = editSafely(document.text, edits, today());
  if (changed.ok) await writeChanged(document, changed.text);
  else refuseChange(document, changed.problems);
  return changed.ok;
}

/**
 * Writes the changed text of a document.
 *
 * @throws FileError when somebody has saved the file since it was read, when it cannot be written, or when it would be
 *   too large for elements.
 */
export async function writeChanged({file, text}: ChangeableDocument, changed: string): Promise<void> {
  const bytes = new TextEncoder().encode(changed);
  if (bytes.length > MAX_DOCUMENT_BYTES) throw new FileError(tooLarge(file, MAX_DOCUMENT_BYTES));
  if (changed !== text) await writeDocument(file, new TextEncoder().encode(text), bytes);
}

/** Prints why nothing of a file is taken into a document. */
export function refuseImport(file: string, {message, hint}: Problem): Exit {
  printError(`${nameOf(file)}: ${message} ${hint}`);
  printError('Nothing was written.');
  return EXIT.problems;
}

/**
 * Prints why nothing is written.
 *
 * @param optionAt - The option or argument that a place comes from.
 */
export function refuseChange(
  {file, place}: ChangeableDocument,
  problems: readonly (Reason | NamedProblem)[],
  optionAt: (pointer: string) => string | undefined = () => undefined,
): Exit {
  for (const problem of problems) {
    const {pointer, message, hint} = problem;
    const option = pointer === '' ? file : optionAt(pointer);
    if (option !== undefined) printError(`${option}: ${message} ${hint}`);
    else printError(findingLine(file, 'line' in problem ? problem : place(problem)));
  }
  printError('Nothing was written.');
  return EXIT.problems;
}
