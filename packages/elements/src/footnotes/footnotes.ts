import type {Citation, Place} from '@countersign/campaign';
import {nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult} from 'lit';
import {followParts, getRecordTools, unfollowParts, type PartName} from '../parts/load-part.js';
import {markWords, sourcesOf} from '../sections/marks.js';
import type {View} from '../sections/view.js';
import {drawMark, type Mark} from './mark.js';
import type {NotesInPlace} from './notes-in-place.js';
import {page} from '../dom/real.js';

export interface FootnoteHost extends ReactiveControllerHost, HTMLElement {
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
 * The footnote marks of one element. A mark opens its sources in place, by a part of the code that a press asks for:
 * see NotesInPlace.
 */
export class Footnotes implements ReactiveController {
  readonly #host: FootnoteHost;
  /** Marks drawn so far per group of sources and container; makes keys unique. */
  readonly #drawn = new Map<string, number>();
  #notes: NotesInPlace | undefined;
  /** Key of the mark that was pressed last. */
  #isFollowing = false;
  #pressedKey: string | undefined;

  constructor(host: FootnoteHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    followParts(this.#onPart);
    this.#onPart();
    this.#notes?.connect();
  }

  hostDisconnected(): void {
    unfollowParts(this.#onPart);
    this.#notes?.disconnect();
  }

  hostUpdate(): void {
    this.#drawn.clear();
  }

  hostUpdated(): void {
    this.#notes?.announce();
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
    const isOpen = key === this.#notes?.openKey;
    const mark: Mark = {...markWords(view, citations), sources, place, key, isOpen};
    if (isOpen) this.#notes!.opened = mark;
    return drawMark(view, mark, this.#onMark);
  };

  /** Draws the open sources, if their mark was drawn since the last call. */
  readonly notes = (): TemplateResult | typeof nothing => this.#notes?.draw() ?? nothing;

  readonly #onMark = (event: MouseEvent): void => {
    // With these keys the browser opens a new tab or window.
    if (!this.#host.view || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    // Followed because it could not be opened in place.
    if (this.#isFollowing) return;
    event.preventDefault();
    const mark = event.currentTarget as HTMLElement;
    const key = mark.dataset['key']!;
    this.#pressedKey = key;
    if (this.#notes) this.#notes.toggle(key);
    else void this.#openLater(mark, key);
  };

  /**
   * Opens the note when the part that draws it is there, unless the reader has gone on meanwhile. If the part cannot be
   * loaded, a mark that is a link leads to its source.
   */
  async #openLater(mark: HTMLElement, key: string): Promise<void> {
    const focused = this.#focused;
    if (!(await this.#host.pressForPart('record'))) {
      if (this.#pressedKey !== key || this.#focused !== focused || !mark.isConnected) return;
      this.#isFollowing = true;
      mark.click();
      this.#isFollowing = false;
      return;
    }
    // The part has brought lists of sources to the page. They answer when they have drawn their campaign.
    await new Promise((resolve) => setTimeout(resolve));
    if (this.#pressedKey === key && this.#focused === focused && this.#host.view) this.#notes?.toggle(key);
  }

  /** The node that has the focus, in the element or else on the page. */
  get #focused(): Element | null {
    return this.#host.shadowRoot?.activeElement ?? page.activeElement;
  }

  readonly #onPart = (): void => {
    const tools = this.#notes ? undefined : getRecordTools();
    if (!tools) return;
    this.#notes = new tools.NotesInPlace(this.#host);
    this.#notes.connect();
  };
}
