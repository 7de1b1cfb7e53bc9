// Class only: importing this module registers nothing. See ./define.ts.
import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {CampaignElement} from '../base/campaign-element.js';
import {followPartnerWords, partnerWords} from '../base/partner-words.js';
import partnerStyles from '../base/partner-words.styles.js';
import statusStyles from '../base/status.styles.js';
import {isReachable} from '../dom/is-reachable.js';
import {SourceRequestEvent, type SourceListQueryEvent} from '../events.js';
import {yieldToPage} from '../long-list/yield-to-page.js';
import {part} from '../parts/load-part.js';
import {shortClosing} from '../sections/short-closing.js';
import {overview, overviewEnd} from '../sections/overview.js';
import {shownSections, type Section} from '../sections/shown-sections.js';
import {link, plainText} from '../sections/text.js';
import type {View} from '../sections/view.js';
import {compose} from '../words/words.js';
import styles from './overview.styles.js';
import {page, real} from '../dom/real.js';

/** The sections of a record that are drawn after its first words are on screen. */
const LATER: readonly Section[] = ['statements', 'signatory-logos', 'source-list'];

/**
 * The answer at a glance: the letter and its signatories, who judged, where each demand stands, and the newest reply of
 * each addressee. A disclosure opens the whole record in place.
 *
 * @element cs-overview
 * @slot partner - The partner's own words, such as why it signed. Shown in every state, under a heading that says that
 *   they are not part of the letter.
 * @csspart letter-heading - The letter's title.
 * @csspart overview-facts - To whom the letter was sent, when, and by whom.
 * @csspart demands-heading - The heading of the demands.
 * @csspart account - The lines on authorship, approval and the last check of the account.
 * @csspart counts - How many demands have which status. Only if there are more than six.
 * @csspart overview-demands - A list of demands.
 * @csspart overview-demand - One demand.
 * @csspart demand-title - Its title.
 * @csspart demand-status - Its status, as word and date.
 * @csspart status-shape - The shape of the status.
 * @csspart demand-note - The latest entry in brief.
 * @csspart demand-missing - The part of the demand that was not done.
 * @csspart other-demands - The disclosure with the demands after the sixth.
 * @csspart response - The newest reply of an addressee.
 * @csspart partner - The partner's own words with their heading.
 * @csspart record - The disclosure with the whole record.
 * @csspart record-address - Address of the whole record, on paper.
 * @csspart letter-links - Where to read the letter.
 * @csspart actions-name - The heading of the calls to action.
 * @csspart actions - Calls to action, each with the body that asks.
 * @cssproperty [--countersign-title-size=1.35em] - Size of the letter's title.
 * @cssproperty [--countersign-section-gap=2.2em] - Space between the sections of the record.
 */
export class Overview extends CampaignElement {
  static override styles = [...CampaignElement.styles, statusStyles, partnerStyles, styles];
  static override properties = {leftOut: {attribute: false}, isOpen: {state: true}};

  /** @internal The sections that are left out, as a `cs-campaign` around the element says. */
  declare leftOut: readonly Section[];
  /** @internal True while the record is open. */
  declare isOpen: boolean;

  /** True from the first opening of the record. The record is drawn then, and stays as long as there is a campaign. */
  #hasRecord = false;
  /** True when all sections of the record may be drawn. */
  #hasAll = false;
  #rest: Promise<void> | undefined;

  constructor() {
    super();
    this.leftOut = [];
    this.isOpen = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    page.addEventListener('cs-source-list-query', this.#onQuery);
    page.addEventListener('cs-source-request', this.#onSourceRequest);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    page.removeEventListener('cs-source-list-query', this.#onQuery);
    page.removeEventListener('cs-source-request', this.#onSourceRequest);
  }

  protected override titleOf(view: View): string {
    return plainText(view, view.campaign.letter.title);
  }

  // Not in `willUpdate`, which runs before the source has looked for the campaign.
  protected override update(changed: PropertyValues): void {
    // A disclosure that is taken away says nothing of that. The next one is closed.
    this.isOpen &&= this.#hasDisclosure;
    this.#hasRecord = this.#hasDisclosure && (this.#hasRecord || this.#isReading);
    this.#hasAll &&= this.#hasRecord;
    super.update(changed);
    if (this.#hasRecord && !this.#hasAll) this.#rest ??= this.#drawRest();
  }

  async #drawRest(): Promise<void> {
    await yieldToPage(true);
    this.#rest = undefined;
    this.#hasAll = true;
    this.requestUpdate();
  }

  /** The update is complete when the whole record is drawn, if it is open. */
  protected override getUpdateComplete(): Promise<boolean> {
    return super
      .getUpdateComplete()
      .then((isComplete) => (this.#rest ? this.#rest.then(() => this.getUpdateComplete()) : isComplete));
  }

  protected override firstUpdated(changed: PropertyValues): void {
    super.firstUpdated(changed);
    followPartnerWords(this.shadowRoot!);
  }

  protected override renderContent(view: View): TemplateResult {
    return overview(view, {...this.sectionOptions, leftOut: this.leftOut});
  }

  // The partner's words do not depend on a campaign: they stay in every state, in the same place of the DOM.
  protected override renderAround(content: unknown): TemplateResult {
    const {view} = this;
    return html`${content} ${partnerWords(this.spokenLanguage)}
    ${view && this.#hasDisclosure ? this.#renderEnd(view) : nothing}`;
  }

  // Short while the record is closed: dates and corrections belong to the record.
  override get hasClosing(): boolean {
    return this.#isRetracted ? super.hasClosing : this.#isReading;
  }

  /** True if the record is open and can be drawn. Else a link in its place leads to the campaign's page. */
  get #isReading(): boolean {
    return this.isOpen && part('record') !== undefined;
  }

  // The last line stands after the way to the record: see #renderEnd.
  protected override renderClosing(view: View): unknown {
    return this.#isRetracted ? super.renderClosing(view) : nothing;
  }

  get #isRetracted(): boolean {
    return this.view?.campaign.stage === 'retracted';
  }

  /** True if there is a record to open: there is a campaign, and it is not retracted. */
  get #hasDisclosure(): boolean {
    return this.view !== undefined && !this.#isRetracted;
  }

  #renderEnd(view: View): TemplateResult {
    const {url} = view.campaign;
    // Hidden on the screen without any style sheet, too.
    const address = compose(view.words.recordAt, {url: link(url, url)});
    return html`<div class="base end" lang=${view.language} dir=${view.direction}>
      ${this.#hasRecord ? nothing : html`<p part="record-address" hidden>${address}</p>`}
      ${overviewEnd(view, {
        content: this.#hasRecord ? this.#renderRecord(view) : pageLink(view),
        leftOut: this.leftOut,
        closing: this.hasClosing ? super.renderClosing(view) : shortClosing(view),
        onToggle: this.#onToggle,
      })}
    </div>`;
  }

  #renderRecord(view: View): TemplateResult {
    const leftOut = this.#hasAll ? this.leftOut : [...this.leftOut, ...LATER];
    const options = {...this.nesting(this.sectionLevel), leftOut};
    return html`<div class="record">${part('record')!.drawRecord(view, options)}</div>`;
  }

  get #disclosure(): HTMLDetailsElement | null {
    return this.renderRoot.querySelector('[part=record]');
  }

  /** True if opening the record would show the list of sources of the document with this key. */
  #hidesList(key: string): boolean {
    const {view, leftOut, isOpen, documentKey} = this;
    const hasList = view !== undefined && shownSections(view.campaign, leftOut).includes('source-list');
    return hasList && !isOpen && key === documentKey && isReachable(this);
  }

  readonly #onToggle = (): void => {
    this.#open(this.#disclosure?.open === true);
  };

  #open(isOpen: boolean): void {
    if (isOpen && !this.isOpen) void this.pressForPart('record');
    this.isOpen = isOpen;
  }

  readonly #onQuery = (event: SourceListQueryEvent): void => {
    if (this.#hidesList(event.document)) event.preventDefault();
  };

  /** Opens the record, and asks its list for the source. */
  readonly #onSourceRequest = (event: SourceRequestEvent): void => {
    const {document: key, source, mark, opensRecord} = event;
    if (event.defaultPrevented || !opensRecord || !this.#hidesList(key)) return;
    // Any code of the page can dispatch such an event.
    if (!(mark instanceof Node) || !this.view!.index.sources.has(source)) return;
    // Of several overviews, the one with the mark opens its record.
    const {host} = real(mark.getRootNode()) as Partial<ShadowRoot>;
    if (host instanceof Overview && host !== this && host.#hidesList(key)) return;
    event.preventDefault();
    void this.#openAt(event);
  };

  async #openAt({document: key, source, mark}: SourceRequestEvent): Promise<void> {
    const disclosure = this.#disclosure;
    if (!disclosure) return;
    disclosure.open = true;
    this.#open(true);
    await this.updateComplete;
    await this.renderRoot.querySelector<CampaignElement>('cs-source-list')?.updateComplete;
    const isTaken = !page.dispatchEvent(new SourceRequestEvent(key, source, mark));
    // A refresh may have brought another document meanwhile, or a retraction.
    if (!isTaken) this.#disclosure?.querySelector('summary')!.focus();
  }
}

/** Until the code runs, the disclosure leads to the campaign's page. */
const pageLink = ({campaign, words}: View): TemplateResult => html`<p>${link(campaign.url, words.page())}</p>`;
