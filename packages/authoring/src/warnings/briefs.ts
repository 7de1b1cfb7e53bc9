import {chooseLanguage, inLanguage, type Campaign, type Text} from '@countersign/campaign';
import {countVisible, MAX_BRIEF, versions} from '@countersign/campaign/schema';
import type {Warning} from './warning.js';

/** Warns of what readers of the overview get in the place of a brief that is missing. */
export function* briefWarnings(campaign: Campaign): Generator<Warning> {
  yield* missingBriefs(campaign);
  yield* untranslatedBriefs(campaign);
}

/** Finds the demands whose newest entry has a long note and no brief. The overview then shows the whole note. */
function* missingBriefs({demands, language}: Campaign): Generator<Warning> {
  for (const [at, {history}] of demands.entries()) {
    const {note, brief} = history.at(-1)!;
    const text = inLanguage(note, language);
    if (brief !== undefined || countVisible(text) <= MAX_BRIEF) continue;
    yield {
      pointer: `/demands/${at}/history/${history.length - 1}`,
      kind: 'brief',
      text,
      message: 'The overview shows the whole note, which is long.',
      hint: `Add "brief": one or two sentences, at most ${MAX_BRIEF} characters, that name who says it and cite one of its sources.`,
    };
  }
}

/**
 * Finds the briefs that miss a language of their note or text. Readers of that language see the whole note or text.
 * Languages in `translations` are left out: for those a warning names every text that misses them.
 */
function* untranslatedBriefs(campaign: Campaign): Generator<Warning> {
  const {language, translations = {}} = campaign;
  for (const [brief, whole, pointer] of briefsOf(campaign)) {
    const own = new Set(versions(brief, '', language).map(([tag]) => tag));
    for (const [tag] of versions(whole, '', language)) {
      // Readers of pt-BR see a brief in pt.
      if (chooseLanguage(tag, own, '') || Object.hasOwn(translations, tag)) continue;
      yield {
        pointer: `${pointer}/${tag}`,
        kind: 'untranslated',
        text: inLanguage(brief, language),
        message: `The brief is not in "${tag}", and the whole text is.`,
        hint: `Add "${tag}" there; until then the overview shows its readers the whole text.`,
      };
    }
  }
}

/** Every brief beside its whole text. */
function* briefsOf({demands, responses}: Campaign): Generator<[brief: Text, whole: Text, pointer: string]> {
  for (const [at, {history}] of demands.entries()) {
    for (const [index, {brief, note}] of history.entries()) {
      if (brief !== undefined) yield [brief, note, `/demands/${at}/history/${index}/brief`];
    }
  }
  for (const [at, {brief, text}] of responses.entries()) {
    if (brief !== undefined && text !== undefined) yield [brief, text, `/responses/${at}/brief`];
  }
}
