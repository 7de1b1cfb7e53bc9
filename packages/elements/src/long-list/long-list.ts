import {html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {repeat} from 'lit/directives/repeat.js';
import type {View} from '../sections/view.js';
import {inSlices} from './in-slices.js';
import {layOut} from './lay-out.js';
import {Search} from './search.js';
import {LONG_LIST} from './long.js';
import {Slices} from './slices.js';

interface ListHost extends ReactiveControllerHost {
  readonly isUpdatePending: boolean;
  readonly renderRoot: ParentNode;
}

/** How an element's list behaves. */
export interface ListOptions<T> {
  /** The texts in which a search looks for a member. */
  readonly texts: (member: T) => readonly string[];
  /** Number of members that the browser skips together while they are out of sight. */
  readonly group: 20 | 60;
  /** Called when members have come to the page after the element's update. */
  readonly onLate?: () => void;
}

/** The members of a list, and the way to draw them. */
export interface Items<T> {
  readonly members: readonly T[];
  /** Tells a member from the others, also in another revision of the document. */
  readonly key: (member: T) => string;
  /**
   * The values that a member's drawing depends on, besides the member. While these are the same, it is not drawn again.
   */
  readonly inputs: (member: T) => readonly unknown[];
  /** Draws a list item. It needs an explicit role, because in a group it is no child of the list. */
  readonly draw: (member: T) => TemplateResult;
  /** Part name and label of the search field. */
  readonly search: readonly [part: string, label: string];
}

/**
 * A list that may have thousands of members.
 *
 * Members are drawn again only when something about them has changed. A long list is drawn in slices. Its layout, which
 * is most of the work, waits until all members are on the page: see docs/decisions/0030-long-lists.md.
 */
export class LongList<T extends object> implements ReactiveController {
  readonly #host: ListHost;
  readonly #options: ListOptions<T>;
  readonly #slices: Slices;
  readonly #search: Search<T>;
  #isOnPaper = false;
  #layout: Promise<void> | undefined;

  constructor(host: ListHost, options: ListOptions<T>) {
    this.#host = host;
    this.#options = options;
    this.#slices = new Slices(host, options.onLate);
    this.#search = new Search(options.texts);
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#onPrint);
    addEventListener('afterprint', this.#onPrint);
    this.#layOutLater();
  }

  hostUpdated(): void {
    this.#layOutLater();
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#onPrint);
    removeEventListener('afterprint', this.#onPrint);
    this.#isOnPaper = false;
  }

  /** For an element's `getUpdateComplete`: the update is complete when all members are on the page. */
  async complete(update: Promise<boolean>): Promise<boolean> {
    const isComplete = await update;
    await this.#slices.complete;
    return isComplete && !this.#host.isUpdatePending;
  }

  /** Ends the reader's search and draws all members in the next update. */
  showAll(): void {
    this.#search.typed = '';
    this.#slices.isUrgent = true;
    this.#host.requestUpdate();
  }

  /** True while the page is printed. Paper shows all members. */
  get isOnPaper(): boolean {
    return this.#isOnPaper;
  }

  /** Resolves when all members are on the page, and all of them are laid out. */
  get laidOut(): Promise<void> {
    return this.#layout ?? Promise.resolve();
  }

  /** The list. A long one stands after its search field. */
  render(view: View, items: Items<T>): TemplateResult {
    const {members, key, inputs, draw} = items;
    const each = (some: readonly T[]) =>
      repeat(some, key, (member) =>
        guard([member, ...inputs(member)], () => {
          this.#slices.spend();
          return draw(member);
        }),
      );
    if (members.length <= LONG_LIST) return html`<ul role="list">${each(members)}</ul>`;
    const found = this.#search.filter(members);
    const shown = this.#isOnPaper ? members : found;
    // Without members there must be no list role.
    return html`${this.#field(view, items.search, found.length)}${
      shown.length > 0
        ? html`<div role="list" class="long">
            ${inSlices(
              this.#slices,
              this.#groups(shown),
              (group) => html`<div><ul role="none" class="ahead">${each(group as T[])}</ul></div>`,
            )}
          </div>`
        : nothing
    }`;
  }

  get #list(): Element | null | undefined {
    // There is no root before the first update.
    return (this.#host.renderRoot as ParentNode | undefined)?.querySelector('.long');
  }

  #layOutLater(): void {
    if (this.#layout || !this.#list) return;
    this.#layout = this.#layOut().finally(() => (this.#layout = undefined));
  }

  async #layOut(): Promise<void> {
    for (;;) {
      while (this.#slices.complete) await this.#slices.complete;
      const list = this.#list;
      if (!list?.isConnected || !list.querySelector('.ahead')) return;
      await layOut(list, this.#options.group);
    }
  }

  #groups(members: readonly T[]): T[][] {
    const {group} = this.#options;
    return Array.from({length: Math.ceil(members.length / group)}, (_, index) =>
      members.slice(index * group, (index + 1) * group),
    );
  }

  /**
   * The search field. Its status stands there from the start, so that assistive technology announces its first words.
   */
  #field({words}: View, [part, label]: Items<T>['search'], found: number): TemplateResult {
    return html`<p part=${part} class="search">
      <label for="search">${label}</label>
      <input
        id="search"
        type="search"
        dir=${this.#search.typed ? 'auto' : nothing}
        autocomplete="off"
        spellcheck="false"
        maxlength="200"
        .value=${this.#search.typed}
        @input=${this.#onInput}
        @keydown=${keepFromPage}
        @keypress=${keepFromPage}
        @keyup=${keepFromPage}
      />
      <span role="status">${this.#search.isActive ? words.found({n: found}) : nothing}</span>
    </p>`;
  }

  readonly #onInput = ({target}: Event): void => {
    this.#search.typed = (target as HTMLInputElement).value;
    this.#host.requestUpdate();
  };

  // Paper shows all members, also during a search. The update runs before the page is laid out for paper.
  readonly #onPrint = ({type}: Event): void => {
    this.#isOnPaper = type === 'beforeprint';
    this.#slices.isUrgent = this.#isOnPaper;
    this.#host.requestUpdate();
  };
}

// Keeps letters that a reader types from the page's shortcuts. A page ignores keys in text fields, but sees only our
// host element. Alt Gr and Option type letters, too; programs that fill in forms send events without a key.
function keepFromPage(event: KeyboardEvent): void {
  const isCommand = (event.ctrlKey || event.metaKey) && !event.getModifierState('AltGraph');
  if (event.key?.length === 1 && !isCommand) event.stopPropagation();
}
