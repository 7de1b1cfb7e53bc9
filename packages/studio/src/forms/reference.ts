// A place that names a member of the document by its id: a native list, or a search where there are many.
import {html, nothing, type TemplateResult} from 'lit';
import {finds, searchable} from '@countersign/campaign';
import {stringAt, withValue, type Json} from '../document/json.ts';
import {controlOf, type Control, type Write} from './field.ts';
import {findMembers, membersOf, nameOfMember} from './find-members.ts';
import type {Form} from './form.ts';
import './combobox.ts';

/** Members up to this number are a native list. */
const MOST_IN_LIST = 40;

/** The control for a member of a collection. */
export function reference(
  form: Form,
  pointer: string,
  collection: string,
  control: Control,
  change: Write,
): TemplateResult {
  const {session, words} = form;
  const {id, described, isWrong, required, options} = control;
  const {document} = session;
  const first = options.first ?? [];
  const members = collection === 'sources' ? [] : membersOf(document, collection);
  if (collection !== 'sources' && members.length <= MOST_IN_LIST) {
    const choices = [...first, ...members.map(({value, name}) => [value, name] as const)];
    const field = {kind: 'choice', words: []} as const;
    return controlOf(form, pointer, field, {...control, options: {...options, choices}}, change);
  }
  const value = stringAt(document, pointer);
  const set = (next: Json | undefined) => change((current) => withValue(current, pointer, next));
  const chosen = first.find(([each]) => each === value)?.[1] ?? nameOfMember(document, collection, value);
  const find = (typed: string) => {
    const wanted = searchable(typed);
    const before = first.filter(([, name]) => wanted === '' || finds(wanted, searchable(name)));
    return [...before.map(([each, name]) => ({value: each, name})), ...findMembers(document, collection, typed)];
  };
  return html`<div class="with-button">
    <studio-combobox
      .words=${words}
      .inputId=${id}
      .described=${described}
      .isWrong=${isWrong}
      .chosen=${value === '' ? '' : chosen}
      .find=${find}
      @choose=${({detail}: CustomEvent<string>) => set(detail)}
    ></studio-combobox>
    ${
      value === '' || required
        ? nothing
        : html`<button type="button" @click=${() => set(undefined)}>
            ${words.write.clear}<span class="visually-hidden">: ${control.label}</span>
          </button>`
    }
  </div>`;
}
