// Members of a document that events are about.
import {isObject, listAt, memberOf, stringAt, valueAt, type Json, type JsonObject} from '../document/json.ts';
import {within} from '../document/pointer.ts';
import {languageOf, textIn} from '../document/text.ts';

/** The pointer of the member of a list with an id. Undefined if there is none. */
export function memberWithId(document: JsonObject, list: string, id: string): string | undefined {
  const at = id === '' ? -1 : listAt(document, list).findIndex((each) => isObject(each) && each['id'] === id);
  return at < 0 ? undefined : within(list, at);
}

/** The members of a list as choices: id, and name in the document's own language. Those without an id are none. */
export function choicesOf(
  document: JsonObject,
  list: string,
  key: string,
  isWanted: (member: Json) => boolean = () => true,
): (readonly [id: string, name: string])[] {
  return listAt(document, list).flatMap((member) => {
    const id = memberOf(member, 'id');
    return typeof id === 'string' && isWanted(member) ? [[id, nameOf(document, member, key)] as const] : [];
  });
}

/** The name of a member, or its id. */
export function nameOf(document: JsonObject, member: Json | undefined, key: string): string {
  const own = languageOf(document);
  const text = memberOf(member, key);
  const known = textIn(text, own, own) || firstOf(text) || memberOf(member, 'id');
  return typeof known === 'string' ? known : '–';
}

/** A source as people know it: its title, who published it, and when. */
export function sourceName(source: Json): string {
  const [publisher] = listAt(isObject(source) ? source : {}, '/publishers');
  const known = [memberOf(source, 'title'), publisher, memberOf(source, 'date')].filter(isText);
  return known.length > 0 ? known.join(', ') : stringAt(isObject(source) ? source : {}, '/id') || '–';
}

const isText = (value: Json | undefined): value is string => typeof value === 'string' && value !== '';

const firstOf = (text: Json | undefined): string | undefined =>
  isObject(text) ? Object.values(text).find(isText) : undefined;

/** Whether a signatory has withdrawn. */
export const hasWithdrawn = (signatory: Json): boolean => memberOf(signatory, 'withdrawn') !== undefined;

/** The place of the next member of a list. */
export const nextIn = (document: JsonObject, list: string): string => within(list, listAt(document, list).length);

/** The status at which a demand stands. Empty if it has no history. */
export function statusOf(document: JsonObject, demand: string): string {
  const history = within(demand, 'history');
  const last = listAt(document, history).length - 1;
  return stringAt(document, within(history, last, 'status'));
}

/** The text of a value in one line, as a correction repeats it. */
export function shownValue(document: JsonObject, pointer: string): string {
  const value = valueAt(document, pointer);
  if (isObject(value)) return textIn(value, languageOf(document), languageOf(document)) || (firstOf(value) ?? '');
  return value === undefined || value === null || typeof value === 'object' ? '' : String(value);
}
