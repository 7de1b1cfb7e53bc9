import type {Source} from '@countersign/campaign';
import {html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult} from 'lit';
import {CitedPlacesChangeEvent, SourceRequestEvent, type CitedPlacesRequestEvent} from '../events.js';
import {sourceEntry} from '../sections/source-entry.js';
import {safeHref} from '../sections/text.js';
import type {View} from '../sections/view.js';

interface FootnoteHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly hasUpdated: boolean;
  /** The campaign in front of this reader; undefined while there is none. */
  readonly view: View | undefined;
  /** Key of the document: see `keyOf`. Empty while there is none. */
  readonly documentKey: string;
  /** Name of the place where this element's marks stand, in the reader's words. */
  readonly place: string;
}

/**
 * The footnote marks of one element. A mark is a link to the source's own address. Following it leads to the page's
 * source list instead, or opens the source in place if the page has no list.
 */
export class Footnotes implements ReactiveController {
  readonly #host: FootnoteHost;
  /** Marks drawn so far per source and container; makes keys unique. */
  readonly #drawn = new Map<string, number>();
  /** Key of the mark whose source is open in place. */
  #openKey: string | undefined;
  /** The open source and the name of its mark, from the drawing of the mark to that of the note. */
  #note: {readonly source: Source; readonly name: string} | undefined;
  /** The document and the marks of which the page was told last. */
  #announced: readonly [key: string, marks: string] | undefined;

  constructor(host: FootnoteHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('cs-cited-places-request', this.#onPlacesRequest);
    // Announce the marks again after the element was moved.
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
    const path = [...around, source].join(' ');
    const count = this.#drawn.get(path) ?? 0;
    this.#drawn.set(path, count + 1);
    const key = `${path} ${count}`;
    const name = locator ? words.sourceAt({n, locator}) : words.source({n});
    if (key === this.#openKey) this.#note = {source: entry, name};
    const text = locator ? html`[${number(n)}${comma}<bdi>${locator}</bdi>]` : `[${number(n)}]`;
    // A source without an address has nothing to link to, but can still be shown. The mark is in the language of the
    // interface, also inside text that fell back to another one.
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
            : html`<button
                part="mark"
                type="button"
                aria-label=${name}
                data-source=${source}
                data-key=${key}
                @click=${this.#onMark}
              >
                ${text}
              </button>`
        }</sup
      >`;
  };

  /** Draws the open source, if its mark was drawn since the last call. */
  readonly notes = (): TemplateResult | typeof nothing => {
    if (!this.#note) return nothing;
    const {source, name} = this.#note;
    this.#note = undefined;
    const view = this.#host.view!;
    // It has a name because it takes the focus.
    return html`<span
      part="note"
      role="note"
      aria-label=${name}
      tabindex="-1"
      lang=${view.language}
      dir=${view.direction}
      @keydown=${this.#onKey}
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
    // Lists of the previous document learn that its marks are gone.
    for (const each of new Set([oldKey, key])) if (each) document.dispatchEvent(new CitedPlacesChangeEvent(each));
  }

  readonly #onMark = (event: MouseEvent): void => {
    const {view} = this.#host;
    // With these keys the browser opens a new tab or window.
    if (!view || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    const mark = event.currentTarget as HTMLElement;
    const key = mark.dataset['key'];
    if (this.#openKey === key) return this.#close();
    if (!document.dispatchEvent(new SourceRequestEvent(this.#host.documentKey, mark.dataset['source']!, mark))) return;
    this.#openKey = key;
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => {
      this.#host.renderRoot.querySelector<HTMLElement>('[part=note]')?.focus();
    });
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') this.#close();
  };

  readonly #close = (): void => {
    const key = this.#openKey;
    this.#openKey = undefined;
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
