// Takes in sources from a reference manager such as Zotero: a table to look through first.
import {html, nothing, type TemplateResult} from 'lit';
import type {ReferencesResult} from '@countersign/authoring';
import {listAt, withValue, type Json} from '../../document/json.ts';
import {focusDrawn} from '../../forms/focus-drawn.ts';
import {onPage, pager} from '../../forms/pager.ts';
import {StudioView} from '../../shell/view.ts';
import {said} from '../../said/said.ts';

type Read = Extract<ReferencesResult, {ok: true}>;

/** Files larger than this are no list of references, in bytes. */
const MOST_BYTES = 16_000_000;

export class ImportReferences extends StudioView {
  static override properties = {read: {state: true}, problem: {state: true}, left: {state: true}, page: {state: true}};

  declare read: Read | undefined;
  /** Why nothing was read, in our words or in sentences of the check. */
  declare problem: string | readonly string[];
  /** The numbers of those that are not taken in. */
  declare left: ReadonlySet<number>;
  declare page: number;

  constructor() {
    super();
    this.problem = [];
    this.left = new Set();
    this.page = 0;
  }

  override render(): TemplateResult {
    const {write} = this.words;
    return html`<details class="more import">
      <summary>${write.importSources}</summary>
      <p class="help">${write.importHelp}</p>
      <div class="field">
        <label for="references-file">${write.referencesFile}</label>
        <input id="references-file" type="file" accept=".bib,.ris,.json,.txt" @change=${this.#onFile} />
      </div>
      <div class="field">
        <label for="references-text">${write.referencesText}</label>
        <textarea id="references-text" rows="4" dir="ltr" spellcheck="false"></textarea>
        <p class="buttons"><button type="button" @click=${this.#onRead}>${write.lookThrough}</button></p>
      </div>
      <div role="status">${this.problem.length === 0 ? nothing : html`<p class="problem">${typeof this.problem === 'string' ? this.problem : said(...this.problem)}</p>`}</div>
      ${this.read ? this.#review(this.read) : nothing}
    </details>`;
  }

  #review({added, known, leftOut, notes}: Read): TemplateResult {
    const {write} = this.words;
    const count = added.length - this.left.size;
    const all = added.map((source, index) => [source, index] as const);
    const pages = {words: this.words, page: this.page, count: added.length, go: (page: number) => (this.page = page)};
    return html`<div class="review" tabindex="-1">
      <h2>${write.toTakeIn(added.length)}</h2>
      ${known > 0 ? html`<p>${write.knownAlready(known)}</p>` : nothing}
      ${this.#notes(write.leftOut, leftOut)} ${this.#notes(write.lookAgain, notes)}
      ${
        added.length === 0
          ? nothing
          : html`${pager(pages)}
            <div class="table-frame" tabindex="0" role="region" aria-label=${write.toTakeIn(added.length)}>
            <table>
              <thead><tr><th scope="col">${write.takeIn}</th><th scope="col">${write.titleColumn}</th>
                <th scope="col">${write.publisherColumn}</th><th scope="col">${write.dateColumn}</th>
                <th scope="col">${write.addressColumn}</th></tr></thead>
              <tbody>${onPage(all, this.page).map(([source, index]) => this.#row(source, index))}</tbody>
            </table></div>
            <p class="buttons"><button type="button" class="primary" ?disabled=${count === 0} @click=${this.#onTakeIn}>${write.takeInSources(count)}</button>
              <button type="button" @click=${() => this.#end()}>${write.cancel}</button></p>`
      }
    </div>`;
  }

  #row({title, url, publishers, date}: Read['added'][number], index: number): TemplateResult {
    const toggle = ({target}: Event) => {
      const left = new Set(this.left);
      if ((target as HTMLInputElement).checked) left.delete(index);
      else left.add(index);
      this.left = left;
    };
    const name = title ?? url ?? publishers[0] ?? '';
    return html`<tr>
      <td><input type="checkbox" aria-label=${name} .checked=${!this.left.has(index)} @change=${toggle} /></td>
      <td><bdi>${title ?? '–'}</bdi></td>
      <td><bdi>${publishers.join(', ')}</bdi></td>
      <td>${date ?? '–'}</td>
      <td dir="ltr">${url ?? '–'}</td>
    </tr>`;
  }

  #notes(label: string, notes: readonly string[]): TemplateResult | typeof nothing {
    if (notes.length === 0) return nothing;
    return html`<details><summary>${label} (${notes.length})</summary>
      <ul>${notes.slice(0, MOST_NOTES).map((note) => html`<li>${said(note)}</li>`)}</ul></details>`;
  }

  readonly #onFile = async ({target}: Event): Promise<void> => {
    const [file] = (target as HTMLInputElement).files ?? [];
    if (!file) return;
    if (file.size > MOST_BYTES) return void (this.problem = this.words.write.fileTooLarge);
    const from = document.activeElement;
    await this.#look(await file.text(), from);
  };

  readonly #onRead = (): Promise<void> =>
    this.#look(this.querySelector<HTMLTextAreaElement>('#references-text')!.value);

  async #look(text: string, from = document.activeElement): Promise<void> {
    const result = await this.session.worker.ask('references', text);
    this.left = new Set();
    this.page = 0;
    this.read = result.ok ? result : undefined;
    this.problem = result.ok ? [] : [result.problem.message, result.problem.hint ?? ''];
    focusDrawn(this, () => this.querySelector<HTMLElement>('.review'), from);
  }

  readonly #onTakeIn = (): void => {
    const taken = (this.read?.added ?? []).filter((_, index) => !this.left.has(index)) as unknown as readonly Json[];
    this.session.change(this.words.write.importSources, (document) =>
      withValue(document, '/sources', [...listAt(document, '/sources'), ...taken]),
    );
    this.#end();
  };

  #end(): void {
    this.read = undefined;
    this.querySelector<HTMLTextAreaElement>('#references-text')!.value = '';
    this.querySelector<HTMLInputElement>('#references-file')!.value = '';
    this.querySelector<HTMLElement>('summary')?.focus();
  }
}

/** More notes than this nobody reads. */
const MOST_NOTES = 200;

customElements.define('studio-import-references', ImportReferences);
