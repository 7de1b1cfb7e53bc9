// Class only: importing this module registers nothing. See ./define.ts.
import {html, type PropertyValues, type TemplateResult} from 'lit';
import {CampaignElement} from '../base/campaign-element.js';
import {warnOfHiddenElements} from '../base/warnings.js';
import {part, type PartName} from '../parts/load-part.js';
import {actions} from '../sections/actions.js';
import type {Section} from '../sections/shown-sections.js';
import {plainText} from '../sections/text.js';
import type {View} from '../sections/view.js';
import {CampaignSharer} from './campaign-sharer.js';
import styles from './campaign.styles.js';
import {EXPORTED_PARTS} from './exported-parts.js';

/** Layouts of a `cs-campaign`: at a glance with the record in a disclosure, the record laid out, or nothing. */
export const LAYOUTS = ['overview', 'full', 'none'] as const;
export type Layout = (typeof LAYOUTS)[number];

// The value of `for` on a card without a campaign. No element has an empty id, so the card finds no provider.
const NO_PROVIDER = '';

/**
 * Loads and checks one campaign, and shares it with the elements inside. In place of its children it shows the campaign
 * at a glance, with the whole record in a disclosure. With `layout="full"` it shows the whole record. With
 * `layout="none"` it shows nothing itself, and its children stay.
 *
 * @element cs-campaign
 * @slot - Fallback content; with `layout="none"`, the page's own content with other elements in it.
 * @slot partner - The partner's own words, handed on to the overview or the letter's card.
 * @csspart actions - The calls to action, with the body that asks for each. In an overview it is a part of that.
 * @csspart actions-name - The heading of the calls to action.
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

  /** `overview` answers at a glance, `full` lays out the whole record, `none` only provides the campaign. */
  declare layout: Layout;
  /** Leaves out the demands, with the lines on who judged and the replies that stand beside them. */
  declare withoutDemands: boolean;
  /** Leaves out claims and statements. */
  declare withoutStatements: boolean;
  /** Leaves out the names of the signatories. They are still counted. */
  declare withoutSignatories: boolean;
  /** Leaves out the list of sources; footnote marks then show them in place. */
  declare withoutSources: boolean;

  readonly #sharer = new CampaignSharer(this);

  constructor() {
    super();
    this.layout = 'overview';
    this.withoutDemands = this.withoutStatements = this.withoutSignatories = this.withoutSources = false;
  }

  protected override titleOf(view: View): string {
    return plainText(view, view.campaign.letter.title);
  }

  override get keepsFallback(): boolean {
    return this.layout === 'none';
  }

  // Not in `willUpdate`, which runs before the source has looked for the campaign.
  protected override update(changed: PropertyValues): void {
    const {found} = this;
    const shared = this.#sharer.value;
    if (found.state === 'ready') {
      const {json, url} = found;
      if (shared.json !== json || shared.url !== url) this.#sharer.setValue({state: 'ready', json, url});
    } else if (shared.state !== found.state) {
      this.#sharer.setValue({state: found.state});
    }
    super.update(changed);
  }

  protected override firstUpdated(changed: PropertyValues): void {
    super.firstUpdated(changed);
    if (__DEV__ && this.layout !== 'none') warnOfHiddenElements(this);
  }

  protected override get ownParts(): readonly PartName[] {
    return this.layout === 'full' ? ['record'] : [];
  }

  /**
   * The layout for which the part is there. An overview stays until the record can take its place. A retracted campaign
   * has no record.
   */
  get #drawableLayout(): Layout {
    const isOverview = this.#isRetracted || (this.hasCampaign && !part('record'));
    return this.layout === 'full' && isOverview ? 'overview' : this.layout;
  }

  get #isRetracted(): boolean {
    return this.view?.campaign.stage === 'retracted';
  }

  // The card or the overview stands in every state, because it holds the partner's own words.
  protected override renderFallback(): TemplateResult {
    if (this.keepsFallback) return html`<slot></slot><slot name="partner"></slot>`;
    return html`<slot></slot>${this.#renderFirst()}`;
  }

  protected override renderRetracted(): TemplateResult {
    return this.#renderFirst();
  }

  protected override renderContent(view: View): TemplateResult {
    const first = this.#renderFirst();
    if (this.#drawableLayout !== 'full') return first;
    const options = {...this.nesting(this.sectionLevel), leftOut: this.leftOut, card: first};
    return html`${part('record')!.drawRecord(view, options)}${actions(view)}`;
  }

  // The overview has a last line of its own.
  override get hasClosing(): boolean {
    return super.hasClosing && (this.#drawableLayout === 'full' || this.#isRetracted);
  }

  /** The sections that the attributes leave out. */
  get leftOut(): readonly Section[] {
    const flags: readonly (readonly [isLeftOut: boolean, section: Section])[] = [
      [this.withoutDemands, 'demand-checklist'],
      [this.withoutStatements, 'statements'],
      [this.withoutSignatories, 'signatory-logos'],
      [this.withoutSources, 'source-list'],
    ];
    return flags.flatMap(([isLeftOut, section]) => (isLeftOut ? [section] : []));
  }

  /** Draws what comes first, and holds the partner's words: the overview, or the letter's card. */
  #renderFirst(): TemplateResult {
    const {level, withoutHeading, leftOut} = this;
    const nesting = this.nesting(level);
    const provider = nesting.json ? null : NO_PROVIDER;
    return this.#drawableLayout === 'full'
      ? html`<cs-letter-card
          exportparts=${EXPORTED_PARTS}
          .within=${nesting}
          .for=${provider}
          .withoutHeading=${withoutHeading}
          ><slot name="partner" slot="partner"></slot
        ></cs-letter-card>`
      : html`<cs-overview
          exportparts=${EXPORTED_PARTS}
          .within=${nesting}
          .for=${provider}
          .withoutHeading=${withoutHeading}
          .leftOut=${leftOut}
          ><slot name="partner" slot="partner"></slot
        ></cs-overview>`;
  }
}
