// The same source in other languages: one address for each.
import {html, type TemplateResult} from 'lit';
import {isObject, valueAt, withValue} from '../../document/json.ts';
import {within} from '../../document/pointer.ts';
import {field} from '../../forms/field.ts';
import {languageChoices} from '../../forms/find-members.ts';
import type {Form} from '../../forms/form.ts';
import type {StringField} from '../../fields/field.ts';

const ADDRESS: StringField = {kind: 'string', format: 'web-url', max: 2048};

/** The addresses by language, and a list of languages to add one. */
export function alternates(form: Form, source: string, lang: string): TemplateResult {
  const {session, words} = form;
  const at = within(source, 'alternates');
  const value = valueAt(session.document, at);
  const tags = isObject(value) ? Object.keys(value) : [];
  const [label, help] = words.fields['/sources/*/alternates']!;
  const names = new Map(languageChoices(lang));
  const add = (event: Event) => {
    const select = event.target as HTMLSelectElement;
    const tag = select.value;
    select.value = '';
    session.change(label, (document) => withValue(document, within(at, tag), ''));
  };
  return html`<fieldset class="choices">
    <legend>${label}</legend>
    <p class="help">${help}</p>
    ${tags.map((tag) => field(form, within(at, tag), {as: ADDRESS, label: words.write.addressIn(names.get(tag) ?? tag)}))}
    <div class="field">
      <label for="${source}-alternate">${words.write.addLanguage}</label>
      <select id="${source}-alternate" @change=${add}>
        <option value="">${words.common.choose}</option>
        ${[...names].filter(([tag]) => !tags.includes(tag)).map(([tag, name]) => html`<option value=${tag}>${name}</option>`)}
      </select>
    </div>
  </fieldset>`;
}
