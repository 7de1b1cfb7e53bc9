// Class only: importing this module registers nothing. See ./define.ts.
import {html, nothing} from 'lit';
import {CampaignElement} from '../base/campaign-element.js';
import type {View} from '../sections/view.js';
import styles from './cite.styles.js';

/**
 * A footnote mark for the partner's own prose. It opens the source in place, with a button that leads to the page's
 * list of sources if there is one. With `load="click"` it waits for the button of another element of the same `src`: a
 * sentence has no room for one.
 *
 * @element cs-cite
 */
export class Cite extends CampaignElement {
  static override styles = [...CampaignElement.styles, styles];
  static override properties = {source: {}, locator: {}};

  /** Id of the source in the campaign document. */
  declare source: string | null;
  /** Where in the source, such as `para. 4`. */
  declare locator: string | null;

  constructor() {
    super();
    this.source = this.locator = null;
  }

  protected override titleOf({words}: View): string {
    return words.thisPage();
  }

  // The mark is a word in a sentence of the page, which has no room for a box, a closing line or a button.
  protected override renderBox(view: View): unknown {
    if (!view.index.sources.has(this.source ?? '')) return this.renderFallback();
    const content = view.campaign.stage === 'retracted' ? nothing : this.renderContent(view);
    return html`<span lang=${view.language} dir=${view.direction}>${content}</span>`;
  }

  // A mark comes before the elements of the record. It must not take the closing line from them.
  override get hasClosing(): boolean {
    return false;
  }

  protected override renderLoadButton(): typeof nothing {
    return nothing;
  }

  protected override renderContent(view: View): unknown[] {
    const citation = {source: this.source!, locator: this.locator ?? undefined};
    return [view.surface.cite([citation], 'page'), view.surface.notes()];
  }
}
