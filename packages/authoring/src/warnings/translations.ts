import {chooseText, inLanguage, type Campaign, type Text} from '@countersign/campaign';
import {passages} from '../passages.js';
import {languageName} from './language-name.js';
import type {Warning} from './warning.js';

// A name is often the same in every language, so a missing translation of a name is no gap.
const NAMES = /\/(name|shortName|affiliation)$/;

/** Warns of each text that a listed translation lacks, and of a translation older than the document. */
export function* translationWarnings(campaign: Campaign): Generator<Warning> {
  const {language, revision, translations = {}} = campaign;
  const texts: {pointer: string; text: Text}[] = [];
  for (const {pointer, prose, label} of passages(campaign)) {
    const text = prose ?? label;
    if (text !== undefined && !NAMES.test(pointer)) texts.push({pointer, text});
  }
  for (const [tag, translation] of Object.entries(translations)) {
    if (tag === language) continue;
    const name = languageName(tag);
    for (const {pointer, text} of texts) {
      // Readers of pt-BR see texts in pt.
      if (chooseText(text, tag, language).language !== language) continue;
      yield {
        pointer: `${pointer}/${tag}`,
        kind: 'untranslated',
        text: inLanguage(text, language),
        message: `This is not in ${name}.`,
        hint: `Add "${tag}" there; until then readers of it see "${language}".`,
      };
    }
    if (translation.revision < revision) {
      yield {
        pointer: `/translations/${tag}/revision`,
        kind: 'translation-old',
        text: `${translation.revision}`,
        message: `The ${name} texts are of revision ${translation.revision}, and the document is at ${revision}.`,
        hint: `Translate what changed since, then write ${revision}.`,
      };
    }
  }
}
