import {decode} from '../examine/examine.js';
import {edit, type Edit} from '../edit/edit.js';

/**
 * Writes a revision, if one is given, and now as its moment, into the text of a document. Every other byte stays. Text
 * that is no JSON comes back as it is: the check says why.
 */
export function atRevision(bytes: Uint8Array, revision: number | undefined, now: Date): Uint8Array {
  const edits: Edit[] = [{pointer: '/updated', value: `${now.toISOString().slice(0, 19)}Z`}];
  if (revision !== undefined) edits.push({pointer: '/revision', value: revision});
  const edited = edit(decode(bytes) ?? '', edits);
  return edited.ok ? new TextEncoder().encode(edited.text) : bytes;
}
