// Class only: importing this module registers nothing. See ./define.ts.
import type {PropertyValues, TemplateResult} from 'lit';
import {CampaignElement} from '../base/campaign-element.js';
import statusStyles from '../base/status.styles.js';
import {warnOfUnknownDemand} from '../base/warnings.js';
import {failure, type Delivery} from '../loading/delivery.js';
import {demands} from '../sections/demands.js';
import {plainText} from '../sections/text.js';
import type {View} from '../sections/view.js';
import styles from './demand-checklist.styles.js';

// Only development builds say what to do.
const NOT_LISTED = failure(
  'unknown-demand',
  'demand',
  __DEV__ ? 'Write the id of a demand of this document, or leave the attribute out.' : '',
);

/**
 * Where each demand stands, since when, and what shows it. A list of statuses: nothing here can be ticked.
 *
 * With `demand`, it shows one demand alone, with all that travels with a status: the letter, the account, the replies,
 * the history and the meanings. A document without that demand is a failed load: the fallback stays, and no other
 * demand is shown. A retracted campaign shows its retraction.
 *
 * @element cs-demand-checklist
 * @csspart demands-heading - The element's heading.
 * @csspart account - The authors and judges of the account, its approvals, and its last check.
 * @csspart demand-letter - The letter's title, addressees and date. Only with `demand`.
 * @csspart counts - How many demands have which status.
 * @csspart demand - One demand.
 * @csspart demand-title - Its title.
 * @csspart demand-status - Its status, as shape, word and date.
 * @csspart demand-note - The latest note.
 * @csspart demand-missing - The part of the demand that was not done.
 * @csspart demand-history - The disclosure with all that happened.
 * @csspart timeline - The entries of a history, oldest first.
 * @csspart timeline-entry - One entry.
 * @csspart response - A reply or statement of an addressee, with the signatories' answer.
 * @csspart status-shape - The shape beside a status's word.
 * @csspart meanings - The disclosure with the words' definitions.
 * @cssproperty [--countersign-met-color=light-dark(#166a3c, #6fd09a)] - Colour of the status met.
 * @cssproperty [--countersign-partial-color=light-dark(#855900, #e6b656)] - Colour of partly met.
 * @cssproperty [--countersign-promised-color=light-dark(#23589f, #8bb8f3)] - Colour of promised.
 * @cssproperty [--countersign-unmet-color=light-dark(#a8281f, #f59c93)] - Colour of not met and reversed.
 */
export class DemandChecklist extends CampaignElement {
  static override styles = [...CampaignElement.styles, statusStyles, styles];
  static override properties = {
    demand: {},
    withoutCounts: {type: Boolean, attribute: 'without-counts'},
    withoutHistory: {type: Boolean, attribute: 'without-history'},
  };

  /** Id of the one demand to show. Without it, all are shown. */
  declare demand: string | null;
  /** Leaves out how many demands have which status. */
  declare withoutCounts: boolean;
  /** Leaves out the dated history under each demand. Its latest entry stays. */
  declare withoutHistory: boolean;

  constructor() {
    super();
    this.demand = null;
    this.withoutCounts = this.withoutHistory = false;
  }

  /** True if the document has no demand of the wanted id. A retraction is shown in the place of every demand. */
  get #lacksDemand(): boolean {
    const {demand, checkedCampaign} = this;
    if (demand == null || !checkedCampaign || checkedCampaign.stage === 'retracted') return false;
    return !checkedCampaign.demands.some(({id}) => id === demand);
  }

  override get keepsFallback(): boolean {
    return this.#lacksDemand;
  }

  override get delivery(): Delivery {
    return this.#lacksDemand ? NOT_LISTED : super.delivery;
  }

  protected override titleOf(view: View): string {
    const chosen = view.campaign.demands.find(({id}) => id === this.demand);
    return chosen ? plainText(view, chosen.title) : view.words.demands();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (__DEV__ && this.#lacksDemand) warnOfUnknownDemand(this, this.checkedCampaign!);
  }

  protected override renderContent(view: View): TemplateResult {
    return demands(view, {
      ...this.sectionOptions,
      withoutCounts: this.withoutCounts,
      withoutHistory: this.withoutHistory,
      demand: this.demand ?? undefined,
    });
  }
}
