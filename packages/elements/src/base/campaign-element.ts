import type {Campaign} from '@countersign/campaign';
import {html, LitElement, nothing, type PropertyDeclarations, type PropertyValues} from 'lit';
import {ReaderLanguage} from '../dom/reader-language.js';
import {Footnotes} from '../footnotes/footnotes.js';
import {CampaignSource} from '../loading/campaign-source.js';
import type {Load} from '../loading/consent.js';
import {LOADING, type Delivery, type State} from '../loading/delivery.js';
import {keyOf} from '../loading/document-key.js';
import {getRecordTools, part, wordsPart, type PartName} from '../parts/load-part.js';
import {closingLine} from '../sections/closing-line.js';
import {shortClosing} from '../sections/short-closing.js';
import type {SectionOptions} from '../sections/heading.js';
import {stageLine} from '../sections/stage-line.js';
import {liveSurface} from '../sections/live-surface.js';
import {prepareLanguage, rememberView, viewOf, type View} from '../sections/view.js';
import {hasWords, interfaceLanguage, type Language} from '../words/words.js';
import type {ClosingDuty} from './closing-duty.js';
import closing from './closing.styles.js';
import {EmptyWarning} from './empty-warning.js';
import {loadButton} from './load-button.js';
import marks from './marks.styles.js';
import {NeededParts, partFailure} from './needed-parts.js';
import shared from './shared.styles.js';
import {StateReporter} from './state-reporter.js';
import {Takeover} from './takeover.js';
import {warnOfLoad} from './warnings.js';

/** Where an element takes its colours from: the page around it, or always light or dark. */
export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** Values that an element gets from the one that lays it out. */
export interface Nesting {
  /** The document; undefined while there is none, and of a retracted campaign. */
  readonly json: unknown;
  readonly url: string | undefined;
  readonly lang: string;
  readonly theme: Theme;
  /** Level of the heading. */
  readonly level: number;
}

/**
 * The base of all elements: finds the campaign, shows the fallback until it is there, and ends with the closing line.
 *
 * @slot - Fallback content: shown until a campaign has loaded, and whenever it cannot be.
 * @csspart load - The button that loads the document, with what that reveals. Only with `load="click"`.
 * @csspart load-button - The button itself.
 * @csspart closing - The line at the end: publisher, dates, revision, corrections, and links.
 * @csspart corrections - The disclosure with what was corrected.
 * @csspart stage - How the campaign ended, or that it was retracted.
 * @csspart mark - A footnote mark.
 * @csspart note - The sources of a mark, shown in place.
 * @csspart source-title - Title of a source, in a list or in place. It is the link.
 * @csspart source-facts - Facts of a source: publishers, kind, dates, host, archived copy.
 * @cssproperty [--countersign-gap=1em] - Space between parts.
 * @cssproperty [--countersign-line-height=1.4] - Line height.
 * @cssproperty [--countersign-link-color=inherit] - Colour of links.
 * @cssproperty [--countersign-heading-font-family=inherit] - Typeface of headings.
 * @cssproperty [--countersign-heading-size=1.25em] - Size of headings.
 * @cssproperty [--countersign-text-color=CanvasText] - Text colour, where `theme` is `light` or `dark`.
 * @cssproperty [--countersign-background-color=Canvas] - Background colour, where `theme` is `light` or `dark`.
 * @fires {CampaignLoadEvent} cs-load - The campaign of `src` or `campaign` was loaded and checked.
 * @fires {CampaignErrorEvent} cs-error - It could not be: `code` and `problems` say why.
 */
export abstract class CampaignElement extends LitElement {
  static override styles = [shared, marks, closing];
  static override properties: PropertyDeclarations = {
    campaign: {attribute: false},
    src: {},
    for: {},
    integrity: {},
    signedBy: {attribute: 'signed-by'},
    refresh: {type: Number},
    load: {},
    lang: {reflect: true, useDefault: true},
    theme: {reflect: true, useDefault: true},
    headingLevel: {type: Number, attribute: 'heading-level'},
    withoutHeading: {type: Boolean, attribute: 'without-heading'},
    nested: {attribute: false},
    // Declared, so that Lit keeps a value that was set before the upgrade.
    within: {attribute: false, noAccessor: true},
  };

  /** The campaign document as plain JSON, checked like a fetched one. Takes precedence over `src`. */
  declare campaign: unknown;
  /** Address of the campaign document. Takes precedence over `for`. */
  declare src: string | null;
  /**
   * Id of a `cs-campaign` on the page. Without `src` and `for`, the nearest `cs-campaign` around the element serves.
   */
  declare for: string | null;
  /**
   * Subresource integrity value that pins the document of `src`: `sha384-` (or `sha256-`, `sha512-`) and a hash in
   * base64. Several are separated by spaces. With any other value, and where the campaign does not come from `src`,
   * nothing is requested or shown.
   */
  declare integrity: string | null;
  /** Reserved. This version cannot verify signatures, so its presence is a failed load. */
  declare signedBy: string | null;
  /** Minutes between two looks for a newer revision, about, while the page is visible. Off by default. */
  declare refresh: number;
  /**
   * When to request `src`: `auto` at once, `click` after the reader presses a button that names the host. Every other
   * value waits for the press, too.
   */
  declare load: Load;
  /** Colours: `auto` follows the page's own `color-scheme`. */
  declare theme: Theme;
  /** Level of the element's own heading, 1 to 6. The headings below it follow. */
  declare headingLevel: number;
  /** Leaves out the element's own heading. */
  declare withoutHeading: boolean;
  /** @internal True if another element lays this one out: a cs-campaign, or an overview in its record. */
  declare nested: boolean;
  /** Called when the element has drawn a campaign. */
  #waiting: (() => void)[] = [];
  readonly #source = new CampaignSource(this);
  readonly #language = new ReaderLanguage(this);
  // After the source and the language, because these say what is needed.
  readonly #parts = new NeededParts(this);
  readonly #footnotes = new Footnotes(this);
  /** Decides whether this element says the closing line in full. Undefined until the record is there. */
  #closingDuty: ClosingDuty | undefined;
  // After the source, because it compares what the source finds.
  readonly #takeover = new Takeover(this);
  readonly #reporter = new StateReporter(this, this.#source);
  readonly #surface = liveSurface(this.#footnotes);
  readonly #viewOf = rememberView((ready, wanted) => viewOf(ready, wanted, this.#surface));
  /** The reader's language when the campaign was drawn last; undefined while none has been drawn. */
  #drawnLanguage: string | undefined;

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
    this.#closingDuty = this.#takeClosingDuty();
    if (__DEV__) new EmptyWarning(this, this.#source);
  }

  /** The state of the element's campaign; also a CSS state, as in `:state(ready)`. */
  get state(): State {
    return this.delivery.state;
  }

  /**
   * The campaign that the element has found, checked. There is none before that, and after a failure. It is drawn a
   * little later: see `whenReady`.
   */
  get checkedCampaign(): Campaign | undefined {
    const {found} = this;
    return found.state === 'ready' ? found.campaign : undefined;
  }

  /**
   * Resolves with the campaign that the element shows, or with the next one that it will show, as soon as that is
   * drawn. Never rejects. It waits while there is no campaign, and after a failure. It also waits while other content
   * stays on screen: current static HTML, or content that a reader is inside.
   */
  async whenReady(): Promise<Campaign> {
    for (;;) {
      await this.updateComplete;
      const {delivery} = this;
      if (delivery.state === 'ready' && this.view && !this.#takeover.isPreparing) {
        await Promise.all(this.#laidOutElements.map((each) => each.updateComplete));
        return delivery.campaign;
      }
      await new Promise<void>((done) => this.#waiting.push(done));
    }
  }

  /** @internal The campaign that was found, also if it cannot be drawn yet. */
  protected get found(): Delivery {
    return this.#source.delivery;
  }

  /** @internal The campaign with its document, or why there is none. Without the parts to draw it, there is none. */
  get delivery(): Delivery {
    const {found} = this;
    if (found.state !== 'ready' || this.keepsFallback) return found;
    const missing = this.#missingPart(found.campaign);
    if (!missing) return found;
    return this.#parts.hasFailed(missing) ? partFailure(missing) : LOADING;
  }

  /** @internal The campaign in front of this reader; undefined while there is none. */
  get view(): View | undefined {
    if (this.#takeover.isHeld) return undefined;
    const {delivery} = this;
    const language = delivery.state === 'ready' ? this.#drawableLanguage(delivery.campaign.language) : undefined;
    return language === undefined ? undefined : this.#viewOf(delivery, language);
  }

  /** The elements that this one lays out. */
  get #laidOutElements(): CampaignElement[] {
    return [...this.renderRoot.querySelectorAll<CampaignElement>('[exportparts]')];
  }

  /** @internal Resolves when all that the element has drawn is laid out, also what is out of sight. */
  get laidOut(): Promise<unknown> {
    return Promise.all(this.#laidOutElements.map(async (each) => (await each.updateComplete, each.laidOut)));
  }

  /** @internal Draws the campaign in the place of static HTML, because a reader has pressed something there. */
  takeOver(): void {
    this.#takeover.use();
  }

  /** @internal True if a campaign is on screen. */
  get hasCampaign(): boolean {
    return this.#drawnLanguage !== undefined;
  }

  /** The parts that this element needs besides the words of a language. Nothing can be drawn first without them. */
  protected get ownParts(): readonly PartName[] {
    return [];
  }

  /** @internal The parts that the element needs, as far as it knows now. */
  get wantedParts(): readonly PartName[] {
    const {found} = this;
    // Without content of its own, only the button has words.
    if (this.keepsFallback && this.#source.addressToAllow === undefined) return [];
    const language = interfaceLanguage(this.wantedLanguage, found.state === 'ready' ? found.campaign.language : 'en');
    return [...(hasWords(language) ? [] : [wordsPart(language)]), ...this.ownParts];
  }

  /** The language of words without a campaign: undefined while they are on their way, and English without them. */
  protected get spokenLanguage(): Language | undefined {
    const language = this.view?.language ?? interfaceLanguage(this.wantedLanguage, 'en');
    if (hasWords(language)) return language;
    return this.#parts.hasFailed(wordsPart(language)) ? 'en' : undefined;
  }

  /** @internal Asks for a part that something needs which the reader has done. Resolves with whether it is there. */
  readonly pressForPart = (name: PartName): Promise<boolean> => this.#parts.press(name);

  /** The first part without which a campaign cannot be drawn. */
  #missingPart({language, stage}: Campaign): PartName | undefined {
    if (this.#drawableLanguage(language) === undefined)
      return wordsPart(interfaceLanguage(this.wantedLanguage, language));
    // Else what is on screen stays until the part is there.
    return this.hasCampaign || stage === 'retracted' ? undefined : this.ownParts.find((name) => !part(name));
  }

  /** The reader's language if its words are there. Else the one that is on screen, so that it stays until they are. */
  #drawableLanguage(campaignLanguage: string): string | undefined {
    return [this.wantedLanguage, this.#drawnLanguage].find(
      (wanted) => wanted !== undefined && hasWords(interfaceLanguage(wanted, campaignLanguage)),
    );
  }

  /**
   * @internal Tells the document from every other, also of the same id: see SourceRequestEvent. Empty without a
   * campaign.
   */
  get documentKey(): string {
    const {delivery} = this;
    return delivery.state === 'ready' ? keyOf(delivery) : '';
  }

  /** @internal The language that the reader wants, or an empty string if no attribute says. */
  get wantedLanguage(): string {
    return this.#language.wanted;
  }

  /** @internal Gives the element what it has from the element that lays it out. A page may set any value. */
  set within(nesting: Nesting) {
    if (!(nesting instanceof Object)) return;
    const {json, url, lang, theme, level} = nesting;
    Object.assign(this, {campaign: json, src: url, nested: true, lang, theme, headingLevel: level});
  }

  /** The values for an element that this one lays out. */
  protected nesting(level: number): Nesting {
    const {delivery, view, wantedLanguage, theme} = this;
    const isShown = delivery.state === 'ready' && view && view.campaign.stage !== 'retracted';
    const {json, url} = isShown ? delivery : {json: undefined, url: undefined};
    return {json, url, lang: view?.wanted ?? wantedLanguage, theme, level};
  }

  /** Level of the headings below the element's own, if it has one. */
  protected get sectionLevel(): number {
    return this.withoutHeading ? this.level : this.level + 1;
  }

  /** @internal Level of the element's own heading, 1 to 6; 2 if `headingLevel` is no number. */
  get level(): number {
    return Math.min(6, Math.max(1, Math.trunc(this.headingLevel) || 2));
  }

  /** @internal The source of the rendered content. If it changes, server-rendered content is out of date. */
  get subject(): unknown {
    return this.keepsFallback || (this.campaign ?? this.src ?? this.for ?? '');
  }

  /** @internal True if the focus is on something that the campaign will replace. */
  hasFocus(): boolean {
    return this.keepsFallback ? !!this.shadowRoot?.activeElement : this.matches(':focus-within');
  }

  /** @internal True if the fallback stays in every state. */
  get keepsFallback(): boolean {
    return false;
  }

  /** Text of the element's own heading. */
  protected abstract titleOf(view: View): string;

  /** Draws the element's content for a campaign. */
  protected abstract renderContent(view: View): unknown;

  /** Draws the element's content for a retracted campaign, after the note of the retraction. */
  protected renderRetracted(): unknown {
    return nothing;
  }

  /** Draws the element's content while there is no campaign. */
  protected renderFallback(): unknown {
    return html`<slot></slot>`;
  }

  /** Adds what the element shows in every state, around its content or fallback. */
  protected renderAround(content: unknown): unknown {
    return content;
  }

  /** The box of a campaign: in the reader's language, with the closing line. */
  protected renderBox(view: View): unknown {
    const isRetracted = view.campaign.stage === 'retracted';
    const content = isRetracted ? [stageLine(view), this.renderRetracted()] : this.renderContent(view);
    return html`<div class="base" lang=${view.language} dir=${view.direction}>
      ${content}${this.renderClosing(view)}
    </div>`;
  }

  /**
   * @internal True if the element ends with a closing line that may be in full. By default an element has none while
   * another lays it out, and while its fallback stays. Subclasses have rules of their own: an overview has the line
   * while its record is open, and a cs-campaign leaves it to its overview.
   */
  get hasClosing(): boolean {
    return !this.nested && !this.keepsFallback;
  }

  /**
   * Draws the closing line: once on a page in full, elsewhere in short. A server knows of no other element on the page.
   * It renders each line in full, and the line stays so, because nothing may move.
   */
  protected renderClosing(view: View): unknown {
    if (!this.hasClosing) return nothing;
    const isFull = (this.#closingDuty?.isFull ?? true) || this.#takeover.wasServerRendered;
    return isFull ? closingLine(view) : shortClosing(view);
  }

  #takeClosingDuty(): ClosingDuty | undefined {
    const tools = getRecordTools();
    return tools && new tools.ClosingDuty(this);
  }

  /** The button that stands before the fallback while the element waits for a press. */
  protected renderLoadButton(): unknown {
    const address = this.#source.addressToAllow;
    const language = this.spokenLanguage;
    if (address === undefined || !language) return nothing;
    const isLoading = this.state === 'loading';
    const onPress = () => {
      void this.#parts.press();
      this.#takeover.use();
      this.#source.allow();
    };
    return loadButton({address, language, isLoading, onPress});
  }

  /** Level and presence of the element's own heading. */
  protected get sectionOptions(): SectionOptions {
    return {level: this.level, withoutHeading: this.withoutHeading, isAlone: !this.nested};
  }

  /** Final: elements override the functions that it calls. */
  protected override render(): unknown {
    if (this.#takeover.isServerRendered) return this.renderLoadButton();
    const {view} = this;
    return this.renderAround(
      view && !this.keepsFallback ? this.renderBox(view) : html`${this.renderLoadButton()}${this.renderFallback()}`,
    );
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const {shadowRoot} = this;
    if (!shadowRoot) return super.createRenderRoot();
    return this.#takeover.keep(shadowRoot);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    // A change that the page makes has to be seen.
    if (this.hasUpdated && changed.size > 0) this.#takeover.use();
  }

  protected override update(changed: PropertyValues): void {
    const {delivery} = this;
    const isDrawn = delivery.state === 'ready' && !this.keepsFallback;
    this.#drawnLanguage = isDrawn ? this.#drawableLanguage(delivery.campaign.language) : undefined;
    if (!this.#closingDuty) {
      this.#closingDuty = this.#takeClosingDuty();
      this.#closingDuty?.hostUpdate();
    }
    super.update(changed);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (__DEV__ && changed.has('load')) warnOfLoad(this);
    this.#reporter.report();
    if (this.found.state === 'loading') prepareLanguage(this.wantedLanguage);
    if (this.view && !this.#takeover.isPreparing) for (const done of this.#waiting.splice(0)) done();
  }

  /**
   * The update is complete when the parts have come that the element needs, and when its content is on screen or waits
   * for the reader.
   */
  protected override getUpdateComplete(): Promise<boolean> {
    return super.getUpdateComplete().then((isComplete) => {
      const more = this.#parts.complete ?? this.#takeover.complete;
      return more ? more.then(() => this.getUpdateComplete()) : isComplete;
    });
  }

  /** Tells the page of marks that were drawn after the update. */
  protected announceMarks(): void {
    if (this.isConnected) this.#footnotes.hostUpdated();
  }
}
