// The table itself. On a phone its rows become cards by CSS; the roles keep it a table for screen readers there.
import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {repeat} from 'lit/directives/repeat.js';
import {listAt, memberOf, type Json} from '../../document/json.ts';
import {languageOf} from '../../document/text.ts';
import {within} from '../../document/pointer.ts';
import {controlId} from '../../forms/form.ts';
import {findingsAt, findingsOf} from '../../forms/problems-at.ts';
import {signatoryFields} from './fields.ts';
import {anyText, keysOf, nameOf, ROWS_PER_PAGE, stringOf, type Order} from './rows.ts';
import type {SignatoriesView} from './signatories.ts';

/** The columns by which the table can be sorted, in their order. */
const SORTED: readonly Order[] = ['name', 'country', 'signed'];

/** One page of the table. */
export function signatoryTable(view: SignatoriesView, rows: readonly number[], page: number): TemplateResult {
  const {words, members, session, selected} = view;
  const {signatories} = words;
  const shown = rows.slice(page * ROWS_PER_PAGE, (page + 1) * ROWS_PER_PAGE);
  const keys = keysOf(members);
  const areAll = shown.every((index) => selected.has(keys[index]!));
  const onAll = () => {
    for (const index of shown)
      if (areAll) selected.delete(keys[index]!);
      else selected.add(keys[index]!);
    view.requestUpdate();
  };
  const own = languageOf(session.document);
  return html`<table class="signatories" role="table" id=${controlId('/signatories')}>
    <caption>${signatories.caption(members.length)}</caption>
    <thead role="rowgroup">
      <tr role="row">
        <th role="columnheader" scope="col">
          <input type="checkbox" aria-label=${signatories.selectPage} .checked=${live(areAll)} @change=${onAll} />
        </th>
        ${heading(view, 'document', signatories.number)}
        <th role="columnheader" scope="col">${signatories.logo}</th>
        ${SORTED.map((order) => heading(view, order, signatories[order as 'name']))}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${repeat(
        shown.flatMap((index) => (index === view.edited ? [index, -1] : [index])),
        (index) => index,
        (index) => (index < 0 ? editor(view) : row(view, members[index]!, index, keys[index]!, own)),
      )}
    </tbody>
  </table>`;
}

function heading(view: SignatoriesView, order: Order, label: string): TemplateResult {
  const {wanted} = view;
  const isSorted = wanted.order === order;
  const sort = isSorted ? (wanted.isDescending ? 'descending' : 'ascending') : 'none';
  const onSort = () => {
    view.edited = undefined;
    view.page = 0;
    view.wanted = {...wanted, order, isDescending: isSorted && !wanted.isDescending};
  };
  return html`<th role="columnheader" scope="col" aria-sort=${sort}>
    <button type="button" class="sort" @click=${onSort}>${label}</button>
  </th>`;
}

function row(view: SignatoriesView, member: Json, index: number, key: string, own: string): TemplateResult {
  const {words, selected, session, countries} = view;
  const {signatories} = words;
  const pointer = within('/signatories', index);
  const name = nameOf(member, own) || signatories.noName;
  const shortName = anyText(memberOf(member, 'shortName'), own);
  const withdrawn = stringOf(member, 'withdrawn');
  const hasFindings = findingsOf(session).length > 0;
  const problems = hasFindings ? findingsAt(session, pointer, true).filter(({isWarning}) => !isWarning).length : 0;
  const isEdited = view.edited === index;
  const onSelect = () => {
    if (selected.has(key)) selected.delete(key);
    else selected.add(key);
    view.requestUpdate();
  };
  const number = new Intl.NumberFormat(document.documentElement.lang).format(index + 1);
  return html`<tr role="row" id=${controlId(pointer)} data-row=${index} class=${isEdited ? 'edited' : nothing}>
    <td role="cell" class="select">
      <input type="checkbox" aria-label=${signatories.selectOne(name)} .checked=${live(selected.has(key))} @change=${onSelect} />
    </td>
    <td role="cell" class="number">${number}</td>
    <td role="cell" class="logo">${view.logos.picture(member, words)}</td>
    <td role="cell" class="name">
      <button type="button" class="edit" aria-expanded=${isEdited} @click=${() => view.edit(isEdited ? undefined : index)}>
        <bdi>${name}</bdi>${shortName === '' ? nothing : html` <small>(<bdi>${shortName}</bdi>)</small>`}
      </button>
      ${withdrawn === '' ? nothing : html`<p class="help">${signatories.withdrew(withdrawn)}</p>`}
      ${problems > 0 ? html`<p class="problem">${words.common.problems(problems)}</p>` : nothing}
    </td>
    <td role="cell" class="country" data-label=${signatories.country}>${countries.nameOf(stringOf(member, 'country'))}</td>
    <td role="cell" class="signed" data-label=${signatories.signed}><bdi>${stringOf(member, 'signed')}</bdi></td>
  </tr>`;
}

/** The fields of the signatory that is open, in a row below its own. */
function editor(view: SignatoriesView): TemplateResult {
  const index = view.edited!;
  const name = nameOf(listAt(view.session.document, '/signatories')[index], languageOf(view.session.document));
  const {signatories} = view.words;
  return html`<tr role="row" class="editor">
    <td role="cell" colspan="6">
      <div role="group" aria-label=${name || signatories.one(`${index + 1}`)}>${signatoryFields(view, index)}</div>
    </td>
  </tr>`;
}
