// A field for prose in which sources can be cited at the caret, with how the text reads below it.
import {html, LitElement, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {live} from 'lit/directives/live.js';
import {countVisible, directionOf, MAX_BRIEF} from '@countersign/campaign';
import {listAt, memberOf, withMember, type JsonObject} from '../document/json.ts';
import type {TextField} from '../fields/field.ts';
import {citationOf, withCitation, withoutCitation} from './cite.ts';
import type {StudioCombobox} from './combobox.ts';
import {firstSource, madeSource, panelNote, sourceChoice} from './cite-panel.ts';
import {findMembers} from './find-members.ts';
import type {Form} from './form.ts';
import {beginSource, endSources} from './fresh.ts';
import {emptySource, focusEmpty, withoutBlankSource} from './new-source.ts';
import {reading} from './reading.ts';

/** The part of the limit from which on the count is shown. */
const NEAR = 0.8;

/** A new text of the field. */
export interface Written {
  readonly text: string;
  /** The other parts of the same change, in a document that has the text already. */
  readonly also: (document: JsonObject) => JsonObject;
  /** The name of a change that is undone alone. Undefined for what is typed. */
  readonly name: string | undefined;
}

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
    source: {state: true},
    made: {state: true},
    isUnchosen: {state: true},
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
  /** The source that was made here, its citation, and what was cited at. Its fields stand in the panel. */
  declare made:
    {readonly id: string; readonly citation: string; readonly place: readonly [start: number, end: number]} | undefined;
  /** Whether somebody wanted to insert a text of which nothing was chosen. */
  declare isUnchosen: boolean;
  /** Whether the person wanted to close the fields of the new source. */
  #isEnding = false;
  /** The part of the text to which the focus goes once the panel is gone. */
  #back: readonly [start: number, end: number] | undefined;

  constructor() {
    super();
    this.source = '';
    this.isUnchosen = false;
    this.isLabelled = true;
  }

  override createRenderRoot(): HTMLElement {
    return this;
  }

  override willUpdate(): void {
    // Undo takes a source away that was made here.
    const {made} = this;
    const isGone =
      made && !listAt(this.form.session.document, '/sources').some((each) => memberOf(each, 'id') === made.id);
    if (!isGone) return;
    if (this.querySelector('.cite-panel')?.contains(document.activeElement)) this.#back = made.place;
    this.cited = this.made = undefined;
  }

  override updated(): void {
    const back = this.#back;
    if (!back) return;
    this.#back = undefined;
    this.#area.focus();
    this.#area.setSelectionRange(...back);
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
      ${this.cited ? this.#panel() : nothing} ${this.text.includes('[@') ? reading(this.form, this.text, this.lang) : nothing}`;
  }

  #count(): TemplateResult | typeof nothing {
    const {format, max} = this.format;
    const isBrief = format === 'brief';
    const [count, most] = isBrief ? [countVisible(this.text), MAX_BRIEF] : [this.text.length, max];
    if (!isBrief && count < most * NEAR) return nothing;
    return html`<span class=${count > most ? 'count problem' : 'count'}>${this.form.words.write.countOf(count, most)}</span>`;
  }

  #panel(): TemplateResult {
    const {form, source, isUnchosen} = this;
    const hasSources = findMembers(form.session.document, 'sources', '').length > 0;
    const cancel = () => this.#leave();
    const make = (typed?: string) => this.#make(typed);
    const id = `${this.inputId}-cite`;
    return html`<div class="cite-panel" role="group" aria-label="${form.words.write.cite}: ${this.label}" @keydown=${this.#onPanelKey}>
      ${panelNote(form, id, {isMade: this.made !== undefined, isUnchosen})}
      ${
        this.made
          ? madeSource(this, this.made.id, {end: () => this.#end(), unmake: () => this.#unmake()})
          : hasSources
            ? sourceChoice(form, id, {
                source,
                isUnchosen,
                choose: (id) => this.#choose(id),
                insert: () => this.#insert(),
                makeTyped: () => this.#make(this.#typed),
                make,
                cancel,
              })
            : firstSource(form, {make, cancel})
      }
    </div>`;
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
    this.made = undefined;
    this.source = '';
    this.isUnchosen = false;
    await this.updateComplete;
    (
      this.querySelector<HTMLElement>('.cite-panel studio-combobox') ??
      this.querySelector<HTMLElement>('.cite-panel button')
    )?.focus();
  }

  #choose(source: string): void {
    this.source = source;
    this.isUnchosen = false;
    this.querySelector<HTMLElement>(`#${CSS.escape(`${this.inputId}-cite-locator`)}`)?.focus();
  }

  /** The text in the field for the source that is no choice. */
  get #typed(): string {
    return this.querySelector<StudioCombobox>('.cite-panel studio-combobox')?.text ?? '';
  }

  get #locator(): string {
    return this.querySelector<HTMLInputElement>(`#${CSS.escape(`${this.inputId}-cite-locator`)}`)?.value ?? '';
  }

  /** Nothing that was typed is lost: what no source has is a new one, and what several may have is asked about. */
  #insert(): void {
    if (!this.cited) return;
    const typed = this.#typed;
    if (typed !== '' && findMembers(this.form.session.document, 'sources', typed).length === 0)
      return this.#make(typed);
    if (this.source === '' || typed !== '') {
      this.isUnchosen = true;
      return void this.#ask();
    }
    const {text, caret} = withCitation(this.text, this.cited, citationOf(this.source, this.#locator));
    this.#write(text);
    this.#leave(text, caret);
  }

  /** Goes back to the field for the source, once it says what is wrong with it. */
  async #ask(): Promise<void> {
    const field = this.querySelector<StudioCombobox>('.cite-panel studio-combobox');
    await this.updateComplete;
    await field?.updateComplete;
    field?.focus();
    field?.open();
  }

  /** Makes a new source, cites it, and shows its fields. */
  #make(typed = ''): void {
    const {session, words} = this.form;
    if (!this.cited) return;
    const source = emptySource(session.document, typed);
    const citation = citationOf(source.id, this.#locator);
    beginSource(session, source.id);
    const place = this.cited;
    const {text, caret} = withCitation(this.text, place, citation);
    this.#write(text, words.write.newSource, (document) => withMember(document, '/sources', source));
    this.cited = [caret, caret];
    this.made = {id: source.id, citation, place};
    this.isUnchosen = false;
    this.#isEnding = false;
    void this.updateComplete.then(() => focusEmpty(this.querySelector('.new-source')));
  }

  /** Closes the panel. Before that it shows, once, what is still missing in the source. */
  #end(): void {
    const isFirst = !this.#isEnding;
    this.#isEnding = true;
    endSources(this.form.session);
    this.requestUpdate();
    void this.updateComplete.then(() => {
      const wrong = isFirst ? this.#wrongField() : undefined;
      if (wrong) wrong.focus();
      else this.#leave();
    });
  }

  /** The first field of the new source that needs a change. The check may not have looked at its publishers yet. */
  #wrongField(): HTMLElement | undefined {
    const fields = [...this.querySelectorAll<HTMLTextAreaElement>('.new-source :is(input, textarea)')];
    return fields.find((field) => field.ariaInvalid === 'true' || (field.matches('.lines') && field.value === ''));
  }

  /** Takes the citation out again, and the source, if nothing was written about it since it was made. */
  #unmake(): void {
    const {write} = this.form.words;
    const {id, citation} = this.made!;
    const {text, caret} = withoutCitation(this.text, citation);
    this.#write(text, write.uncite, (document) => withoutBlankSource(document, id));
    this.#leave(text, caret);
  }

  #write(text: string, name?: string, also: Written['also'] = (document) => document): void {
    // This may be drawn again before the form hands the new text down, and the old one would move the caret.
    this.text = text;
    this.dispatchEvent(new CustomEvent<Written>('write', {detail: {text, also, name}}));
  }

  /** Closes the panel, and goes back to where the person wrote. */
  #leave(text?: string, caret = this.cited?.[1] ?? 0): void {
    this.cited = this.made = undefined;
    const area = this.#area;
    if (text !== undefined) area.value = text;
    area.focus();
    area.setSelectionRange(caret, caret);
  }
}

customElements.define('studio-citing', CitingTextarea);
