// A thread that is started again when it crashes. Nothing that a person wrote is in it alone.
import type {JsonObject} from '../document/json.ts';
import {openIn, Stopped, talkTo, type Port, type Worker} from './ask.ts';

export interface Steady {
  /** Starts a thread. */
  readonly start: () => Port;
  /** The document that is open in the page. */
  readonly document: () => JsonObject;
  /** The text of the revision that is public. */
  readonly readPublished: () => Promise<string | undefined>;
  /** The thread had crashed, and has the document again. */
  readonly onRestart: () => void;
  /** It has crashed too often. Every task fails from then on. */
  readonly onStop: () => void;
  /** A task takes long: it can be stopped by a call. Without one, that is over. */
  readonly onBusy?: ((stop?: () => void) => void) | undefined;
}

/** How often a thread is started again. A document that crashes each of them would go on for ever. */
const MOST_RESTARTS = 3;

/** Starts a thread, and gives it the document. */
export function steadyWorker({start, document, readPublished, onRestart, onStop, onBusy}: Steady): Worker {
  let restarts = 0;
  let isEnded = false;
  let talk = begin();
  let ready = opened();

  function begin(): Worker {
    const port = start();
    const own: Worker = talkTo(
      port,
      onBusy && ((isBusy) => onBusy(isBusy ? () => renew(own, new Stopped()) : undefined)),
    );
    port.onerror = () => {
      if (isEnded || own !== talk) return;
      if (restarts === MOST_RESTARTS) {
        own.end!();
        return onStop();
      }
      restarts += 1;
      renew(own);
      ready.then(onRestart, () => {});
    };
    return own;
  }

  function renew(own: Worker, reason?: Error): void {
    if (isEnded || own !== talk) return;
    own.end!(reason);
    talk = begin();
    // The patches of what is changed while the thread begins fit the document as it is now.
    ready = opened();
  }

  function opened(): Promise<void> {
    const own = talk;
    const current = document();
    const done = readPublished().then((published) => openIn(own, current, published));
    // Tasks that wait for it fail with it.
    done.catch(() => {});
    return done;
  }

  return {
    ask(name, ...values) {
      // Tasks keep their order: all wait for the same promise. One that was asked for before a crash fails with it.
      return ready.then(() => talk.ask(name, ...values));
    },
    end() {
      isEnded = true;
      // A person has left the draft, and with it all that was asked for.
      talk.end!(new Stopped());
    },
  };
}
