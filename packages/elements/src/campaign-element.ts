import {
  adoptStyles,
  html,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type {Campaign} from '@countersign/campaign';
import {CampaignErrorEvent, CampaignLoadEvent} from './events.js';
import {keepFocus} from './focus.js';
import {Footnotes} from './footnotes/footnotes.js';
import {ReaderLanguage} from './language.js';
import {CampaignSource, type Load} from './loading/campaign-source.js';
import {afterPageScripts} from './loading/after-page-scripts.js';
import type {Delivery, State} from './loading/delivery.js';
import {keyOf} from './loading/document-key.js';
import {LONG} from './long-list/long.js';
import {takeOver} from './prerendered.js';
import {ask} from './sections/ask.js';
import {closingLine} from './sections/closing-line.js';
import {sectionHeading, type SectionOptions} from './sections/heading.js';
import {liveSurface} from './sections/live-surface.js';
import {viewOf, type View} from './sections/view.js';
import shared from './styles/shared.styles.js';
import {showState, warnOfFailure, warnOfLoad, warnOfUnknownKeys} from './state.js';

/** How an element takes its colours: from the page around it, or always light or dark. */
export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/**
 * What all elements share: where the campaign comes from, the fallback until it is there, and the closing line.
 *
 * @slot - Fallback content: shown until a campaign has loaded, and whenever it cannot be.
 * @csspart load - The button that loads the document, with what that reveals; only with `load="click"`.
 * @csspart load-button - The button itself.
 * @csspart closing - The line at the end: publisher, judge, revision, dates, corrections.
 * @csspart corrections - The disclosure with what was corrected.
 * @csspart stage - How the campaign ended, or that it was retracted.
 * @csspart mark - A footnote mark.
 * @csspart note - A source shown in place.
 * @csspart source-by - Authors and publishers of a source, in a list or in place.
 * @csspart source-links - Its address, archived copy and other languages.
 * @cssproperty [--countersign-gap=1em] - Space between parts.
 * @cssproperty [--countersign-line-height=1.5] - Line height.
 * @cssproperty [--countersign-link-color=inherit] - Colour of links.
 * @cssproperty [--countersign-heading-font-family=inherit] - Typeface of headings.
 * @cssproperty [--countersign-heading-size=1.25em] - Size of headings.
 * @cssproperty [--countersign-text-color=CanvasText] - Text colour, where `theme` is `light` or `dark`.
 * @cssproperty [--countersign-background-color=Canvas] - Background colour, where `theme` is `light` or `dark`.
 * @fires {CampaignLoadEvent} cs-load - The campaign of `src` or `campaign` was loaded and checked.
 * @fires {CampaignErrorEvent} cs-error - It could not be: `code` and `problems` say why.
 */
export abstract class CampaignElement extends LitElement {
  static override styles = [shared];
  static override properties: PropertyDeclarations = {
    campaign: {attribute: false},
    src: {},
    for: {},
    integrity: {},
    signedBy: {attribute: 'signed-by'},
    refresh: {type: Number},
    load: {},
    lang: {reflect: true, useDefault: true},
    theme: {reflect: true},
    headingLevel: {type: Number, attribute: 'heading-level'},
    withoutHeading: {type: Boolean, attribute: 'without-heading'},
    nested: {attribute: false},
  };

  /** The campaign document as plain JSON, checked like a fetched one. Takes precedence over `src`. */
  declare campaign: unknown;
  /** Address of the campaign document. Takes precedence over `for`. */
  declare src: string | null;
  /** Id of a `cs-campaign` on the page. Without `src` and `for`, the nearest `cs-campaign` around the element serves. */
  declare for: string | null;
  /**
   * Subresource integrity value that pins the document of `src`: `sha384-` (or `sha256-`, `sha512-`) and a hash in base64;
   * several are separated by spaces. With any other value, and where the campaign does not come from `src`, nothing is
   * requested or shown.
   */
  declare integrity: string | null;
  /** Reserved. This version cannot verify signatures, so its presence is a failed load. */
  declare signedBy: string | null;
  /** Looks for a newer revision about every so many minutes while the page is visible. Off by default. */
  declare refresh: number;
  /**
   * When to request what `src` names: `auto` at once, `click` only when a reader presses a button that names the host. Every
   * value but `auto` waits for the press.
   */
  declare load: Load;
  /** Colours: `auto` follows the page's own `color-scheme`. */
  declare theme: Theme;
  /** Level of the element's own heading, 1 to 6; those below follow. */
  declare headingLevel: number;
  /** Leaves out the element's own heading. */
  declare withoutHeading: boolean;
  /** @internal Whether a cs-campaign lays this element out and ends with the closing line itself. */
  declare nested: boolean;
  /** @internal Whether all of it is drawn at once, for it takes the place of what a server rendered. Changes nothing drawn. */
  takesOver = false;

  readonly #source = new CampaignSource(this);
  readonly #language = new ReaderLanguage(this);
  readonly #footnotes = new Footnotes(this);
  readonly #surface = liveSurface(this.#footnotes);
  #internals: ElementInternals | undefined;
  #shown: Delivery | undefined;
  #announced: Delivery | undefined;
  #renderedFor: unknown;
  #viewed: {readonly delivery: Delivery; readonly wanted: string; readonly view: View | undefined} | undefined;

  constructor() {
    super();
    this.src = this.for = this.integrity = this.signedBy = null;
    // Lit's accessor, which keeps a default from the attribute.
    // eslint-disable-next-line wc/no-constructor-attributes
    this.lang = '';
    this.refresh = 0;
    this.load = 'auto';
    this.theme = 'auto';
    this.headingLevel = 2;
    this.withoutHeading = this.nested = false;
  }

  /** What the element has of its campaign; also a CSS state, as in `:state(ready)`. */
  get state(): State {
    return this.#source.delivery.state;
  }

  /** @internal What is shown, or undefined while there is no campaign. */
  get view(): View | undefined {
    const {delivery} = this.#source;
    const {wanted} = this.#language;
    // Asked for by every footnote mark: composed once for a campaign and a reader.
    if (this.#viewed?.delivery !== delivery || this.#viewed.wanted !== wanted) {
      const view = delivery.state === 'ready' ? viewOf(delivery, wanted, this.#surface) : undefined;
      this.#viewed = {delivery, wanted, view};
    }
    return this.#viewed.view;
  }

  /** @internal Tells the document from every other, also of the same id: see SourceRequestEvent. Empty without a campaign. */
  get documentKey(): string {
    const {delivery} = this.#source;
    return delivery.state === 'ready' ? keyOf(delivery) : '';
  }

  /** @internal The language that the reader wants, or an empty string where nothing says. */
  get wantedLanguage(): string {
    return this.#language.wanted;
  }

  /** @internal Level of the element's own heading: 2 unless `headingLevel` is a number, and one that HTML has. */
  get level(): number {
    return Math.min(6, Math.max(1, Math.trunc(this.headingLevel) || 2));
  }

  /** @internal Where the marks of this element stand, in the reader's words. */
  get place(): string {
    return this.view ? this.titleOf(this.view) : '';
  }

  /** @internal What the element has of its campaign, with the document. */
  protected get delivery(): Delivery {
    return this.#source.delivery;
  }

  /** The element's own heading. */
  protected abstract titleOf(view: View): string;

  /** What the element shows of a campaign. */
  protected abstract renderCampaign(view: View): unknown;

  /** What the element shows while there is no campaign. */
  protected renderFallback(): unknown {
    return html`<slot></slot>`;
  }

  /** Tells the page of marks that were drawn after the update. */
  protected announceMarks(): void {
    if (this.isConnected) this.#footnotes.hostUpdated();
  }

  /** The button that stands before the fallback while the element waits for a reader to press it. */
  protected renderAsk(): unknown {
    const address = this.#source.asksFor;
    return address === undefined ? nothing : ask(address, this.state === 'loading', this.wantedLanguage);
  }

  /** What stays beside the note when a campaign was retracted. */
  protected renderRetracted(): unknown {
    return nothing;
  }

  protected override render(): unknown {
    const {view} = this;
    if (!view) return html`${this.renderAsk()}${this.renderFallback()}`;
    // The closing line has the note, which is all that a retracted campaign shows.
    const retracted = view.campaign.stage === 'retracted';
    return html`<div class="base" lang=${view.language} dir=${view.direction}>
      ${retracted ? this.renderRetracted() : this.renderCampaign(view)}${this.nested ? nothing : closingLine(view)}
    </div>`;
  }

  /** Whether something that is about to go has the focus. */
  protected hasFocus(): boolean {
    return this.matches(':focus-within');
  }

  /** How the element's section is headed. */
  protected get sectionOptions(): SectionOptions {
    return {level: this.level, withoutHeading: this.withoutHeading};
  }

  /** The element's own heading, unless it is left out. */
  protected renderHeading(part: string, content: unknown): TemplateResult | typeof nothing {
    return sectionHeading(this.sectionOptions, part, content);
  }

  /** @internal What a rendering in the root is of. With another it is not shown. */
  protected get subject(): unknown {
    return this.campaign ?? this.src ?? this.for ?? '';
  }

  // What a server rendered into the root stays until there is a campaign, or another is wanted: so long only the button is
  // drawn, before it. Where Lit's support for hydration is loaded, its own way neither adopts styles nor says where to draw.
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const {shadowRoot} = this;
    if (!shadowRoot) return super.createRenderRoot();
    adoptStyles(shadowRoot, (this.constructor as typeof LitElement).elementStyles);
    shadowRoot.prepend((this.renderOptions.renderBefore = new Text()));
    this.#renderedFor = this.subject;
    this.render = () => this.renderAsk();
    return shadowRoot;
  }

  // The button, or a link of the fallback or of what was rendered, that has the focus goes when something takes its place.
  protected override update(changed: PropertyValues): void {
    const isNew = this.#shown?.state !== 'ready' && this.state === 'ready';
    const isReplaced = Object.hasOwn(this, 'render') && (isNew || this.subject !== this.#renderedFor);
    const hadFocus = (isNew || isReplaced) && this.hasFocus();
    this.takesOver ||= isReplaced || (isNew && !this.nested && this.#hasReaderInIt());
    const restore =
      isReplaced && Reflect.deleteProperty(this, 'render') ? takeOver(this.renderOptions.renderBefore!) : undefined;
    super.update(changed);
    this.takesOver = false;
    if (!hadFocus && !restore) return;
    // In the next frame: what is nested is drawn by then, and what is hidden has not yet lost the focus.
    requestAnimationFrame(() => {
      restore?.();
      if (hadFocus) keepFocus(this);
    });
  }

  /**
   * Whether much stands in its place, and the reader is in the middle of that, or at its end, or past it. What takes such a
   * place piece by piece would move what the reader has before the eyes. Asked only of long campaigns, for others are drawn
   * in one piece anyway, and of elements that stand by themselves: a cs-campaign tells those in it.
   */
  #hasReaderInIt(): boolean {
    const {campaign} = this.#source.delivery as {campaign?: Campaign};
    if (!campaign || Math.max(campaign.signatories.length, campaign.sources.length) <= LONG) return false;
    const {height, top, bottom} = this.getBoundingClientRect();
    return height > innerHeight / 2 && (top < 0 || bottom <= innerHeight);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (__DEV__ && changed.has('load')) warnOfLoad(this);
    const {delivery} = this.#source;
    if (delivery === this.#shown) return;
    this.#shown = delivery;
    this.#internals = showState(this, this.#internals, delivery.state);
    afterPageScripts(this.#announce);
  }

  /** Dispatches the event of what is shown, once for each campaign or failure. */
  readonly #announce = (): void => {
    const delivery = this.#shown;
    if (!delivery || delivery === this.#announced) return;
    this.#announced = delivery;
    if (!this.#source.isOwn || this.nested) return;
    if (delivery.state === 'ready') {
      if (__DEV__) warnOfUnknownKeys(this, delivery.json);
      this.dispatchEvent(new CampaignLoadEvent());
    }
    if (delivery.state === 'failed') {
      if (__DEV__) warnOfFailure(this, delivery);
      this.dispatchEvent(new CampaignErrorEvent(delivery.code, delivery.problems));
    }
  };
}
