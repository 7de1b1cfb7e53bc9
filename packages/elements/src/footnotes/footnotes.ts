import type {Source} from '@countersign/campaign';
import {html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult} from 'lit';
import {CitedPlacesChangeEvent, SourceRequestEvent, type CitedPlacesRequestEvent} from '../events.js';
import {sourceEntry} from '../sections/source-entry.js';
import {safeHref} from '../sections/text.js';
import type {View} from '../sections/view.js';

interface FootnoteHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly hasUpdated: boolean;
  /** What is shown, or undefined while nothing is. */
  readonly view: View | undefined;
  /** Tells the document from every other; empty while there is none. */
  readonly documentKey: string;
  /** Where the marks of this element stand, in the reader's words. */
  readonly place: string;
}

/**
 * The footnote marks of one element. A mark is a link to the source's own address; following it goes to the page's
 * source list instead, or, where there is none, opens the source in place.
 */
export class Footnotes implements ReactiveController {
  readonly #host: FootnoteHost;
  /** How many marks of a source this render has drawn within the same: with the number, that is a mark's key. */
  readonly #drawn = new Map<string, number>();
  /** Key of the mark whose source is shown in place. */
  #open: string | undefined;
  /** That source and the name of its mark, between the drawing of the mark and of the note. */
  #opened: readonly [Source, string] | undefined;
  /** Which document the page was told of last, and of which marks. */
  #announced: readonly [key: string, marks: string] | undefined;

  constructor(host: FootnoteHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('cs-cited-places-request', this.#onPlacesRequest);
    // Announces the marks again after the element was taken out and put back.
    if (this.#host.hasUpdated) this.hostUpdated();
  }

  hostDisconnected(): void {
    document.removeEventListener('cs-cited-places-request', this.#onPlacesRequest);
    this.#announce();
  }

  hostUpdate(): void {
    this.#drawn.clear();
  }

  hostUpdated(): void {
    const {view, place, documentKey} = this.#host;
    if (view) this.#announce([documentKey, [place, ...this.#marks().map((mark) => mark.dataset['source'])].join()]);
    else this.#announce();
  }

  /** Draws one mark. */
  readonly cite = (source: string, locator: string | undefined, ...around: readonly string[]): TemplateResult => {
    const {words, index, language, direction, comma, number} = this.#host.view!;
    const entry = index.sources.get(source)!;
    const n = index.numbers.get(source)!;
    const place = [...around, source].join(' ');
    const nth = this.#drawn.get(place) ?? 0;
    this.#drawn.set(place, nth + 1);
    const key = `${place} ${nth}`;
    const name = locator ? words.sourceAt({n, locator}) : words.source({n});
    if (key === this.#open) this.#opened = [entry, name];
    const text = locator ? html`[${number(n)}${comma}<bdi>${locator}</bdi>]` : `[${number(n)}]`;
    // A source without an address has nothing to link to, but can still be shown.
    // In the language of the interface, also inside text that fell back to another one.
    return html`<sup lang=${language} dir=${direction}
        >${
          entry.url
            ? html`<a
                part="mark"
                role="doc-noteref"
                href=${safeHref(entry.url)}
                rel="noopener noreferrer"
                referrerpolicy="no-referrer"
                aria-label=${name}
                data-source=${source}
                data-key=${key}
                @click=${this.#onMark}
                >${text}</a
              >`
            : html`<button part="mark" type="button" aria-label=${name} data-source=${source} data-key=${key} @click=${this.#onMark}>
                ${text}
              </button>`
        }</sup
      >`;
  };

  /** Draws the source that the reader has opened at one of the marks since the last call. */
  readonly notes = (): TemplateResult | typeof nothing => {
    if (!this.#opened) return nothing;
    const [source, name] = this.#opened;
    this.#opened = undefined;
    const view = this.#host.view!;
    // Named, for it takes the focus.
    return html`<span part="note" role="note" aria-label=${name} tabindex="-1" lang=${view.language} dir=${view.direction} @keydown=${this.#onKey}
      >${sourceEntry(view, source)}
      <button type="button" @click=${this.#close}>${view.words.close()}</button></span
    >`;
  };

  #marks(): HTMLElement[] {
    return [...this.#host.renderRoot.querySelectorAll<HTMLElement>('[data-source]')];
  }

  #announce(marks?: readonly [key: string, marks: string]): void {
    const [key, text] = marks ?? [];
    const [oldKey, oldText] = this.#announced ?? [];
    if (key === oldKey && text === oldText) return;
    this.#announced = marks;
    // The lists of a document that was here before lose its marks.
    for (const each of new Set([oldKey, key])) if (each) document.dispatchEvent(new CitedPlacesChangeEvent(each));
  }

  readonly #onMark = (event: MouseEvent): void => {
    const {view} = this.#host;
    // Leave what opens a new tab or window to the browser.
    if (!view || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    const mark = event.currentTarget as HTMLElement;
    const key = mark.dataset['key'];
    if (this.#open === key) return this.#close();
    if (!document.dispatchEvent(new SourceRequestEvent(this.#host.documentKey, mark.dataset['source']!, mark))) return;
    this.#open = key;
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => {
      this.#host.renderRoot.querySelector<HTMLElement>('[part=note]')?.focus();
    });
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') this.#close();
  };

  readonly #close = (): void => {
    const key = this.#open;
    this.#open = undefined;
    this.#host.requestUpdate();
    this.#marks()
      .find((mark) => mark.dataset['key'] === key)
      ?.focus();
  };

  readonly #onPlacesRequest = (event: CitedPlacesRequestEvent): void => {
    const {view, place, documentKey} = this.#host;
    if (!view || documentKey !== event.document) return;
    for (const mark of this.#marks()) event.places.push({source: mark.dataset['source']!, mark, place});
  };
}
