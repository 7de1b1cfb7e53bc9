// Changes values in the text of a document. Every byte that need not change stays as its author wrote it.
import type {Problem} from '@countersign/campaign';
import {locate, type PlacedProblem} from '@countersign/campaign/schema';
import {parseTree, type Node} from 'jsonc-parser';
import {copyOf, lookUp, MAX_DEPTH, setIn, tokensOf, type Json} from './json.js';
import {rewritten, type Change, type Changes} from './rewrite.js';

/** One change of a document. */
export interface Edit {
  /**
   * An RFC 6901 JSON Pointer. Objects around the value that are missing are made. A last part `-` appends to a list,
   * as in RFC 6902, and makes a missing list.
   */
  readonly pointer: string;
  /** A value of JSON. Members of objects that JSON.stringify leaves out are left out. */
  readonly value: Json | object;
}

/** Why a document is not changed: where the mistake is, what it is, and how to mend it. */
export type Reason = Pick<Problem, 'pointer' | 'message' | 'hint'>;

/** The changed text, or why nothing was changed. */
export type Edited =
  {readonly ok: true; readonly text: string} | {readonly ok: false; readonly problems: readonly PlacedProblem[]};

/**
 * Applies edits to the text of a document, one after the other. Never throws. The text keeps its byte order mark, its
 * line ends and its indentation, and a new member of a list takes the form of the member before it. The time grows in
 * proportion to the text and the edits.
 *
 * @param text - JSON. Text that is none comes back as problems.
 * @param edits - All of them are applied, or none.
 */
export function edit(text: string, edits: readonly Edit[]): Edited {
  const located = locate(text);
  if (!located.ok) return located;
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  const json = text.slice(mark.length);
  const root = parseTree(json)!;
  const changes: Changes = new Map();
  for (const {pointer, value} of edits) {
    const failed = (message: string, hint: string): Edited => ({
      ok: false,
      problems: [{pointer, message, hint, ...located.placeOf(pointer)}],
    });
    const tokens = tokensOf(pointer);
    if (!tokens) {
      const hint = `It is empty for the whole document, or it begins with / and has at most ${MAX_DEPTH} parts.`;
      return failed(`This is no pointer to a value: ${JSON.stringify(pointer.slice(0, 100))}.`, hint);
    }
    const copy = copyOf(value);
    if (copy === undefined) {
      const hint = `Take texts, numbers, true, false, null, and lists and objects of them, at most ${MAX_DEPTH} deep.`;
      return failed(`The value for ${pointer} cannot be written as JSON.`, hint);
    }
    if (note(root, tokens, copy, changes)) continue;
    const hint = 'Mend what stands around it first: countersign check says what is wrong.';
    return failed(`There is no place for a value at ${pointer}.`, hint);
  }
  return {ok: true, text: mark + rewritten(json, root, changes)};
}

/** Notes one edit. Returns false if there is no place for its value. */
function note(root: Node, tokens: readonly string[], value: Json, changes: Changes): boolean {
  let node = root;
  for (const [at, token] of tokens.entries()) {
    const change = changeOf(node, changes);
    if (change.replacement) return setIn(change.replacement.value, tokens.slice(at), value);
    const inner = lookUp(node, token);
    if (!inner) return add(node, change, tokens.slice(at), value);
    node = inner;
  }
  changeOf(node, changes).replacement = {value};
  return true;
}

/** Notes a member that the text does not have. */
function add({type, children = []}: Node, {added}: Change, tokens: readonly string[], value: Json): boolean {
  if (type !== 'object' && type !== 'array') return false;
  const [token, ...rest] = tokens as [string, ...string[]];
  const next = children.length + added.size;
  const key = type === 'array' && token === '-' ? `${next}` : token;
  if (type === 'array' && !added.has(key) && key !== `${next}`) return false;
  // An object is no list to append to.
  if (type === 'object' && token === '-') return false;
  if (rest.length === 0) {
    added.set(key, value);
    return true;
  }
  const outer = added.get(key) ?? (rest[0] === '-' ? [] : {});
  added.set(key, outer);
  return setIn(outer, rest, value);
}

function changeOf(node: Node, changes: Changes): Change {
  const change = changes.get(node) ?? {added: new Map<string, Json>()};
  changes.set(node, change);
  return change;
}
