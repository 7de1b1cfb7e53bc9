// A list of short texts, one on each line: publishers, authors.
import {html, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {listAt, withValue} from '../document/json.ts';
import {kindOfPlace} from '../document/pointer.ts';
import {isRequired} from '../fields/field.ts';
import {notesAt} from './field.ts';
import {controlId, type Form} from './form.ts';

/** The texts of a list at a place. An empty line at the end is where the next one is typed. */
export function lines(form: Form, pointer: string): TemplateResult {
  const {session, words} = form;
  const [label = '', help] = words.fields[kindOfPlace(pointer)] ?? [];
  const id = controlId(pointer);
  const required = isRequired(pointer);
  const {notes, described, isWrong} = notesAt(form, pointer, [help, words.write.onePerLine].filter(Boolean).join(' '));
  const textsNow = () => listAt(session.document, pointer).map((text) => (typeof text === 'string' ? text : ''));
  const texts = textsNow();
  const onInput = ({target}: Event) => {
    const typed = (target as HTMLTextAreaElement).value.split('\n');
    const next = typed.length === 1 && typed[0] === '' ? (required ? [] : undefined) : typed;
    session.change(label, (document) => withValue(document, pointer, next), {merge: pointer});
  };
  // A line that is empty when the field is left names nobody.
  const onChange = () => {
    const now = textsNow();
    const named = now.map((text) => text.trim()).filter((text) => text !== '');
    if (named.length !== now.length || named.some((text, at) => text !== now[at])) {
      const next = named.length > 0 || required ? named : undefined;
      session.change(label, (document) => withValue(document, pointer, next), {merge: pointer});
    }
  };
  return html`<div class="field">
    <label for=${id}>${label}${required ? '' : html` <small>${words.common.optional}</small>`}</label>
    <textarea id=${id} class="lines" rows=${Math.max(1, texts.length)} dir="auto" aria-describedby=${described} aria-invalid=${isWrong}
      .value=${live(texts.join('\n'))} @input=${onInput} @change=${onChange}></textarea>
    ${notes}
  </div>`;
}
