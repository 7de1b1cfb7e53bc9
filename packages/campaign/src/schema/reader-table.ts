import type {FormatName} from '../formats.js';
import type {Shape} from '../reader/shape.js';
import {jsonSchema, type JsonSchema} from './json-schema.js';

/** The browser's table: the JSON Schema in the small form that `readShape` interprets. */
export function readerTable(): Shape {
  return shapeOf(jsonSchema());
}

function shapeOf(schema: JsonSchema): Shape {
  const otherwise =
    schema.default === undefined || schema.default === false
      ? {}
      : {default: Array.isArray(schema.default) ? null : schema.default};
  if (schema.const === 1) return {range: [1, 1]};
  if (schema.anyOf) return {text: schema.anyOf[0]!.format as FormatName};
  if (schema.enum) {
    return {enum: schema.enum, ...(schema['x-unknown-as'] && {else: schema['x-unknown-as']}), ...otherwise};
  }
  switch (schema.type) {
    case 'string':
      return schema.format as FormatName;
    case 'boolean':
      if (schema.default !== false) throw new Error('The reader takes every boolean that is left out for false.');
      return 'boolean';
    case 'integer':
      return {range: [schema.minimum!, schema.maximum!], ...otherwise};
    case 'array':
      return {items: shapeOf(schema.items!), min: schema.minItems ?? 0, max: schema.maxItems!, ...otherwise};
    case 'object':
      if (typeof schema.additionalProperties === 'object') return {languages: shapeOf(schema.additionalProperties)};
      return {
        keys: Object.fromEntries(
          Object.entries(schema.properties!)
            // Only editors read it.
            .filter(([key]) => key !== '$schema')
            .map(([key, value]) => [schema.required?.includes(key) ? key : `${key}?`, shapeOf(value)]),
        ),
      };
    default:
      throw new Error(`The reader's table has no form for ${JSON.stringify(schema)}`);
  }
}
