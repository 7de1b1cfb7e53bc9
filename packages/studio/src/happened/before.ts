// The revision before the next one.
import type {JsonObject} from '../document/json.ts';
import {documentOf} from '../session/history.ts';
import {readMade, readPublished, type DraftHead} from '../session/drafts.ts';
import type {Session} from '../session/session.ts';
import {revisionOf} from './revised.ts';

/** The revision that is public now, as far as the studio knows. 0 if nothing can be public yet. */
export async function revisionBefore({id, head, document}: Session): Promise<number> {
  const published = documentOf((await readPublished(id)) ?? '');
  if (published) return revisionOf(published);
  return lastRevision(head, document, (await readMade(id)) !== undefined);
}

/**
 * The revision before the next one, where the public text is not known: the one that the draft had when it was first
 * raised here. A letter that was begun here, and was never saved or made into a folder, cannot be public: its number
 * stays as it is.
 *
 * @param isMade - Whether a folder to publish was made of it.
 */
export function lastRevision(head: DraftHead, document: JsonObject, isMade: boolean): number {
  const {before, origin, saved, fileDigest} = head;
  if (before !== undefined) return before;
  const hasLeft = isMade || [origin, saved, fileDigest].some((trace) => trace !== undefined);
  return hasLeft ? revisionOf(document) : 0;
}
