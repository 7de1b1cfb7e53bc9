// The choice of an event's subject: one of the document's own members.
import {html, type TemplateResult} from 'lit';
import {SUBJECT_ID, type EventFormView} from './event-form-view.ts';

/** A choice of the event's subject. */
export function chooser(
  view: EventFormView,
  label: string,
  choices: readonly (readonly [value: string, name: string])[],
  value = view.scratch.event.subject,
  choose: (value: string) => void = (subject) => view.choose(subject),
): TemplateResult {
  const {common, happened} = view.words;
  return html`<div class="field">
    <label for=${SUBJECT_ID}>${label}</label>
    <select id=${SUBJECT_ID} @change=${({target}: Event) => choose((target as HTMLSelectElement).value)}>
      <option value="" ?selected=${value === ''}>${common.choose}</option>
      ${choices.map(([each, name]) => html`<option value=${each} ?selected=${each === value}>${name}</option>`)}
    </select>
    ${choices.length === 0 ? html`<p class="help">${happened.noChoice}</p>` : ''}
  </div>`;
}
