// A list of ids as boxes to tick: of whom something is demanded, what a reply is about.
import {html, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {listAt, withValue, type JsonObject} from '../document/json.ts';
import {kindOfPlace} from '../document/pointer.ts';
import {isRequired} from '../fields/field.ts';
import {notesAt} from './field.ts';
import {controlId, type Form} from './form.ts';

/**
 * The ids in a list at a place. They stand in the order of the choices.
 *
 * @param own - In the place of the words for this kind of place.
 */
export function checkboxes(
  form: Form,
  pointer: string,
  choices: readonly (readonly [value: string, name: string])[],
  own?: string,
): TemplateResult {
  const {session, words} = form;
  const [known = '', help] = words.fields[kindOfPlace(pointer)] ?? [];
  const label = own ?? known;
  const {notes, described} = notesAt(form, pointer, own === undefined ? help : undefined);
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
  return html`<fieldset class="choices" id=${controlId(pointer)} tabindex="-1" aria-describedby=${described}>
    <legend>${label}</legend>
    ${notes}
    ${all.map(
      ([value, name]) => html`<label class="choice"
        ><input
          type="checkbox"
          .checked=${live(now.has(value))}
          @change=${({target}: Event) => session.change(label, toggle(value, (target as HTMLInputElement).checked))}
        /><bdi>${name}</bdi></label
      >`,
    )}
  </fieldset>`;
}
