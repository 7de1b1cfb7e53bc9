// Where a source is used, as links to the places in which it can be changed.
import {html, type TemplateResult} from 'lit';
import {usesOfSources} from '../../document/citations.ts';
import {listAt, memberOf, type JsonObject} from '../../document/json.ts';
import type {Form} from '../../forms/form.ts';
import {addressOf, viewOf} from '../../shell/routes.ts';
import {nameWhere} from './name-where.ts';

/**
 * One link for each part of the document that rests on a source. While there is none, a way to name it.
 *
 * @param published - The revision that is public. Undefined if the studio does not know it.
 */
export function usePlaces(form: Form, id: string, published: JsonObject | undefined): TemplateResult {
  const {session, words} = form;
  const {write} = words;
  // The parts of the letter are written in a view of their own.
  const places = (usesOfSources(session.document).get(id) ?? []).map((at) => (at === '/letter' ? '/letter/title' : at));
  return html`<div class="use-places">${
    places.length === 0
      ? html`<p>${write.notUsedHelp}</p>
          ${nameWhere(form, id, published)}`
      : html`<p class="used">${write.usedIn}
          ${places.map((pointer, at) => html`${at > 0 ? ', ' : ' '}<a href=${addressOf(session.id, viewOf(pointer), placeOf(pointer))}>${nameOf(pointer)}</a>`)}</p>`
  }</div>`;

  function nameOf(pointer: string): string {
    const [, list, index] = pointer.split('/');
    const n = Number(index) + 1;
    switch (list) {
      case 'demands':
        return write.demandNumber(n);
      case 'statements':
        return write.statementNumber(n);
      case 'responses':
        return write.replyNumber(n);
      case 'sources':
        return write.sourceNumber(n);
      case 'corrections':
        return write.correctionNumber(n);
      default:
        return words.common.views[viewOf(pointer)];
    }
  }

  /** A member by its id, which stays when others come before it. */
  function placeOf(pointer: string): string {
    const [, list = '', index] = pointer.split('/');
    if (index === undefined || list === 'letter' || list === 'corrections') return '';
    const member = listAt(session.document, `/${list}`)[Number(index)];
    const found = memberOf(member, 'id');
    return typeof found === 'string' && found !== '' ? found : pointer.slice(1);
  }
}
