// A busy thread: it is asked when a test says so.
import type {Session} from '../browsers/engines.ts';
import {until} from '../browsers/until.ts';
import {isChecked} from './at-hand.ts';

/** Holds back what the page of a draft asks its thread for, once the first check is there: before, it asks nothing. */
export async function holdThread(session: Pick<Session, 'run'>): Promise<void> {
  await until(() => session.run(isChecked));
  await session.run(hold);
}

/** Asks the thread for all that was held back. Resolves when the page has its answers, and has drawn them. */
export const releaseThread = (session: Pick<Session, 'run'>): Promise<void> => session.run(release);

// All functions below run in the page.

interface Held extends Window {
  releaseThread?: () => Promise<unknown>;
}

function hold(): void {
  const held: (() => Promise<void>)[] = [];
  const {prototype} = Worker;
  const {postMessage} = prototype;
  prototype.postMessage = function (this: Worker, message: {readonly number: number}) {
    const ask = (resolve: () => void) => {
      this.addEventListener('message', ({data}: MessageEvent<{readonly number: number}>) => {
        if (data.number === message.number) resolve();
      });
      postMessage.call(this, message);
    };
    held.push(() => new Promise(ask));
  };
  (window as Held).releaseThread = () => {
    prototype.postMessage = postMessage;
    return Promise.all(held.map((ask) => ask()));
  };
}

async function release(): Promise<void> {
  await (window as Held).releaseThread!();
}
