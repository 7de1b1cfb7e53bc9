// Loads an open page again.
import type {Session} from './engines.ts';
import {until} from './until.ts';

/**
 * Loads the open page again, at another fragment of its address. To open that address would move the fragment alone,
 * and load nothing.
 *
 * @param fragment - With `#`.
 */
export async function openAnew(session: Pick<Session, 'run'>, fragment: string): Promise<void> {
  await session.run(loadAnew, fragment);
  await until(() => session.run(() => !('isLeft' in globalThis) && document.querySelector('h1') !== null));
}

/** Runs in the page, which answers before it ends. */
function loadAnew(fragment: string): void {
  Object.assign(globalThis, {isLeft: true});
  history.replaceState(null, '', fragment);
  setTimeout(() => location.reload());
}
