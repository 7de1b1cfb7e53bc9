// One choice of few, each with what it means beside it.
import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {notesAt} from '../../forms/field.ts';
import {controlId, type Form} from '../../forms/form.ts';

export interface RadioChoice {
  readonly value: string;
  readonly name: string;
  readonly meaning?: string | TemplateResult | undefined;
}

/** Radio buttons for the value at a place. */
export function radios(
  form: Form,
  pointer: string,
  legend: string,
  choices: readonly RadioChoice[],
  value: string,
  choose: (value: string) => void,
): TemplateResult {
  const id = controlId(pointer);
  const {notes, described} = notesAt(form, pointer);
  return html`<fieldset class="field radios" id=${id} tabindex="-1" aria-describedby=${described}>
    <legend>${legend}</legend>
    ${choices.map(
      (choice) => html`<div class="radio">
        <input
          type="radio"
          name=${id}
          id="${id}-${choice.value}"
          .checked=${live(choice.value === value)}
          aria-describedby=${choice.meaning ? `${id}-${choice.value}-meaning` : nothing}
          @change=${() => choose(choice.value)}
        />
        <label for="${id}-${choice.value}">${choice.name}</label>
        ${choice.meaning ? html`<div class="help" id="${id}-${choice.value}-meaning">${choice.meaning}</div>` : nothing}
      </div>`,
    )}
    ${notes}
  </fieldset>`;
}
