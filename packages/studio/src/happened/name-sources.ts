// The ids of the sources that the form of an event has made.
import {isObject, listAt, memberOf, withMember, withValue, type JsonObject} from '../document/json.ts';
import {within} from '../document/pointer.ts';
import {isPassing, lastingId, passingId, withNewName} from '../document/rename.ts';
import {fieldAt} from '../fields/field.ts';
import type {EventForm} from './event-form.ts';
import {KINDS} from './kinds.ts';

/** An event whose new sources have ids of their own. The document may have got new sources, too, since it was begun. */
export const withOwnIds = (document: JsonObject, event: EventForm): EventForm =>
  withIds(document, event, (all, id, at) => {
    const isTaken = listAt(all, '/sources').some((each, index) => index !== at && memberOf(each, 'id') === id);
    return isTaken ? passingId(all, 'sources') : undefined;
  });

/** An event whose new sources have their lasting ids, as far as it is known who published them. */
export const withLastingSources = (document: JsonObject, event: EventForm): EventForm =>
  withIds(document, event, (all, _id, at) => lastingId(all, 'sources', at));

/**
 * An event whose new sources have other ids, also where its texts and its evidence name them.
 *
 * @param idOf - The id instead of a passing one, in the document with all new sources. Undefined: it stays.
 */
function withIds(
  document: JsonObject,
  event: EventForm,
  idOf: (all: JsonObject, id: string, at: number) => string | undefined,
): EventForm {
  const first = listAt(document, '/sources').length;
  let all = event.sources.reduce<JsonObject>((made, source) => withMember(made, '/sources', source), document);
  let next = event;
  for (const [index, source] of event.sources.entries()) {
    const from = memberOf(source, 'id');
    if (typeof from !== 'string' || !isPassing(from)) continue;
    const to = idOf(all, from, first + index);
    if (to === undefined) continue;
    all = withValue(all, within('/sources', first + index, 'id'), to);
    next = withRenamed(document, next, index, {collection: 'sources', from, to});
  }
  return next;
}

interface Renaming {
  readonly collection: 'sources';
  readonly from: string;
  readonly to: string;
}

function withRenamed(document: JsonObject, event: EventForm, index: number, renaming: Renaming): EventForm {
  const places = Object.entries(KINDS[event.kind].placesOf(document, event));
  const values = places.flatMap(([name, pointer]) => {
    const value = withNewName(fieldAt(pointer), event.values[name], renaming);
    return value === undefined ? [] : [[name, value] as const];
  });
  const source = event.sources[index]!;
  return {
    ...event,
    values: {...event.values, ...Object.fromEntries(values)},
    sources: event.sources.with(index, isObject(source) ? {...source, id: renaming.to} : source),
  };
}
