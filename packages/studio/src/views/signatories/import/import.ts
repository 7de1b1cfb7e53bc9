// A list from a spreadsheet, in three steps: bring it here, say what the columns hold, look at what would be taken in.
import {html, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import type {Field, FoundColumns, SignatoriesResult} from '@countersign/authoring';
import {download} from '../../../files/download.ts';
import {focusDrawn} from '../../../forms/focus-drawn.ts';
import {addressOf} from '../../../shell/routes.ts';
import {focusHeading} from '../../../shell/focus-heading.ts';
import {StudioView} from '../../../shell/view.ts';
import {withSignatories} from '../changes.ts';
import {columnTable} from './columns.ts';
import {review} from './review.ts';
import {officeKind, templateOf} from './table-file.ts';
import {said} from '../../../said/said.ts';

/** The content that a column holds. Empty: no content is chosen, and the column is left out. */
export type Held = Field | '';

export class SignatoryImport extends StudioView {
  static override properties: PropertyDeclarations = {
    ...StudioView.properties,
    columns: {state: true},
    held: {state: true},
    kind: {state: true},
    addsSimilar: {state: true},
    result: {state: true},
    fault: {state: true},
  };

  declare columns: Extract<FoundColumns, {ok: true}> | undefined;
  /** The content of each column, in their order. */
  declare held: readonly Held[];
  declare kind: 'organisation' | 'person';
  declare addsSimilar: boolean;
  declare result: Extract<SignatoriesResult, {ok: true}> | undefined;
  /** Why the list could not be read, in our words or in sentences of the check. */
  declare fault: string | readonly string[] | undefined;
  #input: string | Uint8Array = '';

  constructor() {
    super();
    this.#begin();
  }

  #begin(): void {
    this.columns = undefined;
    this.held = [];
    this.kind = 'organisation';
    this.addsSimilar = false;
    this.result = undefined;
    this.fault = undefined;
    this.#input = '';
  }

  override firstUpdated(): void {
    focusHeading(this, '#import-title');
  }

  override render(): TemplateResult {
    const {import: words} = this.words.signatories;
    return html`<section aria-labelledby="import-title">
      <h2 id="import-title" tabindex="-1">${words.title}</h2>
      ${this.columns ? nothing : this.#source()}
      ${
        this.fault
          ? html`<p class="problem" role="alert">
              <strong>${this.words.common.problem}</strong>
              ${typeof this.fault === 'string' ? this.fault : said(...this.fault)}
            </p>`
          : nothing
      }
      ${this.columns ? columnTable(this, this.columns) : nothing}
      ${this.result ? review(this, this.result) : nothing}
    </section>`;
  }

  #source(): TemplateResult {
    const {import: words} = this.words.signatories;
    const template = () => download(words.templateFile, templateOf(words.templateColumns), 'text/csv');
    const onFile = ({target}: Event) => {
      const [file] = (target as HTMLInputElement).files ?? [];
      if (file) void this.#readFile(file);
    };
    const onPaste = (event: Event) => {
      event.preventDefault();
      const text = new FormData(event.target as HTMLFormElement).get('rows');
      if (typeof text === 'string' && text.trim() !== '') void this.#read(text);
    };
    return html`<p>${words.steps}</p>
      <form @submit=${onPaste}>
        <div class="field">
          <label for="import-rows">${words.paste}</label>
          <textarea id="import-rows" name="rows" rows="6" dir="auto" spellcheck="false"></textarea>
        </div>
        <p><button class="primary">${words.read}</button></p>
      </form>
      <div class="field">
        <label for="import-file">${words.file}</label>
        <input id="import-file" type="file" accept=".csv,.tsv,.txt,.tab,text/csv,text/tab-separated-values" @change=${onFile} />
      </div>
      <p><button type="button" @click=${template}>${words.template}</button></p>
      <p class="help">${words.privacy}</p>`;
  }

  async #readFile(file: File, from = document.activeElement): Promise<void> {
    const buffer = await file.arrayBuffer().catch(() => undefined);
    if (buffer) return this.#read(new Uint8Array(buffer), from);
    this.fault = this.words.start.open.unread;
  }

  async #read(input: string | Uint8Array, from = document.activeElement): Promise<void> {
    const {import: words} = this.words.signatories;
    const kind = typeof input === 'string' ? undefined : officeKind(input);
    if (kind) {
      this.fault = kind === 'excel' ? words.isExcel : words.isOffice;
      return;
    }
    const found = await this.session.worker.ask('readColumns', input);
    if (!found.ok) {
      this.fault = [found.problem.message, found.problem.hint];
      return;
    }
    this.fault = undefined;
    this.#input = input;
    this.columns = found;
    this.held = found.columns.map(({field}) => field ?? '');
    const isOfPeople = this.held.some((field) => field === 'given' || field === 'family');
    this.kind = isOfPeople ? 'person' : 'organisation';
    this.#focus('#columns-title', from);
  }

  /** Says what a column holds. The result read before no longer counts. */
  hold(index: number, field: Held): void {
    this.held = this.held.with(index, field);
    this.result = undefined;
  }

  setKind(kind: 'organisation' | 'person'): void {
    this.kind = kind;
    this.result = undefined;
  }

  setSimilar(addsSimilar: boolean): void {
    this.addsSimilar = addsSimilar;
    this.result = undefined;
  }

  async review(): Promise<void> {
    const {import: words} = this.words.signatories;
    const hasName = this.held.some((field) => /^(?:name|organisation|given|family)$/.test(field));
    if (!hasName) {
      this.fault = words.needsName;
      return;
    }
    const map = this.columns!.columns.flatMap(({name}, index) => {
      const field = this.held[index]!;
      return field === 'private' ? [] : [[name, field === '' ? ('none' as const) : field] as const];
    });
    const {held, kind, addsSimilar} = this;
    const input = this.#input;
    const from = document.activeElement;
    const result = await this.session.worker.ask('readSignatories', input, {map, kind, addsSimilar});
    // The person has changed what the columns hold meanwhile, or begun again.
    const isSame =
      this.held === held && this.kind === kind && this.addsSimilar === addsSimilar && this.#input === input;
    if (!isSame) return;
    this.fault = result.ok ? undefined : [result.problem.message, result.problem.hint];
    this.result = result.ok ? result : undefined;
    if (result.ok) this.#focus('#review-title', from);
  }

  /** Takes in all that are new, as one step, and shows them. */
  takeIn({added}: Extract<SignatoriesResult, {ok: true}>): void {
    const {import: words} = this.words.signatories;
    const entries = added.map(({entry}) => ({...entry}));
    this.session.change(words.takenIn(entries.length), (document) => withSignatories(document, entries));
    location.hash = addressOf(this.session.id, 'signatories');
  }

  again(): void {
    this.#begin();
    this.#focus('#import-title');
  }

  #focus(selector: string, from?: Element | null): void {
    focusDrawn(this, () => this.querySelector<HTMLElement>(selector), from);
  }
}

customElements.define('studio-signatory-import', SignatoryImport);
