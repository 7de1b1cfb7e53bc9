import {FORMATS, hasFormat, type FormatName} from '../formats.js';
import {excerpt, pointerTo} from '../problem.js';

/**
 * What a value must look like: the few keywords of JSON Schema that format 1 uses, in a form that is small to ship.
 * `table.ts` holds the whole format in it, generated from the zod schema.
 */
export type Shape =
  | FormatName
  | 'boolean'
  | ({
      /** Taken when the key is absent, null standing for a new list. Without it, a key that does not end in `?` is missed. */
      readonly default?: string | number | null;
    } & (
      | {readonly range: readonly [min: number, max: number]}
      | {readonly enum: readonly string[]; readonly else?: string}
      | {readonly items: Shape; readonly min: number; readonly max: number}
      /** Known keys; a trailing `?` marks an optional one. */
      | {readonly keys: Readonly<Record<string, Shape>>}
      /** An object from language to such values. */
      | {readonly languages: Shape}
      /** A string of this format, or an object from language to such strings. */
      | {readonly text: FormatName}
    ));

/** Called for each problem found. */
export type Report = (pointer: string, message: string, hint: string) => void;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Copies what a shape knows of a value into fresh objects, and reports what does not fit. Own properties only; unknown
 * keys are neither copied nor looked at. The depth of the recursion is that of the shape, not of the value.
 */
export function readShape(shape: Shape, value: unknown, pointer: string, report: Report): unknown {
  const refuse = (hint: string): void => report(pointer, `This does not fit: ${excerpt(value)}`, hint);

  if (shape === 'boolean') return typeof value === 'boolean' ? value : refuse('Write true or false.');
  if (typeof shape === 'string') {
    return typeof value === 'string' && hasFormat(shape, value) ? value : refuse(FORMATS[shape].hint);
  }
  if ('range' in shape) {
    const [min, max] = shape.range;
    const fits = Number.isInteger(value) && (value as number) >= min && (value as number) <= max;
    return fits ? value : refuse(`Write a whole number from ${min} to ${max}.`);
  }
  if ('enum' in shape) {
    if (shape.enum.includes(value as string)) return value;
    return (typeof value === 'string' && shape.else) || refuse(`Write one of: ${shape.enum.join(', ')}.`);
  }
  if ('items' in shape) {
    if (!Array.isArray(value) || value.length < shape.min || value.length > shape.max) {
      return refuse(`Write a list of ${shape.min} to ${shape.max} entries.`);
    }
    return value.map((item, index) => readShape(shape.items, item, pointerTo(pointer, index), report));
  }
  if ('text' in shape && !isObject(value)) return readShape(shape.text, value, pointer, report);
  if (!isObject(value)) return refuse('Write an object.');

  const copy: Record<string, unknown> = {};
  if ('keys' in shape) {
    for (const [name, inner] of Object.entries(shape.keys)) {
      const key = name.replace('?', '');
      const place = pointerTo(pointer, key);
      // Undefined, which JSON cannot hold, is what a host's own object has for a key that is left out.
      const own = Object.hasOwn(value, key) ? value[key] : undefined;
      if (own !== undefined) copy[key] = readShape(inner, own, place, report);
      else if (inner === 'boolean') copy[key] = false;
      else if (typeof inner === 'object' && 'default' in inner) copy[key] = inner.default ?? [];
      else if (key === name) report(place, 'This is missing.', 'Add it.');
    }
  } else {
    for (const key of Object.keys(value)) {
      if (hasFormat('language', key)) {
        copy[key] = readShape(
          'text' in shape ? shape.text : shape.languages,
          value[key],
          pointerTo(pointer, key),
          report,
        );
      }
    }
  }
  return copy;
}
