// The thread of the first page: it starts when it is first needed, since most people open a draft.
import {Stopped, talkTo, type Worker as Thread} from '../../worker/ask.ts';
import {ownScript} from '../../shell/own-script.ts';

let started: Thread | undefined;

/** The thread. If one crashes, or somebody stops it, its tasks fail, and the next task has another one. */
export const thread = (): Thread => (started ??= start());

function start(): Thread {
  const port = new Worker(ownScript('worker'), {type: 'module'});
  const end = (reason?: Error) => {
    if (started === own) started = undefined;
    own.end!(reason);
  };
  // The frame says that it takes long.
  const onBusy = (isBusy: boolean) =>
    dispatchEvent(new CustomEvent('studio-busy', {detail: isBusy ? () => end(new Stopped()) : undefined}));
  const own: Thread = talkTo(port, onBusy);
  port.onerror = () => end();
  return own;
}
