// The fields of one signatory.
import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {listAt, stringAt, valueAt, withMoved, withValue} from '../../document/json.ts';
import {languageOf} from '../../document/text.ts';
import {field} from '../../forms/field.ts';
import {controlId} from '../../forms/form.ts';
import {notesAt} from '../../forms/field.ts';
import {addressOf} from '../../shell/routes.ts';
import {withIdOfName, withoutKeys} from './changes.ts';
import {keysOf, nameOf} from './rows.ts';
import type {SignatoriesView} from './signatories.ts';

type Key = 'name' | 'shortName' | 'role' | 'affiliation' | 'url' | 'signed' | 'withdrawn' | 'confirmation' | 'kind';

/** All that can be said of a signatory, and its place in the list. */
export function signatoryFields(view: SignatoriesView, index: number): TemplateResult {
  const {session, words} = view;
  const {signatories} = words;
  const pointer = `/signatories/${index}`;
  const isPerson = stringAt(session.document, `${pointer}/kind`) === 'person';
  // A person's fields that an organisation still has are shown, so that they can be removed.
  const has = (key: Key) => valueAt(session.document, `${pointer}/${key}`) !== undefined;
  const own = (key: Key, options = {}) => {
    const [label, help] = signatories.fields[key];
    return field(view, `${pointer}/${key}`, {label, help, ...options});
  };
  const kinds = [
    ['organisation', signatories.organisation],
    ['person', signatories.person],
  ] as const;
  return html`
    <div class="two" @input=${(event: Event) => onName(event, view, index)}>
      ${own('name')} ${own('kind', {choices: kinds})} ${own('shortName')}
      ${isPerson || has('role') ? own('role') : nothing} ${isPerson || has('affiliation') ? own('affiliation') : nothing}
      ${own('url')} ${country(view, index)} ${own('signed')} ${own('confirmation')} ${own('withdrawn')}
    </div>
    ${logo(view, index)} ${place(view, index)}
  `;
}

/** A new signatory has its id from its name, as long as its fields have not been closed. */
function onName({target}: Event, {fresh, session, words}: SignatoriesView, index: number): void {
  const pointer = `/signatories/${index}/name`;
  if (!fresh.has(index) || (target as Element).id !== controlId(pointer)) return;
  const label = words.signatories.fields.name[0];
  session.change(label, (document) => withIdOfName(document, index), {merge: pointer});
}

/** The country by its name in the person's language. Other text stays, and the check reports it. */
function country(view: SignatoriesView, index: number): TemplateResult {
  const {session, words, countries} = view;
  const [label, help] = words.signatories.fields.country;
  const pointer = `/signatories/${index}/country`;
  const id = controlId(pointer);
  const {notes, described, isWrong} = notesAt(view, pointer, help);
  const write = (value: string) =>
    session.change(label, (document) => withValue(document, pointer, value === '' ? undefined : value), {
      merge: pointer,
    });
  const onInput = ({target}: Event) => {
    const typed = (target as HTMLInputElement).value;
    write(countries.codeOf(typed) ?? typed);
  };
  // Codes and names in other languages are understood when the field is left, so that none changes while it is typed.
  const onChange = async ({target}: Event) => {
    const typed = (target as HTMLInputElement).value;
    const key = keysOf(view.members)[index]!;
    const code = countries.codeOf(typed) ?? (await session.worker.ask('countryOf', typed));
    // The signatory may stand elsewhere by now, or say another country.
    const place = `/signatories/${keysOf(view.members).indexOf(key)}/country`;
    if (code === undefined || stringAt(session.document, place) !== typed) return;
    session.change(label, (document) => withValue(document, place, code), {merge: place});
  };
  return html`<div class="field">
    <label for=${id}>${label} <small>${words.common.optional}</small></label>
    <input id=${id} list="countries" autocomplete="off" dir="auto" aria-describedby=${described} aria-invalid=${isWrong}
      .value=${live(countries.nameOf(stringAt(session.document, pointer)))} @input=${onInput} @change=${onChange} />
    <datalist id="countries">${countries.all.map(([, name]) => html`<option value=${name}></option>`)}</datalist>
    ${notes}
  </div>`;
}

function logo(view: SignatoriesView, index: number): TemplateResult {
  const {session, words} = view;
  const {pictures} = words.signatories;
  const pointer = `/signatories/${index}/logo`;
  const member = listAt(session.document, '/signatories')[index];
  const hasLogo = valueAt(session.document, pointer) !== undefined;
  const name = nameOf(member, languageOf(session.document)) || words.signatories.noName;
  const remove = () => {
    session.change(pictures.removed(name), (document) => withValue(document, pointer, undefined));
    view.said = pictures.removed(name);
  };
  return html`<div class="field" id=${controlId(pointer)}>
    <p class="label">${pictures.own}</p>
    <div class="logo-tools">
      ${view.logos.picture(member, words)}
      <a class="button" href=${addressOf(session.id, 'signatories', 'logos')}>${hasLogo ? pictures.replace : pictures.chooseOne}</a>
      ${hasLogo ? html`<button type="button" class="remove" @click=${remove}>${pictures.remove}</button>` : nothing}
    </div>
    ${valueAt(session.document, `${pointer}/dark`) === undefined ? nothing : html`<p class="help">${pictures.forDark}</p>`}
    ${notesAt(view, pointer, undefined, true).notes}
  </div>`;
}

/** Where it stands in the list that readers see, and the ways to move or remove it. */
function place(view: SignatoriesView, index: number): TemplateResult {
  const {session, words, members} = view;
  const {signatories, common} = words;
  const name = nameOf(members[index], languageOf(session.document)) || signatories.one(`${index + 1}`);
  const move = (to: number) => {
    if (!Number.isInteger(to) || to < 0 || to >= members.length || to === index) return;
    view.changeList(common.moved(name), common.movedTo(name, to + 1, members.length), (document) =>
      withMoved(document, '/signatories', index, to),
    );
    view.show(to);
  };
  const remove = () => {
    const keys = new Set([keysOf(members)[index]!]);
    view.changeList(common.removed(name), common.removedUndo(name), (document) => withoutKeys(document, keys));
    view.focusRow(Math.min(index, members.length - 2));
  };
  const onMove = (event: Event) => {
    event.preventDefault();
    move(Number(new FormData(event.target as HTMLFormElement).get('position')) - 1);
  };
  const more = html`<span class="visually-hidden">: ${name}</span>`;
  return html`<div class="card-tools">
    <button type="button" class="primary" @click=${() => view.edit(undefined)}>${signatories.done}${more}</button>
    <button type="button" ?disabled=${index === 0} @click=${() => move(index - 1)}>${common.up}${more}</button>
    <button type="button" ?disabled=${index >= members.length - 1} @click=${() => move(index + 1)}>${common.down}${more}</button>
    <form @submit=${onMove}>
      <label>${signatories.position} <input name="position" inputmode="numeric" dir="ltr" autocomplete="off" .value=${live(`${index + 1}`)} /></label>
      <button>${signatories.move}${more}</button>
    </form>
    <button type="button" class="remove" @click=${remove}>${common.remove}${more}</button>
  </div>`;
}
