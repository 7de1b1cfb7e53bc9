// The panel below a text in which a source is cited: one that is there is chosen, or a new one is made and described.
import {html, LitElement, type PropertyDeclarations, type TemplateResult} from 'lit';
import {listAt, memberOf, withMember, type JsonObject} from '../document/json.ts';
import {citationOf, withCitation, withoutCitation} from './cite.ts';
import {firstSource, madeSource, panelNote, sourceChoice} from './cite-parts.ts';
import type {StudioCombobox} from './combobox.ts';
import {findMembers} from './find-members.ts';
import type {Form} from './form.ts';
import {beginSource, endSources} from './fresh.ts';
import {forgetCitation, keepCitation, type BegunCitation} from './kept-citing.ts';
import {emptyField, emptySource, withoutBlankSource} from './new-source.ts';

/** A part of a text, from one character to another. */
export type Place = readonly [start: number, end: number];

/** A new text of the field. */
export interface Written {
  readonly text: string;
  /** The other parts of the same change, in a document that has the text already. */
  readonly also: (document: JsonObject) => JsonObject;
  /** The name of a change that is undone alone. Undefined for what is typed. */
  readonly name: string | undefined;
}

/** A source that was made here, its citation, and where the text goes on after it. */
interface Made {
  readonly id: string;
  readonly citation: string;
  readonly caret: number;
}

/**
 * Dispatches `write`, whose `detail` is `Written`, and `leave` when it is to close. The `detail` of `leave` is the part
 * of the text to which the focus goes, or undefined if it stays where it is.
 */
export class CitePanel extends LitElement {
  static override properties: PropertyDeclarations = {
    form: {attribute: false},
    inputId: {attribute: false},
    label: {attribute: false},
    lang: {attribute: false},
    text: {attribute: false},
    place: {attribute: false},
    begun: {attribute: false},
    /** Draws again with the document, whose sources can be chosen. */
    document: {attribute: false},
    /** Draws again when the check has answered. */
    checked: {attribute: false},
    source: {state: true},
    made: {state: true},
    isUnchosen: {state: true},
  };

  declare form: Form;
  /** The id of the field for the text. */
  declare inputId: string;
  declare label: string;
  declare text: string;
  /** The part of the text in whose place the citation comes. */
  declare place: Place;
  /** The citation as it was left before a reload. */
  declare begun: BegunCitation | undefined;
  declare source: string;
  /** Its fields stand in the panel. */
  declare made: Made | undefined;
  /** Whether somebody wanted to insert a text of which nothing was chosen. */
  declare isUnchosen: boolean;
  /** Whether the person wanted to close the fields of the new source. */
  #isEnding = false;
  /** Whether the browser keeps what is typed here. */
  #isKept = false;

  constructor() {
    super();
    this.source = '';
    this.isUnchosen = false;
  }

  override createRenderRoot(): HTMLElement {
    return this;
  }

  override focus(): void {
    (this.#combobox ?? this.querySelector('button'))?.focus();
  }

  override willUpdate(): void {
    // Undo takes a source away that was made here.
    if (!this.made || this.#hasSource(this.made.id)) return;
    this.made = undefined;
    // A panel that is closed may be drawn once more: a field that was left shows its marks a little later.
    if (this.isConnected) this.#leave(this.contains(document.activeElement) ? this.place : undefined);
  }

  override firstUpdated(): void {
    if (this.begun) void this.#takeUp(this.begun);
  }

  override updated(changed: Map<PropertyKey, unknown>): void {
    if (this.#isKept && changed.has('text')) this.#keep();
  }

  override render(): TemplateResult {
    const {form, source, isUnchosen} = this;
    const hasSources = findMembers(form.session.document, 'sources', '').length > 0;
    const cancel = () => this.leave();
    const make = (typed?: string) => this.#make(typed);
    const id = `${this.inputId}-cite`;
    return html`<div class="cite-panel" role="group" aria-label="${form.words.write.cite}: ${this.label}" @keydown=${this.#onKey}>
      ${panelNote(form, id, {isMade: this.made !== undefined, isUnchosen})}
      ${
        this.made
          ? madeSource(this, this.made.id, {end: () => this.#end(), unmake: () => this.#unmake()})
          : hasSources
            ? sourceChoice(form, id, {
                source,
                isUnchosen,
                typed: () => this.#keep(),
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

  /** Closes the panel, and goes back to where the person wrote. */
  leave(caret = this.made?.caret ?? this.place[1]): void {
    this.#leave([caret, caret]);
  }

  #leave(detail: Place | undefined): void {
    this.#forget();
    this.dispatchEvent(new CustomEvent('leave', {detail}));
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    // The key belongs to a word that is still being composed.
    if (event.isComposing) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      this.leave();
    } else if (event.key === 'Enter' && event.target === this.#locator) {
      event.preventDefault();
      this.#insert();
    }
  };

  #hasSource(id: string): boolean {
    return listAt(this.form.session.document, '/sources').some((each) => memberOf(each, 'id') === id);
  }

  get #combobox(): StudioCombobox | null {
    return this.querySelector<StudioCombobox>('studio-combobox');
  }

  /** The text in the field for the source that is no choice. */
  get #typed(): string {
    return this.#combobox?.text ?? '';
  }

  get #locator(): HTMLInputElement | null {
    return this.querySelector<HTMLInputElement>(`#${CSS.escape(`${this.inputId}-cite-locator`)}`);
  }

  /** Takes up a citation as it was left. */
  async #takeUp({source, typed, locator}: BegunCitation): Promise<void> {
    this.#isKept = true;
    if (this.#hasSource(source)) this.source = source;
    if (this.#locator) this.#locator.value = locator;
    await this.updateComplete;
    await this.#combobox?.updateComplete;
    if (this.#combobox) this.#combobox.kept = typed;
  }

  #keep(): void {
    const {inputId, lang, text, place, source} = this;
    this.#isKept = true;
    const [typed, locator] = [this.#typed, this.#locator?.value ?? ''];
    keepCitation(this.form.session.id, {field: `${inputId} ${lang}`, text, place, source, typed, locator});
  }

  #forget(): void {
    if (this.#isKept) forgetCitation(this.form.session.id);
    this.#isKept = false;
  }

  #choose(source: string): void {
    this.source = source;
    this.isUnchosen = false;
    this.#keep();
    this.#locator?.focus();
  }

  /** Nothing that was typed is lost: what no source has is a new one, and what several may have is asked about. */
  #insert(): void {
    const typed = this.#typed;
    if (typed !== '' && findMembers(this.form.session.document, 'sources', typed).length === 0)
      return this.#make(typed);
    if (this.source === '' || typed !== '') {
      this.isUnchosen = true;
      return void this.#ask();
    }
    const {text, caret} = withCitation(this.text, this.place, citationOf(this.source, this.#locator?.value));
    this.#write(text);
    this.leave(caret);
  }

  /** Goes back to the field for the source, once it says what is wrong with it. */
  async #ask(): Promise<void> {
    const field = this.#combobox;
    await this.updateComplete;
    await field?.updateComplete;
    field?.focus();
    field?.open();
  }

  /** Makes a new source, cites it, and shows its fields. */
  #make(typed = ''): void {
    const {session, words} = this.form;
    const source = emptySource(session.document, typed);
    const citation = citationOf(source.id, this.#locator?.value);
    beginSource(session, source.id);
    const {text, caret} = withCitation(this.text, this.place, citation);
    this.#forget();
    this.#write(text, words.write.newSource, (document) => withMember(document, '/sources', source));
    this.made = {id: source.id, citation, caret};
    this.isUnchosen = false;
    this.#isEnding = false;
    void this.updateComplete.then(() => emptyField(this.querySelector('.new-source'))?.focus());
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
      else this.leave();
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
    this.leave(caret);
  }

  #write(text: string, name?: string, also: Written['also'] = (document) => document): void {
    this.dispatchEvent(new CustomEvent<Written>('write', {detail: {text, also, name}}));
  }
}

customElements.define('studio-cite-panel', CitePanel);
