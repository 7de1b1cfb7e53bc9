import {MAX_LANGUAGES, type FormatName} from '../formats.js';
import type {Shape} from '../reader/shape.js';
import {jsonSchema, type JsonSchema} from './json-schema.js';

/** The browser's table: the JSON Schema in the small form that `readShape` interprets. */
export function readerTable(): Shape {
  return shapeOf(jsonSchema());
}

function shapeOf(schema: JsonSchema): Shape {
  const {const: only, anyOf, enum: values, default: otherwise} = schema;
  if (only === 1) return {range: [1, 1]};
  // Of a union, the first is a text and the others are objects, each named by its first key.
  if (anyOf?.[0]!.anyOf) {
    const [otherwise, ...others] = anyOf as [JsonSchema, ...JsonSchema[]];
    return {
      byKey: Object.fromEntries(others.map((other) => [Object.keys(other.properties!)[0]!, shapeOf(other)])),
      otherwise: shapeOf(otherwise),
    };
  }
  if (anyOf) {
    checkLanguages(anyOf[1]!);
    return `~${anyOf[0]!.format as FormatName}`;
  }
  if (values) {
    const unknown = schema['x-unknown-as'];
    return {
      enum: values,
      ...(typeof otherwise === 'string' && {default: otherwise}),
      ...(unknown !== undefined && {else: unknown}),
    };
  }
  switch (schema.type) {
    case 'string':
      return schema['x-reference'] ? `@${schema['x-reference']}` : (schema.format as FormatName);
    case 'boolean':
      if (otherwise !== false) throw new Error('The reader takes every boolean that is left out for false.');
      return 'boolean';
    case 'integer':
      return {
        range: [schema.minimum!, schema.maximum!],
        ...(typeof otherwise === 'number' && {default: otherwise}),
      };
    case 'array':
      return {
        items: shapeOf(schema.items!),
        ...(schema.minItems !== undefined && {min: schema.minItems}),
        max: schema.maxItems!,
      };
    case 'object':
      if (typeof schema.additionalProperties === 'object') {
        checkLanguages(schema);
        return {languages: shapeOf(schema.additionalProperties)};
      }
      return {
        keys: Object.fromEntries(
          Object.entries(schema.properties!)
            // Only editors and authors read them.
            .filter(([key]) => !key.startsWith('$'))
            .map(([key, value]) => [schema.required?.includes(key) ? key : `${key}?`, shapeOf(value)]),
        ),
      };
    default:
      throw new Error(`The reader's table has no form for ${JSON.stringify(schema)}`);
  }
}

function checkLanguages({maxProperties}: JsonSchema): void {
  if (maxProperties !== MAX_LANGUAGES) throw new Error('The reader allows as many languages everywhere.');
}
