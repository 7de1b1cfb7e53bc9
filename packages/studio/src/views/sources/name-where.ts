// A source that nothing names yet is named here as what shows where a demand stands.
import {html, nothing, type TemplateResult} from 'lit';
import {standings, type Standing} from '../../document/demands.ts';
import {listAt, withMember, type JsonObject} from '../../document/json.ts';
import {nameOfChoice} from '../../forms/choice-words.ts';
import {excerptOf} from '../../forms/find-members.ts';
import {focusDrawn} from '../../forms/focus-drawn.ts';
import type {Form} from '../../forms/form.ts';
import {addressOf} from '../../shell/routes.ts';

const STATUS = '/demands/*/history/*/status';

/** @param id - The id of the source. */
export function nameWhere(form: Form, id: string, published: JsonObject | undefined): TemplateResult {
  const {session, words} = form;
  const {write, common} = words;
  const demands = listAt(session.document, '/demands').length;
  const found = standings(session.document, published);
  const link = (view: 'demands' | 'happened') => html`<a href=${addressOf(session.id, view)}>${common.views[view]}</a>`;
  if (demands === 0) return html`<p>${write.firstDemand} ${link('demands')}</p>`;
  if (found.length === 0) return html`<p>${write.entriesPublished} ${link('happened')}</p>`;
  const selectId = `name-${id}`;
  return html`<div class="field">
    <label for=${selectId}>${write.nameAsStanding}</label>
    <select id=${selectId} aria-describedby="${selectId}-help">
      <option value="">${common.choose}</option>
      ${found.map(({pointer, title, status}) => {
        const name = nameOfChoice(words, STATUS, status);
        return html`<option value=${pointer}>${excerptOf(title) || write.unnamed}${name === undefined ? nothing : ` (${name})`}</option>`;
      })}
    </select>
    <p class="help" id="${selectId}-help">${write.nameAsStandingHelp}</p>
    <p class="buttons">
      <button type="button" @click=${(event: Event) => add(event, form, id, found)}>${write.nameThere}</button>
    </p>
  </div>`;
}

/**
 * Names the source, and moves the focus to the links that take the place of the list. A button does it: with the arrow
 * keys, a list changes at each option that they pass.
 */
function add({target}: Event, form: Form, id: string, found: readonly Standing[]): void {
  const {session, words} = form;
  const places = (target as Element).closest<HTMLElement>('.use-places');
  const select = places?.querySelector('select');
  const standing = found.find(({pointer}) => pointer === select?.value);
  if (!standing) return select?.focus();
  session.change(words.write.evidence, (document) => withMember(document, standing.pointer, {source: id}));
  focusDrawn(form, () => places?.querySelector<HTMLElement>('a'));
}
