// Reads the file of a preview, and checks it as `countersign check` does.
import {basename} from 'node:path';
import {setImmediate} from 'node:timers/promises';
import {examine, grouped, namesOf, warningsLeft, type NamedProblem} from '@countersign/authoring';
import {originOf} from '../documents/origin.ts';
import {logoProblems} from '../logos/logo-problems.ts';
import {FileError} from '../terminal/errors.ts';
import {checkingLarge, isLarge, progress} from '../terminal/progress.ts';
import type {Finding, Reading} from './state.ts';

/**
 * Reads and checks a document. A file that cannot be read is a result, too.
 *
 * @param say - Takes a sentence before a long check, which keeps this program from anything else.
 */
export async function readDocument(file: string, now: Date, say: (sentence: string) => void): Promise<Reading> {
  try {
    const bytes = await originOf(file).readDocument();
    progress.beforeCheck(file, bytes.length);
    if (isLarge(bytes.length)) {
      say(checkingLarge(basename(file), bytes.length));
      // The server sends the sentence at the end of this turn.
      await setImmediate();
    }
    return await check(file, bytes, now);
  } catch (error) {
    if (error instanceof FileError) return {fault: error.message};
    throw error;
  }
}

async function check(file: string, bytes: Uint8Array, now: Date): Promise<Reading> {
  const {campaign, problems, schema, accepted, place} = examine(bytes, now);
  if (!campaign) return {bytes, campaign, problems: problems.map(finding), warnings: undefined};
  return {
    bytes,
    campaign,
    problems: grouped((await logoProblems(file, campaign)).map(place)).map(finding),
    warnings: grouped(warningsLeft({campaign, schema, accepted}, now).map(place)).map(finding),
  };
}

const finding = (problem: NamedProblem): Finding => ({
  line: problem.line,
  place: namesOf(problem),
  text: `${problem.message} ${problem.hint}`,
});
