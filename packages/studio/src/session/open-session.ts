// Opens a draft of this browser, with a thread of its own.
import type {Port} from '../worker/ask.ts';
import {steadyWorker} from '../worker/steady.ts';
import {HandedOver, isKept, Lost, NotKept, readDraft, readPublished, writeSteps} from './drafts.ts';
import {takeHold} from './hold.ts';
import {kept} from './kept.ts';
import {pointerReleased} from './pointer.ts';
import {Session, type Reopened} from './session.ts';
import {finishChanges} from './unfinished.ts';

/**
 * Opens a draft. Undefined if this browser has none with that id. If another page writes it, the session may not
 * change it before `takeOver`.
 *
 * @param startWorker - Starts the thread that checks and publishes.
 * @param onBusy - Called with a way to stop a task that takes long, and without one when that is over.
 */
export async function openSession(
  id: string,
  startWorker: () => Port,
  onBusy?: (stop?: () => void) => void,
): Promise<Session | undefined> {
  const opened: {session?: Session} = {};
  // From now on presses are heard.
  void pointerReleased();
  const draft = await openDraft(id, false, async () => opened.session?.handOver() ?? false);
  if (!draft) return undefined;
  const {head, history} = draft;
  const say = (type: string) => opened.session?.dispatchEvent(new Event(type));
  const worker = steadyWorker({
    start: startWorker,
    document: () => opened.session?.document ?? history.document,
    readPublished: () => readPublished(id).catch(() => undefined),
    onRestart() {
      say('restarted');
      opened.session?.recheck();
    },
    onStop: () => say('stopped'),
    onBusy: onBusy && ((stop) => onBusy(stop && (() => (stop(), opened.session?.recheck())))),
  });
  opened.session = new Session(head, history, worker, {
    ...draft,
    reopen: (onAsked) => openDraft(id, true, onAsked),
    calm: pointerReleased,
  });
  return opened.session;
}

async function openDraft(
  id: string,
  isAsking: boolean,
  onAsked: () => Promise<boolean>,
): Promise<Reopened | undefined> {
  const hold = await takeHold(id, {isAsking, onAsked});
  // Changes that are held on belong to the writer before, so this page does not become another one.
  const held = hold && isKept(id) ? await faultOf(finishChanges(id, kept())) : undefined;
  const draft = await readDraft(id).catch((error: unknown) => {
    hold?.release();
    throw error;
  });
  if (!draft || !hold) hold?.release();
  if (!draft) return undefined;
  const published = await readPublished(id).catch(() => undefined);
  if (!hold) return {...draft, published};
  if (held) return {...draft, published, hold, fault: held};
  // From now on no other page can write, not even one that knows nothing of holds.
  const head = {...draft.head, writer: crypto.randomUUID()};
  if (!isKept(id)) return {...draft, head, published, hold, fault: new NotKept()};
  try {
    const {history, snapshot: base} = draft;
    const snapshot = base === Infinity ? {document: history.document, position: 0} : undefined;
    await writeSteps(head, [], {base, snapshot, takenFrom: draft.head.writer});
    return {...draft, head, snapshot: snapshot?.position ?? base, published, hold};
  } catch (error) {
    // Its document was there all the same, and so is what was written now: the rest is written with the next change.
    if (error instanceof Lost) return {...draft, head, snapshot: Infinity, published, hold};
    if (!(error instanceof HandedOver)) return {...draft, published, hold, fault: error as Error};
    hold.release();
    return {...draft, published};
  }
}

const faultOf = (work: Promise<void>): Promise<Error | undefined> =>
  work.then(
    () => undefined,
    (error: unknown) => error as Error,
  );
