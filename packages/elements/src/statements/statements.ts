// Class only: importing this module registers nothing. See ./define.ts.
import type {TemplateResult} from 'lit';
import {CampaignElement} from '../base/campaign-element.js';
import {statements} from '../sections/statements.js';
import type {View} from '../sections/view.js';
import styles from './statements.styles.js';

/**
 * Attributed claims and quotations. The heading of each says on what basis it stands, by whom and when. Its evidence
 * and the addressee's denial stand with it.
 *
 * @element cs-statements
 * @csspart statements-heading - The element's heading.
 * @csspart statement - One statement.
 * @csspart statements - The list of statements.
 * @csspart statement-basis - Its heading: on what basis, by whom and when.
 * @csspart statement-denial - The addressee's denial of a statement.
 */
export class Statements extends CampaignElement {
  static override styles = [...CampaignElement.styles, styles];
  static override properties = {besideResponses: {attribute: false}};

  /** @internal True if the responses of the addressees stand elsewhere in the same campaign. */
  declare besideResponses: boolean;

  constructor() {
    super();
    this.besideResponses = false;
  }

  protected override titleOf({words}: View): string {
    return words.statements();
  }

  protected override renderContent(view: View): TemplateResult {
    return statements(view, {...this.sectionOptions, besideResponses: this.besideResponses});
  }
}
