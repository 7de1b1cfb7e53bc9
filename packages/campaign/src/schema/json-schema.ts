import {z} from 'zod';
import type {Collection} from '../vocabulary.js';
import {campaignSchema} from './schema.js';

/** The keywords of JSON Schema draft 7 that the format uses. */
export interface JsonSchema {
  type?: string;
  description?: string;
  format?: string;
  'x-unknown-as'?: string;
  'x-reference'?: Collection;
  const?: unknown;
  default?: string | number | false | [];
  enum?: string[];
  anyOf?: JsonSchema[];
  not?: JsonSchema;
  items?: JsonSchema;
  minItems?: number;
  maxItems?: number;
  minimum?: number;
  maximum?: number;
  maxLength?: number;
  pattern?: string;
  patternErrorMessage?: string;
  enumDescriptions?: string[];
  properties?: Record<string, JsonSchema>;
  required?: string[];
  propertyNames?: JsonSchema;
  maxProperties?: number;
  patternProperties?: Record<string, JsonSchema>;
  additionalProperties?: boolean | JsonSchema;
}

/**
 * The JSON Schema of format 1 for editors: strict, with descriptions and examples. Draft 7 is the newest that every
 * editor knows. `io: 'input'` makes keys with a default optional.
 */
export function jsonSchema(): JsonSchema {
  return z.toJSONSchema(campaignSchema, {target: 'draft-7', io: 'input'}) as JsonSchema;
}

/**
 * The JSON Schema of format 1 for the tolerant reading of elements. It allows unknown keys everywhere, also in the
 * place of a language, and unknown kinds of source.
 */
export function readingJsonSchema(): JsonSchema {
  const schema = JSON.parse(JSON.stringify(jsonSchema()), (_key, value: JsonSchema) => {
    if (value?.additionalProperties === false) delete value.additionalProperties;
    if (value?.propertyNames) {
      value.patternProperties = {[value.propertyNames.pattern!]: value.additionalProperties as JsonSchema};
      delete value.propertyNames;
      delete value.additionalProperties;
    }
    if (value?.['x-unknown-as']) {
      delete value.enum;
      delete value.enumDescriptions;
    }
    if (value?.anyOf?.[0]!.anyOf) excludeOtherKeys(value.anyOf);
    return value;
  }) as JsonSchema;
  // For editors and authors only.
  delete schema.properties!.$schema;
  delete schema.properties!.$accepted;
  return schema;
}

/**
 * Makes the members of a union exclude each other by their first keys, as the reader chooses among them. Strict members
 * do so by themselves; tolerant ones would take the key of another for an unknown one.
 */
function excludeOtherKeys([text, ...others]: JsonSchema[]): void {
  const keys = others.map(({properties}) => Object.keys(properties!)[0]!);
  const without = (excluded: readonly string[]) => Object.fromEntries(excluded.map((key) => [key, {not: {}}]));
  text!.anyOf![1]!.properties = without(keys);
  for (const [at, other] of others.entries()) other.properties = {...without(keys.slice(0, at)), ...other.properties};
}
