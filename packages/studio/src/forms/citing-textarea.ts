// A field for prose in which sources can be cited at the caret, with how the text reads below it.
import {html, LitElement, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {live} from 'lit/directives/live.js';
import {countVisible, directionOf, MAX_BRIEF, parseCitations} from '@countersign/campaign';
import {sourceNumbers} from '../document/citations.ts';
import {sourceById} from '../document/sources.ts';
import type {TextField} from '../fields/field.ts';
import {addressOf} from '../shell/routes.ts';
import {citationOf, withCitation} from './cite.ts';
import {findMembers, nameOfMember} from './find-members.ts';
import type {Form} from './form.ts';
import './combobox.ts';

/** The part of the limit from which on the count is shown. */
const NEAR = 0.8;

/** Dispatches `write`, whose `detail` is the new text. The text itself is kept by the form. */
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
    cited: {state: true},
    source: {state: true},
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
  /** The part of the text in whose place the citation comes. Undefined while none is chosen. */
  declare cited: readonly [start: number, end: number] | undefined;
  declare source: string;

  constructor() {
    super();
    this.source = '';
    this.isLabelled = true;
  }

  override createRenderRoot(): HTMLElement {
    return this;
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
      ${this.cited ? this.#panel() : nothing} ${this.text.includes('[@') ? this.#reading() : nothing}`;
  }

  #count(): TemplateResult | typeof nothing {
    const {format, max} = this.format;
    const isBrief = format === 'brief';
    const [count, most] = isBrief ? [countVisible(this.text), MAX_BRIEF] : [this.text.length, max];
    if (!isBrief && count < most * NEAR) return nothing;
    return html`<span class=${count > most ? 'count problem' : 'count'}>${this.form.words.write.countOf(count, most)}</span>`;
  }

  #panel(): TemplateResult {
    const {words, session} = this.form;
    const id = `${this.inputId}-cite`;
    const hasSources = findMembers(session.document, 'sources', '').length > 0;
    return html`<div class="cite-panel" role="group" aria-label="${words.write.cite}: ${this.label}" @keydown=${this.#onPanelKey}>
      ${
        hasSources
          ? html`<div class="field">
              <label for="${id}-source">${words.write.source}</label>
              <studio-combobox
                .words=${words}
                .inputId=${`${id}-source`}
                .chosen=${this.source === '' ? '' : nameOfMember(session.document, 'sources', this.source)}
                .find=${(typed: string) => findMembers(session.document, 'sources', typed)}
                @choose=${({detail}: CustomEvent<string>) => this.#choose(detail)}
              ></studio-combobox>
            </div>
            <div class="field">
              <label for="${id}-locator">${words.write.locator} <small>${words.common.optional}</small></label>
              <input id="${id}-locator" dir="auto" autocomplete="off" placeholder=${words.write.locatorExample} />
            </div>
            <p class="buttons">
              <button type="button" class="primary" ?disabled=${this.source === ''} @click=${() => this.#insert()}>${words.write.insert}</button>
              <button type="button" @click=${() => this.#leave()}>${words.write.cancel}</button>
            </p>`
          : html`<p>${words.write.noSources} <a href=${addressOf(session.id, 'sources')}>${words.common.views.sources}</a></p>
            <p class="buttons"><button type="button" @click=${() => this.#leave()}>${words.write.cancel}</button></p>`
      }
    </div>`;
  }

  /** The text with the numbers that readers see. */
  #reading(): TemplateResult {
    const {session, words} = this.form;
    const {document, id} = session;
    const numbers = sourceNumbers(document);
    const parts = parseCitations(this.text).map((part) => {
      if (typeof part === 'string') return part;
      const number = numbers.get(part.source);
      if (number === undefined) return html`<mark>${words.write.unknownSource(part.source)}</mark>`;
      const name = nameOfMember(document, 'sources', part.source);
      const place = part.locator === undefined ? '' : `, ${part.locator}`;
      const to = addressOf(id, 'sources', sourceById(document, part.source)?.id);
      return html`<a class="mark" href=${to} title=${name + place}><span class="visually-hidden">${words.write.source} </span>[${number}${place}]</a>`;
    });
    return html`<p class="reads"><span class="reads-label">${words.write.reads}</span>
      <span lang=${this.lang} dir=${directionOf(this.lang)}>${parts}</span></p>`;
  }

  get #area(): HTMLTextAreaElement {
    return this.querySelector('textarea')!;
  }

  /** Texts of a document are one paragraph each: a line that was pasted goes on with a space. */
  readonly #onInput = (): void => {
    const area = this.#area;
    const {value: typed, selectionStart: caret} = area;
    const value = typed.replaceAll(/\s*[\n\r]+\s*/g, ' ');
    if (value !== typed) {
      const at = typed.slice(0, caret).replaceAll(/\s*[\n\r]+\s*/g, ' ').length;
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

  readonly #onPanelKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') {
      event.preventDefault();
      this.#leave();
    } else if (event.key === 'Enter' && (event.target as Element).id.endsWith('-locator')) {
      event.preventDefault();
      this.#insert();
    }
  };

  #toggle(): void {
    if (this.cited) return this.#leave();
    const {selectionStart, selectionEnd} = this.#area;
    void this.#open([selectionEnd || selectionStart, selectionEnd]);
  }

  async #open(place: readonly [number, number]): Promise<void> {
    this.cited = place;
    this.source = '';
    await this.updateComplete;
    (
      this.querySelector<HTMLElement>('.cite-panel studio-combobox') ?? this.querySelector<HTMLElement>('.cite-panel a')
    )?.focus();
  }

  #choose(source: string): void {
    this.source = source;
    this.querySelector<HTMLElement>(`#${CSS.escape(`${this.inputId}-cite-locator`)}`)?.focus();
  }

  #insert(): void {
    if (this.source === '' || !this.cited) return;
    const locator = this.querySelector<HTMLInputElement>(`#${CSS.escape(`${this.inputId}-cite-locator`)}`)?.value ?? '';
    const {text, caret} = withCitation(this.text, this.cited, citationOf(this.source, locator));
    this.#write(text);
    this.#leave(text, caret);
  }

  #write(text: string): void {
    // This may be drawn again before the form hands the new text down, and the old one would move the caret.
    this.text = text;
    this.dispatchEvent(new CustomEvent('write', {detail: text}));
  }

  /** Closes the panel, and goes back to where the person wrote. */
  #leave(text?: string, caret = this.cited?.[1] ?? 0): void {
    this.cited = undefined;
    const area = this.#area;
    if (text !== undefined) area.value = text;
    area.focus();
    area.setSelectionRange(caret, caret);
  }
}

customElements.define('studio-citing', CitingTextarea);
