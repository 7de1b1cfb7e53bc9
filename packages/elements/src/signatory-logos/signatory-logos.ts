// Class only: importing this module registers nothing. See ./define.ts.
import type {Signatory} from '@countersign/campaign';
import {html, nothing, type TemplateResult} from 'lit';
import {CampaignElement} from '../campaign-element.js';
import {date, label, link, plain, separated} from '../render/text.js';
import type {View} from '../render/view.js';
import {compose} from '../words/words.js';
import styles from './signatory-logos.styles.js';

// From here on the browser may skip what is out of sight.
const LONG = 100;

/**
 * Who signed, in the document's order: organisations as logos or word marks, people by name. Those who withdrew are
 * marked, those whose names are withheld are counted.
 *
 * @element cs-signatory-logos
 * @csspart signatories-heading - The element's heading.
 * @csspart signatory - One signatory.
 * @csspart signatory-logo - Its logo.
 * @csspart signatory-withdrawn - The note that it withdrew.
 * @csspart signatories-withheld - How many more are not named.
 * @cssproperty [--countersign-logo-size=3em] - Height of the logos.
 */
export class SignatoryLogos extends CampaignElement {
  static override styles = [...CampaignElement.styles, styles];
  static override properties = {withoutLogos: {type: Boolean, attribute: 'without-logos'}};

  /** Shows names only, and requests no images. */
  declare withoutLogos: boolean;

  readonly #broken = new Set<string>();

  constructor() {
    super();
    this.withoutLogos = false;
  }

  protected override titleOf({words}: View): string {
    return words.signatories();
  }

  protected override renderCampaign(view: View): TemplateResult {
    const {campaign, words} = view;
    const {signatories, withheld} = campaign;
    return html`${this.renderHeading('signatories-heading', this.titleOf(view))}
    ${signatories.length + withheld === 0 ? html`<p>${words.none()}</p>` : nothing}
    <ul role="list" ?data-long=${signatories.length > LONG}>
      ${signatories.map((signatory) => this.#renderSignatory(view, signatory))}
    </ul>
    ${withheld > 0 ? html`<p part="signatories-withheld">${words.withheld({n: withheld})}</p>` : nothing}`;
  }

  #renderSignatory(view: View, signatory: Signatory): TemplateResult {
    const {kind, name, role, affiliation, url, withdrawn, confirmation} = signatory;
    const details = [role, affiliation].filter((text) => text !== undefined).map((text) => label(view, text));
    return html`<li part="signatory" data-kind=${kind}>
      ${link(url, this.#renderLogo(view, signatory) ?? label(view, name))}${
        details.length > 0 ? html`<span class="small">${separated(details, view.comma)}</span>` : nothing
      }${
        confirmation ? [' ', html`<span class="small">${link(confirmation, view.words.confirmed())}</span>`] : nothing
      }${
        withdrawn
          ? [
              ' ',
              html`<span part="signatory-withdrawn">(${compose(view.words.withdrew, {date: date(view, withdrawn)})})</span>`,
            ]
          : nothing
      }
    </li>`;
  }

  /** The logo, or undefined where there is none that may be loaded: only from the document's own origin. */
  #renderLogo(view: View, {id, name, logo}: Signatory): TemplateResult | undefined {
    if (!logo || !view.url || this.withoutLogos || this.#broken.has(id)) return undefined;
    return html`<img
      part="signatory-logo"
      src=${new URL(this.theme === 'dark' ? (logo.dark ?? logo.src) : logo.src, view.url).href}
      alt=${plain(view, name)}
      width=${logo.width}
      height=${logo.height}
      crossorigin="anonymous"
      referrerpolicy="no-referrer"
      loading="lazy"
      decoding="async"
      data-id=${id}
      @error=${this.#onError}
    />`;
  }

  // A logo that is not there leaves the name.
  readonly #onError = (event: Event): void => {
    this.#broken.add((event.target as HTMLElement).dataset['id']!);
    this.requestUpdate();
  };
}
