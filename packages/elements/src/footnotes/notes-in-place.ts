import {adoptStyles, nothing, type LitElement, type TemplateResult} from 'lit';
import {
  CitedPlacesChangeEvent,
  SourceListQueryEvent,
  SourceRequestEvent,
  type CitedPlacesRequestEvent,
} from '../events.js';
import type {FootnoteHost} from './footnotes.js';
import type {Mark} from './mark.js';
import {drawNote} from './note.js';
import styles from './note.styles.js';
import {page} from '../dom/real.js';

/**
 * The sources that the marks of one element open in place. Where the page has a list of sources, a button in the note
 * leads there, and the list leads back to the marks.
 */
export class NotesInPlace {
  readonly #host: FootnoteHost;
  /** Key of the mark whose sources are open in place. */
  openKey: string | undefined;
  /** The open mark, from its drawing to that of its note. */
  opened: Mark | undefined;
  /** Whether the page had a list of sources when the mark was opened. */
  #hasStyles = false;
  #hasList = false;
  /** The document and the marks of which the page was told last. */
  #announced: readonly [key: string, marks: string] | undefined;

  constructor(host: FootnoteHost) {
    this.#host = host;
  }

  connect(): void {
    page.addEventListener('cs-cited-places-request', this.#onPlacesRequest);
    // Announce the marks again after the element was moved.
    if (this.#host.hasUpdated) this.announce();
  }

  disconnect(): void {
    page.removeEventListener('cs-cited-places-request', this.#onPlacesRequest);
    this.#announce();
  }

  /** Tells the page which marks the element has now. */
  announce(): void {
    const {view, documentKey} = this.#host;
    if (!view) return this.#announce();
    const marks = this.#marks().map(({dataset}) => `${dataset['place']}: ${dataset['source']}`);
    this.#announce([documentKey, marks.join()]);
  }

  /** Draws the open sources, if their mark was drawn since the last call. */
  draw(): TemplateResult | typeof nothing {
    const mark = this.opened;
    if (!mark) return nothing;
    this.opened = undefined;
    return drawNote(this.#host.view!, mark, {
      onKey: this.#onKey,
      onClose: this.#close,
      ...(this.#hasList && {onShowInList: this.#onShowInList}),
    });
  }

  /** Opens the sources of a mark, or closes them. */
  toggle(key: string): void {
    if (this.openKey === key) return this.#close();
    this.openKey = key;
    this.#adoptStyles();
    this.#hasList = !page.dispatchEvent(new SourceListQueryEvent(this.#host.documentKey));
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => {
      this.#host.renderRoot.querySelector<HTMLElement>('[part=note]')?.focus();
    });
  }

  /** Gives the element the style sheet of notes, which came with the record. */
  #adoptStyles(): void {
    const {elementStyles} = this.#host.constructor as typeof LitElement;
    if (this.#hasStyles || elementStyles.includes(styles)) return;
    this.#hasStyles = true;
    adoptStyles(this.#host.shadowRoot!, [...elementStyles, styles]);
  }

  #marks(): HTMLElement[] {
    return [...this.#host.renderRoot.querySelectorAll<HTMLElement>('[data-source]')];
  }

  #announce(marks?: readonly [key: string, marks: string]): void {
    const [key, text] = marks ?? [];
    const [oldKey, oldText] = this.#announced ?? [];
    if (key === oldKey && text === oldText) return;
    this.#announced = marks;
    // Lists of the previous document learn that its marks are gone.
    for (const each of new Set([oldKey, key])) if (each) page.dispatchEvent(new CitedPlacesChangeEvent(each));
  }

  /** Leads from the open note to its first source in the list, which closes the note. */
  readonly #onShowInList = (): void => {
    const mark = this.#openMark;
    if (!mark) return;
    const [source] = sourceIds(mark);
    const isTaken = (opensRecord: boolean) =>
      !page.dispatchEvent(new SourceRequestEvent(this.#host.documentKey, source!, mark, opensRecord));
    if (!isTaken(false) && !isTaken(true)) return;
    this.openKey = undefined;
    this.#host.requestUpdate();
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') this.#close();
  };

  readonly #close = (): void => {
    const mark = this.#openMark;
    this.openKey = undefined;
    this.#host.requestUpdate();
    mark?.focus();
  };

  get #openMark(): HTMLElement | undefined {
    return this.#marks().find(({dataset}) => dataset['key'] === this.openKey);
  }

  readonly #onPlacesRequest = (event: CitedPlacesRequestEvent): void => {
    const {view, documentKey} = this.#host;
    if (!view || documentKey !== event.document) return;
    for (const mark of this.#marks()) {
      for (const source of sourceIds(mark)) event.places.push({source, mark, place: mark.dataset['place']!});
    }
  };
}

/** Ids of the sources of a mark. */
const sourceIds = (mark: HTMLElement): string[] => mark.dataset['source']!.split(' ');
