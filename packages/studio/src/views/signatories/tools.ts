// The tools above the table: search, order, and actions on the signatories that are selected.
import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {listAt} from '../../document/json.ts';
import {keysOf, ROWS_PER_PAGE} from './rows.ts';
import type {SignatoriesView} from './signatories.ts';

/** The search, and the order that readers see. */
export function tableTools(view: SignatoriesView, found: number): TemplateResult {
  const {wanted, words, members} = view;
  const {signatories} = words;
  const onSearch = ({target}: Event) => {
    view.wanted = {...wanted, search: (target as HTMLInputElement).value};
    view.page = 0;
    view.edited = undefined;
  };
  return html`<div class="table-tools">
    <div class="field search">
      <label for="signatory-search">${signatories.search}</label>
      <input id="signatory-search" type="search" autocomplete="off" .value=${live(wanted.search)} @input=${onSearch} />
      <p class="help" role="status">${wanted.search === '' ? nothing : signatories.found(found)}</p>
    </div>
    <div>
      <button type="button" ?disabled=${members.length < 2} @click=${() => view.sortForReaders()}>${signatories.sortForReaders}</button>
      <p class="help">${signatories.orderHelp}</p>
    </div>
  </div>`;
}

/** Actions on several signatories at once. */
export function selectionTools(view: SignatoriesView, rows: readonly number[]): TemplateResult {
  const {words, selected, session} = view;
  const {signatories} = words;
  const keys = keysOf(listAt(session.document, '/signatories'));
  const select = (change: () => void) => () => {
    change();
    view.requestUpdate();
  };
  const all = new Intl.NumberFormat(document.documentElement.lang).format(rows.length);
  return html`<div class="selection" role="group" aria-label=${signatories.selected(selected.size)}>
    <p>
      <strong>${signatories.selected(selected.size)}</strong>
      ${
        rows.length > ROWS_PER_PAGE && selected.size < rows.length
          ? html`<button type="button" @click=${select(() => rows.forEach((index) => selected.add(keys[index]!)))}>${signatories.selectAll(all)}</button>`
          : nothing
      }
      <button type="button" @click=${select(() => selected.clear())}>${signatories.selectNone}</button>
    </p>
    <form @submit=${(event: Event) => onDate(event, view)}>
      <label for="signatory-date">${signatories.dateForSelected}</label>
      <input id="signatory-date" name="date" dir="ltr" autocomplete="off" placeholder="2026-06-10" />
      <button>${signatories.setDate}</button>
    </form>
    <button type="button" class="remove" @click=${() => view.removeSelected()}>${signatories.removeSelected}</button>
  </div>`;
}

function onDate(event: Event, view: SignatoriesView): void {
  event.preventDefault();
  const date = new FormData(event.target as HTMLFormElement).get('date');
  view.dateSelected(typeof date === 'string' ? date.trim() : '');
}
