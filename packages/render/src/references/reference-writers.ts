import type {Campaign} from '@countersign/campaign';
import type {PublicationOptions} from '../publication/publication.js';
import {pageLanguages} from '../publication/page-languages.js';
import {bibtex} from './bibtex.js';
import {cslItems, type CslItem} from './csl.js';
import {REFERENCE_FORMATS, type ReferenceFormat} from './reference-formats.js';
import type {ReferencePlugins} from './reference-plugins.js';
import {ris} from './ris.js';

/** Writers of the files of reference managers. */
export interface ReferenceWriters {
  /** Writes sources in a format. */
  readonly format: (items: readonly CslItem[], format: ReferenceFormat) => string;
  /** Writes the sources of a campaign in every format. A retracted campaign has none. */
  readonly inEveryFormat: (campaign: Campaign, lang: string | undefined) => Record<ReferenceFormat, string>;
  /**
   * Writes the sources of a campaign in every format, in each language in which the campaign has pages.
   *
   * @param earlier - The names of all files that earlier publications wrote into the folder.
   */
  readonly byLanguage: (campaign: Campaign, earlier?: readonly string[]) => PublicationOptions['references'];
}

const FORMATS = Object.keys(REFERENCE_FORMATS) as readonly ReferenceFormat[];

/** Makes the writers of references, which are the same in Node and in browsers. */
export function referenceWriters(plugins: ReferencePlugins): ReferenceWriters {
  const writers: Readonly<Record<ReferenceFormat, (items: readonly CslItem[]) => string>> = {
    bibtex: (items) => bibtex(items, plugins),
    ris: (items) => ris(items, plugins),
    'csl-json': (items) => `${JSON.stringify(items, null, 2)}\n`,
  };
  const inEveryFormat = (campaign: Campaign, lang: string | undefined) => {
    const items = cslItems(campaign, {lang});
    const texts = FORMATS.map((format) => [format, writers[format](items)] as const);
    return Object.fromEntries(texts) as Record<ReferenceFormat, string>;
  };
  return {
    format: (items, format) => writers[format](items),
    inEveryFormat,
    byLanguage: (campaign, earlier) =>
      Object.fromEntries(pageLanguages(campaign, earlier).map((lang) => [lang, inEveryFormat(campaign, lang)])),
  };
}
