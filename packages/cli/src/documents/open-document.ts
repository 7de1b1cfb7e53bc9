import {decode, examine, nameProblem} from '@countersign/authoring';
import {MAX_DOCUMENT_BYTES, MAX_PROBLEMS, type Campaign} from '@countersign/campaign';
import {locate, readForAuthors} from '@countersign/campaign/schema';
import {today} from '../options/today.ts';
import {findingLine, printRefusal} from './report.ts';

/** A published document: its JSON, and the campaign that elements read from it. */
export interface Document {
  readonly json: unknown;
  readonly campaign: Campaign;
}

/**
 * Reads a published document as elements read it: an unknown key must not keep a correction from readers. It refuses a
 * document that elements would not show, and dates in the future. Then it prints the problems on the stream for errors
 * and returns undefined.
 *
 * @param name - The file or address, for messages.
 */
export function openDocument(name: string, bytes: Uint8Array): Document | undefined {
  const text = decode(bytes);
  const located = text === undefined || bytes.length > MAX_DOCUMENT_BYTES ? undefined : locate(text);
  if (!located?.ok) return refuse(examine(bytes, today()).problems.map((problem) => findingLine(name, problem)));
  const json: unknown = JSON.parse(text!.replace(/^\uFEFF/, ''));
  const result = readForAuthors(json, MAX_PROBLEMS, today().getTime());
  if (result.ok) return {json, campaign: result.campaign};
  return refuse(result.problems.map((problem) => findingLine(name, nameProblem(problem, json, located.placeOf))));

  function refuse(lines: readonly string[]): undefined {
    printRefusal(lines);
    return undefined;
  }
}
