import {languageOf} from './record.js';
import {writeUnitTable} from './table.js';
import {textsToTranslate, type TranslationState} from './texts.js';
import {writeXliff} from './write-xliff.js';

/** A file for translators. */
export interface ExportedTranslation {
  readonly text: string;
  /** How many texts are in each state. */
  readonly counts: Readonly<Record<TranslationState, number>>;
}

/** The forms in which texts go to translators. */
export const TRANSLATION_FORMATS = ['csv', 'xliff'] as const;

/**
 * Writes all texts of a document for a translator, with the translations that are there.
 *
 * @param document - A campaign, or any JSON value: the document of an author may be wrong.
 * @param language - Another language than that of the document.
 */
export function exportTranslation(
  document: unknown,
  language: string,
  format: (typeof TRANSLATION_FORMATS)[number],
): ExportedTranslation {
  const counts = {missing: 0, older: 0, machine: 0, done: 0};
  const units = textsToTranslate(document, language).map(({key, place, source, translation = '', state}) => {
    counts[state]++;
    return {key, place, source, translation, state};
  });
  const write = format === 'csv' ? writeUnitTable : writeXliff;
  return {text: write(units, languageOf(document), language), counts};
}
