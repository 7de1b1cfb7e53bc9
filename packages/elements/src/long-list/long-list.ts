import {html, nothing, type ReactiveControllerHost, type TemplateResult} from 'lit';
import type {DirectiveResult} from 'lit/directive.js';
import type {View} from '../render/view.js';
import {keyedItems, type Items} from './keyed-items.js';
import {Search} from './search.js';
import {Slices} from './slices.js';

/** A list longer than this is drawn in slices, can be searched, and may be skipped by the browser where it is out of sight. */
export const LONG = 100;

interface ListHost extends ReactiveControllerHost {
  readonly isUpdatePending: boolean;
}

/** A list of an element that may have thousands of members. */
export class LongList<T extends object> {
  readonly #host: ListHost;
  readonly #slices: Slices;
  readonly #search: Search<T>;

  /**
   * @param texts - What a member is found by.
   * @param onLate - Called when members are on the page that were not when the element's update ended.
   */
  constructor(host: ListHost, texts: (member: T) => readonly string[], onLate?: () => void) {
    this.#host = host;
    this.#slices = new Slices(host, onLate);
    this.#search = new Search(host, texts);
  }

  /** What an element's `getUpdateComplete` returns: its update is complete when all members are on the page. */
  async complete(update: Promise<boolean>): Promise<boolean> {
    const isComplete = await update;
    await this.#slices.complete;
    return isComplete && !this.#host.isUpdatePending;
  }

  /** The members: see `keyedItems`. */
  members(items: Items<T>): DirectiveResult {
    return keyedItems(this.#slices, items, items.members.length > LONG ? this.#search : undefined);
  }

  /**
   * The field in which a reader looks for a member. Its status is there from the beginning and empty until a reader looks
   * for something: it announces how many were found.
   */
  field({words}: View, part: string, label: string): TemplateResult {
    const {typed, found, onInput} = this.#search;
    return html`<p part=${part} class="search">
      <label for="search">${label}</label>
      <input
        id="search"
        type="search"
        autocomplete="off"
        spellcheck="false"
        maxlength="200"
        .value=${typed}
        @input=${onInput}
        @keydown=${keepFromPage}
        @keyup=${keepFromPage}
      />
      <span role="status">${found === undefined ? nothing : words.found({n: found})}</span>
    </p>`;
  }

  /**
   * Puts a member on the page at once and in sight, also if it was not drawn yet or the reader looks for others.
   *
   * @param find - Finds it on the page.
   */
  show(find: () => HTMLElement | null): HTMLElement | null {
    if (!find()) this.#slices.finish();
    const element = find();
    if (element?.hidden) {
      element.hidden = false;
      this.#search.clear();
    }
    return element;
  }
}

// Pages have shortcuts of one key, and leave them to fields of text. Ours they take for an element that is no field.
function keepFromPage(event: KeyboardEvent): void {
  if (event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey) event.stopPropagation();
}
