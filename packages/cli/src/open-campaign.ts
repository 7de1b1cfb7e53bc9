import type {Campaign} from '@countersign/campaign';
import {examine} from './examine.ts';
import {readInput} from './input.ts';
import {findingLine} from './report.ts';
import {count, printError} from './terminal.ts';

/**
 * Reads a document to make something of it. One with problems is refused: they are printed on the stream for errors,
 * because what is made goes to the other, and undefined is returned.
 */
export async function openCampaign(file: string): Promise<Campaign | undefined> {
  const {campaign, problems} = examine(await readInput(file));
  if (campaign) return campaign;
  for (const problem of problems) printError(findingLine(file, problem));
  printError(`Nothing was written: the document has ${count(problems.length, 'problem')}.`);
  return undefined;
}
