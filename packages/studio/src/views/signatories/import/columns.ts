// The content of each column of a list, in a select.
import {html, nothing, type TemplateResult} from 'lit';
import type {FoundColumn, FoundColumns} from '@countersign/authoring';
import type {Held, SignatoryImport} from './import.ts';

const CONTENTS = [
  'name',
  'organisation',
  'given',
  'family',
  'shortName',
  'kind',
  'role',
  'affiliation',
  'url',
  'country',
  'signed',
] as const;

export function columnTable(view: SignatoryImport, {columns, rows}: Extract<FoundColumns, {ok: true}>): TemplateResult {
  const {import: words} = view.words.signatories;
  const onSubmit = (event: Event) => {
    event.preventDefault();
    void view.review();
  };
  const choice = (kind: 'organisation' | 'person', label: string) => html`<label class="choice">
    <input type="radio" name="kind" .checked=${view.kind === kind} @change=${() => view.setKind(kind)} />${label}
  </label>`;
  return html`<form @submit=${onSubmit}>
    <h3 id="columns-title" tabindex="-1">${words.columns}</h3>
    <p class="help">${words.rows(rows)}</p>
    <table class="table-columns" role="table" aria-labelledby="columns-title">
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">${words.column}</th>
          <th role="columnheader" scope="col">${words.examples}</th>
          <th role="columnheader" scope="col">${words.holds}</th>
        </tr>
      </thead>
      <tbody role="rowgroup">${columns.map((column, index) => row(view, column, index))}</tbody>
    </table>
    <fieldset>
      <legend>${words.who}</legend>
      ${choice('organisation', words.organisations)} ${choice('person', words.people)}
    </fieldset>
    <label class="choice">
      <input type="checkbox" .checked=${view.addsSimilar}
        @change=${({target}: Event) => view.setSimilar((target as HTMLInputElement).checked)} />${words.similar}
    </label>
    <p class="people-ways">
      <button class=${view.result ? nothing : 'primary'}>${words.review}</button>
      <button type="button" @click=${() => view.again()}>${words.again}</button>
    </p>
  </form>`;
}

function row(view: SignatoryImport, {name, field, examples}: FoundColumn, index: number): TemplateResult {
  const {import: words} = view.words.signatories;
  const held = view.held[index];
  const onChange = ({target}: Event) => view.hold(index, (target as HTMLSelectElement).value as Held);
  return html`<tr role="row">
    <th role="rowheader" scope="row"><bdi>${name}</bdi></th>
    <td role="cell" data-label=${words.examples}>
      ${examples.map((example, at) => html`${at > 0 ? ', ' : nothing}<bdi>${example}</bdi>`)}
    </td>
    <td role="cell" data-label=${words.holds}>
      ${
        field === 'private'
          ? words.private
          : html`<select aria-label=${words.holdsOf(name)} @change=${onChange}>
              <option value="" ?selected=${held === ''}>${words.none}</option>
              ${CONTENTS.map((each) => html`<option value=${each} ?selected=${each === held}>${words.contents[each]}</option>`)}
            </select>`
      }
    </td>
  </tr>`;
}
