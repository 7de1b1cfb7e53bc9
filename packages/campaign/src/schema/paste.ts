// Pieces of a document to paste, made from what an author wrote.
import {hasFormat} from '../formats.js';
import type {JsonSchema} from './json-schema.js';
import {idFrom} from './meant/ids.js';

/** The keys that can hold a text, the first that a schema has. */
const TEXTS = ['source', 'name', 'title', 'text', 'note', 'label', 'heading', 'was', 'of'];

/** An empty value to fill in. The check finds one that is forgotten. */
function emptyValue(schema: JsonSchema): unknown {
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return schema.enum[0];
  if (schema.type === 'integer') return 0;
  if (schema.type === 'boolean') return false;
  if (schema.type === 'array') return schema.items?.type === 'string' ? [''] : [];
  return schema.type === 'object' ? {} : '';
}

/** The key of an object under which a text belongs. */
function keyFor(properties: Readonly<Record<string, JsonSchema>>, text: string): string | undefined {
  const keys = Object.keys(properties);
  const ofFormat = (...formats: string[]) => keys.find((key) => formats.includes(properties[key]!.format ?? ''));
  if (/^https?:\/\//i.test(text)) return ofFormat('https-url', 'web-url');
  if (hasFormat('partial-date', text)) return ofFormat('partial-date');
  if (/\.(?:png|webp|avif|jpe?g|svg|gif)$/i.test(text)) return ofFormat('image-path');
  return TEXTS.find((key) => keys.includes(key));
}

/** An object of a schema in which a text stands at its place. Undefined if there is no place for it. */
export function objectWith(schema: JsonSchema, text: string): Record<string, unknown> | undefined {
  const {properties, required = []} = schema;
  const key = properties && text.length <= 300 ? keyFor(properties, text) : undefined;
  if (!properties || key === undefined) return undefined;
  const made: Record<string, unknown> = {};
  for (const each of Object.keys(properties)) {
    if (each === key) made[each] = text;
    else if (required.includes(each)) made[each] = each === 'id' ? (idFrom(text) ?? '') : emptyValue(properties[each]!);
  }
  return made;
}

/** JSON in one line with a space after each sign, as people write it. */
export function pasted(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(pasted).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return `{${Object.entries(value)
    .map(([key, inner]) => `${JSON.stringify(key)}: ${pasted(inner)}`)
    .join(', ')}}`;
}

/** Whether something in a piece is still to be filled in. */
export const hasGaps = (value: unknown): boolean => /: (?:""|0|\[\]|\[""\]|\{\})[,}\]]/.test(pasted(value));
