// What the text of a page holds when what a visit waits for is there, whoever shows the letter.
import {formatDate, readCampaign, standing} from '@countersign/campaign';
import type {Layout} from './contestants/shared/campaign.ts';
import {STATUS_WORDS} from './contestants/shared/words.ts';
import {numberedSources, type BenchDocument} from './documents.ts';

/** The last demand of an overview with its status, or the last source of the whole record. */
export const goalText = (document: BenchDocument, layout: Layout): string[] =>
  layout === 'overview' ? lastAnswerText(document) : lastSourceText(document);

/** The answer: the last demand's title, its status and since when, and the newest entry. The account stands before it. */
function lastAnswerText(document: BenchDocument): string[] {
  const result = readCampaign(document);
  if (!result.ok) throw new Error(result.problems[0]!.message);
  const {status, since} = standing(result.campaign.demands.at(-1)!);
  const {title, history} = document.demands.at(-1)!;
  return [title, STATUS_WORDS[status], formatDate(since, 'en-GB'), wordsOf(history.at(-1)!.note)];
}

export function lastSourceText(document: BenchDocument): string[] {
  const {title, url} = numberedSources(document).at(-1)!;
  return [title!, new URL(url!).host];
}

/** The words of a text before its first mark. */
export const wordsOf = (text: string): string => text.split(/\s*\[@/)[0]!;
