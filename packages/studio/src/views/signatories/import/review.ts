// The signatories that a list would bring, shown before they are taken in.
import {html, nothing, type TemplateResult} from 'lit';
import type {SignatoriesResult} from '@countersign/authoring';
import type {SignatoryImport} from './import.ts';
import {said} from '../../../said/said.ts';

type Read = Extract<SignatoriesResult, {ok: true}>;

/** Most rows that are shown of each kind. All are taken in. */
const SHOWN = 200;

export function review(view: SignatoryImport, result: Read): TemplateResult {
  const {import: words} = view.words.signatories;
  const {added, known, leftOut, notes} = result;
  return html`<section class="import-review" aria-labelledby="review-title">
    <h3 id="review-title" tabindex="-1">${words.result}</h3>
    ${
      added.length === 0
        ? html`<p>${words.nothingNew}</p>`
        : html`<p class="people-ways">
            <button type="button" class="primary" @click=${() => view.takeIn(result)}>${words.takeIn(added.length)}</button>
          </p>`
    }
    ${added.length > 0 ? addedTable(view, added) : nothing}
    ${
      leftOut.length > 0
        ? html`<details open>
            <summary>${words.leftOut(leftOut.length)}</summary>
            <ul>
              ${leftOut.slice(0, SHOWN).map(
                ({row, name, reason}) =>
                  html`<li>${words.row} ${row}${name === '' ? nothing : html`, <bdi>${name}</bdi>`}:
                    ${said(reason)}</li>`,
              )}
              ${more(view, leftOut.length)}
            </ul>
          </details>`
        : nothing
    }
    ${
      known.length > 0
        ? html`<details>
            <summary>${words.known(known.length)}</summary>
            <ul>${known.slice(0, SHOWN).map((name) => html`<li><bdi>${name}</bdi></li>`)} ${more(view, known.length)}</ul>
          </details>`
        : nothing
    }
    ${
      notes.length > 0
        ? html`<h4>${words.notes}</h4>
            <ul class="warning">${notes.map((note) => html`<li>${said(note)}</li>`)}</ul>`
        : nothing
    }
  </section>`;
}

function addedTable(view: SignatoryImport, added: Read['added']): TemplateResult {
  const {signatories} = view.words;
  const {import: words} = signatories;
  const countries = new Intl.DisplayNames(document.documentElement.lang, {type: 'region'});
  return html`<table class="review-table" role="table">
    <caption>${words.isNew(added.length)}</caption>
    <thead role="rowgroup">
      <tr role="row">
        ${[
          words.row,
          signatories.name,
          signatories.fields.kind[0],
          signatories.country,
          signatories.signed,
          signatories.fields.url[0],
        ].map((name) => html`<th role="columnheader" scope="col">${name}</th>`)}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${added.slice(0, SHOWN).map(
        ({row, entry}) => html`<tr role="row">
          <td role="cell" data-label=${words.row}>${row}</td>
          <th role="rowheader" scope="row"><bdi>${entry.name}</bdi>${entry.shortName ? html` <small>(<bdi>${entry.shortName}</bdi>)</small>` : nothing}</th>
          <td role="cell" data-label=${signatories.fields.kind[0]}>${signatories[entry.kind]}</td>
          <td role="cell" data-label=${signatories.country}>${entry.country ? (countries.of(entry.country) ?? entry.country) : nothing}</td>
          <td role="cell" data-label=${signatories.signed}><bdi>${entry.signed}</bdi></td>
          <td role="cell" data-label=${signatories.fields.url[0]}><bdi>${entry.url}</bdi></td>
        </tr>`,
      )}
    </tbody>
  </table>
  ${added.length > SHOWN ? html`<p class="help">${words.more(added.length - SHOWN)}</p>` : nothing}`;
}

const more = ({words}: SignatoryImport, count: number) =>
  count > SHOWN ? html`<li>${words.signatories.import.more(count - SHOWN)}</li>` : nothing;
