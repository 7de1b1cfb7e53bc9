// What differs between two documents, as changes of a text.
import {pointerTo} from '@countersign/campaign/schema';
import {isEqual} from '../compare/equal.js';
import type {Json} from './json.js';

/** Another value, or a new one at the end of an object or list. */
interface Put {
  readonly pointer: string;
  readonly value: Json;
}

/** Members that are gone, and members of a list that came before another one. Others stay. */
interface Spliced {
  readonly tokens: readonly (string | number)[];
  readonly removed: readonly (string | number)[];
  readonly added: readonly Json[];
  /** The place of the member that those which came stand before. */
  readonly index: number;
}

export type Difference = Put | Spliced;

/** The differences, outermost first. */
export function differences(before: Json, after: Json): Difference[] {
  const found: Difference[] = [];
  compare(before, after, [], '', found);
  return found;
}

type Tokens = readonly (string | number)[];

function compare(before: Json, after: Json, tokens: Tokens, pointer: string, found: Difference[]): void {
  if (isEqual(before, after)) return;
  const put = () => void found.push({pointer, value: after});
  if (Array.isArray(before) && Array.isArray(after)) {
    if (before.length === after.length)
      for (const [at, each] of before.entries())
        compare(each, after[at]!, [...tokens, at], pointerTo(pointer, at), found);
    else compareLists(before, after, tokens, pointer, found, put);
  } else if (isObject(before) && isObject(after)) {
    const keys = Object.keys(before);
    const removed = keys.filter((key) => !Object.hasOwn(after, key));
    // An object of which nothing stays is another one.
    if (keys.length === removed.length) return put();
    if (removed.length > 0) found.push({tokens, removed, added: [], index: Infinity});
    for (const [key, value] of Object.entries(after)) {
      const inner = pointerTo(pointer, key);
      if (Object.hasOwn(before, key)) compare(before[key]!, value, [...tokens, key], inner, found);
      else found.push({pointer: inner, value});
    }
  } else put();
}

function compareLists(
  before: readonly Json[],
  after: readonly Json[],
  tokens: Tokens,
  pointer: string,
  found: Difference[],
  put: () => void,
): void {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && isEqual(before[start], after[start])) start++;
  let end = 0;
  while (end < most - start && isEqual(before.at(-1 - end), after.at(-1 - end))) end++;
  // Nothing stays that others could stand beside.
  if (start + end === 0) return put();
  const removed = Array.from({length: before.length - start - end}, (_, at) => start + at);
  const added = after.slice(start, after.length - end);
  if (end === 0) {
    for (const value of added) found.push({pointer: `${pointer}/-`, value});
    if (removed.length > 0) found.push({tokens, removed, added: [], index: Infinity});
  } else found.push({tokens, removed, added, index: before.length - end});
}

const isObject = (value: Json): value is {[key: string]: Json} =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
