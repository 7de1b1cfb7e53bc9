// Class only: importing this module registers nothing. See ./define.ts.
import {logoAddress, showsLogos, type Signatory} from '@countersign/campaign';
import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {CampaignElement} from '../base/campaign-element.js';
import {LongList} from '../long-list/long-list.js';
import longList from '../long-list/long-list.styles.js';
import {signatories} from '../sections/signatories.js';
import {everyVersion, plainText, properName} from '../sections/text.js';
import type {View} from '../sections/view.js';
import styles from './signatory-logos.styles.js';

/**
 * The signatories, in the document's order: as names in a row, or as logos where most organisations have one. The first
 * twelve stand in the open, all others in a disclosure. Withdrawn signatures are marked, and withheld names counted.
 * More than a hundred can be searched.
 *
 * @element cs-signatory-logos
 * @csspart signatories-heading - The element's heading.
 * @csspart signatories-count - From how many countries they are.
 * @csspart signatories - The names in a row.
 * @csspart signatories-wall - The logos.
 * @csspart signatories-all - The disclosure with all signatories.
 * @csspart signatories-search - The field in which a reader looks for a signatory, and how many were found.
 * @csspart signatory - One signatory.
 * @csspart signatory-logo - Its logo.
 * @csspart signatory-withdrawn - The note that it withdrew.
 * @csspart signatories-withheld - How many more are not named.
 * @cssproperty [--countersign-logo-size=3em] - Height of a square logo. Wider ones are lower, for an even weight.
 */
export class SignatoryLogos extends CampaignElement {
  static override styles = [...CampaignElement.styles, longList, styles];
  static override properties = {
    withoutLogos: {type: Boolean, attribute: 'without-logos'},
    wasOpened: {state: true},
  };

  /** Shows names only, and requests no images. */
  declare withoutLogos: boolean;
  /**
   * @internal True from the first opening of the list of all. There may be thousands, and most readers never open it. A
   * server sets it, because without script all have to be there.
   */
  declare wasOpened: boolean;

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
    this.withoutLogos = this.wasOpened = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // jsdom has none.
    this.#preference = (globalThis as Partial<typeof globalThis>).matchMedia?.('(prefers-color-scheme: dark)');
    this.#preference?.addEventListener('change', this.#onScheme);
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

  override get laidOut(): Promise<unknown> {
    return this.#list.laidOut;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (changed.has('theme')) this.#checkSchemeSoon();
  }

  protected override titleOf({words}: View): string {
    return words.signatories();
  }

  protected override renderContent(view: View): TemplateResult {
    const folder = this.#logoFolder(view);
    const hasLogos = folder !== undefined && !this.withoutLogos && showsLogos(view.campaign);
    return signatories(view, {
      ...this.sectionOptions,
      ...(hasLogos && {logo: (signatory) => this.#renderLogo(view, signatory, folder)}),
      all: {list: (draw) => this.#renderAll(view, hasLogos, draw), onToggle: this.#onToggle},
    });
  }

  #renderAll(view: View, hasLogos: boolean, draw: (signatory: Signatory) => TemplateResult): unknown {
    if (!this.wasOpened && !this.#list.isOnPaper) return nothing;
    return this.#list.render(view, {
      members: view.campaign.signatories,
      key: ({id}) => id,
      inputs: ({id, logo}) => [view, logo && [hasLogos, this.#isDark, this.#broken.has(id)].join()],
      draw,
      search: ['signatories-search', view.words.findSignatory()],
    });
  }

  readonly #onToggle = ({target}: Event): void => {
    this.wasOpened ||= (target as HTMLDetailsElement).open;
  };

  /** Address of the document, to which logos are relative. Undefined if it is not on the web. */
  #logoFolder({url}: View): string | undefined {
    // `src` may be relative to the page. On a server there is no page to resolve it by.
    const address = url && URL.canParse(url, this.baseURI) ? new URL(url, this.baseURI).href : '';
    return /^https?:/.test(address) ? address : undefined;
  }

  /** Draws a logo, or nothing if there is none in the document's own folder. No other logo may be loaded. */
  #renderLogo(view: View, {id, name, logo}: Signatory, folder: string): TemplateResult | undefined {
    if (!logo || this.#broken.has(id)) return undefined;
    const dark = this.#isDark ? logo.dark : undefined;
    const address = logoAddress(dark ?? logo.src, folder);
    if (!address) return undefined;
    // A squarish logo does not spell out the name.
    const isSign = logo.width < 2 * logo.height;
    return html`<img
      part="signatory-logo"
      src=${address}
      ?data-dark=${dark !== undefined}
      data-ratio=${Math.min(MAX_RATIO, Math.max(1, Math.round(logo.width / logo.height)))}
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

/** The widest logo whose height has a rule of its own in the style sheet. */
const MAX_RATIO = 6;

/** The texts in which a search looks for a signatory, in every language of the document. */
function searchedTexts({name, shortName, role, affiliation}: Signatory): string[] {
  return [name, shortName, role, affiliation].flatMap(everyVersion);
}
