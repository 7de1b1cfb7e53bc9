// Class only: importing this module registers nothing. See ./define.ts.
import type {TemplateResult} from 'lit';
import {CampaignElement} from '../base/campaign-element.js';
import {demands} from '../sections/demands.js';
import type {View} from '../sections/view.js';
import statusStyles from '../base/status.styles.js';
import styles from './demand-checklist.styles.js';

/**
 * Where each demand stands, since when, and what shows it. A list of statuses: nothing here can be ticked.
 *
 * @element cs-demand-checklist
 * @csspart demands-heading - The element's heading.
 * @csspart account - The authors and judges of the account, its approvals, and its last check.
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
    withoutCounts: {type: Boolean, attribute: 'without-counts'},
    withoutHistory: {type: Boolean, attribute: 'without-history'},
  };

  /** Leaves out how many demands have which status. */
  declare withoutCounts: boolean;
  /** Leaves out the dated history under each demand. Its latest entry stays. */
  declare withoutHistory: boolean;

  constructor() {
    super();
    this.withoutCounts = this.withoutHistory = false;
  }

  protected override titleOf({words}: View): string {
    return words.demands();
  }

  protected override renderContent(view: View): TemplateResult {
    return demands(view, {
      ...this.sectionOptions,
      withoutCounts: this.withoutCounts,
      withoutHistory: this.withoutHistory,
    });
  }
}
