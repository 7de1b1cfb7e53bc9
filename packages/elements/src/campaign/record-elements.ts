import {html, nothing, type TemplateResult} from 'lit';
import type {Nesting} from '../base/campaign-element.js';
import {shownSections, type Section} from '../sections/shown-sections.js';
import type {View} from '../sections/view.js';
import {EXPORTED_PARTS} from './exported-parts.js';

/** The values that each element of a record gets, and the sections that the record has. */
export interface RecordOptions extends Nesting {
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
  const shown = shownSections(view.campaign, options.leftOut);
  const has = (section: Section) => shown.includes(section);
  return html`${options.card ?? (has('letter-card') ? untitledCard(options) : nothing)}
  ${
    has('demand-checklist')
      ? html`<cs-demand-checklist
          exportparts=${EXPORTED_PARTS}
          .within=${options}
        ></cs-demand-checklist>`
      : nothing
  }
  ${
    has('statements')
      ? html`<cs-statements
          exportparts=${EXPORTED_PARTS}
          .besideResponses=${has('demand-checklist')}
          .within=${options}
        ></cs-statements>`
      : nothing
  }
  ${
    has('signatory-logos')
      ? html`<cs-signatory-logos
          exportparts=${EXPORTED_PARTS}
          .within=${options}
        ></cs-signatory-logos>`
      : nothing
  }
  ${
    has('source-list')
      ? html`<cs-source-list
          exportparts=${EXPORTED_PARTS}
          .within=${options}
        ></cs-source-list>`
      : nothing
  }`;
}

function untitledCard(options: RecordOptions): TemplateResult {
  return html`<cs-letter-card
    exportparts=${EXPORTED_PARTS}
    .within=${options}
    .withoutHeading=${true}
    .besideTitle=${true}
  ></cs-letter-card>`;
}
