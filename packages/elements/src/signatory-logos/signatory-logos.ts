// Class only: importing this module registers nothing. See ./define.ts.
import {logoAddress, type Signatory} from '@countersign/campaign';
import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {CampaignElement} from '../base/campaign-element.js';
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
 * The signatories, in the document's order: organisations as logos or word marks, people by name. Withdrawn signatures
 * are marked, and withheld names are counted. More than a hundred can be searched.
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

  // A group of 60 fills whole rows, in any number of columns up to six.
  readonly #list = new LongList(this, {texts: searchedTexts, group: 60});
  /** Ids of the signatories whose logo could not be loaded. */
  readonly #broken = new Set<string>();
  /**
   * True if the used colour scheme is dark, so that logos for dark backgrounds are right. Undefined until that is
   * known.
   */
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
    this.#checkSchemeSoon();
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
    if (changed.has('theme')) this.#checkSchemeSoon();
  }

  protected override titleOf({words}: View): string {
    return words.signatories();
  }

  protected override renderContent(view: View): TemplateResult {
    const {campaign, words} = view;
    const {signatories, withheld} = campaign;
    return html`${this.renderHeading(view, 'signatories-heading', this.titleOf(view))}
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
            this.rendersWhole,
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
    // Separate template, so that changed details never steal focus from the name.
    const logoOrName = logo ? link(url, logo) : linkedName(url, plainText(view, name));
    return html`<li role="listitem" part="signatory" data-kind=${kind}>
      ${flatTemplate(html`${logoOrName}`)}${more.length > 0 ? flatTemplate(html`${more}`) : nothing}
    </li>`;
  }

  /** The logo; undefined if there is none in the document's own folder. No other logo may be loaded. */
  #renderLogo(view: View, {id, name, logo}: Signatory): TemplateResult | undefined {
    if (!logo || this.withoutLogos || this.#broken.has(id)) return undefined;
    // `src` may be relative to the page. On a server there is no page to resolve it by.
    const base = view.url && URL.canParse(view.url, this.baseURI) ? new URL(view.url, this.baseURI).href : '';
    if (!/^https?:/.test(base)) return undefined;
    const dark = this.#isDark ? logo.dark : undefined;
    const address = logoAddress(dark ?? logo.src, base);
    if (!address) return undefined;
    // A squarish logo does not spell out the name.
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

  // A server knows only the theme.
  get #isDark(): boolean {
    return this.#usesDark ?? this.theme === 'dark';
  }

  // In the next frame the browser computes styles anyway, and has not yet requested lazy images. Asking at once would
  // make it compute the styles of the page for each element.
  #checkSchemeSoon(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(this.#onScheme);
  }

  // The style sheet gives this colour one value for each scheme. There is no other way to ask the browser for its
  // scheme.
  readonly #onScheme = (): void => {
    const wasDark = this.#isDark;
    this.#usesDark = getComputedStyle(this).columnRuleColor === 'rgb(255, 255, 255)';
    if (this.#isDark !== wasDark) this.requestUpdate();
  };

  // The name takes the place of a logo that cannot be loaded.
  readonly #onError = (event: Event): void => {
    this.#broken.add((event.target as HTMLElement).dataset['id']!);
    this.requestUpdate();
  };
}

/** The texts in which a search looks for a signatory, in every language of the document. */
function searchedTexts({name, shortName, role, affiliation}: Signatory): string[] {
  return [name, shortName, role, affiliation].flatMap(everyVersion);
}
