// Writes a new document as a person would: small objects and lists on one line, everything else indented.
import type {Json} from './document.js';

const WIDTH = 100;

/** JSON with a line break at its end. */
export function layout(document: Json): string {
  return `${written(document, '', 0)}\n`;
}

function written(value: Json, indent: string, depth: number): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const line = onOneLine(value);
  if (depth > 1 && indent.length + line.length <= WIDTH) return line;
  const inner = `${indent}  `;
  const members = Array.isArray(value)
    ? value.map((member) => written(member, inner, depth + 1))
    : Object.entries(value).map(([key, member]) => `${JSON.stringify(key)}: ${written(member, inner, depth + 1)}`);
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  if (members.length === 0) return `${open}${close}`;
  return `${open}\n${members.map((member) => inner + member).join(',\n')}\n${indent}${close}`;
}

function onOneLine(value: Json): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(onOneLine).join(', ')}]`;
  return `{${Object.entries(value)
    .map(([key, member]) => `${JSON.stringify(key)}: ${onOneLine(member)}`)
    .join(', ')}}`;
}
