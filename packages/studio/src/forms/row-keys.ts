// Keys of rows that have no id, so that each row keeps its controls, and what was typed in them, while others go.
import type {Json} from '../document/json.ts';

const known = new WeakMap<object, number>();
const drawn = new Map<string, readonly number[]>();
let last = 0;

/**
 * One key for each row. A row that is the same value has the key that it had. A row that was changed in its place
 * keeps the key of that place.
 *
 * @param list - A name of the list, the same for each drawing.
 */
export function rowKeys(list: string, rows: readonly Json[]): readonly number[] {
  const before = drawn.get(list);
  const own = rows.map((row) => (typeof row === 'object' && row !== null ? known.get(row) : undefined));
  const held = new Set(own);
  const used = new Set<number>();
  const keys = rows.map((row, index) => {
    const inPlace = before?.length === rows.length && !held.has(before[index]) ? before[index] : undefined;
    const wanted = own[index] ?? inPlace;
    const key = wanted === undefined || used.has(wanted) ? (last += 1) : wanted;
    used.add(key);
    if (typeof row === 'object' && row !== null) known.set(row, key);
    return key;
  });
  drawn.set(list, keys);
  return keys;
}
