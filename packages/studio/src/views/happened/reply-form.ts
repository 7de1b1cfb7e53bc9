// An addressee said something, or nothing by a date.
import {html, nothing, type TemplateResult} from 'lit';
import {stringAt, withValue} from '../../document/json.ts';
import {within} from '../../document/pointer.ts';
import {checkboxes} from '../../forms/checkboxes.ts';
import {choicesOf, nextIn} from '../../happened/members.ts';
import {briefField} from './demand-form.ts';
import type {EventFormView} from './event-form-view.ts';
import {eventField} from './label.ts';
import {radios} from './radios.ts';
import {whatShowsIt} from './what-shows-it.ts';

export function replyForm(view: EventFormView): TemplateResult {
  const {words, base, scratch, form} = view;
  const {happened} = words;
  const at = nextIn(base, '/responses');
  const inside = (key: string) => within(at, key);
  const kind = stringAt(scratch.document, inside('kind'));
  const kinds = Object.entries(happened.replyKinds).map(([value, {name, meaning}]) => ({value, name, meaning}));
  const choose = (value: string) => scratch.change('', (document) => withValue(document, inside('kind'), value));
  const about = [['letter', happened.wholeLetter] as const, ...choicesOf(base, '/demands', 'title')];
  const isNone = kind === 'no-reply';
  return html`${eventField(form, inside('by'), {choices: choicesOf(base, '/letter/addressees', 'name')})}
  ${radios(form, inside('kind'), happened.whichReply, kinds, kind, choose)} ${checkboxes(form, inside('to'), about, happened.about)}
  ${isNone ? eventField(form, inside('asked'), {required: true}) : nothing}
  ${eventField(form, inside('date'), isNone ? {label: happened.noReplyBy, help: happened.dateHelp} : {})}
  ${isNone ? nothing : html`${eventField(form, inside('text'), {rows: 4, required: true})} ${eventField(form, inside('quoted'))}`}
  ${whatShowsIt(view, inside('evidence'))} ${isNone ? nothing : briefField(view, inside('brief'))}`;
}
