// Class only: importing this module registers nothing. See ./define.ts.
import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {CampaignElement} from '../campaign-element.js';
import {shownSections} from '../sections/shown-sections.js';
import {plainText} from '../sections/text.js';
import type {View} from '../sections/view.js';
import {warnOfHiddenElements} from '../state.js';
import styles from './campaign-provider.styles.js';
import {EXPORTED_PARTS} from './parts.js';
import {CampaignSharer} from './campaign-sharer.js';

/** How a campaign is shown: laid out in full, or not at all. */
export const LAYOUTS = ['full', 'none'] as const;
export type Layout = (typeof LAYOUTS)[number];

// The card that only holds the partner's own words asks nobody for a campaign: no element has an empty id.
const NOBODY = '';

/**
 * Loads and checks one campaign, shares it with the elements inside, and lays out the whole of it in place of its
 * children. With `layout="none"` it shows nothing itself and leaves its children alone.
 *
 * @element cs-campaign
 * @slot - Fallback content; with `layout="none"`, the page's own content with other elements in it.
 * @slot partner - The partner's own words, handed on to the letter's card.
 * @cssproperty [--countersign-section-gap=2.2em] - Space between the letter, the demands and what follows.
 */
export class CampaignProvider extends CampaignElement {
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

  readonly #provider = new CampaignSharer(this);

  constructor() {
    super();
    this.layout = 'full';
    this.withoutDemands = this.withoutStatements = this.withoutSignatories = this.withoutSources = false;
  }

  protected override titleOf(view: View): string {
    return plainText(view, view.campaign.letter.title);
  }

  // With layout="none" nothing in the root is of a campaign.
  protected override get subject(): unknown {
    return this.layout === 'none' || super.subject;
  }

  // Not in willUpdate, which runs before the source has looked at what changed.
  protected override update(changed: PropertyValues): void {
    const {delivery} = this;
    const shared = this.#provider.value;
    if (delivery.state === 'ready') {
      const {json, url} = delivery;
      if (shared.json !== json || shared.url !== url) this.#provider.setValue({state: 'ready', json, url});
    } else if (shared.state !== delivery.state) {
      this.#provider.setValue({state: delivery.state});
    }
    super.update(changed);
  }

  protected override firstUpdated(changed: PropertyValues): void {
    super.firstUpdated(changed);
    if (__DEV__ && this.layout !== 'none') warnOfHiddenElements(this);
  }

  protected override render(): unknown {
    return this.layout === 'none' ? html`${this.renderAsk()}<slot></slot><slot name="partner"></slot>` : super.render();
  }

  // The page's own content stays: only the button goes.
  protected override hasFocus(): boolean {
    return this.layout === 'none' ? this.shadowRoot!.activeElement !== null : super.hasFocus();
  }

  // The card is there in every state, for the partner's own words.
  protected override renderFallback(): TemplateResult {
    return html`<slot></slot>${this.#renderCard()}`;
  }

  protected override renderRetracted(): TemplateResult {
    return this.#renderCard();
  }

  protected override renderCampaign(view: View): TemplateResult {
    const {json, url} = this.delivery as {json?: unknown; url?: string};
    const shown = new Set(shownSections(view.campaign));
    const {theme, takesOver} = this;
    const lang = view.wanted;
    const level = this.withoutHeading ? this.level : this.level + 1;
    // Each part gets the document itself, and the reader's language, which the campaign around it may have only in part.
    // It asks nobody, so that a server, where nothing is connected, renders it too.
    return html`${this.#renderCard(json, url)}
    ${
      this.withoutDemands || !shown.has('demand-checklist')
        ? nothing
        : html`<cs-demand-checklist exportparts=${EXPORTED_PARTS} .campaign=${json} .src=${url} .nested=${true} .lang=${lang} .theme=${theme} .headingLevel=${level}></cs-demand-checklist>`
    }
    ${
      this.withoutStatements || !shown.has('statements')
        ? nothing
        : html`<cs-statements exportparts=${EXPORTED_PARTS} .campaign=${json} .src=${url} .nested=${true} .lang=${lang} .theme=${theme} .headingLevel=${level}></cs-statements>`
    }
    ${
      this.withoutSignatories || !shown.has('signatory-logos')
        ? nothing
        : html`<cs-signatory-logos exportparts=${EXPORTED_PARTS} .takesOver=${takesOver} .campaign=${json} .src=${url} .nested=${true} .lang=${lang} .theme=${theme} .headingLevel=${level}></cs-signatory-logos>`
    }
    ${
      this.withoutSources || !shown.has('source-list')
        ? nothing
        : html`<cs-source-list exportparts=${EXPORTED_PARTS} .takesOver=${takesOver} .campaign=${json} .src=${url} .nested=${true} .lang=${lang} .theme=${theme} .headingLevel=${level}></cs-source-list>`
    }`;
  }

  #renderCard(json?: unknown, url?: string): TemplateResult {
    const {theme, level, withoutHeading, view, wantedLanguage} = this;
    return html`<cs-letter-card
      exportparts=${EXPORTED_PARTS}
      .campaign=${json}
      .src=${url}
      .for=${json ? null : NOBODY}
      .nested=${true}
      .lang=${view?.wanted ?? wantedLanguage}
      .theme=${theme}
      .headingLevel=${level}
      .withoutHeading=${withoutHeading}
      ><slot name="partner" slot="partner"></slot
    ></cs-letter-card>`;
  }
}
