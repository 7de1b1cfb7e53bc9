// Class only: importing this module registers nothing. See ./define.ts.
import {html, nothing} from 'lit';
import {CampaignElement} from '../campaign-element.js';
import type {View} from '../sections/view.js';
import styles from './cite.styles.js';

/**
 * A footnote mark for the partner's own prose. It leads to the source in the page's source list, or shows it in place.
 * With `load="click"` it waits for the button of another element of the same `src`: a sentence has no room for one.
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

  // A mark is a word in somebody's sentence: no box around it, and no closing line, for which there is no room.
  protected override render(): unknown {
    const {view, source} = this;
    if (!view || !source || !view.index.sources.has(source)) return this.renderFallback();
    return html`<span lang=${view.language} dir=${view.direction}>${this.renderCampaign(view)}</span>`;
  }

  protected override renderCampaign(view: View): unknown {
    if (view.campaign.stage === 'retracted') return nothing;
    return [view.surface.cite(this.source!, this.locator ?? undefined), view.surface.notes()];
  }
}
