// Native controls with their labels. A choice that is refused has the reason beside it.
import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {ifDefined} from 'lit/directives/if-defined.js';

export type Named = readonly (readonly [value: string, name: string])[];

interface Control {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

const options = (all: Named, value: string) =>
  all.map(([each, name]) => html`<option value=${each} ?selected=${each === value}>${name}</option>`);

const changed =
  (onChange: Control['onChange']) =>
  ({target}: Event): void =>
    onChange((target as HTMLSelectElement).value);

/** A list, of which one is chosen. With more than one group, the groups have names. */
export function select(
  {id, label, value, onChange}: Control,
  groups: readonly {readonly name?: string; readonly all: Named}[],
): TemplateResult {
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <select id=${id} .value=${live(value)} @change=${changed(onChange)}>
      ${groups.map(({name, all}) =>
        name === undefined
          ? options(all, value)
          : html`<optgroup label=${name}>
              ${options(all, value)}
            </optgroup>`,
      )}
    </select>
  </div>`;
}

/** Radio buttons in a group. */
export function radios({id, label, value, onChange}: Control, all: Named): TemplateResult {
  return html`<fieldset class="field">
    <legend>${label}</legend>
    ${all.map(
      ([each, name]) =>
        html`<label class="choice">
          <input type="radio" name=${id} .value=${each} .checked=${live(each === value)} @change=${changed(onChange)} />
          ${name}
        </label>`,
    )}
  </fieldset>`;
}

/** A box to tick. */
export function checkbox(
  {id, label}: Pick<Control, 'id' | 'label'>,
  isOn: boolean,
  onChange: (isOn: boolean) => void,
): TemplateResult {
  return html`<div class="field">
    <label class="choice" for=${id}>
      <input
        type="checkbox"
        id=${id}
        .checked=${live(isOn)}
        @change=${({target}: Event) => onChange((target as HTMLInputElement).checked)}
      />
      ${label}
    </label>
  </div>`;
}

/** A field for some sentences. */
export function textArea(
  {id, label, value, onChange}: Control,
  {help, problem}: {readonly help: string; readonly problem: TemplateResult | undefined},
): TemplateResult {
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <textarea
      id=${id}
      rows="3"
      dir="auto"
      .value=${live(value)}
      aria-describedby="${id}-help ${id}-said"
      aria-invalid=${ifDefined(problem ? 'true' : undefined)}
      @input=${changed(onChange)}
    ></textarea>
    ${helpAndProblem(id, help, problem)}
  </div>`;
}

const helpAndProblem = (id: string, help: string, problem: TemplateResult | undefined): TemplateResult =>
  html`<p class="help" id="${id}-help">${help}</p>
    <div id="${id}-said" role="status">${problem ? html`<p class="problem">${problem}</p>` : nothing}</div>`;

/** A field for an address or a path. */
export function addressInput(
  {id, label, value, onChange}: Control,
  {help, problem}: {readonly help: string; readonly problem: TemplateResult | undefined},
): TemplateResult {
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <input
      id=${id}
      dir="ltr"
      inputmode="url"
      autocomplete="off"
      autocapitalize="off"
      spellcheck="false"
      .value=${live(value)}
      aria-describedby="${id}-help ${id}-said"
      aria-invalid=${ifDefined(problem ? 'true' : undefined)}
      @input=${changed(onChange)}
    />
    ${helpAndProblem(id, help, problem)}
  </div>`;
}
