import {hasFormat, MAX_LANGUAGES, type FormatName} from '../formats.js';
import {excerpt, type Report} from '../problem.js';
import type {Collection} from '../vocabulary.js';

/**
 * The rules for a value: the few keywords of JSON Schema that format 1 uses, in a form that is small to ship. The whole
 * format in this form is in `table.ts`, generated from the zod schema.
 */
export type Shape =
  /** A string of a format. */
  | FormatName
  /** The id of a member of a collection. */
  | `@${Collection}`
  /** A string of a format, or an object from language to such strings. */
  | `~${FormatName}`
  /** False when it is left out. */
  | 'boolean'
  | {readonly range: readonly [min: number, max: number]; readonly default?: number}
  /** One of these values. A reader takes an unknown value for `else`. */
  | {readonly enum: readonly string[]; readonly default?: string; readonly else?: string}
  /** A list. A list that is left out is empty. */
  | {readonly items: Shape; readonly min?: number; readonly max: number}
  /** An object that has one of these keys has the shape under it, and every other value the shape `otherwise`. */
  | {readonly byKey: Readonly<Record<string, Shape>>; readonly otherwise: Shape}
  /** Known keys; a trailing `?` marks an optional one. */
  | {readonly keys: Readonly<Record<string, Shape>>}
  /** An object from language to such values. */
  | {readonly languages: Shape};

interface Key {
  readonly key: string;
  readonly inner: Shape;
  readonly isOptional: boolean;
}

// A shape's keys are parsed once, because thousands of values have the same shape.
const known = new WeakMap<object, readonly Key[]>();

/** The keys that a shape knows, in its order. */
function keysOf({keys}: Extract<Shape, {keys: unknown}>): readonly Key[] {
  let found = known.get(keys);
  if (!found) {
    found = Object.entries(keys).map(([name, inner]) => {
      const key = name.replace('?', '');
      return {key, inner, isOptional: key !== name};
    });
    known.set(keys, found);
  }
  return found;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

// No pointer is escaped here: keys of the table, language tags and indices hold neither ~ nor /. Escaping took a third
// of the time for reading thousands of signatories (measured).

/**
 * Copies the known parts of a value into fresh objects, and reports the parts that do not fit its shape. It reads own
 * properties only, and never looks at unknown keys. It recurses as deep as the shape, not as deep as the value.
 */
export function readShape(shape: Shape, value: unknown, pointer: string, report: Report): unknown {
  const refuse = (rule: Parameters<Report>[1], ...details: string[]): void =>
    report(pointer, rule, excerpt(value), ...details);

  if (shape === 'boolean') return typeof value === shape ? value : refuse(shape);
  if (typeof shape === 'string' && !(shape[0] === '~' && isObject(value))) {
    const format = shape[0] === '@' ? 'id' : (shape.replace('~', '') as FormatName);
    return typeof value === 'string' && hasFormat(format, value) ? value : refuse('format', format);
  }
  if (typeof shape === 'string') return readLanguages(shape.slice(1) as FormatName, value as object, pointer, report);
  if ('range' in shape) {
    const [min, max] = shape.range;
    const fits = Number.isInteger(value) && (value as number) >= min && (value as number) <= max;
    return fits ? value : refuse('range', `${min}`, `${max}`);
  }
  if ('enum' in shape) {
    if (shape.enum.includes(value as string)) return value;
    return (typeof value === 'string' && shape.else) || refuse('enum', shape.enum.join(', '));
  }
  if ('items' in shape) {
    const {items, min = 0, max} = shape;
    if (!Array.isArray(value) || value.length < min || value.length > max) return refuse('list', `${min}`, `${max}`);
    return value.map((item, index) => readShape(items, item, `${pointer}/${index}`, report));
  }
  if ('byKey' in shape) return readShape(chosen(shape, value), value, pointer, report);
  if (!isObject(value)) return refuse('object');
  if ('languages' in shape) return readLanguages(shape.languages, value, pointer, report);

  const copy: Record<string, unknown> = {};
  for (const {key, inner, isOptional} of keysOf(shape)) {
    // JSON has no undefined, but an object that a page made may have it for a key that is left out.
    const own = Object.hasOwn(value, key) ? value[key] : undefined;
    if (own !== undefined) copy[key] = readShape(inner, own, `${pointer}/${key}`, report);
    else if (!isOptional) report(`${pointer}/${key}`, 'missing');
    else if (inner === 'boolean') copy[key] = false;
    else if (typeof inner === 'object' && 'items' in inner) copy[key] = [];
    else if (typeof inner === 'object' && 'default' in inner) copy[key] = inner.default;
  }
  return copy;
}

/** The shape of a value, among shapes by its keys. */
export function chosen({byKey, otherwise}: Extract<Shape, {byKey: unknown}>, value: unknown): Shape {
  const key = isObject(value) ? Object.keys(byKey).find((key) => Object.hasOwn(value, key)) : undefined;
  return key === undefined ? otherwise : byKey[key]!;
}

/** Whether a shape is of a text that may cite sources. */
export const isCiting = (shape: Shape): boolean => shape === '~prose' || shape === '~brief';

/** Reads an object by language. A key that is no language is unknown. */
function readLanguages(shape: Shape, value: object, pointer: string, report: Report): unknown {
  const copy: Record<string, unknown> = {};
  const entries = Object.entries(value);
  if (entries.length > MAX_LANGUAGES) return report(pointer, 'languages', `${entries.length}`, `${MAX_LANGUAGES}`);
  for (const [key, own] of entries) {
    if (hasFormat('language', key)) copy[key] = readShape(shape, own, `${pointer}/${key}`, report);
  }
  return copy;
}

/** Called for each value with its shape, before the values inside it. */
export type Visit = (shape: Shape, value: unknown, pointer: string) => void;

/** Visits a value that was read, and the values inside it, in the order of its shape. Missing ones are not visited. */
export function walk(shape: Shape, value: unknown, visit: Visit, pointer = ''): void {
  if (typeof shape === 'object' && 'byKey' in shape) return walk(chosen(shape, value), value, visit, pointer);
  visit(shape, value, pointer);
  if (typeof shape === 'object' && 'items' in shape) {
    (value as unknown[]).forEach((item, index) => walk(shape.items, item, visit, `${pointer}/${index}`));
  } else if (typeof shape === 'object' && 'keys' in shape) {
    for (const {key, inner} of keysOf(shape)) {
      const own = (value as Record<string, unknown>)[key];
      if (own !== undefined) walk(inner, own, visit, `${pointer}/${key}`);
    }
  }
}
