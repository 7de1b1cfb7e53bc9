// Class only: importing this module registers nothing. See ./define.ts.
import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {CampaignElement} from '../base/campaign-element.js';
import {warnOfHiddenElements} from '../base/warnings.js';
import type {Ready} from '../loading/delivery.js';
import {shownSections} from '../sections/shown-sections.js';
import {plainText} from '../sections/text.js';
import type {View} from '../sections/view.js';
import {CampaignSharer} from './campaign-sharer.js';
import styles from './campaign.styles.js';
import {EXPORTED_PARTS} from './exported-parts.js';

/** How a `cs-campaign` shows its campaign: laid out in full, or not at all. */
export const LAYOUTS = ['full', 'none'] as const;
export type Layout = (typeof LAYOUTS)[number];

// The value of `for` on a card without a campaign. No element has an empty id, so the card finds no provider.
const NO_PROVIDER = '';

/**
 * Loads and checks one campaign, shares it with the elements inside, and lays out the whole of it in place of its
 * children. With `layout="none"` it shows nothing itself, and its children stay.
 *
 * @element cs-campaign
 * @slot - Fallback content; with `layout="none"`, the page's own content with other elements in it.
 * @slot partner - The partner's own words, handed on to the letter's card.
 * @cssproperty [--countersign-section-gap=2.2em] - Space between the letter, the demands and what follows.
 */
export class Campaign extends CampaignElement {
  static override styles = [...CampaignElement.styles, styles];
  static override properties = {
    layout: {reflect: true, useDefault: true},
    withoutDemands: {type: Boolean, attribute: 'without-demands'},
    withoutStatements: {type: Boolean, attribute: 'without-statements'},
    withoutSignatories: {type: Boolean, attribute: 'without-signatories'},
    withoutSources: {type: Boolean, attribute: 'without-sources'},
  };

  /** `full` lays out the campaign, `none` only provides it. */
  declare layout: Layout;
  /** Leaves out the demands. */
  declare withoutDemands: boolean;
  /** Leaves out claims and statements. */
  declare withoutStatements: boolean;
  /** Leaves out the signatories; the letter's card still counts them. */
  declare withoutSignatories: boolean;
  /** Leaves out the list of sources; footnote marks then show them in place. */
  declare withoutSources: boolean;

  readonly #sharer = new CampaignSharer(this);

  constructor() {
    super();
    this.layout = 'full';
    this.withoutDemands = this.withoutStatements = this.withoutSignatories = this.withoutSources = false;
  }

  protected override titleOf(view: View): string {
    return plainText(view, view.campaign.letter.title);
  }

  protected override get keepsFallback(): boolean {
    return this.layout === 'none';
  }

  // Not in `willUpdate`, which runs before the source has looked for the campaign.
  protected override update(changed: PropertyValues): void {
    const {delivery} = this;
    const shared = this.#sharer.value;
    if (delivery.state === 'ready') {
      const {json, url} = delivery;
      if (shared.json !== json || shared.url !== url) this.#sharer.setValue({state: 'ready', json, url});
    } else if (shared.state !== delivery.state) {
      this.#sharer.setValue({state: delivery.state});
    }
    super.update(changed);
  }

  protected override firstUpdated(changed: PropertyValues): void {
    super.firstUpdated(changed);
    if (__DEV__ && this.layout !== 'none') warnOfHiddenElements(this);
  }

  // The card stands in every state, because it holds the partner's own words.
  protected override renderFallback(): TemplateResult {
    if (this.keepsFallback) return html`<slot></slot><slot name="partner"></slot>`;
    return html`<slot></slot>${this.#renderCard()}`;
  }

  protected override renderRetracted(): TemplateResult {
    return this.#renderCard();
  }

  protected override renderContent(view: View): TemplateResult {
    const {json, url} = this.delivery as Ready;
    const shown = new Set(shownSections(view.campaign));
    const {theme, rendersWhole} = this;
    const lang = view.wanted;
    const level = this.withoutHeading ? this.level : this.level + 1;
    // Each part gets the document as a property, so that a server renders it, too: nothing is connected there. It also
    // gets the reader's language, because the document may have only some of its texts in that language.
    return html`${this.#renderCard(json, url)}
    ${
      this.withoutDemands || !shown.has('demand-checklist')
        ? nothing
        : html`<cs-demand-checklist
            exportparts=${EXPORTED_PARTS}
            .campaign=${json}
            .src=${url}
            .nested=${true}
            .lang=${lang}
            .theme=${theme}
            .headingLevel=${level}
          ></cs-demand-checklist>`
    }
    ${
      this.withoutStatements || !shown.has('statements')
        ? nothing
        : html`<cs-statements
            exportparts=${EXPORTED_PARTS}
            .campaign=${json}
            .src=${url}
            .nested=${true}
            .lang=${lang}
            .theme=${theme}
            .headingLevel=${level}
          ></cs-statements>`
    }
    ${
      this.withoutSignatories || !shown.has('signatory-logos')
        ? nothing
        : html`<cs-signatory-logos
            exportparts=${EXPORTED_PARTS}
            .rendersWhole=${rendersWhole}
            .campaign=${json}
            .src=${url}
            .nested=${true}
            .lang=${lang}
            .theme=${theme}
            .headingLevel=${level}
          ></cs-signatory-logos>`
    }
    ${
      this.withoutSources || !shown.has('source-list')
        ? nothing
        : html`<cs-source-list
            exportparts=${EXPORTED_PARTS}
            .rendersWhole=${rendersWhole}
            .campaign=${json}
            .src=${url}
            .nested=${true}
            .lang=${lang}
            .theme=${theme}
            .headingLevel=${level}
          ></cs-source-list>`
    }`;
  }

  #renderCard(json?: unknown, url?: string): TemplateResult {
    const {theme, level, withoutHeading, view, wantedLanguage} = this;
    return html`<cs-letter-card
      exportparts=${EXPORTED_PARTS}
      .campaign=${json}
      .src=${url}
      .for=${json ? null : NO_PROVIDER}
      .nested=${true}
      .lang=${view?.wanted ?? wantedLanguage}
      .theme=${theme}
      .headingLevel=${level}
      .withoutHeading=${withoutHeading}
      ><slot name="partner" slot="partner"></slot
    ></cs-letter-card>`;
  }
}
