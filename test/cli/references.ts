// References as a reference manager reads them back: with citation-js, which must ask nobody.
import {createRequire} from 'node:module';

interface CslDate {
  readonly 'date-parts': readonly (readonly number[])[];
}

/** A reference that was read, as far as tests look at it. */
export interface Reference {
  readonly id?: string;
  readonly type?: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly 'container-title'?: string;
  readonly author?: readonly {readonly literal?: string; readonly family?: string; readonly given?: string}[];
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
  readonly language?: string;
  readonly URL?: string;
  readonly abstract?: string;
  readonly note?: string;
  readonly genre?: string;
}

interface CitationJs {
  readonly plugins: {
    readonly input: {chain(text: string, options: {forceType: string; generateGraph: false}): Reference[]};
  };
}

const require = createRequire(new URL('../../packages/cli/package.json', import.meta.url));
const {plugins} = require('@citation-js/core') as CitationJs;
require('@citation-js/plugin-bibtex');
require('@citation-js/plugin-ris');

/** Reads a .bib file. Braces that only keep a word from being written small are taken off its titles. */
export function readBibtex(text: string): Reference[] {
  return plugins.input.chain(text, {forceType: '@biblatex/text', generateGraph: false}).map((reference) => ({
    ...reference,
    title: reference.title?.replaceAll(/<span class="nocase">([^<]*)<\/span>/g, '$1') ?? '',
  }));
}

/** Reads RIS. Of the types of references citation-js understands all tags of one only, as which all are read here. */
export function readRis(text: string): Reference[] {
  return plugins.input.chain(text.replaceAll(/^TY {2}- .*$/gm, 'TY  - GEN'), {
    forceType: '@ris/file',
    generateGraph: false,
  });
}

/** A person or an organisation as it was written: formats split a name at its comma. */
export const nameOf = ({literal, family, given}: NonNullable<Reference['author']>[number]): string =>
  literal ?? [family, given].filter(Boolean).join(', ');

/** A date as documents write it. */
export const dateOf = (date: CslDate | undefined): string | undefined =>
  date?.['date-parts'][0]!.map((part) => `${part}`.padStart(2, '0')).join('-');
