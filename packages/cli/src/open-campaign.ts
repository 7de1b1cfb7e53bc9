import {MAX_DOCUMENT_BYTES, type Campaign} from '@countersign/campaign';
import {examine} from './examine.ts';
import {fetchBytes} from './fetch-bytes.ts';
import {readInput} from './input.ts';
import {noteLanguage} from './languages.ts';
import {fullAddress, isAddress} from './options.ts';
import {findingLine} from './report.ts';
import {count, printError} from './terminal.ts';
import {openDocument} from './vendor/document.ts';

/**
 * Reads a document to make something of it. One with problems is refused: they are printed on the stream for errors,
 * because what is made goes to the other, and undefined is returned.
 *
 * A file is its author's, who wants to know of every mistake. What is published is read as elements read it: a key that
 * this version does not know is no reason to stop.
 *
 * @param file - A file, `-` for standard input, or the address of a published document.
 * @param lang - The language in which it is to be shown. A note is printed where the letter has no title in it.
 */
export async function openCampaign(file: string, lang?: string): Promise<Campaign | undefined> {
  const campaign = await read(file);
  if (campaign) noteLanguage(campaign, lang);
  return campaign;
}

async function read(file: string): Promise<Campaign | undefined> {
  if (isAddress(file)) {
    const address = fullAddress(file, file);
    return openDocument(address, await fetchBytes(address, MAX_DOCUMENT_BYTES))?.campaign;
  }
  const {campaign, problems} = examine(await readInput(file));
  if (campaign) return campaign;
  for (const problem of problems) printError(findingLine(file, problem));
  printError(`Nothing was written: the document has ${count(problems.length, 'problem')}.`);
  return undefined;
}
