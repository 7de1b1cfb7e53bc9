import {examine} from '@countersign/authoring';
import {MAX_DOCUMENT_BYTES, type Campaign} from '@countersign/campaign';
import {fetchBytes} from '../files/fetch-bytes.ts';
import {readInput} from '../files/input.ts';
import {fullAddress, isAddress} from '../options/options.ts';
import {today} from '../options/today.ts';
import {noteLanguage} from './languages.ts';
import {openDocument} from './open-document.ts';
import {findingLine, printRefusal} from './report.ts';

/**
 * Reads a document for a command that makes something from it. If the document has problems, it prints them and returns
 * undefined. It prints on the stream for errors, because the other stream is for the result.
 *
 * A file is checked strictly, as its author needs it. A published document is read as elements read it: an unknown key
 * is no reason to stop.
 *
 * @param file - A file, `-` for standard input, or the address of a published document.
 * @param lang - The language in which the campaign will be shown. A note is printed if the letter has no title in it.
 */
export async function openCampaign(file: string, lang?: string): Promise<Campaign | undefined> {
  const campaign = await read(file);
  if (campaign) noteLanguage(campaign, lang);
  return campaign;
}

async function read(file: string): Promise<Campaign | undefined> {
  if (isAddress(file)) {
    const address = fullAddress(file);
    return openDocument(address, await fetchBytes(address, MAX_DOCUMENT_BYTES))?.campaign;
  }
  const {campaign, problems} = examine(await readInput(file), today());
  if (!campaign) printRefusal(problems.map((problem) => findingLine(file, problem)));
  return campaign;
}
