// Loads an open page again.
import type {Session} from './engines.ts';
import {until} from './until.ts';

/**
 * Loads the open page again, at another fragment of its address. To open that address would move the fragment alone,
 * and load nothing.
 *
 * @param fragment - With `#`.
 */
export const openAnew = (session: Pick<Session, 'run'>, fragment: string): Promise<void> =>
  loadedBy(session, () => session.run(loadAnew, fragment));

/** Does what makes the open page load again, and waits until it is there again. */
export async function loadedBy(session: Pick<Session, 'run'>, act: () => Promise<unknown>): Promise<void> {
  await session.run(() => void Object.assign(globalThis, {isLeft: true}));
  await act();
  await until(() => session.run(() => !('isLeft' in globalThis) && document.querySelector('h1') !== null));
}

/** Runs in the page, which answers before it ends. */
function loadAnew(fragment: string): void {
  history.replaceState(null, '', fragment);
  setTimeout(() => location.reload());
}
