// The revision before the next one.
import {documentOf} from '../session/history.ts';
import {readPublished} from '../session/drafts.ts';
import type {Session} from '../session/session.ts';
import {revisionOf} from './revised.ts';

/** The revision that is public now. If that is not known: the one that the draft had when it was first raised here. */
export async function revisionBefore(session: Session): Promise<number> {
  const published = documentOf((await readPublished(session.id)) ?? '');
  return published ? revisionOf(published) : (session.head.before ?? revisionOf(session.document));
}
