// Opens a draft of this browser, with a thread of its own.
import type {Port} from '../worker/ask.ts';
import {steadyWorker} from '../worker/steady.ts';
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
  const {head, history} = draft;
  let opened: Session | undefined;
  const say = (type: string) => opened?.dispatchEvent(new Event(type));
  const worker = steadyWorker({
    start: startWorker,
    document: () => opened?.document ?? history.document,
    readPublished: () => readPublished(id),
    onRestart() {
      say('restarted');
      opened?.recheck();
    },
    onStop: () => say('stopped'),
  });
  opened = new Session(head, history, worker);
  return opened;
}
