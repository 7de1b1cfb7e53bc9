// Documents in which one part is as large as the schema lets it be, made from the schema: a new key is tried without being
// named here.
import {jsonSchema, type JsonSchema} from '@countersign/campaign/schema';

/** From the root: keys, `*` for every member of a list or every language. */
export type Path = readonly string[];

/** How a text is filled: called with its greatest length and whether it is one line. */
export type Fill = (max: number, isLabel: boolean) => string;

const LANGUAGE = 'en';

/** Every list, every object by language and every text of the format. */
export function placesOf(schema: JsonSchema = jsonSchema(), path: Path = []): Path[] {
  const {properties, items, additionalProperties, anyOf} = schema;
  if (properties) {
    return Object.entries(properties).flatMap(([key, inner]) =>
      isSkipped(key) ? [] : placesOf(inner, [...path, key]),
    );
  }
  const members = items ?? (typeof additionalProperties === 'object' ? additionalProperties : undefined);
  if (members) return [path, ...placesOf(members, [...path, '*'])];
  if (anyOf) return [path, [...path, '*']];
  return isText(schema) ? [path] : [];
}

// `requires` names features, of which there are none; `closing` needs a stage.
const isSkipped = (key: string) => ['$schema', '$accepted', 'requires', 'closing'].includes(key);
const isText = ({format}: JsonSchema) => format === 'label' || format === 'prose';

/**
 * A document in which what is at a path is as large as its bound lets it be, then the lists around it, while the whole is
 * no larger than a size.
 *
 * @param size - In UTF-8 bytes of its JSON.
 */
export function grown(path: Path, size: number, fill: Fill = words): Record<string, unknown> {
  const document = valueOf(jsonSchema(), path, size - 3_000, fill) as Record<string, unknown>;
  for (const name of ['signatories', 'demands', 'responses', 'statements', 'sources']) document[name] ??= [];
  const sources = document['sources'] as object[];
  if (sources.length === 0) sources.push(valueOf(itemsOf('sources'), [], 0, fill, 'a') as object);
  const needs = (name: string, key: string) => JSON.stringify(document).includes(`"${key}":"a"`) && add(name);
  function add(name: string): void {
    const members = document[name] as object[];
    if (members.length === 0) members.push(valueOf(itemsOf(name), [], 0, fill, 'a') as object);
  }
  add('demands');
  needs('signatories', 'signatory');
  needs('responses', 'denial');
  return document;
}

const itemsOf = (name: string): JsonSchema => jsonSchema().properties![name]!.items!;

/** Plain words, as many as there is room for. */
export const words: Fill = (max) =>
  'one word and another '
    .repeat(Math.ceil(max / 21))
    .slice(0, max)
    .trim();

const bytes = (value: unknown): number => Buffer.byteLength(JSON.stringify(value));

/** The smallest value of a schema, but for what a path leads to. */
function valueOf(schema: JsonSchema, path: Path, size: number, fill: Fill, id = 'a'): unknown {
  const {const: only, anyOf, enum: values, properties, items, additionalProperties} = schema;
  const [key, ...rest] = path;
  const isEnd = key === undefined;
  if (only !== undefined) return only;
  if (anyOf) {
    const [text, byLanguage] = anyOf as [JsonSchema, JsonSchema];
    if (!isEnd) return valueOf(byLanguage, path, size, fill);
    return valueOf(text, path, size, fill);
  }
  if (values) return values.at(-1) === 'no-reply' ? 'reply' : values.includes('open') ? 'open' : values[0];
  if (schema.type === 'boolean') return false;
  if (schema.type === 'integer') return schema.minimum;
  if (schema.type === 'array') {
    const {minItems = 0, maxItems = 0} = schema;
    const member = valueOf(items!, isEnd ? [] : rest, size, fill);
    const each = bytes(member) + 6;
    const count = size > 0 ? Math.max(minItems, Math.min(maxItems, Math.floor(size / each))) : minItems;
    if (items!['x-reference']) return Array.from({length: count}, () => 'a');
    return Array.from({length: count}, (_, at) =>
      items!.properties?.['id'] ? {...(member as object), id: nameOf(at)} : member,
    );
  }
  if (properties) {
    const object: Record<string, unknown> = {};
    for (const [name, inner] of Object.entries(properties)) {
      if (name === key) object[name] = valueOf(inner, rest, size, fill, id);
      else if (name === 'id') object[name] = id;
      else if (schema.required?.includes(name)) object[name] = valueOf(inner, [], 0, fill);
      // Keys that a rule across the document asks for.
      else if (name === 'text') object[name] = 'x';
      else if (name === 'name' && 'signatory' in properties) object[name] = 'x';
    }
    return object;
  }
  if (typeof additionalProperties === 'object') {
    const {maxProperties = Infinity} = schema;
    const member = valueOf(additionalProperties, isEnd || key === '*' ? rest : [], size, fill);
    const count = Math.max(1, Math.min(maxProperties, size > 0 ? Math.floor(size / (bytes(member) + 11)) : 1));
    return Object.fromEntries(Array.from({length: count}, (_, at) => [tagOf(at), member]));
  }
  return stringOf(schema, isEnd && size > 0 ? Math.min(size, schema.maxLength!) : 0, fill);
}

/** The n-th id: `a`, `a1`, `a2`, … */
const nameOf = (at: number): string => (at === 0 ? 'a' : `a${at}`);

/** The n-th language tag that the format allows: the document's own, then others. */
export function tagOf(at: number): string {
  if (at === 0) return LANGUAGE;
  const letter = (n: number, first: string) => String.fromCharCode(first.charCodeAt(0) + (n % 26));
  const region = Math.floor(at / 676);
  // `en` would come again.
  const language = `q${letter(at, 'a')}${letter(Math.floor(at / 26), 'a')}`;
  return region === 0 ? language : `${language}-${letter(region, 'A')}${letter(Math.floor(region / 26), 'A')}`;
}

function stringOf(schema: JsonSchema, length: number, fill: Fill): string {
  if (schema['x-reference']) return 'a';
  switch (schema.format) {
    case 'label':
    case 'prose':
      return length > 0 ? fill(length, schema.format === 'label') : 'x';
    case 'partial-date':
      return '2026';
    case 'timestamp':
      return '2026-01-02T03:04:05Z';
    case 'language':
      return LANGUAGE;
    case 'https-url':
    case 'web-url':
      return 'https://a.aa/';
    case 'image-path':
      return 'a.webp';
    case 'version':
      return '0.1.0';
    case 'country':
      return 'GB';
    case 'subject':
      return 'letter';
    default:
      return 'a';
  }
}
