// Somebody signed, or withdrew.
import {html, nothing, type TemplateResult} from 'lit';
import {memberOf, stringAt} from '../../document/json.ts';
import {within} from '../../document/pointer.ts';
import {choicesOf, hasWithdrawn, nextIn} from '../../happened/members.ts';
import {KINDS} from '../../happened/kinds.ts';
import {chooser} from './chooser.ts';
import type {EventFormView} from './event-form-view.ts';
import {eventField} from './label.ts';

export function signedForm(view: EventFormView): TemplateResult {
  const {words, base, scratch, form} = view;
  const {happened} = words;
  const at = nextIn(base, '/signatories');
  const isPerson = stringAt(scratch.document, within(at, 'kind')) === 'person';
  const keys = ['name', 'kind', ...(isPerson ? ['role', 'affiliation'] : []), 'signed', 'url', 'country'];
  const choices = Object.entries(happened.signatoryKinds);
  return html`<p class="help">
      ${happened.manySigned} <a href=${view.addressOf('signatories')}>${words.common.views.signatories}</a>
    </p>
    ${keys.map((key) => eventField(form, within(at, key), key === 'kind' ? {choices} : {required: key === 'name' || key === 'signed'}))}`;
}

export function withdrewForm(view: EventFormView): TemplateResult {
  const {words, base, scratch, form} = view;
  const choices = choicesOf(base, '/signatories', 'name', (each) => !hasWithdrawn(each));
  const at = KINDS.withdrew.placesOf(base, scratch.event)['withdrawn'];
  const isThere = memberOf(scratch.event.values, 'withdrawn') !== undefined && at !== undefined;
  return html`${chooser(view, words.happened.whoWithdrew, choices)}
  ${isThere ? eventField(form, at, {required: true}) : nothing}
  <p class="help">${words.happened.withdrewHelp}</p>`;
}
