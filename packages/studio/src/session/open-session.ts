// Opens a draft of this browser, with a thread of its own.
import {openIn, talkTo, type Port} from '../worker/ask.ts';
import {readDraft, readPublished} from './drafts.ts';
import {Session} from './session.ts';

/**
 * Opens a draft. Undefined if this browser has none with that id.
 *
 * @param startWorker - Starts the thread that checks and publishes.
 */
export async function openSession(id: string, startWorker: () => Port): Promise<Session | undefined> {
  const draft = await readDraft(id);
  if (!draft) return undefined;
  const worker = talkTo(startWorker());
  await openIn(worker, draft.history.document, await readPublished(id));
  return new Session(draft.head, draft.history, worker);
}
