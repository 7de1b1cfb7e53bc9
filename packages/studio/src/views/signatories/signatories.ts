// The signatories: a table that stays usable with 20,000 of them, and the ways to bring them in.
import {html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult} from 'lit';
import {listAt, type Json, type JsonObject} from '../../document/json.ts';
import {field} from '../../forms/field.ts';
import {focusDrawn} from '../../forms/focus-drawn.ts';
import {controlId} from '../../forms/form.ts';
import {addressOf} from '../../shell/routes.ts';
import {focusHeading} from '../../shell/focus-heading.ts';
import {StudioView} from '../../shell/view.ts';
import {selectionTools, tableTools} from './tools.ts';
import {sortedByName, withEach, withNewSignatory, withoutKeys} from './changes.ts';
import {Countries} from './countries.ts';
import {LogoFiles} from './logo-files.ts';
import {keysOf, rowsOf, ROWS_PER_PAGE, type Wanted} from './rows.ts';
import {signatoryTable} from './table.ts';

/** The parts of the view that are loaded when they are opened, by the place in the address. */
const PANELS = {
  import: () => import('./import/import.ts'),
  logos: () => import('./logos/logos.ts'),
} as const;

export class SignatoriesView extends StudioView {
  static override properties: PropertyDeclarations = {
    ...StudioView.properties,
    wanted: {state: true},
    page: {state: true},
    edited: {state: true},
    countries: {state: true},
    said: {state: true},
  };

  declare wanted: Wanted;
  declare page: number;
  /** The place in the list of the signatory whose fields are open. */
  declare edited: number | undefined;
  declare countries: Countries;
  /** The last change, for people who do not see the table. */
  declare said: string;
  readonly selected = new Set<string>();
  readonly logos = new LogoFiles(() => this.requestUpdate());
  /** Signatories that were added here and have no id of their own yet: see `withIdOfName`. */
  readonly fresh = new Set<number>();
  #rows: {of: readonly Json[]; wanted: Wanted; countries: Countries; rows: readonly number[]} | undefined;

  constructor() {
    super();
    this.wanted = {search: '', order: 'document', isDescending: false};
    this.page = 0;
    this.countries = new Countries();
    this.said = '';
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.logos.release();
  }

  override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    // The logos that were just added are known, too, after another part of the view.
    if (changed.has('place')) void this.logos.read(this.session.id);
    if (changed.has('words')) {
      void Countries.load(this.session, document.documentElement.lang).then(
        (countries) => (this.countries = countries),
      );
    }
    const last = this.members.length - 1;
    if (this.edited !== undefined && this.edited > last) this.edited = undefined;
  }

  override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (changed.has('place') && this.place === '') focusHeading(this);
  }

  override reveal(pointer: string): void {
    const [, index, key] = /^\/signatories\/(\d+)(\/.*)?$/.exec(pointer) ?? [];
    if (index === undefined || Number(index) >= this.members.length) return super.reveal(pointer);
    this.show(Number(index));
    super.reveal(key === undefined ? `${pointer}/name` : pointer);
  }

  get members(): readonly Json[] {
    return listAt(this.session.document, '/signatories');
  }

  /** The places in the list of all rows that fit the search, in the order of the table. */
  get rows(): readonly number[] {
    const {members, wanted, countries} = this;
    const known = this.#rows;
    if (known?.of === members && known.wanted === wanted && known.countries === countries) return known.rows;
    // A row must not jump away while somebody types into it, and thousands are not sorted for each letter.
    const isTyping = this.edited !== undefined && known?.wanted === wanted && known.of.length === members.length;
    const rows = isTyping ? known.rows : rowsOf(this.session.document, wanted, countries.nameOf);
    this.#rows = {of: members, wanted, countries, rows};
    return rows;
  }

  override render(): TemplateResult {
    const {words, session} = this;
    const {signatories} = words;
    const panel = Object.hasOwn(PANELS, this.place) ? (this.place as keyof typeof PANELS) : undefined;
    if (panel) {
      void PANELS[panel]();
      const back = html`<p><a href=${addressOf(session.id, 'signatories')}>${signatories.back}</a></p>`;
      return panel === 'import'
        ? html`${back}<studio-signatory-import .session=${session} .words=${words}></studio-signatory-import>`
        : html`${back}<studio-logos .session=${session} .words=${words}></studio-logos>`;
    }
    const {members, rows} = this;
    const pages = Math.max(1, Math.ceil(rows.length / ROWS_PER_PAGE));
    const page = Math.min(this.page, pages - 1);
    const isEmpty = members.length === 0;
    return html`
      ${isEmpty ? html`<p>${signatories.empty}</p>` : nothing}
      <p class="people-ways">
        <button type="button" class=${isEmpty ? nothing : 'primary'} @click=${() => this.#add()}>${signatories.add}</button>
        <a class=${isEmpty ? 'button primary' : 'button'} href=${addressOf(session.id, 'signatories', 'import')}>${signatories.importList}</a>
        ${isEmpty ? nothing : html`<a class="button" href=${addressOf(session.id, 'signatories', 'logos')}>${signatories.logos}</a>`}
      </p>
      <p class="visually-hidden" role="status">${this.said}</p>
      ${
        isEmpty
          ? nothing
          : html`${tableTools(this, rows.length)}
            ${this.selected.size > 0 ? selectionTools(this, rows) : nothing}
            ${rows.length === 0 ? html`<p>${signatories.nothingFound}</p>` : signatoryTable(this, rows, page)}
            ${pages > 1 ? this.#pages(page, rows.length, pages) : nothing}`
      }
      <div class="withheld">
        ${field(this, '/withheld', {label: signatories.fields.withheld[0], help: signatories.fields.withheld[1]})}
      </div>
    `;
  }

  #pages(page: number, count: number, pages: number): TemplateResult {
    const {signatories} = this.words;
    const numbers = new Intl.NumberFormat(document.documentElement.lang);
    const to = (next: number) => {
      this.page = next;
      this.edited = undefined;
      this.#focus('.signatories caption');
    };
    const range = signatories.range(
      numbers.format(page * ROWS_PER_PAGE + 1),
      numbers.format(Math.min(count, (page + 1) * ROWS_PER_PAGE)),
      numbers.format(count),
    );
    return html`<nav class="pages" aria-label=${signatories.pages}>
      <button type="button" ?disabled=${page === 0} @click=${() => to(page - 1)}>${signatories.previous}</button>
      <span>${range}</span>
      <button type="button" ?disabled=${page >= pages - 1} @click=${() => to(page + 1)}>${signatories.next}</button>
    </nav>`;
  }

  /** Opens the fields of a signatory on the page of the table where it stands. */
  show(index: number): void {
    if (!this.rows.includes(index)) this.wanted = {...this.wanted, search: ''};
    this.page = Math.max(0, Math.floor(this.rows.indexOf(index) / ROWS_PER_PAGE));
    this.edited = index;
  }

  /** Opens the fields of a signatory, or closes them. */
  edit(index: number | undefined): void {
    const before = this.edited;
    if (before !== undefined) this.fresh.delete(before);
    this.edited = index;
    const shown = index ?? before;
    if (shown === undefined) return;
    this.#focus(
      index === undefined ? `[data-row="${shown}"] .edit` : `#${CSS.escape(controlId(`/signatories/${shown}/name`))}`,
    );
  }

  #add(): void {
    const {session, words} = this;
    const index = this.members.length;
    this.edited = undefined;
    session.change(words.signatories.added, withNewSignatory);
    this.fresh.clear();
    this.fresh.add(index);
    this.show(index);
    this.said = words.signatories.added;
    this.#focus(`#${CSS.escape(controlId(`/signatories/${index}/name`))}`);
  }

  /** Changes the list in one step, says what happened, and closes the fields that are open. */
  changeList(name: string, said: string, change: (document: JsonObject) => JsonObject): void {
    this.edited = undefined;
    this.fresh.clear();
    this.session.change(name, change);
    this.said = said;
  }

  sortForReaders(): void {
    const {signatories} = this.words;
    this.changeList(signatories.sortedForReaders, signatories.sorted, sortedByName);
    this.wanted = {...this.wanted, order: 'document', isDescending: false};
  }

  removeSelected(): void {
    const {signatories} = this.words;
    const keys = this.#takeSelection();
    this.changeList(signatories.removedStep(keys.size), signatories.removedMany(keys.size), (document) =>
      withoutKeys(document, keys),
    );
    this.#focus('.signatories caption, .people-ways .button');
  }

  dateSelected(date: string): void {
    const {signatories} = this.words;
    const keys = this.#takeSelection();
    this.changeList(signatories.dateStep, signatories.dateSet(keys.size), (document) =>
      withEach(document, keys, 'signed', date === '' ? undefined : date),
    );
    this.#focus('.signatories caption');
  }

  /** The keys that are selected and still there. Nothing is selected after it. */
  #takeSelection(): ReadonlySet<string> {
    const known = new Set(keysOf(this.members));
    const keys = new Set([...this.selected].filter((key) => known.has(key)));
    this.selected.clear();
    return keys;
  }

  /** Puts the focus on a row, or on the ways to add one if there is none. */
  focusRow(index: number): void {
    this.#focus(index < 0 ? '.people-ways .button' : `[data-row="${index}"] .edit`);
  }

  #focus(selector: string): void {
    focusDrawn(this, () => {
      const found = this.querySelector<HTMLElement>(selector);
      // A caption takes the focus only when it is given to it: a table may hold nothing else that can.
      if (found?.localName === 'caption') found.tabIndex = -1;
      return found;
    });
  }
}

customElements.define('studio-signatories', SignatoriesView);
