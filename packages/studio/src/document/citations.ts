// The sources that a document cites, their order, and the places that cite them. A document may be unfinished or
// hostile here: values that do not fit the format are passed over. Values never change, so the sources found in a value
// are kept for as long as it lives.
import {parseCitations} from '@countersign/campaign';
import {FORMAT} from '../fields/format.ts';
import type {Field} from '../fields/field.ts';
import {isList, isObject, listAt, memberOf, type Json, type JsonObject} from './json.ts';
import {languageOf, textIn} from './text.ts';

/** The ids of sources in a value, in the order in which readers meet them. */
interface Found {
  readonly own: string;
  /** By marks and as evidence. These number the sources. */
  readonly cited: readonly string[];
  /** As those whose publishers speak. */
  readonly named: readonly string[];
}

const NOTHING: Omit<Found, 'own'> = {cited: [], named: []};
const known = new WeakMap<object, Found>();

function find(field: Field | undefined, value: Json | undefined, own: string, key = ''): Omit<Found, 'own'> {
  if (field === undefined || value === undefined) return NOTHING;
  if (field.kind === 'text') return field.format === 'label' ? NOTHING : {cited: marksIn(value, own), named: []};
  if (field.kind === 'string') {
    if (field.reference !== 'sources' || typeof value !== 'string') return NOTHING;
    return key === 'source' ? {cited: [value], named: []} : {cited: [], named: [value]};
  }
  if (!isList(value) && !isObject(value)) {
    return field.kind === 'union' ? {cited: marksIn(value, own), named: []} : NOTHING;
  }
  const before = known.get(value);
  if (before?.own === own) return before;
  const cited: string[] = [];
  const named: string[] = [];
  for (const [inner, member, name] of membersOf(field, value)) {
    const found = find(inner, member, own, name);
    // One by one: as arguments of one call, many would fill the stack.
    for (const id of found.cited) cited.push(id);
    for (const id of found.named) named.push(id);
  }
  const marks = field.kind === 'union' && memberOf(value, 'list') === undefined ? marksIn(value, own) : [];
  const found = {own, cited: [...cited, ...marks], named};
  known.set(value, found);
  return found;
}

/** The members of a value that the format knows, in its order. */
function membersOf(field: Field, value: readonly Json[] | JsonObject): [Field | undefined, Json | undefined, string][] {
  if (field.kind === 'list') return isList(value) ? value.map((member) => [field.of, member, '']) : [];
  if (field.kind === 'object') {
    return Object.entries(field.fields).map(([key, inner]) => [inner, memberOf(value, key), key]);
  }
  // The points of a list in the letter are texts that may cite.
  const points = field.kind === 'union' && isObject(value) ? memberOf(value, 'list') : undefined;
  return isList(points) ? points.map((point) => [{kind: 'text', format: 'prose', max: 0}, point, '']) : [];
}

const marksIn = (text: Json, own: string): string[] =>
  parseCitations(textIn(text, own, own)).flatMap((part) => (typeof part === 'string' ? [] : [part.source]));

const idsOf = (document: JsonObject): string[] =>
  listAt(document, '/sources').flatMap((source) => {
    const id = memberOf(source, 'id');
    return typeof id === 'string' ? [id] : [];
  });

/** The numbers of the sources, as readers see them: in the order of their first citation, the others last. */
export function sourceNumbers(document: JsonObject): ReadonlyMap<string, number> {
  let numbers = numbered.get(document);
  if (!numbers) {
    const exist = new Set(idsOf(document));
    const cited = find(FORMAT, document, languageOf(document)).cited.filter((id) => exist.has(id));
    numbers = new Map([...new Set([...cited, ...exist])].map((id, at) => [id, at + 1]));
    numbered.set(document, numbers);
  }
  return numbers;
}
const numbered = new WeakMap<JsonObject, ReadonlyMap<string, number>>();

/** The parts of a document that rest on each source, as pointers: `/letter`, `/demands/2`. */
export function usesOfSources(document: JsonObject): ReadonlyMap<string, readonly string[]> {
  let uses = used.get(document);
  if (!uses) {
    uses = new Map<string, string[]>();
    const own = languageOf(document);
    for (const [key, field] of Object.entries(FORMAT.fields)) {
      const value = memberOf(document, key);
      const parts: [string, Field, Json | undefined][] =
        field.kind === 'list'
          ? listAt(document, `/${key}`).map((member, at) => [`/${key}/${at}`, field.of, member])
          : [[`/${key}`, field, value]];
      for (const [pointer, inner, part] of parts) {
        const {cited, named} = find(inner, part, own);
        for (const id of new Set([...cited, ...named])) {
          const places = uses.get(id);
          if (places) places.push(pointer);
          else uses.set(id, [pointer]);
        }
      }
    }
    used.set(document, uses);
  }
  return uses;
}
const used = new WeakMap<JsonObject, Map<string, string[]>>();
