import {html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {repeat} from 'lit/directives/repeat.js';
import type {View} from '../sections/view.js';
import {inSlices} from './in-slices.js';
import {layOut} from './lay-out.js';
import {LONG} from './long.js';
import {Search} from './search.js';
import {Slices} from './slices.js';

interface ListHost extends ReactiveControllerHost {
  readonly isUpdatePending: boolean;
  readonly renderRoot: ParentNode;
}

/** What an element wants of its list. */
export interface ListOptions<T> {
  /** What a member is found by. */
  readonly texts: (member: T) => readonly string[];
  /** How many members the browser skips together while they are out of sight. */
  readonly group: 20 | 60;
  /** Called when members are on the page that were not when the element's update ended. */
  readonly onLate?: () => void;
}

/** The members of a list, and how each is drawn. */
export interface Items<T> {
  readonly members: readonly T[];
  /** What tells a member from the others, also in another revision of the document. */
  readonly key: (member: T) => string;
  /** All that its drawing depends on, besides itself: while these are the same, it is not drawn again. */
  readonly inputs: (member: T) => readonly unknown[];
  /** A list item, with its role: in a group it is no child of the list. */
  readonly draw: (member: T) => TemplateResult;
  /** Part name and label of the field in which a reader looks for a member. */
  readonly search: readonly [part: string, label: string];
}

/**
 * A list that may have thousands of members.
 *
 * Members are drawn again only when something about them has changed. A long list is drawn in slices, and its layout, which
 * is most of the work, waits until all are there: see docs/decisions/0030-long-lists.md.
 */
export class LongList<T extends object> implements ReactiveController {
  readonly #host: ListHost;
  readonly #options: ListOptions<T>;
  readonly #slices: Slices;
  readonly #search: Search<T>;
  #isOnPaper = false;
  #isLayingOut = false;
  /** Whether nothing of what is drawn next may be skipped. */
  #isWhole = false;

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
    // What a server rendered was laid out: what takes its place is as high.
    if (this.#isWhole)
      for (const group of this.#list?.querySelectorAll('.ahead') ?? []) group.classList.remove('ahead');
    this.#isWhole = false;
    this.#layOutLater();
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#onPrint);
    removeEventListener('afterprint', this.#onPrint);
    this.#isOnPaper = false;
  }

  /** What an element's `getUpdateComplete` returns: its update is complete when all members are on the page. */
  async complete(update: Promise<boolean>): Promise<boolean> {
    const isComplete = await update;
    await this.#slices.complete;
    return isComplete && !this.#host.isUpdatePending;
  }

  /** Draws all members in the next update, whatever the reader was looking for. */
  showAll(): void {
    this.#search.typed = '';
    this.#slices.isUrgent = true;
    this.#host.requestUpdate();
  }

  /**
   * The list, after the field with which it is searched if it is long.
   *
   * @param isWhole - Whether all of it is drawn in this update.
   */
  render(view: View, items: Items<T>, isWhole: boolean): TemplateResult {
    const {members, key, inputs, draw} = items;
    const each = (some: readonly T[]) =>
      repeat(some, key, (member) =>
        guard([member, ...inputs(member)], () => {
          this.#slices.spend();
          return draw(member);
        }),
      );
    if (members.length <= LONG) return html`<ul role="list">${each(members)}</ul>`;
    this.#isWhole = isWhole;
    this.#slices.isUrgent ||= isWhole;
    const found = this.#search.filter(members);
    const shown = this.#isOnPaper ? members : found;
    // A list without items is none.
    return html`${this.#field(view, items.search, found.length)}${
      shown.length > 0
        ? html`<div role="list" class="long">
            ${inSlices(this.#slices, this.#groups(shown), (group) => html`<div><ul role="none" class="ahead">${each(group as T[])}</ul></div>`)}
          </div>`
        : nothing
    }`;
  }

  get #list(): Element | null | undefined {
    // There is no root before the first update.
    return (this.#host.renderRoot as ParentNode | undefined)?.querySelector('.long');
  }

  #layOutLater(): void {
    if (this.#isLayingOut || !this.#list) return;
    this.#isLayingOut = true;
    void this.#layOut().finally(() => (this.#isLayingOut = false));
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
    return Array.from({length: Math.ceil(members.length / group)}, (_, at) =>
      members.slice(at * group, (at + 1) * group),
    );
  }

  /** Its status is there from the beginning, and empty until a reader looks for something: it announces how many there are. */
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

  // On paper are all, whatever the reader was looking for. The update comes before the page is laid out for it.
  readonly #onPrint = ({type}: Event): void => {
    this.#isOnPaper = type === 'beforeprint';
    this.#slices.isUrgent = this.#isOnPaper;
    this.#host.requestUpdate();
  };
}

// Pages have shortcuts of one key, and leave them to fields of text. Ours they take for an element that is no field.
// Alt Gr types letters, and so does Option; what fills in forms sends events without a key.
function keepFromPage(event: KeyboardEvent): void {
  const isCommand = (event.ctrlKey || event.metaKey) && !event.getModifierState('AltGraph');
  if (event.key?.length === 1 && !isCommand) event.stopPropagation();
}
