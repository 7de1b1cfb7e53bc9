import {hasFormat} from '../formats.js';
import {pointerTo} from '../problem.js';
import {chosen, type Shape} from './shape.js';
import {TABLE} from './table.js';

/**
 * The keys that a reader ignores, as JSON Pointers: misspelt ones, or ones of a later version. Development builds warn
 * authors of them. Production builds do not contain this.
 *
 * @param value - A document that `readCampaign` has read.
 */
export function unknownKeys(value: unknown, shape: Shape = TABLE, pointer = ''): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = typeof shape === 'object' && 'byKey' in shape ? chosen(shape, value) : shape;
  return Object.entries(value).flatMap(([key, inner]) => {
    const place = pointerTo(pointer, key);
    const known = shapeAt(own, key);
    if (known) return unknownKeys(inner, known, place);
    return place === '/$schema' || place === '/$accepted' ? [] : [place];
  });
}

/** The shape of the value under a key, or undefined if the format has no such key. */
export function shapeAt(shape: Shape, key: string): Shape | undefined {
  if (typeof shape === 'string') return shape[0] === '~' && hasFormat('language', key) ? 'label' : undefined;
  if ('items' in shape) return shape.items;
  if ('languages' in shape) return hasFormat('language', key) ? shape.languages : undefined;
  if ('byKey' in shape) {
    return [...Object.values(shape.byKey), shape.otherwise].map((each) => shapeAt(each, key)).find(Boolean);
  }
  if (!('keys' in shape)) return undefined;
  const name = [key, `${key}?`].find((each) => Object.hasOwn(shape.keys, each));
  return name === undefined ? undefined : shape.keys[name];
}
