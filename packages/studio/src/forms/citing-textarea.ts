// A field for prose in which sources can be cited at the caret, with how the text reads below it. The panel below it
// chooses or makes the source: see `cite-panel.ts`.
import {html, LitElement, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {ifDefined} from 'lit/directives/if-defined.js';
import {live} from 'lit/directives/live.js';
import {countVisible, directionOf, MAX_BRIEF} from '@countersign/campaign';
import type {TextField} from '../fields/field.ts';
import type {CitePanel, Place, Written} from './cite-panel.ts';
import type {Form} from './form.ts';
import {begunCitation, type BegunCitation} from './kept-citing.ts';
import {reading} from './reading.ts';
import './cite-panel.ts';

/** The part of the limit from which on the count is shown. */
const NEAR = 0.8;

/** Dispatches `write`, whose `detail` is `Written`. The text itself is kept by the form. */
export class CitingTextarea extends LitElement {
  static override properties: PropertyDeclarations = {
    form: {attribute: false},
    format: {attribute: false},
    inputId: {attribute: false},
    label: {attribute: false},
    isLabelled: {attribute: false},
    described: {attribute: false},
    isWrong: {attribute: false},
    lang: {attribute: false},
    rows: {attribute: false},
    text: {attribute: false},
    /** Draws again with the document, whose sources have numbers. */
    document: {attribute: false},
    /** Draws again when the check has answered. */
    checked: {attribute: false},
    cited: {state: true},
  };

  declare form: Form;
  declare format: TextField;
  declare inputId: string;
  declare label: string;
  /** Whether a label of the page names it. */
  declare isLabelled: boolean;
  declare described: string | undefined;
  declare isWrong: boolean;
  declare rows: number;
  declare text: string;
  /** The part of the text in whose place the citation comes. Undefined while the panel is closed. */
  declare cited: Place | undefined;
  /** The citation that was left before a reload. */
  #begun: BegunCitation | undefined;

  constructor() {
    super();
    this.isLabelled = true;
  }

  override createRenderRoot(): HTMLElement {
    return this;
  }

  override firstUpdated(): void {
    void begunCitation(this.form.session.id, `${this.inputId} ${this.lang}`, this.text).then((begun) => {
      if (!begun || this.cited || begun.text !== this.text) return;
      this.#begun = begun;
      this.cited = begun.place;
    });
  }

  override render(): TemplateResult {
    const {inputId: id, lang, words} = {inputId: this.inputId, lang: this.lang, words: this.form.words.write};
    return html`<textarea id=${id} lang=${lang} dir=${directionOf(lang)} rows=${this.rows} .value=${live(this.text)}
        aria-label=${ifDefined(this.isLabelled ? undefined : this.label)}
        aria-describedby=${ifDefined(this.described)} aria-invalid=${this.isWrong} @input=${this.#onInput} @keydown=${this.#onKey}></textarea>
      <div class="below-text">
        <button type="button" class="quiet" aria-expanded=${this.cited !== undefined} @click=${() => this.#toggle()}>
          ${words.cite}<span class="visually-hidden">: ${this.label}</span>
        </button>
        ${this.#count()}
      </div>
      ${this.cited ? this.#panel(this.cited) : nothing} ${this.text.includes('[@') ? reading(this.form, this.text, this.lang) : nothing}`;
  }

  #count(): TemplateResult | typeof nothing {
    const {format, max} = this.format;
    const isBrief = format === 'brief';
    const [count, most] = isBrief ? [countVisible(this.text), MAX_BRIEF] : [this.text.length, max];
    if (!isBrief && count < most * NEAR) return nothing;
    return html`<span class=${count > most ? 'count problem' : 'count'}>${this.form.words.write.countOf(count, most)}</span>`;
  }

  /** A new place begins a new citation. */
  #panel(place: Place): unknown {
    const {session} = this.form;
    return keyed(
      place,
      html`<studio-cite-panel .form=${this.form} .inputId=${this.inputId} .label=${this.label} .lang=${this.lang}
      .text=${this.text} .place=${place} .begun=${this.#begun} .document=${session.document} .checked=${session.checked}
      @write=${({detail: {text, name, also}}: CustomEvent<Written>) => this.#write(text, name, also)}
      @leave=${({detail}: CustomEvent<Place | undefined>) => this.#close(detail)}></studio-cite-panel>`,
    );
  }

  get #area(): HTMLTextAreaElement {
    return this.querySelector('textarea')!;
  }

  /** Texts of a document are one paragraph each: a line that was pasted goes on with a space. */
  readonly #onInput = (): void => {
    const area = this.#area;
    const {value: typed, selectionStart: caret} = area;
    const value = inOneLine(typed);
    if (value !== typed) {
      const at = inOneLine(typed.slice(0, caret)).length;
      area.value = value;
      area.setSelectionRange(at, at);
    }
    this.#write(value);
    // These two characters begin a citation.
    if (value.slice(0, caret).endsWith('[@')) void this.#open([caret - 2, caret]);
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && !event.isComposing) event.preventDefault();
  };

  #toggle(): void {
    if (this.cited) return this.querySelector<CitePanel>('studio-cite-panel')?.leave();
    const {selectionStart, selectionEnd} = this.#area;
    void this.#open([selectionEnd || selectionStart, selectionEnd]);
  }

  async #open(place: Place): Promise<void> {
    this.#begun = undefined;
    this.cited = place;
    await this.updateComplete;
    const panel = this.querySelector<CitePanel>('studio-cite-panel');
    await panel?.updateComplete;
    panel?.focus();
  }

  #write(text: string, name?: string, also: Written['also'] = (document) => document): void {
    // This may be drawn again before the form hands the new text down, and the old one would move the caret.
    this.text = text;
    this.dispatchEvent(new CustomEvent<Written>('write', {detail: {text, also, name}}));
  }

  /** Closes the panel, and goes back to a part of the text. */
  #close(place: Place | undefined): void {
    this.cited = this.#begun = undefined;
    if (!place) return;
    const area = this.#area;
    area.value = this.text;
    area.focus();
    area.setSelectionRange(...place);
  }
}

/** Each white space with a line break becomes one space. */
const inOneLine = (text: string): string => text.replaceAll(/\s+/g, (space) => (/[\n\r]/.test(space) ? ' ' : space));

customElements.define('studio-citing', CitingTextarea);
