// Reads the file of a preview, and checks it as `countersign check` does.
import {examine, inOrder, schemaWarnings, warningsOf} from '@countersign/authoring';
import type {Campaign, Problem} from '@countersign/campaign';
import {placeName, type PlacedProblem} from '@countersign/campaign/schema';
import {originOf} from '../documents/origin.ts';
import {logoProblems} from '../logos/logo-problems.ts';
import {FileError} from '../terminal/errors.ts';
import {progress} from '../terminal/progress.ts';
import type {Finding, Reading} from './state.ts';

/** Reads and checks a document. A file that cannot be read is a result, too. */
export async function readDocument(file: string, now: Date): Promise<Reading> {
  try {
    const bytes = await originOf(file).readDocument();
    progress.beforeCheck(file, bytes.length);
    return await check(file, bytes, now);
  } catch (error) {
    if (error instanceof FileError) return {fault: error.message};
    throw error;
  }
}

async function check(file: string, bytes: Uint8Array, now: Date): Promise<Reading> {
  const {campaign, problems, schema, place} = examine(bytes, now);
  if (!campaign) return {bytes, campaign, problems: problems.map((problem) => finding(problem)), warnings: undefined};
  const placed = (found: readonly Problem[]) => inOrder(found.map(place)).map((problem) => finding(problem, campaign));
  return {
    bytes,
    campaign,
    problems: placed(await logoProblems(file, campaign)),
    warnings: placed([...schemaWarnings(schema), ...warningsOf(campaign, now)]),
  };
}

const finding = ({line, pointer, message, hint}: PlacedProblem, campaign?: Campaign): Finding => ({
  line,
  place: campaign ? placeName(campaign, pointer) : pointer,
  text: `${message} ${hint}`,
});
