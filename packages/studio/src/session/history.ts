// The changes of a draft, so that they can be undone. Pure.
import {isList, isObject, type Json, type JsonObject} from '../document/json.ts';
import {inverse, patched, patchesBetween, type Patch} from '../document/patches.ts';

/** One change that a person made. */
export interface Step {
  /** The name of the change, in the person's words: `Demand 2, title`. */
  readonly name: string;
  readonly patches: readonly Patch[];
  /** Changes that follow each other with the same key are one: letters typed into one field. */
  readonly merge?: string | undefined;
}

export interface History {
  readonly document: JsonObject;
  /** All steps, also those that were undone and can be done again. */
  readonly steps: readonly Step[];
  /** The number of steps that the document has. */
  readonly position: number;
}

export const newHistory = (document: JsonObject): History => ({document, steps: [], position: 0});

/**
 * Adds a step. Steps that were undone are given up. Returns the same history where nothing differs.
 *
 * @param mayMerge - False after a pause, or after the field was left.
 */
export function withStep(history: History, name: string, next: JsonObject, merge?: string, mayMerge = true): History {
  const {document, steps, position} = history;
  const patches = patchesBetween(document, next);
  if (patches.length === 0) return history;
  const last = steps[position - 1];
  const kept = steps.slice(0, position);
  const merged = mayMerge && merge !== undefined && last?.merge === merge && position === steps.length;
  if (merged) {
    // The document before the last step is the start of the joined one.
    const before = patched(document, inverse(last.patches));
    const joined = patchesBetween(before, next);
    const others = kept.slice(0, -1);
    if (joined.length === 0) return {document: next, steps: others, position: position - 1};
    return {document: next, steps: [...others, {name, patches: joined, merge}], position};
  }
  return {document: next, steps: [...kept, {name, patches, merge}], position: position + 1};
}

/** The history with its last step undone. The same, if there is none. */
export function undone(history: History): History {
  const step = history.steps[history.position - 1];
  if (!step) return history;
  return {...history, document: patched(history.document, inverse(step.patches)), position: history.position - 1};
}

/** The history with the step done again that was undone last. The same, if there is none. */
export function redone(history: History): History {
  const step = history.steps[history.position];
  if (!step) return history;
  return {...history, document: patched(history.document, step.patches), position: history.position + 1};
}

/** A document with a number of steps, from which the others are told. */
export interface Snapshot {
  readonly document: JsonObject;
  readonly position: number;
}

/** The history that a journal of a draft tells. Only the steps since the snapshot are gone through. */
export function replayed({document, position: from}: Snapshot, steps: readonly Step[], wanted: number): History {
  const position = Math.min(wanted, steps.length);
  const between = steps.slice(Math.min(from, position), Math.max(from, position)).flatMap(({patches}) => patches);
  return {document: patched(document, from <= position ? between : inverse(between)), steps, position};
}

/** A snapshot from before the last step, which may still grow with the next key. */
export function snapshotOf({document, steps, position}: History): Snapshot {
  const last = steps[position - 1];
  return last ? {document: patched(document, inverse(last.patches)), position: position - 1} : {document, position};
}

/**
 * A document from JSON. Undefined if the text is none, no object, or nested too deeply: every document goes through
 * here, and everything goes through a document level by level.
 */
export function documentOf(text: string): JsonObject | undefined {
  try {
    const value = JSON.parse(text.replace(/^\uFEFF/, '')) as JsonObject;
    return isObject(value) && isFlat(value, MOST_LEVELS) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** How deep a document may be nested. The check names the place of what is deeper: see `schema/text.ts`. */
const MOST_LEVELS = 100;

const isFlat = (value: Json, levels: number): boolean =>
  (!isObject(value) && !isList(value)) ||
  (levels > 0 && Object.values(value).every((each) => isFlat(each, levels - 1)));
