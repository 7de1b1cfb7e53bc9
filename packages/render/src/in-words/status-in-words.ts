import type {View} from '@countersign/elements/sections.js';
import {isolated} from './isolated.js';
import type {CampaignInWords, DemandInWords} from './campaign-in-words.js';

/**
 * Says the status of a demand with all that travels with it, apart from title and account. The first sentence is the
 * status.
 *
 * @param options.withBrief - Says the latest entry in brief, too: what was done stands beside what is missing.
 */
export function statusInWords(
  view: View,
  {asOf}: CampaignInWords,
  demand: DemandInWords,
  {withBrief}: {readonly withBrief: boolean},
): string[] {
  const {word, since, askedOf, brief, missing, criterion, due, sources} = demand;
  const done = withBrief ? isolated(brief.value, view.direction) : undefined;
  return [`${asOf}${view.colon}${word}${view.comma}${since}`, askedOf, done, missing?.value, criterion, due, sources]
    .filter((each) => each !== undefined)
    .map(sentence);
}

/** Ends a text as a sentence, unless it ends with a mark of its own. */
export const sentence = (text: string): string => (/[.!?…؟:][”»"\u2069)]*$/.test(text) ? text : `${text}.`);
