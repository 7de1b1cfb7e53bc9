// Class only: importing this module registers nothing. See ./define.ts.
import {html, type PropertyValues, type TemplateResult} from 'lit';
import {CampaignElement} from '../base/campaign-element.js';
import {followPartnerWords, partnerWords} from '../base/partner-words.js';
import partnerStyles from '../base/partner-words.styles.js';
import {letter} from '../sections/letter.js';
import {plainText} from '../sections/text.js';
import type {View} from '../sections/view.js';
import styles from './letter-card.styles.js';

/**
 * The letter itself: title, addressees, dates, summary, its own words behind a disclosure, how many signed and where to
 * read it.
 *
 * @element cs-letter-card
 * @slot partner - The partner's own words, such as why it signed. Shown in every state, under a heading that says that
 *   they are not part of the letter.
 * @csspart letter-heading - The title.
 * @csspart letter-facts - Addressees and dates.
 * @csspart letter-summary - The summary.
 * @csspart letter-text - The disclosure with the letter's own words.
 * @csspart letter-block-heading - A heading of the letter's own words.
 * @csspart letter-block-list - A list of the letter's own words.
 * @csspart letter-links - Where to read the letter.
 * @csspart partner - The partner's own words with their heading.
 * @cssproperty [--countersign-title-size=1.35em] - Size of the letter's title.
 */
export class LetterCard extends CampaignElement {
  static override styles = [...CampaignElement.styles, partnerStyles, styles];
  static override properties = {
    withoutSummary: {type: Boolean, attribute: 'without-summary'},
    withoutText: {type: Boolean, attribute: 'without-text'},
    besideTitle: {attribute: false},
  };

  /** Leaves out the summary. */
  declare withoutSummary: boolean;
  /** Leaves out the letter's own words. */
  declare withoutText: boolean;
  /** @internal True if the title stands elsewhere in the same campaign, and with it how the campaign ended. */
  declare besideTitle: boolean;

  constructor() {
    super();
    this.withoutSummary = this.withoutText = this.besideTitle = false;
  }

  protected override titleOf(view: View): string {
    return plainText(view, view.campaign.letter.title);
  }

  protected override firstUpdated(changed: PropertyValues): void {
    super.firstUpdated(changed);
    followPartnerWords(this.shadowRoot!);
  }

  // The partner's words do not depend on a campaign: they stay in every state, in the same place of the DOM.
  protected override renderAround(content: unknown): TemplateResult {
    return html`${content} ${partnerWords(this.spokenLanguage)}`;
  }

  protected override renderContent(view: View): TemplateResult {
    const {withoutSummary, withoutText, besideTitle} = this;
    return letter(view, {...this.sectionOptions, isAlone: !besideTitle, withoutSummary, withoutText});
  }
}
