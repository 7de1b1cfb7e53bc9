import {inLanguage, type Campaign, type Problem} from '@countersign/campaign';
import {countVisible, MAX_BRIEF, placeNames} from '@countersign/campaign/schema';

/**
 * Names the demands whose newest entry has a long note and no brief. The overview then shows the whole note.
 */
export function* briefWarnings(campaign: Campaign): Generator<Problem> {
  const pointers: string[] = [];
  for (const [at, {history}] of campaign.demands.entries()) {
    const {note, brief} = history.at(-1)!;
    const isLong = countVisible(inLanguage(note, campaign.language)) > MAX_BRIEF;
    if (brief === undefined && isLong) pointers.push(`/demands/${at}/history/${history.length - 1}`);
  }
  if (pointers.length === 0) return;
  yield {
    pointer: pointers[0]!,
    ...(pointers.length > 1 && {also: pointers.slice(1)}),
    message: `The overview shows the whole note of ${pointers.length === 1 ? '1 entry' : `${pointers.length} entries`}: ${placeNames(campaign, pointers)}.`,
    hint: `Add "brief": one or two sentences, at most ${MAX_BRIEF} characters, that name who says it and cite one of its sources.`,
  };
}
