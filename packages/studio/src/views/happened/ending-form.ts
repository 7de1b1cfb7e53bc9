// The campaign ended, or is retracted.
import {html, type TemplateResult} from 'lit';
import {stringAt, withValue} from '../../document/json.ts';
import type {EventFormView} from './event-form-view.ts';
import {eventField} from './label.ts';
import {radios} from './radios.ts';

export function endingForm({words, scratch, form}: EventFormView): TemplateResult {
  const {happened} = words;
  const stages = Object.entries(happened.stages).map(([value, {name, meaning}]) => ({value, name, meaning}));
  const choose = (value: string) => scratch.change('', (document) => withValue(document, '/stage', value));
  return html`${radios(form, '/stage', happened.whichEnd, stages, stringAt(scratch.document, '/stage'), choose)}
  ${eventField(form, '/closing/date')} ${eventField(form, '/closing/note', {rows: 4})}`;
}
