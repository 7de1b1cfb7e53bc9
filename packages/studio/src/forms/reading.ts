// A text with the numbers of its sources, as readers see it.
import {html, type TemplateResult} from 'lit';
import {directionOf, parseCitations} from '@countersign/campaign';
import {sourceNumbers} from '../document/citations.ts';
import {listAt, memberOf} from '../document/json.ts';
import {within} from '../document/pointer.ts';
import {isPassing} from '../document/rename.ts';
import {addressOfPlace} from '../shell/go-to.ts';
import {nameOfMember} from './find-members.ts';
import type {Form} from './form.ts';

/** The text with a link to each source in the place of its citation. */
export function reading({session, words}: Form, text: string, lang: string): TemplateResult {
  const {document, id} = session;
  const {write} = words;
  const numbers = sourceNumbers(document);
  const parts = parseCitations(text).map((part) => {
    if (typeof part === 'string') return part;
    const number = numbers.get(part.source);
    if (number === undefined) return html`<mark>${write.unknownSource(part.source)}</mark>`;
    const name = nameOfMember(document, 'sources', part.source);
    const place = part.locator === undefined ? '' : `, ${part.locator}`;
    // The id of a new source changes when the view is left.
    const at = listAt(document, '/sources').findIndex((source) => memberOf(source, 'id') === part.source);
    const to = addressOfPlace(id, within('/sources', at));
    return html`<a class="mark" href=${to} title=${(isPassing(name) ? write.newSource : name) + place}><span class="visually-hidden">${write.source} </span>[${number}${place}]</a>`;
  });
  return html`<p class="reads"><span class="reads-label">${write.reads}</span>
    <span lang=${lang} dir=${directionOf(lang)}>${parts}</span></p>`;
}
