// A source that still has to be described, where somebody names it first.
import {html, nothing, type TemplateResult} from 'lit';
import {usesOfSources} from '../document/citations.ts';
import {isList, isSame, listAt, memberOf, stringAt, withValue, type Json, type JsonObject} from '../document/json.ts';
import {within} from '../document/pointer.ts';
import {isPassing} from '../document/rename.ts';
import {newSource, type NewSource} from '../document/sources.ts';
import {archivedCopy} from './archived-copy.ts';
import {today} from './day.ts';
import {field} from './field.ts';
import type {Form} from './form.ts';
import {leftSource} from './fresh.ts';
import {lines} from './lines.ts';

/**
 * A source that was read today, and of which nothing is known but what was typed.
 *
 * @param typed - Its web address, or its title.
 */
export function emptySource(document: JsonObject, typed = ''): NewSource {
  const source = newSource(document, today(), typed);
  if (typed !== '') made.push(source);
  return source;
}

/** The sources that were made of a typed text, as they were then. */
const made: NewSource[] = [];

/** A document without a new source that nothing names any more, if nothing was written about it since it was made. */
export function withoutBlankSource(document: JsonObject, id: Json | undefined): JsonObject {
  if (typeof id !== 'string' || !isPassing(id) || usesOfSources(document).has(id)) return document;
  const at = indexOf(document, id);
  const source = listAt(document, '/sources')[at];
  const isAsMade = isBlank(source) || made.some((each) => isSame(each, source));
  return isAsMade ? withValue(document, within('/sources', at), undefined) : document;
}

const GIVEN: readonly string[] = ['id', 'kind', 'accessed'];

const isBlank = (source: Json | undefined): boolean =>
  typeof source === 'object' &&
  source !== null &&
  Object.entries(source).every(
    ([key, value]: [string, Json]) =>
      GIVEN.includes(key) || value === '' || (isList(value) && value.every((each) => each === '')),
  );

const indexOf = (document: JsonObject, id: string): number =>
  listAt(document, '/sources').findIndex((source) => memberOf(source, 'id') === id);

/** The few fields without which a source cannot be found again. */
export function newSourceFields(form: Form, id: string): TemplateResult | typeof nothing {
  const {document} = form.session;
  const index = indexOf(document, id);
  if (index < 0) return nothing;
  const pointer = within('/sources', index);
  const {write} = form.words;
  return html`<div class="new-source" role="group" aria-label=${write.newSource}
    @focusout=${(event: FocusEvent) => leftSource(form, pointer, event)}>
    ${field(form, `${pointer}/url`)} ${field(form, `${pointer}/title`)}
    ${lines(form, `${pointer}/publishers`)}
    <div class="columns">${field(form, `${pointer}/date`)} ${field(form, `${pointer}/kind`)}</div>
    ${archivedCopy(form, pointer)}
    ${stringAt(document, `${pointer}/url`) === '' ? nothing : html`<p class="help">${write.moreInSources}</p>`}
  </div>`;
}

/** The first field of a new source that is still empty, or the first one. */
export function emptyField(fields: Element | null | undefined): HTMLElement | undefined {
  const all = [...(fields?.querySelectorAll<HTMLInputElement>('input, textarea') ?? [])];
  return all.find(({value}) => value === '') ?? all[0];
}
