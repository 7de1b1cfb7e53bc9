// An addressee said something, or nothing by a date.
import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {listAt, stringAt, withValue} from '../../document/json.ts';
import {within} from '../../document/pointer.ts';
import {controlId} from '../../forms/form.ts';
import {choicesOf, nextIn} from '../../happened/members.ts';
import {briefField} from './demand-form.ts';
import type {EventFormView} from './event-form-view.ts';
import {eventField} from './label.ts';
import {radios} from './radios.ts';
import {sourcesField} from './sources-field.ts';

export function replyForm(view: EventFormView): TemplateResult {
  const {words, base, scratch, form, firstSource} = view;
  const {happened} = words;
  const at = nextIn(base, '/responses');
  const inside = (key: string) => within(at, key);
  const kind = stringAt(scratch.document, inside('kind'));
  const kinds = Object.entries(happened.replyKinds).map(([value, {name, meaning}]) => ({value, name, meaning}));
  const choose = (value: string) => scratch.change('', (document) => withValue(document, inside('kind'), value));
  const isNone = kind === 'no-reply';
  return html`${eventField(form, inside('by'), {choices: choicesOf(base, '/letter/addressees', 'name')})}
  ${radios(form, inside('kind'), happened.whichReply, kinds, kind, choose)} ${targets(view, inside('to'))}
  ${isNone ? eventField(form, inside('asked'), {required: true}) : nothing}
  ${eventField(form, inside('date'), isNone ? {label: happened.noReplyBy, help: happened.dateHelp} : {})}
  ${isNone ? nothing : html`${eventField(form, inside('text'), {rows: 4, required: true})} ${eventField(form, inside('quoted'))}`}
  ${sourcesField(form, inside('evidence'), firstSource)} ${isNone ? nothing : briefField(view, inside('brief'))}`;
}

/** The subject of the reply: the letter, or demands. */
function targets({words, base, scratch}: EventFormView, at: string): TemplateResult {
  const chosen = listAt(scratch.document, at);
  const choices = [['letter', words.happened.wholeLetter] as const, ...choicesOf(base, '/demands', 'title')];
  const toggle = (id: string, isOn: boolean) =>
    scratch.change('', (document) => {
      const wanted = choices.map(([each]) => each).filter((each) => (each === id ? isOn : chosen.includes(each)));
      return withValue(document, at, wanted);
    });
  return html`<fieldset class="field" id=${controlId(at)} tabindex="-1">
    <legend>${words.happened.about}</legend>
    ${choices.map(
      ([id, name]) => html`<label class="choice">
        <input
          type="checkbox"
          .checked=${live(chosen.includes(id))}
          @change=${({target}: Event) => toggle(id, (target as HTMLInputElement).checked)}
        />
        ${name}
      </label>`,
    )}
  </fieldset>`;
}
