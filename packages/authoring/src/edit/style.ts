// How the author of a document lays out its text.
import type {Node} from 'jsonc-parser';
import type {Json} from './json.js';

/** The longest line of a value that could stand on several lines. */
export const WIDTH = 120;

/** How a new value is laid out: on one line, on several, or on one if it is short. */
export type Form = 'line' | 'lines' | 'fit';

/** The layout of one document. */
export interface Style {
  /** The indentation of one level. Empty if the text has no lines. */
  readonly unit: string;
  readonly lineEnd: string;
  readonly colon: string;
  readonly comma: string;
  /** The space between the braces and the keys of an object on one line. */
  readonly pad: string;
}

/** Finds the layout of a document by its first members. */
export function styleOf(text: string, root: Node): Style {
  const lineEnd = /\r?\n/.exec(text)?.[0] ?? '';
  const [first] = root.children ?? [];
  const indentation = first && /(?:^|[\r\n])([\t ]*)$/.exec(text.slice(root.offset + 1, first.offset))?.[1];
  const [name, value] = first?.children ?? [];
  const isTight = name && value && text.slice(name.offset + name.length, value.offset) === ':';
  return {
    unit: lineEnd === '' ? '' : indentation || '  ',
    lineEnd,
    colon: isTight ? ':' : ': ',
    comma: isTight && lineEnd === '' ? ',' : ', ',
    pad: /\{ +"[^"\n]*" *:[^{}\n]+ \}/.test(text.slice(0, 10_000)) ? ' ' : '',
  };
}

/** Writes a value for a place whose line is indented so far. `column` is where the value begins. */
export function written(value: Json, style: Style, indentation: string, column: number, form: Form): string {
  const line = onOneLine(value, style);
  const isShort = column + line.length < WIDTH;
  if (typeof value !== 'object' || value === null || style.unit === '' || form === 'line') return line;
  const isList = Array.isArray(value);
  const members = isList ? value.map((each) => ['', each] as const) : Object.entries(value);
  if (members.length === 0 || (form === 'fit' && isShort)) return line;
  const inner = indentation + style.unit;
  const lines = members.map(([key, each]) => {
    const start = inner + (isList ? '' : JSON.stringify(key) + style.colon);
    return start + written(each, style, inner, start.length, 'fit');
  });
  const [open, close] = isList ? '[]' : '{}';
  return [open, lines.join(`,${style.lineEnd}`), indentation + close].join(style.lineEnd);
}

/** Writes a value on one line. */
export function onOneLine(value: Json, style: Style): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const {comma, colon, pad} = style;
  if (Array.isArray(value)) return `[${value.map((each) => onOneLine(each, style)).join(comma)}]`;
  const members = Object.entries(value).map(([key, each]) => JSON.stringify(key) + colon + onOneLine(each, style));
  return members.length === 0 ? '{}' : `{${pad}${members.join(comma)}${pad}}`;
}
