// The sources that show that something is so, each with the place in it and its own words.
import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {repeat} from 'lit/directives/repeat.js';
import {
  isObject,
  listAt,
  memberOf,
  stringOf,
  withMember,
  withValue,
  type Json,
  type JsonObject,
} from '../document/json.ts';
import {within} from '../document/pointer.ts';
import {isPassing} from '../document/rename.ts';
import type {NewSource} from '../document/sources.ts';
import type {StudioCombobox} from './combobox.ts';
import {field, notesAt} from './field.ts';
import {findMembers, nameOfMember} from './find-members.ts';
import {focusDrawn} from './focus-drawn.ts';
import {controlId, type Form} from './form.ts';
import {beginSource} from './fresh.ts';
import {emptyField, emptySource, newSourceFields, withoutBlankSource} from './new-source.ts';
import {rowKeys} from './row-keys.ts';
import './combobox.ts';

export interface EvidenceOptions {
  /** In the place of “Sources that show it”. */
  readonly label?: string;
  readonly help?: string;
}

/**
 * The evidence at a place, such as `/statements/0/evidence`. A source that is missing can be added here: its fields
 * stand below the row until it has a lasting id.
 */
export function evidence(form: Form, pointer: string, {label, help}: EvidenceOptions = {}): TemplateResult {
  const {session, words} = form;
  const rows = listAt(session.document, pointer);
  const keys = rowKeys(`${session.id} ${pointer}`, rows);
  const legend = label ?? words.write.evidence;
  const change: ChangeRows = (next) => session.change(legend, next, {merge: pointer});
  // While there is no row, a problem of the first one has no other place.
  const {notes, described} = notesAt(form, pointer, help, rows.length === 0);
  return html`<fieldset class="evidence" id=${controlId(pointer)} tabindex="-1" aria-describedby=${described}>
    <legend>${legend}</legend>
    ${notes}
    ${repeat(
      rows,
      (_, index) => keys[index],
      (row, index) => rowFields(form, within(pointer, index), row, index, change),
    )}
    <p class="buttons">
      <button type="button" @click=${(event: Event) => {
        change((document) => withMember(document, pointer, {source: ''}));
        const holder = (event.target as Element).closest('.evidence');
        focusDrawn(form, () => lastIn(holder, '.evidence-item')?.querySelector<HTMLElement>('input'));
      }}>${rows.length === 0 ? words.write.chooseSource : words.write.anotherSource}</button>
      <button type="button" @click=${(event: Event) => {
        const holder = (event.target as Element).closest('.evidence');
        const texts = typedIn(holder);
        const at = texts.findIndex((typed) => typed !== '');
        change((document) => {
          const source = emptySource(document, texts[at]);
          beginSource(session, source.id);
          const isKept = (index: number) => index !== at && (texts[index] ?? '') !== '';
          return withNewSource(document, pointer, source, isKept);
        });
        focusDrawn(form, () => emptyField(lastIn(holder, '.new-source')));
      }}>${words.write.newSource}</button>
    </p>
  </fieldset>`;
}

type ChangeRows = (next: (document: JsonObject) => JsonObject) => void;

/** The text in each row of which no source was chosen or made yet. */
const typedIn = (holder: Element | null): readonly string[] =>
  [...(holder?.querySelectorAll<StudioCombobox>('.evidence-source studio-combobox') ?? [])].map(({text}) => text);

/**
 * A new source, and evidence that names it. It takes the place of rows in which nothing is chosen.
 *
 * @param isKept - Whether a row stays all the same, since something else is typed in it.
 */
function withNewSource(
  document: JsonObject,
  pointer: string,
  source: NewSource,
  isKept: (index: number) => boolean,
): JsonObject {
  const rows = listAt(document, pointer).filter((row, index) => memberOf(row, 'source') !== '' || isKept(index));
  return withValue(withMember(document, '/sources', source), pointer, [...rows, {source: source.id}]);
}

function rowFields(form: Form, at: string, row: Json, index: number, change: ChangeRows): TemplateResult {
  const {session, words} = form;
  const source = stringOf(memberOf(row, 'source'));
  const name = words.write.sourceNumber(index + 1);
  const called = source === '' ? '' : nameOfMember(session.document, 'sources', source);
  const id = controlId(within(at, 'source'));
  const {notes, described, isWrong} = notesAt(form, within(at, 'source'));
  const choose = (chosen: string) =>
    change((document) => {
      const next = withValue(document, at, {...(isObject(row) ? row : {}), source: chosen});
      return withoutBlankSource(next, source);
    });
  const make = ({target, detail: typed}: CustomEvent<string>) => {
    const holder = (target as Element).closest('.evidence-item');
    change((document) => {
      const made = emptySource(document, typed);
      beginSource(session, made.id);
      const next = withMember(document, '/sources', made);
      return withoutBlankSource(withValue(next, at, {...(isObject(row) ? row : {}), source: made.id}), source);
    });
    focusDrawn(form, () => emptyField(holder?.querySelector('.new-source')));
  };
  const remove = ({target}: Event) => {
    const holder = (target as Element).closest<HTMLElement>('.evidence');
    change((document) => withoutBlankSource(withValue(document, at, undefined), source));
    holder?.focus();
  };
  return html`<div class="evidence-item">
    <div class="evidence-row">
      <div class="field evidence-source">
        <label for=${id}>${name}</label>
        <studio-combobox
          .words=${words}
          .inputId=${id}
          .described=${described === nothing ? undefined : described}
          .isWrong=${isWrong}
          .chosen=${isPassing(called) ? words.write.newSource : called}
          .find=${(typed: string) => findMembers(session.document, 'sources', typed)}
          .offer=${words.write.newSourceOf}
          @choose=${({detail}: CustomEvent<string>) => choose(detail)}
          @make=${make}
        ></studio-combobox>
        ${notes}
      </div>
      <div class="evidence-locator">${field(form, within(at, 'locator'), {help: ''})}</div>
      <button type="button" class="remove" @click=${remove}>
        ${words.common.remove}<span class="visually-hidden">: ${name}</span>
      </button>
    </div>
    ${quoteField(form, within(at, 'quote'), stringOf(memberOf(row, 'quote')), name)}
    ${isPassing(source) ? newSourceFields(form, source) : nothing}
  </div>`;
}

function quoteField(form: Form, pointer: string, quote: string, name: string): TemplateResult {
  const {session, words} = form;
  const id = controlId(pointer);
  const {notes, described, isWrong} = notesAt(form, pointer);
  const onInput = ({target}: Event) => {
    const {value} = target as HTMLTextAreaElement;
    session.change(words.write.quote, (document) => withValue(document, pointer, value || undefined), {merge: pointer});
  };
  return html`<details ?open=${quote !== '' || isWrong}>
    <summary>${words.write.quote}<span class="visually-hidden">: ${name}</span></summary>
    <div class="field">
      <label for=${id}>${words.write.quoteLabel}</label>
      <textarea id=${id} rows="2" dir="auto" .value=${live(quote)} @input=${onInput}
        aria-describedby=${described} aria-invalid=${isWrong}></textarea>
      ${notes}
    </div>
  </details>`;
}

const lastIn = (holder: Element | null, part: string): Element | undefined =>
  [...(holder?.querySelectorAll(part) ?? [])].at(-1);
