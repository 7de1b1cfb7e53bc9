// Class only: importing this module registers nothing. See ./define.ts.
import {logoAddress, type Signatory} from '@countersign/campaign';
import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {CampaignElement} from '../campaign-element.js';
import {LongList} from '../long-list/long-list.js';
import {flatTemplate} from '../sections/flat-template.js';
import {
  dateElement,
  everyVersion,
  inlineContent,
  label,
  link,
  linkedName,
  plainText,
  properName,
  separated,
} from '../sections/text.js';
import type {View} from '../sections/view.js';
import {compose} from '../words/words.js';
import styles from './signatory-logos.styles.js';

/**
 * Who signed, in the document's order: organisations as logos or word marks, people by name. Those who withdrew are
 * marked, those whose names are withheld are counted. More than a hundred can be searched.
 *
 * @element cs-signatory-logos
 * @csspart signatories-heading - The element's heading.
 * @csspart signatories-search - The field in which a reader looks for a signatory, and how many were found.
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

  // As many as fill whole rows, in whatever number of columns.
  readonly #list = new LongList(this, {texts: searchedTexts, group: 60});
  readonly #broken = new Set<string>();
  /** Whether the used colour scheme is dark, so that a logo drawn for the dark is the right one; once that is known. */
  #usesDark: boolean | undefined;
  #preference: MediaQueryList | undefined;
  #frame = 0;

  constructor() {
    super();
    this.withoutLogos = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#preference = matchMedia('(prefers-color-scheme: dark)');
    this.#preference.addEventListener('change', this.#onScheme);
    this.#lookSoon();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#preference?.removeEventListener('change', this.#onScheme);
    cancelAnimationFrame(this.#frame);
  }

  protected override getUpdateComplete(): Promise<boolean> {
    return this.#list.complete(super.getUpdateComplete());
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (changed.has('theme')) this.#lookSoon();
  }

  protected override titleOf({words}: View): string {
    return words.signatories();
  }

  protected override renderCampaign(view: View): TemplateResult {
    const {campaign, words} = view;
    const {signatories, withheld} = campaign;
    return html`${this.renderHeading('signatories-heading', this.titleOf(view))}
    ${signatories.length + withheld === 0 ? html`<p>${words.none()}</p>` : nothing}
    ${
      signatories.length > 0
        ? this.#list.render(
            view,
            {
              members: signatories,
              key: ({id}) => id,
              inputs: ({id, logo}) => [view, logo && [this.withoutLogos, this.#isDark, this.#broken.has(id)].join()],
              draw: (signatory) => this.#renderSignatory(view, signatory),
              search: ['signatories-search', words.findSignatory()],
            },
            this.takesOver,
          )
        : nothing
    }
    ${withheld > 0 ? html`<p part="signatories-withheld">${words.withheld({n: withheld})}</p>` : nothing}`;
  }

  #renderSignatory(view: View, signatory: Signatory): TemplateResult {
    const {kind, name, role, affiliation, url, withdrawn, confirmation} = signatory;
    const details = separated([role && label(view, role), affiliation && properName(view, affiliation)], view.comma);
    const logo = this.#renderLogo(view, signatory);
    const more = inlineContent([
      details.length > 0 && html`<span class="small">${details}</span>`,
      confirmation && [' ', html`<span class="small">${link(confirmation, view.words.confirmed())}</span>`],
      withdrawn && [
        ' ',
        html`<span part="signatory-withdrawn">(${compose(view.words.withdrew, {date: dateElement(view, withdrawn)})})</span>`,
      ],
    ]);
    // By itself, so that what comes to be known of a signatory takes no focus from its name.
    const own = logo ? link(url, logo) : linkedName(url, plainText(view, name));
    return html`<li role="listitem" part="signatory" data-kind=${kind}>
      ${flatTemplate(html`${own}`)}${more.length > 0 ? flatTemplate(html`${more}`) : nothing}
    </li>`;
  }

  /** The logo, or undefined where there is none that may be loaded: only from the document's own folder. */
  #renderLogo(view: View, {id, name, logo}: Signatory): TemplateResult | undefined {
    if (!logo || this.withoutLogos || this.#broken.has(id)) return undefined;
    // An address given beside the property may be relative to the page; a server has none to resolve it by.
    const base = view.url && URL.canParse(view.url, this.baseURI) ? new URL(view.url, this.baseURI).href : '';
    if (!/^https?:/.test(base)) return undefined;
    const dark = this.#isDark ? logo.dark : undefined;
    const address = logoAddress(dark ?? logo.src, base);
    if (!address) return undefined;
    // A sign, unlike letters in a row, does not tell a name.
    const isSign = logo.width < 2 * logo.height;
    return html`<img
      part="signatory-logo"
      src=${address}
      ?data-dark=${dark !== undefined}
      alt=${isSign ? '' : plainText(view, name)}
      width=${logo.width}
      height=${logo.height}
      crossorigin="anonymous"
      referrerpolicy="no-referrer"
      loading="lazy"
      decoding="async"
      data-id=${id}
      @error=${this.#onError}
    />${isSign ? properName(view, name) : nothing}`;
  }

  // A server knows the theme only.
  get #isDark(): boolean {
    return this.#usesDark ?? this.theme === 'dark';
  }

  // When styles are computed anyway, and before lazy images are requested: asking at once makes the browser compute the
  // styles of the page for each element, nearly all that connecting one costs.
  #lookSoon(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(this.#onScheme);
  }

  // The style sheet gives this colour two values, of which the browser takes that of the used scheme: no other way to ask.
  readonly #onScheme = (): void => {
    const wasDark = this.#isDark;
    this.#usesDark = getComputedStyle(this).columnRuleColor === 'rgb(255, 255, 255)';
    if (this.#isDark !== wasDark) this.requestUpdate();
  };

  // A logo that is not there leaves the name.
  readonly #onError = (event: Event): void => {
    this.#broken.add((event.target as HTMLElement).dataset['id']!);
    this.requestUpdate();
  };
}

/** What a signatory is found by, in every language that the document has. */
function searchedTexts({name, shortName, role, affiliation}: Signatory): string[] {
  return [name, shortName, role, affiliation].flatMap(everyVersion);
}
