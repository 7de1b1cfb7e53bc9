// Class only: importing this module registers nothing. See ./define.ts.
import {sourcesInOrder, type Source} from '@countersign/campaign';
import {html, nothing, type TemplateResult} from 'lit';
import {CampaignElement} from '../campaign-element.js';
import type {CitedPlacesChangeEvent, SourceRequestEvent} from '../events.js';
import {askForPlaces, isSame, type CitedPlaces} from '../footnotes/cited-places.js';
import {LongList} from '../long-list/long-list.js';
import {hostsAround} from '../page-order.js';
import {sourceEntry} from '../sections/source-entry.js';
import {everyVersion, plainText} from '../sections/text.js';
import {viewWithin, type View} from '../sections/view.js';
import styles from './source-list.styles.js';

/**
 * The numbered sources behind every claim, with links, archived copies, and back to where each is cited on the page.
 * More than a hundred can be searched.
 *
 * @element cs-source-list
 * @csspart sources-heading - The element's heading.
 * @csspart sources-search - The field in which a reader looks for a source, and how many were found.
 * @csspart source - One source.
 * @csspart source-summary - What it shows.
 * @csspart source-cited - Where on the page it is cited.
 */
export class SourceList extends CampaignElement {
  static override styles = [...CampaignElement.styles, styles];
  static override properties = {withoutSummaries: {type: Boolean, attribute: 'without-summaries'}};

  /** Leaves out what each source shows. */
  declare withoutSummaries: boolean;

  /** @internal Where on the page each source is cited. */
  places: CitedPlaces = new Map();
  // A summary may cite, and be drawn late.
  readonly #list = new LongList(this, {texts: searchedTexts, group: 20, onLate: () => this.announceMarks()});
  /** The mark from which the reader came, and the source that it cites. */
  #arrived: {source: string; mark: HTMLElement} | undefined;

  constructor() {
    super();
    this.withoutSummaries = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('cs-source-request', this.#onSourceRequest);
    document.addEventListener('cs-cited-places-change', this.#onPlacesChange);
    this.#collect();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('cs-source-request', this.#onSourceRequest);
    document.removeEventListener('cs-cited-places-change', this.#onPlacesChange);
  }

  protected override getUpdateComplete(): Promise<boolean> {
    return this.#list.complete(super.getUpdateComplete());
  }

  protected override titleOf({words}: View): string {
    return words.sources();
  }

  protected override renderCampaign(view: View): TemplateResult {
    const {campaign, index, words} = view;
    // A landmark: where a page lists the sources of two letters, its name says of which.
    const name = this.titleOf(view) + view.colon + plainText(view, campaign.letter.title);
    return html`<section role="doc-bibliography" aria-label=${name} @keydown=${this.#onKey}>
      ${this.renderHeading('sources-heading', this.titleOf(view))}
      ${
        campaign.sources.length === 0
          ? html`<p>${words.none()}</p>`
          : this.#list.render(
              view,
              {
                members: sourcesInOrder(campaign, index.numbers),
                key: ({id}) => id,
                inputs: (source) => this.#inputs(view, source),
                draw: (source) => this.#renderSource(view, source),
                search: ['sources-search', words.findSource()],
              },
              this.takesOver,
            )
      }
    </section>`;
  }

  #inputs(view: View, {id, summary}: Source): unknown[] {
    // Which of its marks is open only the mark knows.
    const isOpen = everyVersion(summary).some((text) => text.includes('[@')) && Symbol();
    return [
      view,
      view.index.numbers.get(id),
      this.withoutSummaries,
      this.places.get(id),
      this.#arrived?.source === id,
      isOpen,
    ];
  }

  #renderSource(view: View, source: Source): TemplateResult {
    const n = view.index.numbers.get(source.id)!;
    return html`<li role="listitem" part="source" data-id=${source.id} tabindex="-1">
      <span class="number">${`${view.number(n)}.`}</span>
      <div>${sourceEntry(viewWithin(view, source.id), source, !this.withoutSummaries)} ${this.#renderPlaces(view, source.id)}</div>
    </li>`;
  }

  #renderPlaces({words, number}: View, id: string): TemplateResult | typeof nothing {
    const places = this.places.get(id) ?? [];
    const arrived = this.#arrived?.source === id;
    if (places.length === 0 && !arrived) return nothing;
    return html`<p part="source-cited">
      ${arrived ? html`<button class="back" type="button" @click=${this.#goBack}>${words.back()}</button>` : nothing}
      ${places.length > 0 ? words.citedAt() : nothing}
      ${places.map(({mark, place}, at) => {
        // Numbered within each place, where there is more than one.
        const same = places.filter((other) => other.place === place);
        const nth = same.length > 1 ? ` ${number(same.indexOf(places[at]!) + 1)}` : nothing;
        return [' ', html`<button type="button" @click=${() => goTo(mark)}><bdi>${place}</bdi>${nth}</button>`];
      })}
    </p>`;
  }

  #collect(): void {
    if (this.view) askForPlaces(this.documentKey, this.#onPlaces);
  }

  readonly #onPlaces = (places: CitedPlaces, key: string): void => {
    if (!this.isConnected || key !== this.documentKey || isSame(places, this.places)) return;
    this.places = places;
    this.requestUpdate();
  };

  readonly #onPlacesChange = (event: CitedPlacesChangeEvent): void => {
    if (event.document === this.documentKey) this.#collect();
  };

  readonly #onSourceRequest = (event: SourceRequestEvent): void => {
    const {view} = this;
    if (event.defaultPrevented || !view || event.document !== this.documentKey) return;
    const find = () => this.renderRoot.querySelector<HTMLElement>(`[data-id="${CSS.escape(event.source)}"]`);
    let item = find();
    if (!item && view.index.sources.has(event.source) && this.checkVisibility()) {
      // Not drawn yet, or the reader is looking for others.
      this.#list.showAll();
      this.performUpdate();
      item = find();
    }
    item?.focus();
    // What is hidden, invisible or inert takes no focus: a list that nobody can reach does not take the request.
    if (!item || this.shadowRoot!.activeElement !== item) return;
    event.preventDefault();
    this.#arrived = {source: event.source, mark: event.mark};
    this.requestUpdate();
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    // In the field of a search the key has another use.
    const isInEntry = (event.target as Element).closest('[part=source]');
    if (event.key === 'Escape' && this.#arrived && isInEntry) this.#goBack();
  };

  readonly #goBack = (): void => {
    const mark = this.#arrived?.mark;
    this.#arrived = undefined;
    this.requestUpdate();
    if (mark) goTo(mark);
  };
}

/** What a source is found by. */
function searchedTexts({authors, publishers, title = '', url = ''}: Source): string[] {
  return [...authors, ...publishers, title, url];
}

/** Moves to a mark, opening the disclosures that hide it. */
function goTo(mark: HTMLElement): void {
  for (const node of hostsAround(mark)) {
    let around = (node as Element).closest('details');
    for (; around; around = around.parentElement!.closest('details')) around.open = true;
  }
  mark.focus();
}
