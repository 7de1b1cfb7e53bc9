// The document with an event in it, as it is typed: forms draw their fields from it, at the places where the values
// will stand. And the way back: the event, from that document.
import {usesOfSources} from '../document/citations.ts';
import {
  isSame,
  listAt,
  memberOf,
  stringOf,
  valueAt,
  withMember,
  withValue,
  type Json,
  type JsonObject,
} from '../document/json.ts';
import {within} from '../document/pointer.ts';
import {textAt} from '../document/text.ts';
import {textFieldAt} from '../fields/field.ts';
import {correctionEntry} from './correction.ts';
import {entryOf, type EventForm} from './event-form.ts';
import {KINDS} from './kinds.ts';
import {withOwnIds} from './name-sources.ts';

/** The document with the values of an event at their places, and its sources at the end of the others. */
export function withEvent(document: JsonObject, typed: EventForm): JsonObject {
  const event = withOwnIds(document, typed);
  const places = KINDS[event.kind].placesOf(document, event);
  let next = event.sources.reduce<JsonObject>((made, source) => withMember(made, '/sources', source), document);
  for (const [name, pointer] of Object.entries(places)) {
    const value = event.values[name];
    if (value !== undefined) next = withValue(next, pointer, value);
  }
  const {entry} = places;
  if (event.kind === 'correction' && entry !== undefined) {
    next = withValue(next, entry, correctionEntry(document, event, next));
  }
  return next;
}

/** The event whose values were changed in the document with it. */
export function eventIn(changed: JsonObject, document: JsonObject, event: EventForm): EventForm {
  const places = Object.entries(KINDS[event.kind].placesOf(document, event));
  const read = places.flatMap(([name, pointer]) => {
    const value = valueAt(changed, pointer);
    return value === undefined ? [] : [[name, value] as const];
  });
  const values: JsonObject = {...event.values, ...Object.fromEntries(read)};
  // A value that was removed is kept as empty, so that its place does not fall back to what the document has.
  const gone = places
    .filter(([, pointer]) => valueAt(changed, pointer) === undefined)
    .map(([name]) => [name, ''] as const);
  const sources = listAt(changed, '/sources').slice(listAt(document, '/sources').length);
  const next: EventForm = {...event, values: {...values, ...Object.fromEntries(gone)}, sources};
  return event.kind === 'correction' ? withoutDerived(next, document, event) : next;
}

/** The event without new sources that nothing names any more. */
export function withNamedSources(document: JsonObject, kept: EventForm): EventForm {
  const event = withOwnIds(document, kept);
  const uses = usesOfSources(withEvent(document, event));
  const sources = event.sources.filter((source) => uses.has(stringOf(memberOf(source, 'id'))));
  return sources.length === event.sources.length ? event : {...event, sources};
}

/** Words of a correction that only repeat the values go on following them: they are kept once somebody changes them. */
function withoutDerived(next: EventForm, document: JsonObject, event: EventForm): EventForm {
  const [was, entry] = [entryOf(event), entryOf(next)];
  const shown = correctionEntry(document, event, withEvent(document, event));
  const isTyped = ([key, value]: readonly [string, Json]) =>
    (key !== 'was' && key !== 'now') || Object.hasOwn(was, key) || !isSame(value, shown[key]);
  return {...next, values: {...next.values, entry: Object.fromEntries(Object.entries(entry).filter(isTyped))}};
}

/** The needed places of an event that are still empty. */
export function emptyPlaces(document: JsonObject, event: EventForm): readonly string[] {
  const next = withEvent(document, event);
  // A text that only its translations have is empty, too.
  const valueOf = (pointer: string) => (textFieldAt(pointer) ? textAt(next, pointer) : valueAt(next, pointer));
  return KINDS[event.kind].neededPlaces(document, event).filter((pointer) => isEmpty(valueOf(pointer)));
}

function isEmpty(value: Json | undefined): boolean {
  if (typeof value === 'string') return value.trim() === '';
  if (typeof value === 'object' && value !== null) return Object.keys(value).length === 0;
  return value === undefined || value === null;
}

/** Whether a place belongs to an event: to one of its values, or to one of its sources. */
export function isOfEvent(document: JsonObject, event: EventForm, pointer: string): boolean {
  const places = Object.values(KINDS[event.kind].placesOf(document, event));
  const first = listAt(document, '/sources').length;
  const sources = event.sources.map((_, index) => within('/sources', first + index));
  return [...places, ...sources].some((place) => pointer === place || pointer.startsWith(`${place}/`));
}
