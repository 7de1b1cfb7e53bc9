import {chooseLanguage, inLanguage, type Campaign, type Problem, type Text} from '@countersign/campaign';
import {countVisible, MAX_BRIEF, placeNames, versions} from '@countersign/campaign/schema';

/** Warns of what readers of the overview get in the place of a brief that is missing. */
export function* briefWarnings(campaign: Campaign): Generator<Problem> {
  yield* missingBriefs(campaign);
  yield* untranslatedBriefs(campaign);
}

/** Names the demands whose newest entry has a long note and no brief. The overview then shows the whole note. */
function* missingBriefs(campaign: Campaign): Generator<Problem> {
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

/**
 * Names the briefs that miss a language of their note or text. Readers of that language see the whole note or text.
 * Languages in `translations` are left out: for those a warning names every text that misses them.
 */
function* untranslatedBriefs(campaign: Campaign): Generator<Problem> {
  const places = new Map<string, string[]>();
  const add = (brief: Text | undefined, whole: Text | undefined, pointer: string) => {
    if (brief === undefined || whole === undefined) return;
    const languagesOf = (text: Text) => versions(text, '', campaign.language).map(([tag]) => tag);
    const own = new Set(languagesOf(brief));
    for (const tag of languagesOf(whole)) {
      // Readers of pt-BR see a brief in pt.
      if (chooseLanguage(tag, own, '') || Object.hasOwn(campaign.translations ?? {}, tag)) continue;
      const known = places.get(tag);
      if (known) known.push(pointer);
      else places.set(tag, [pointer]);
    }
  };
  for (const [at, {history}] of campaign.demands.entries()) {
    for (const [index, {brief, note}] of history.entries()) add(brief, note, `/demands/${at}/history/${index}/brief`);
  }
  for (const [at, {brief, text}] of campaign.responses.entries()) add(brief, text, `/responses/${at}/brief`);
  for (const [tag, pointers] of places) {
    yield {
      pointer: pointers[0]!,
      ...(pointers.length > 1 && {also: pointers.slice(1)}),
      message: `${pointers.length === 1 ? '1 brief is' : `${pointers.length} briefs are`} not in "${tag}", and the whole text is: ${placeNames(campaign, pointers)}.`,
      hint: `Add "${tag}" there; until then the overview shows its readers the whole text.`,
    };
  }
}
