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
  yield {pointer, value, schema, ofLanguage};
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
