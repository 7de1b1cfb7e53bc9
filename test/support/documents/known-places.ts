import {jsonSchema, pointerTo, type JsonSchema} from '@countersign/campaign/schema';
import type {Json, Place} from './json.ts';

/** A place of a document that the format knows, with its JSON Schema. */
export interface KnownPlace extends Place {
  readonly schema: JsonSchema;
  /** Whether this is a value in an object by language. */
  readonly ofLanguage: boolean;
}

/** Every place of a document that the format knows, the document itself first. */
export function* knownPlaces(
  value: Json,
  schema: JsonSchema = jsonSchema(),
  pointer = '',
  ofLanguage = false,
): Generator<KnownPlace> {
  // Of a letter's blocks, each place has the schema that its value chose.
  const chosen = chosenSchema(schema, value);
  yield {pointer, value, schema: chosen, ofLanguage};
  yield* insidePlaces(value, chosen, pointer);
}

/** Whether this is the schema of a letter's blocks: a union whose first member is a text. */
export const isOfBlocks = ({anyOf}: JsonSchema): boolean => anyOf?.[0]!.anyOf !== undefined;

/** The schema of a value: of a block of the letter, the one of its kind. */
export function chosenSchema(schema: JsonSchema, value: Json): JsonSchema {
  if (!isOfBlocks(schema)) return schema;
  const [text, ...others] = schema.anyOf!;
  const has = ({properties}: JsonSchema) => Object.hasOwn(Object(value) as object, Object.keys(properties!)[0]!);
  return others.find(has) ?? text!;
}

function* insidePlaces(value: Json, schema: JsonSchema, pointer: string): Generator<KnownPlace> {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* knownPlaces(item, schema.items, pointerTo(pointer, index));
  } else if (typeof value === 'object' && value) {
    const {properties, additionalProperties: byLanguage} = schema.anyOf?.[1] ?? schema;
    for (const [key, inner] of Object.entries(value)) {
      const place = pointerTo(pointer, key);
      if (typeof byLanguage === 'object') yield* knownPlaces(inner, byLanguage, place, true);
      else if (properties && Object.hasOwn(properties, key)) yield* knownPlaces(inner, properties[key], place);
    }
  }
}
