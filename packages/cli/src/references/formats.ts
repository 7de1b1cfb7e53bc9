import type {Campaign} from '@countersign/campaign';
import {cslItems, type CslItem} from '@countersign/elements/server.js';
import {bibtex} from './bibtex.ts';
import {ris} from './ris.ts';

/** How reference managers take sources. */
export const REFERENCE_FORMATS = ['bibtex', 'ris', 'csl-json'] as const;
export type ReferenceFormat = (typeof REFERENCE_FORMATS)[number];

const WRITERS: Readonly<Record<ReferenceFormat, (items: readonly CslItem[]) => string>> = {
  bibtex,
  ris,
  'csl-json': (items) => `${JSON.stringify(items, null, 2)}\n`,
};

/** Writes sources in a format. */
export function formatReferences(items: readonly CslItem[], format: ReferenceFormat): string {
  return WRITERS[format](items);
}

/** The sources of a campaign in every format, for a page that offers them; none of a retracted campaign. */
export function referencesOf(campaign: Campaign, lang: string | undefined): Partial<Record<ReferenceFormat, string>> {
  const items = cslItems(campaign, {lang});
  if (items.length === 0) return {};
  return Object.fromEntries(REFERENCE_FORMATS.map((format) => [format, formatReferences(items, format)]));
}
