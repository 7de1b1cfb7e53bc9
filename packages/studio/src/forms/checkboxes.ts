// A list of ids as boxes to tick: of whom something is demanded, what a reply is about.
import {html, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {listAt, withValue, type JsonObject} from '../document/json.ts';
import {kindOfPlace} from '../document/pointer.ts';
import {isRequired} from '../fields/field.ts';
import {findingNotes} from './field.ts';
import {controlId, type Form} from './form.ts';

/** The ids in a list at a place. They stand in the order of the choices. */
export function checkboxes(
  form: Form,
  pointer: string,
  choices: readonly (readonly [value: string, name: string])[],
): TemplateResult {
  const {session, words} = form;
  const [label = '', help] = words.fields[kindOfPlace(pointer)] ?? [];
  const id = controlId(pointer);
  const now = new Set(listAt(session.document, pointer).map(String));
  // A value that is none of the choices can only be removed.
  const unknown = [...now].filter((each) => !choices.some(([value]) => value === each));
  const all = [...choices, ...unknown.map((each) => [each, each] as const)];
  const toggle = (value: string, isOn: boolean) => (document: JsonObject) => {
    const ticked = new Set(listAt(document, pointer).map(String));
    if (isOn) ticked.add(value);
    else ticked.delete(value);
    const next = all.map(([each]) => each).filter((each) => ticked.has(each));
    return withValue(document, pointer, next.length > 0 || isRequired(pointer) ? next : undefined);
  };
  return html`<fieldset class="choices" id=${id} tabindex="-1">
    <legend>${label}</legend>
    ${help ? html`<p class="help">${help}</p>` : ''}
    ${all.map(
      ([value, name]) => html`<label class="choice"
        ><input
          type="checkbox"
          .checked=${live(now.has(value))}
          @change=${({target}: Event) => session.change(label, toggle(value, (target as HTMLInputElement).checked))}
        /><bdi>${name}</bdi></label
      >`,
    )}
    ${findingNotes(form, pointer, id)}
  </fieldset>`;
}
