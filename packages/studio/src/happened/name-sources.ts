// Sources that a form made get their ids when they are taken in: then it is known who published them, and when.
import {newId} from '../document/ids.ts';
import {isList, isObject, memberOf, withMember, type Json, type JsonObject} from '../document/json.ts';
import type {EventForm} from './event-form.ts';

/** An event whose new sources have ids that say what they are, also where its texts and its evidence name them. */
export function withNamedSources(document: JsonObject, event: EventForm): EventForm {
  let known = document;
  let values: Json = event.values;
  const sources = event.sources.map((source) => {
    if (!isObject(source)) return source;
    const old = source['id'];
    const id = newId(known, '/sources', nameFor(source));
    known = withMember(known, '/sources', {id});
    if (typeof old === 'string') values = renamed(values, old, id);
    return {...source, id};
  });
  return {...event, sources, values};
}

/** `herald-2026`: who published it, and in which year. */
function nameFor(source: JsonObject): string {
  const publishers = memberOf(source, 'publishers');
  const publisher = isList(publishers) ? publishers[0] : undefined;
  const date = memberOf(source, 'date');
  const year = typeof date === 'string' ? date.slice(0, 4) : '';
  return `${typeof publisher === 'string' ? publisher : ''} ${year}`.trim() || 'source';
}

/** A value in which a source has another id. */
function renamed(value: Json, old: string, id: string): Json {
  if (typeof value === 'string')
    return value.replaceAll(/@([a-z0-9-]+)/g, (all, each) => (each === old ? `@${id}` : all));
  if (isList(value)) return value.map((each) => renamed(each, old, id));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, key === 'source' && each === old ? id : renamed(each, old, id)]),
  );
}
