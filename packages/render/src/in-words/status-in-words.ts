import type {View} from '@countersign/elements/sections.js';
import type {CampaignInWords, DemandInWords} from './campaign-in-words.js';

/** Says the status of a demand with all that travels with it, apart from the account. */
export function statusInWords(view: View, {asOf}: CampaignInWords, demand: DemandInWords): string[] {
  const {word, since, missing, criterion, due, sources} = demand;
  return [`${asOf}${view.colon}${word}${view.comma}${since}`, missing?.value, criterion, due, sources]
    .filter((each) => each !== undefined)
    .map(sentence);
}

/** Ends a text as a sentence, unless it ends with a mark of its own. */
export const sentence = (text: string): string => (/[.!?…؟:][”»"\u2069)]*$/.test(text) ? text : `${text}.`);
