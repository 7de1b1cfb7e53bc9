import type {Citation, Place} from '@countersign/campaign';
import {nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult} from 'lit';
import {
  CitedPlacesChangeEvent,
  SourceListQueryEvent,
  SourceRequestEvent,
  type CitedPlacesRequestEvent,
} from '../events.js';
import {part, type PartName} from '../parts/load-part.js';
import {markWords, sourcesOf} from '../sections/marks.js';
import type {View} from '../sections/view.js';
import {drawMark, type Mark} from './mark.js';

interface FootnoteHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly hasUpdated: boolean;
  /** The campaign in front of this reader; undefined while there is none. */
  readonly view: View | undefined;
  /** Key of the document: see `keyOf`. Empty while there is none. */
  readonly documentKey: string;
  /** Asks for a part because the reader has done something that needs it. Resolves with whether it is there. */
  readonly pressForPart: (name: PartName) => Promise<boolean>;
}

/**
 * The footnote marks of one element. A mark opens its sources in place. Where the page has a list of sources, a button
 * in the note leads there.
 */
export class Footnotes implements ReactiveController {
  readonly #host: FootnoteHost;
  /** Marks drawn so far per group of sources and container; makes keys unique. */
  readonly #drawn = new Map<string, number>();
  /** Key of the mark whose sources are open in place. */
  #openKey: string | undefined;
  /** Key of the mark that was pressed last. */
  #pressedKey: string | undefined;
  /** Whether the page had a list of sources when the mark was opened. */
  #hasList = false;
  /** The open mark, from its drawing to that of its note. */
  #note: Mark | undefined;
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
    const {view, documentKey} = this.#host;
    if (!view) return this.#announce();
    const marks = this.#marks().map(({dataset}) => `${dataset['place']}: ${dataset['source']}`);
    this.#announce([documentKey, marks.join()]);
  }

  /** Draws one mark for neighbouring citations. */
  readonly cite = (
    citations: readonly Citation[],
    place: Place | 'page',
    ...around: readonly string[]
  ): TemplateResult => {
    const view = this.#host.view!;
    const sources = sourcesOf(view, citations);
    const path = [...around, ...sources].join(' ');
    const count = this.#drawn.get(path) ?? 0;
    this.#drawn.set(path, count + 1);
    const key = `${path} ${count}`;
    const isOpen = key === this.#openKey;
    const mark: Mark = {...markWords(view, citations), sources, place, key, isOpen};
    if (isOpen) this.#note = mark;
    return drawMark(view, mark, this.#onMark);
  };

  /** Draws the open sources, if their mark was drawn since the last call. */
  readonly notes = (): TemplateResult | typeof nothing => {
    const mark = this.#note;
    if (!mark) return nothing;
    this.#note = undefined;
    return part('record')!.drawNote(this.#host.view!, mark, {
      onKey: this.#onKey,
      onClose: this.#close,
      ...(this.#hasList && {onShowInList: this.#onShowInList}),
    });
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
    const key = (event.currentTarget as HTMLElement).dataset['key']!;
    if (this.#openKey === key) return this.#close();
    this.#pressedKey = key;
    if (part('record')) this.#open(key);
    else void this.#openLater(key);
  };

  #open(key: string): void {
    this.#openKey = key;
    this.#hasList = !document.dispatchEvent(new SourceListQueryEvent(this.#host.documentKey));
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => {
      this.#host.renderRoot.querySelector<HTMLElement>('[part=note]')?.focus();
    });
  }

  /** Opens the note when the part that draws it is there, unless the reader has gone on meanwhile. */
  async #openLater(key: string): Promise<void> {
    const focused = this.#focused;
    if (!(await this.#host.pressForPart('record'))) return;
    // The part has brought lists of sources to the page. They answer when they have drawn their campaign.
    await new Promise((resolve) => setTimeout(resolve));
    if (this.#pressedKey === key && this.#focused === focused && this.#host.view) this.#open(key);
  }

  /** What has the focus, in the element or else on the page. */
  get #focused(): Element | null {
    return (this.#host.renderRoot as ShadowRoot).activeElement ?? document.activeElement;
  }

  /** Leads from the open note to its first source in the list, which closes the note. */
  readonly #onShowInList = (): void => {
    const mark = this.#openMark;
    if (!mark) return;
    const [source] = sourceIds(mark);
    const isTaken = (opensRecord: boolean) =>
      !document.dispatchEvent(new SourceRequestEvent(this.#host.documentKey, source!, mark, opensRecord));
    if (!isTaken(false) && !isTaken(true)) return;
    this.#openKey = undefined;
    this.#host.requestUpdate();
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') this.#close();
  };

  readonly #close = (): void => {
    const mark = this.#openMark;
    this.#openKey = undefined;
    this.#host.requestUpdate();
    mark?.focus();
  };

  get #openMark(): HTMLElement | undefined {
    return this.#marks().find(({dataset}) => dataset['key'] === this.#openKey);
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
