import {html, nothing, type TemplateResult} from 'lit';
import type {Theme} from '../base/campaign-element.js';
import {shownSections, type Section} from '../sections/shown-sections.js';
import type {View} from '../sections/view.js';
import {EXPORTED_PARTS} from './exported-parts.js';

/** Values that the elements of a record get from the element that lays them out. */
export interface RecordOptions {
  readonly json: unknown;
  readonly url: string | undefined;
  readonly lang: string;
  readonly theme: Theme;
  /** Level of the sections' headings. */
  readonly level: number;
  readonly rendersWhole: boolean;
  /** Sections that are not shown. */
  readonly leftOut: readonly Section[];
  /** Draws the letter's card. By default it is a card without heading: the title stands above the record. */
  readonly card?: TemplateResult;
}

/**
 * Draws the whole record: the elements of all sections that have content, in their order.
 *
 * Each gets the document as a property, so that a server renders it, too: nothing is connected there. It also gets the
 * reader's language, because the document may have only some of its texts in that language.
 */
export function recordElements(view: View, options: RecordOptions): TemplateResult {
  const {json, url, lang, theme, level, rendersWhole, leftOut} = options;
  const shown = shownSections(view.campaign, leftOut);
  const has = (section: Section) => shown.includes(section);
  return html`${options.card ?? (has('letter-card') ? untitledCard(options) : nothing)}
  ${
    has('demand-checklist')
      ? html`<cs-demand-checklist
          exportparts=${EXPORTED_PARTS}
          .campaign=${json}
          .src=${url}
          .nested=${true}
          .lang=${lang}
          .theme=${theme}
          .headingLevel=${level}
        ></cs-demand-checklist>`
      : nothing
  }
  ${
    has('statements')
      ? html`<cs-statements
          exportparts=${EXPORTED_PARTS}
          .besideResponses=${has('demand-checklist')}
          .campaign=${json}
          .src=${url}
          .nested=${true}
          .lang=${lang}
          .theme=${theme}
          .headingLevel=${level}
        ></cs-statements>`
      : nothing
  }
  ${
    has('signatory-logos')
      ? html`<cs-signatory-logos
          exportparts=${EXPORTED_PARTS}
          .rendersWhole=${rendersWhole}
          .campaign=${json}
          .src=${url}
          .nested=${true}
          .lang=${lang}
          .theme=${theme}
          .headingLevel=${level}
        ></cs-signatory-logos>`
      : nothing
  }
  ${
    has('source-list')
      ? html`<cs-source-list
          exportparts=${EXPORTED_PARTS}
          .rendersWhole=${rendersWhole}
          .campaign=${json}
          .src=${url}
          .nested=${true}
          .lang=${lang}
          .theme=${theme}
          .headingLevel=${level}
        ></cs-source-list>`
      : nothing
  }`;
}

function untitledCard({json, url, lang, theme, level}: RecordOptions): TemplateResult {
  return html`<cs-letter-card
    exportparts=${EXPORTED_PARTS}
    .campaign=${json}
    .src=${url}
    .nested=${true}
    .lang=${lang}
    .theme=${theme}
    .headingLevel=${level}
    .withoutHeading=${true}
    .besideTitle=${true}
  ></cs-letter-card>`;
}
