import {MAX_DOCUMENT_BYTES, MAX_PROBLEMS, type Campaign} from '@countersign/campaign';
import {locate, readForAuthors} from '@countersign/campaign/schema';
import {examine} from '../examine.ts';
import {decode} from '../input.ts';
import {findingLine} from '../report.ts';
import {count, printError} from '../terminal.ts';
import {today} from '../today.ts';

/** A document to copy, as JSON and as what elements make of it. */
export interface Document {
  readonly json: unknown;
  readonly campaign: Campaign;
}

/**
 * Reads a document of others as elements do, for that is what the copy is for: a key that this version does not know must
 * not keep a correction from readers. Dates in the future are refused as in one's own document, and so is a document that
 * elements would not show: its problems are printed on the stream for errors, and undefined is returned.
 */
export function openDocument(name: string, bytes: Uint8Array): Document | undefined {
  const text = decode(bytes);
  const located = text === undefined || bytes.length > MAX_DOCUMENT_BYTES ? undefined : locate(text);
  if (!located?.ok) return refuse(examine(bytes).problems.map((problem) => findingLine(name, problem)));
  const json: unknown = JSON.parse(text!.replace(/^\uFEFF/, ''));
  const result = readForAuthors(json, MAX_PROBLEMS, today().getTime());
  if (result.ok) return {json, campaign: result.campaign};
  return refuse(result.problems.map((problem) => findingLine(name, {...problem, ...located.placeOf(problem.pointer)})));

  function refuse(lines: readonly string[]): undefined {
    for (const line of lines) printError(line);
    printError(`Nothing was written: the document has ${count(lines.length, 'problem')}.`);
    return undefined;
  }
}
