// A page at rest does nothing: it reads no database, and changes nothing that is seen.
import type {Session} from '../browsers/engines.ts';
import {until} from '../browsers/until.ts';

/** Waits until the page has done nothing for half a second of frames. A page that works for ever fails. */
export const isAtRest = (session: Pick<Session, 'run'>): Promise<readonly string[]> =>
  until(
    () => session.run(workIn, 30),
    (work) => work.length === 0,
  );

/** The work of the page while so many frames are drawn. Runs in the page. */
async function workIn(frames: number): Promise<readonly string[]> {
  const work = new Set<string>();
  const {transaction} = IDBDatabase.prototype;
  IDBDatabase.prototype.transaction = function (...values) {
    work.add('a transaction');
    return transaction.apply(this, values);
  };
  const observer = new MutationObserver((changes) => {
    for (const {target} of changes) work.add(`a change in ${target.parentElement?.localName}`);
  });
  observer.observe(document, {subtree: true, childList: true, attributes: true, characterData: true});
  for (let frame = 0; frame < frames; frame += 1) await new Promise(requestAnimationFrame);
  observer.disconnect();
  IDBDatabase.prototype.transaction = transaction;
  return [...work];
}
