// Class only: importing this module registers nothing. See ./define.ts.
import type {Source} from '@countersign/campaign';
import {html, nothing, type TemplateResult} from 'lit';
import {CampaignElement} from '../base/campaign-element.js';
import type {CitedPlacesChangeEvent, SourceListQueryEvent, SourceRequestEvent} from '../events.js';
import noteStyles from '../footnotes/note.styles.js';
import {collectPlaces, isSame, type CitedPlaces} from '../footnotes/cited-places.js';
import {LongList} from '../long-list/long-list.js';
import longList from '../long-list/long-list.styles.js';
import {isReachable} from '../dom/is-reachable.js';
import {isVisible} from '../dom/is-visible.js';
import {hostsAround} from '../dom/page-order.js';
import {sourceEntry} from '../sections/source-entry.js';
import {sources, usedIn} from '../sections/sources.js';
import {everyVersion, plainText} from '../sections/text.js';
import {viewWithin, type View} from '../sections/view.js';
import styles from './source-list.styles.js';
import {page, real} from '../dom/real.js';

/**
 * The numbered sources behind every claim, with links, archived copies, and the way back to each place that cites them.
 * More than a hundred can be searched.
 *
 * @element cs-source-list
 * @csspart sources-heading - The element's heading.
 * @csspart sources-search - The field in which a reader looks for a source, and how many were found.
 * @csspart source - One source.
 * @csspart source-summary - The summary of a source.
 * @csspart source-cited - Where on the page it is cited.
 */
export class SourceList extends CampaignElement {
  static override styles = [...CampaignElement.styles, noteStyles, longList, styles];
  static override properties = {withoutSummaries: {type: Boolean, attribute: 'without-summaries'}};

  /** Leaves out the summaries of the sources. */
  declare withoutSummaries: boolean;

  /** @internal The places on the page that cite each source. */
  places: CitedPlaces = new Map();
  // Summaries that are drawn late may have marks.
  readonly #list = new LongList(this, {texts: searchedTexts, group: 20, onLate: () => this.announceMarks()});
  /** The mark from which the reader came to a source of this list. */
  #arrived: {source: string; mark: HTMLElement} | undefined;

  constructor() {
    super();
    this.withoutSummaries = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    page.addEventListener('cs-source-list-query', this.#onQuery);
    page.addEventListener('cs-source-request', this.#onSourceRequest);
    page.addEventListener('cs-cited-places-change', this.#onPlacesChange);
    this.#collect();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    page.removeEventListener('cs-source-list-query', this.#onQuery);
    page.removeEventListener('cs-source-request', this.#onSourceRequest);
    page.removeEventListener('cs-cited-places-change', this.#onPlacesChange);
  }

  protected override getUpdateComplete(): Promise<boolean> {
    return this.#list.complete(super.getUpdateComplete());
  }

  override get laidOut(): Promise<unknown> {
    return this.#list.laidOut;
  }

  protected override titleOf({words}: View): string {
    return words.sources();
  }

  protected override renderContent(view: View): TemplateResult {
    // Name the landmark after the letter: a page may list the sources of two letters.
    const name = this.titleOf(view) + view.colon + plainText(view, view.campaign.letter.title);
    const list = (members: readonly Source[]) =>
      this.#list.render(view, {
        members,
        key: ({id}) => id,
        inputs: (source) => this.#inputs(view, source),
        draw: (source) => this.#renderSource(view, source),
        search: ['sources-search', view.words.findSource()],
      });
    return html`<section role="doc-bibliography" aria-label=${name} @keydown=${this.#onKey}>
      ${sources(view, {...this.sectionOptions, list})}
    </section>`;
  }

  #inputs(view: View, {id, summary}: Source): unknown[] {
    // Always redraw a summary with marks: only the marks know which source is open in place.
    const redraw = everyVersion(summary).some((text) => text.includes('[@')) && Symbol();
    return [
      view,
      view.index.numbers.get(id),
      this.withoutSummaries,
      this.places.get(id),
      this.#arrived?.source === id,
      redraw,
    ];
  }

  #renderSource(view: View, source: Source): TemplateResult {
    const sourceNumber = view.index.numbers.get(source.id)!;
    const entry = sourceEntry(viewWithin(view, source.id), source, !this.withoutSummaries);
    return html`<li role="listitem" part="source" data-id=${source.id} tabindex="-1">
      <span class="number">${`${view.number(sourceNumber)}.`}</span>
      <div>${entry} ${this.#renderPlaces(view, source.id)}</div>
    </li>`;
  }

  #renderPlaces(view: View, id: string): TemplateResult | typeof nothing {
    const places = this.places.get(id) ?? [];
    return usedIn(
      view,
      id,
      places.map(({place}) => place),
      {
        draw: (text, name, index) =>
          html`<button type="button" aria-label=${name} @click=${() => goTo(places[index]!.mark)}>${text}</button>`,
        before:
          this.#arrived?.source === id
            ? html`<button class="back" type="button" @click=${this.#goBack}>${view.words.back()}</button>`
            : nothing,
      },
    );
  }

  #collect(): void {
    if (this.view) collectPlaces(this.documentKey, this.#onPlaces);
  }

  readonly #onPlaces = (places: CitedPlaces, key: string): void => {
    if (!this.isConnected || key !== this.documentKey || isSame(places, this.places)) return;
    this.places = places;
    this.requestUpdate();
  };

  readonly #onPlacesChange = (event: CitedPlacesChangeEvent): void => {
    if (event.document === this.documentKey) this.#collect();
  };

  readonly #onQuery = (event: SourceListQueryEvent): void => {
    if (this.view && event.document === this.documentKey && isReachable(this)) event.preventDefault();
  };

  readonly #onSourceRequest = (event: SourceRequestEvent): void => {
    const {view} = this;
    if (event.defaultPrevented || event.document !== this.documentKey) return;
    // The id of a source has no character that a selector would need to escape.
    if (!view?.index.sources.has(event.source)) return;
    const find = () => this.renderRoot.querySelector<HTMLElement>(`[data-id="${event.source}"]`);
    let item = find();
    if (!item && isVisible(this)) {
      // The source is not drawn yet, or a search hides it.
      this.#list.showAll();
      this.performUpdate();
      item = find();
    }
    item?.focus();
    // Hidden, invisible and inert sources take no focus: a list that readers cannot reach leaves the request to others.
    if (!item || this.shadowRoot!.activeElement !== item) return;
    event.preventDefault();
    this.#arrived = {source: event.source, mark: event.mark};
    this.requestUpdate();
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    // In the search field, Escape clears the text.
    const isInEntry = real(event.target as Element).closest('[part=source]');
    if (event.key === 'Escape' && this.#arrived && isInEntry) this.#goBack();
  };

  readonly #goBack = (): void => {
    const mark = this.#arrived?.mark;
    this.#arrived = undefined;
    this.requestUpdate();
    if (mark) goTo(mark);
  };
}

/** The texts in which a search looks for a source. */
function searchedTexts({authors, publishers, title = '', url = ''}: Source): string[] {
  return [...authors, ...publishers, title, url];
}

/** Moves the focus to a mark, and opens the disclosures that hide it. */
function goTo(mark: HTMLElement): void {
  for (const node of hostsAround(mark)) {
    let around = (node as Element).closest('details');
    for (; around; around = real(around.parentElement!).closest('details')) around.open = true;
  }
  mark.focus();
}
