// The difference between two documents, small enough to be kept for each key that is pressed.
import {isList, isObject, isSame, listAt, memberOf, spliced, withValue, type Json, type JsonObject} from './json.ts';
import {within} from './pointer.ts';

/** A value that another one took the place of. Undefined: there was none, or there is none any more. */
interface Replaced {
  readonly at: string;
  readonly before?: Json | undefined;
  readonly after?: Json | undefined;
}

/** Members of a list that others took the place of. */
interface Spliced {
  readonly list: string;
  readonly index: number;
  readonly removed: readonly Json[];
  readonly added: readonly Json[];
}

export type Patch = Replaced | Spliced;

/**
 * The patches that make one document of another. Values that both share cost nothing, so the time grows with what
 * differs, and with the lengths of the lists on the way.
 */
export function patchesBetween(before: JsonObject, after: JsonObject): Patch[] {
  const patches: Patch[] = [];
  compare('', before, after, patches);
  return patches;
}

/** The most patches of one value. Each of them copies what holds it, so one patch of the whole costs less than more. */
const MOST_PATCHES = 500;

function compare(at: string, before: Json | undefined, after: Json | undefined, patches: Patch[]): void {
  if (before === after) return;
  const inner: Patch[] = [];
  if (isObject(before) && isObject(after)) {
    for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
      compare(within(at, key), memberOf(before, key), memberOf(after, key), inner);
    }
    if (inner.length > MOST_PATCHES) patches.push({at, before, after});
    else patches.push(...inner);
  } else if (isList(before) && isList(after) && before.length === after.length) {
    for (const [index, each] of before.entries()) {
      // A list may have 20,000 members. Only those that differ need a pointer.
      if (each !== after[index]) compare(within(at, index), each, after[index], inner);
    }
    if (inner.length > MOST_PATCHES) patches.push(spliceBetween(at, before, after));
    else patches.push(...inner);
  } else if (isList(before) && isList(after)) {
    patches.push(spliceBetween(at, before, after));
  } else if (!isSame(before, after)) {
    patches.push({at, before, after});
  }
}

/** The members of two lists that differ, between those at both ends that are the same. */
function spliceBetween(list: string, before: readonly Json[], after: readonly Json[]): Spliced {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && isSame(before[start], after[start])) start += 1;
  let end = 0;
  while (end < most - start && isSame(before.at(-1 - end), after.at(-1 - end))) end += 1;
  return {
    list,
    index: start,
    removed: before.slice(start, before.length - end),
    added: after.slice(start, after.length - end),
  };
}

/** A document with patches applied, one after the other. */
export const patched = (document: JsonObject, patches: readonly Patch[]): JsonObject =>
  patches.reduce((current, patch) => {
    if ('at' in patch) return withValue(current, patch.at, patch.after);
    const {list, index, removed, added} = patch;
    return withValue(current, list, spliced(listAt(current, list), index, removed.length, added));
  }, document);

/** The patches that undo others. */
export const inverse = (patches: readonly Patch[]): Patch[] =>
  patches.toReversed().map((patch) => {
    if ('at' in patch) return {at: patch.at, before: patch.after, after: patch.before};
    return {...patch, removed: patch.added, added: patch.removed};
  });
