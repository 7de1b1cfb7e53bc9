// A field in which one types a few letters and chooses from what is found: the combobox of the ARIA practices.
import {html, LitElement, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {live} from 'lit/directives/live.js';
import type {Words} from '../words/words.ts';

/** Something to choose. */
export interface Option {
  readonly value: string;
  readonly name: string;
  readonly detail?: string;
}

/** The value of the option that makes something new. No id has a space. */
const MAKE = ' ';

/** The most options that are shown at a time. */
export const MOST_OPTIONS = 30;

/**
 * Dispatches `choose`, whose `detail` is the value of an option, and `typed` with each key. With `offer`, it also
 * dispatches `make`. Its `detail` is the text of which something new is to be made. While nothing is chosen, such a
 * text stays when the field is left.
 */
export class StudioCombobox extends LitElement {
  static override properties: PropertyDeclarations = {
    words: {attribute: false},
    inputId: {attribute: false},
    label: {attribute: false},
    described: {attribute: false},
    isWrong: {attribute: false},
    chosen: {attribute: false},
    find: {attribute: false},
    offer: {attribute: false},
    kept: {state: true},
    typed: {state: true},
    active: {state: true},
  };

  declare words: Words;
  declare inputId: string;
  /** The name of the field, where it has no label of its own. */
  declare label: string | undefined;
  declare described: string | undefined;
  declare isWrong: boolean;
  /** The name of what is chosen now. */
  declare chosen: string;
  /** The options for what was typed, at most `MOST_OPTIONS`. */
  declare find: (typed: string) => readonly Option[];
  /** The words for making something new of what was typed. Undefined where nothing can be made. */
  declare offer: ((typed: string) => string) | undefined;
  /** A text of which nothing was chosen or made yet. */
  declare kept: string;
  /** The text typed since the list was opened. Undefined while it is closed. */
  declare typed: string | undefined;
  declare active: number;

  constructor() {
    super();
    this.chosen = this.kept = '';
    this.isWrong = false;
    this.active = 0;
  }

  override createRenderRoot(): HTMLElement {
    return this;
  }

  override focus(): void {
    this.querySelector('input')?.focus();
  }

  override willUpdate(changed: PropertyValues<this>): void {
    // The field names what is chosen now, and no text from before.
    if (changed.has('chosen')) this.kept = '';
  }

  /** The text in the field that is no choice. */
  get text(): string {
    return (this.typed ?? this.kept).trim();
  }

  override render(): TemplateResult {
    const found = this.typed === undefined ? undefined : this.find(this.typed);
    const options = found && this.#withOffer(found);
    const listId = `${this.inputId}-list`;
    const active = options?.[this.active] ? `${listId}-${this.active}` : undefined;
    return html`<input id=${this.inputId} role="combobox" autocomplete="off" spellcheck="false" dir="auto"
        aria-label=${ifDefined(this.label)} aria-describedby=${ifDefined(this.described)} aria-invalid=${this.isWrong}
        aria-autocomplete="list" aria-expanded=${options !== undefined} aria-controls=${options ? listId : nothing}
        aria-activedescendant=${ifDefined(active)} placeholder=${this.words.write.typeToFind}
        .value=${live(this.typed ?? (this.kept || this.chosen))}
        @input=${this.#onInput} @keydown=${this.#onKey} @click=${() => this.open()} @blur=${() => this.#close()}
        @focus=${({target}: Event) => (target as HTMLInputElement).select()} />
      ${options ? this.#list(options, listId) : nothing}
      <span class="visually-hidden" role="status">${found ? this.#told(found.length, options!) : ''}</span>`;
  }

  /** The words for what is in the list: the number of what was found, or the offer. */
  #told(count: number, [first]: readonly Option[]): string {
    return first?.value === MAKE ? first.name : this.words.write.found(count);
  }

  /** The options. Where nothing is found, making something new is one. */
  #withOffer(found: readonly Option[]): readonly Option[] {
    const typed = this.text;
    return this.offer && typed !== '' && found.length === 0 ? [{value: MAKE, name: this.offer(typed)}] : found;
  }

  // The keys of an option are those of the field, which keeps the focus.
  /* eslint-disable lit-a11y/click-events-have-key-events */
  #list(options: readonly Option[], id: string): TemplateResult {
    if (options.length === 0) return html`<p class="options help">${this.words.write.nothingFound}</p>`;
    return html`<ul class="options" role="listbox" id=${id} aria-label=${this.label ?? this.words.write.found(options.length)}>
      ${options.map(
        ({value, name, detail}, index) => html`<li
          role="option"
          id="${id}-${index}"
          aria-selected=${index === this.active}
          @mousedown=${(event: Event) => event.preventDefault()}
          @click=${() => this.#choose(value)}
        >
          <bdi>${name}</bdi>${detail ? html` <small><bdi>${detail}</bdi></small>` : nothing}
        </li>`,
      )}
    </ul>`;
  }

  /* eslint-enable lit-a11y/click-events-have-key-events */

  /** The input event of the page tells forms of texts; nothing was chosen yet. */
  readonly #onInput = (event: Event): void => {
    event.stopPropagation();
    this.typed = (event.target as HTMLInputElement).value;
    this.active = 0;
    this.dispatchEvent(new CustomEvent('typed'));
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    const options = this.typed === undefined ? [] : this.#withOffer(this.find(this.typed));
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (this.typed === undefined) return this.open();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      if (options.length > 0) this.active = (this.active + step + options.length) % options.length;
      void this.updateComplete.then(() =>
        this.querySelector('[aria-selected=true]')?.scrollIntoView({block: 'nearest'}),
      );
    } else if (event.key === 'Enter') {
      event.preventDefault();
      const option = options[this.active];
      if (option) this.#choose(option.value);
    } else if (event.key === 'Escape' && (this.typed !== undefined || this.kept !== '')) {
      event.preventDefault();
      event.stopPropagation();
      this.typed = undefined;
      this.kept = '';
      this.dispatchEvent(new CustomEvent('typed'));
    }
  };

  /** Opens the list. */
  open(): void {
    if (this.typed !== undefined) return;
    this.typed = this.kept;
    this.active = 0;
  }

  #close(): void {
    if (this.offer && this.typed !== undefined && this.chosen === '') this.kept = this.text;
    this.typed = undefined;
  }

  #choose(value: string): void {
    const {text} = this;
    this.typed = undefined;
    this.kept = '';
    if (value === MAKE) this.dispatchEvent(new CustomEvent('make', {detail: text}));
    else this.dispatchEvent(new CustomEvent('choose', {detail: value}));
  }
}

customElements.define('studio-combobox', StudioCombobox);
