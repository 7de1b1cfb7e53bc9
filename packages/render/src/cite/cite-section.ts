import {html, nothing, type TemplateResult} from 'lit';
import type {View} from '@countersign/elements/sections.js';
import {PAGE_WORDS} from '../page/page-words.js';
import type {CslItem} from '../references/csl.js';
import {downloads} from '../references/downloads.js';
import {citationItem, citationText, type Cited} from './citation.js';

/** The formats in which a page offers its citation. */
export type CitationFormat = 'bibtex' | 'ris';

/** Options of {@link citeSection}. */
export interface CitationOptions extends Cited {
  /**
   * Writes the citation in a format. The page then offers it for download, within the page itself. Without it, the page
   * has the citation as text alone.
   */
  readonly format?: ((item: CslItem, format: CitationFormat) => string) | undefined;
}

/** Draws the citation of a page under its heading. Of a retracted campaign there is none. */
export function citeSection(view: View, options: CitationOptions): TemplateResult | typeof nothing {
  const {format} = options;
  const item = citationItem(view, options);
  if (!item) return nothing;
  const words = PAGE_WORDS[view.language];
  const files = format ? {bibtex: format(item, 'bibtex'), ris: format(item, 'ris')} : {};
  return html`<section id="cite">
    <h2>${words.cite}</h2>
    ${citationText(view, options)} ${downloads(view, files, words.downloadCitation, item.id)}
  </section>`;
}
