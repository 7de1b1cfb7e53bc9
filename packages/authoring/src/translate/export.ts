import type {Campaign} from '@countersign/campaign';
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
 * Writes all texts of a campaign for a translator, with the translations that are there.
 *
 * @param language - Another language than that of the campaign.
 */
export function exportTranslation(
  campaign: Campaign,
  language: string,
  format: (typeof TRANSLATION_FORMATS)[number],
): ExportedTranslation {
  const counts = {missing: 0, older: 0, machine: 0, done: 0};
  const units = textsToTranslate(campaign, language).map(({key, place, source, translation = '', state}) => {
    counts[state]++;
    return {key, place, source, translation, state};
  });
  const write = format === 'csv' ? writeUnitTable : writeXliff;
  return {text: write(units, campaign.language, language), counts};
}
