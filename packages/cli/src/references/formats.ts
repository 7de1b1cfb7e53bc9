import type {Campaign} from '@countersign/campaign';
import {
  cslItems,
  pageLanguages,
  REFERENCE_FORMATS,
  type CslItem,
  type PublicationOptions,
  type ReferenceFormat,
} from '@countersign/render';
import {bibtex} from './bibtex.ts';
import {ris} from './ris.ts';

/** The formats of reference managers. */
export const FORMATS = Object.keys(REFERENCE_FORMATS) as readonly ReferenceFormat[];

const WRITERS: Readonly<Record<ReferenceFormat, (items: readonly CslItem[]) => string>> = {
  bibtex,
  ris,
  'csl-json': (items) => `${JSON.stringify(items, null, 2)}\n`,
};

/** Writes sources in a format. */
export function formatReferences(items: readonly CslItem[], format: ReferenceFormat): string {
  return WRITERS[format](items);
}

/** Writes the sources of a campaign in every format. A retracted campaign has none. */
export function referencesOf(campaign: Campaign, lang: string | undefined): Record<ReferenceFormat, string> {
  const items = cslItems(campaign, {lang});
  return Object.fromEntries(FORMATS.map((format) => [format, formatReferences(items, format)])) as Record<
    ReferenceFormat,
    string
  >;
}

/**
 * Writes the sources of a campaign in every format, in each language in which the campaign has pages.
 *
 * @param earlier - The names of all files that earlier publications wrote into the folder.
 */
export function referencesByLanguage(
  campaign: Campaign,
  earlier?: readonly string[],
): PublicationOptions['references'] {
  const languages = pageLanguages(campaign, earlier);
  return Object.fromEntries(languages.map((lang) => [lang, referencesOf(campaign, lang)]));
}
