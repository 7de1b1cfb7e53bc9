// A demand moved: which, to what, when, what happened, and what shows it.
import {directionOf} from '@countersign/campaign';
import {html, nothing, type TemplateResult} from 'lit';
import {stringAt, withValue} from '../../document/json.ts';
import {within} from '../../document/pointer.ts';
import {languageOf, textAt} from '../../document/text.ts';
import {demand} from '../../happened/demand.ts';
import {choicesOf, memberWithId, statusOf} from '../../happened/members.ts';
import {chooser} from './chooser.ts';
import type {EventFormView} from './event-form-view.ts';
import {eventField} from './label.ts';
import {radios} from './radios.ts';
import {whatShowsIt} from './what-shows-it.ts';

export function demandForm(view: EventFormView): TemplateResult {
  const {words, base, scratch} = view;
  const {happened} = words;
  const {subject} = scratch.event;
  const at = memberWithId(base, '/demands', subject);
  const entry = demand.placesOf(base, scratch.event)['entry'];
  return html`${chooser(view, happened.whichDemand, choicesOf(base, '/demands', 'title'))}
  ${at === undefined || entry === undefined ? nothing : entryFields(view, at, entry)}`;
}

function entryFields(view: EventFormView, at: string, entry: string): TemplateResult {
  const {words, base, scratch} = view;
  const {happened} = words;
  const own = languageOf(base);
  const status = stringAt(scratch.document, within(entry, 'status'));
  const now = statusOf(base, at);
  const statuses = Object.entries(happened.statuses).map(([value, {name, meaning}]) => {
    const criterion = textAt(base, within(at, 'criteria', value));
    return {
      value,
      name: value === now ? happened.isNow(name) : name,
      meaning: html`${meaning}${
        criterion === ''
          ? nothing
          : html`<br />${happened.forThisDemand} <span lang=${own} dir=${directionOf(own)}>${criterion}</span>`
      }`,
    };
  });
  const choose = (value: string) =>
    scratch.change('', (document) => withValue(document, within(entry, 'status'), value));
  return html`${radios(view.form, within(entry, 'status'), happened.whichStatus, statuses, status, choose)}
  ${status === 'partial' ? eventField(view.form, within(entry, 'missing'), {rows: 2, required: true}) : nothing}
  ${status === 'promised' ? eventField(view.form, within(entry, 'due')) : nothing}
  ${eventField(view.form, within(entry, 'date'))} ${eventField(view.form, within(entry, 'note'), {rows: 4})}
  ${whatShowsIt(view, within(entry, 'evidence'))} ${briefField(view, within(entry, 'brief'))}`;
}

/** The same in short, which not everybody needs. */
export const briefField = (view: EventFormView, pointer: string): TemplateResult =>
  html`<details class="more">
    <summary>${view.words.happened.brief}</summary>
    ${eventField(view.form, pointer, {rows: 2})}
  </details>`;
