// Tells the studio which revision is public now, so that it can say what will change.
import {MAX_DOCUMENT_BYTES} from '@countersign/campaign';
import {documentOf} from '../session/history.ts';
import {writePublished} from '../session/drafts.ts';
import type {Session} from '../session/session.ts';
import {fetchDocument, type FetchFault} from './fetch-document.ts';

/** Keeps the text of the public revision with the draft, and gives it to the thread. */
export async function keepPublished(session: Pick<Session, 'id' | 'worker'>, text: string): Promise<void> {
  await writePublished(session.id, text);
  await session.worker.ask('setPublished', text);
}

/** Takes the public revision from a file. Undefined if all went well. */
export async function showPublishedFile(session: Session, file: Blob): Promise<FetchFault | undefined> {
  if (file.size > MAX_DOCUMENT_BYTES) return 'too-large';
  const text = await file.text();
  if (!documentOf(text)) return 'not-json';
  await keepPublished(session, text);
  return undefined;
}

/** Takes the public revision from the address that a person typed. Undefined if all went well. */
export async function showPublishedAt(session: Session, typed: string): Promise<FetchFault | undefined> {
  const fetched = await fetchDocument(typed);
  if (!fetched.ok) return fetched.code;
  await keepPublished(session, fetched.text);
  return undefined;
}
