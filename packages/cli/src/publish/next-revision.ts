import {join} from 'node:path';
import {decode, edit, type Edit} from '@countersign/authoring';
import {readPublished} from '../documents/published.ts';
import {readIfThere} from '../files/folder.ts';

/**
 * Writes the next revision, and now as its moment, into the text of a document. The next revision follows the one in
 * the folder. Without one, it stays. Every other byte stays, too. Text that is no JSON comes back as it is: the check
 * says why.
 */
export async function nextRevision(bytes: Uint8Array, folder: string, now: Date): Promise<Uint8Array> {
  const path = join(folder, 'campaign.json');
  const published = await readIfThere(path);
  return atRevision(bytes, published && readPublished(path, published).revision + 1, now);
}

/** Writes a revision, if one is given, and now as its moment, into the text of a document. */
export function atRevision(bytes: Uint8Array, revision: number | undefined, now: Date): Uint8Array {
  const edits: Edit[] = [{pointer: '/updated', value: `${now.toISOString().slice(0, 19)}Z`}];
  if (revision !== undefined) edits.push({pointer: '/revision', value: revision});
  const edited = edit(decode(bytes) ?? '', edits);
  return edited.ok ? new TextEncoder().encode(edited.text) : bytes;
}
