// Writes what the studio's forms know of the format, from the JSON Schema: kinds of fields, limits and descriptions.
// With --check it only says whether the file is up to date.
import {readFileSync, writeFileSync} from 'node:fs';
import {jsonSchema} from '@countersign/campaign/schema';
import {format, resolveConfig} from 'prettier';

/** @param {import('@countersign/campaign/schema').JsonSchema} schema */
function fieldOf(schema) {
  const {description, anyOf, type} = schema;
  const [string, byLanguage] = anyOf ?? [];
  const isText = string?.type === 'string' && byLanguage?.propertyNames;
  if (isText) return {kind: 'text', format: string.format, max: string.maxLength, description};
  if (anyOf) return {kind: 'union', description};
  if (schema.const !== undefined) return {kind: 'constant', description};
  if (schema.enum) return {kind: 'choice', words: schema.enum, meanings: schema.enumDescriptions, description};
  switch (type) {
    case 'boolean':
      return {kind: 'boolean', description};
    case 'integer':
      return {kind: 'whole', min: schema.minimum, max: schema.maximum, description};
    case 'array':
      return {kind: 'list', most: schema.maxItems, least: schema.minItems ?? 0, of: fieldOf(schema.items), description};
    case 'object':
      if (!schema.properties) return {kind: 'by-language', description};
      return {
        kind: 'object',
        required: schema.required ?? [],
        fields: Object.fromEntries(
          Object.entries(schema.properties).flatMap(([key, inner]) =>
            key.startsWith('$') ? [] : [[key, fieldOf(inner)]],
          ),
        ),
        description,
      };
    default:
      return {
        kind: 'string',
        format: schema.format,
        max: schema.maxLength,
        ...(schema.examples && {examples: schema.examples}),
        ...(schema['x-reference'] && {reference: schema['x-reference']}),
        description,
      };
  }
}

const file = new URL('../../../studio/src/fields/format.ts', import.meta.url);
const content = `// Generated from campaign/src/schema/schema.ts by \`pnpm generate\`. Do not edit.
import type {ObjectField} from './field.ts';

/** Format 1 of the campaign document, as forms need it. */
export const FORMAT: ObjectField = ${JSON.stringify(fieldOf(jsonSchema()))};
`;
const wanted = await format(content, {...(await resolveConfig(file)), filepath: file.pathname});
let current;
try {
  current = readFileSync(file, 'utf8');
} catch {
  // Not there yet.
}
if (current !== wanted) {
  const isCheck = process.argv.includes('--check');
  if (isCheck) process.exitCode = 1;
  else writeFileSync(file, wanted);
  console.log(`packages/studio/src/fields/format.ts: ${isCheck ? 'out of date, run pnpm generate' : 'written'}`);
}
