// Waits for the page that follows another one in a window.
import type {Session} from './engines.ts';
import {until} from './until.ts';

/**
 * Does what makes the window load a page, and waits until that page has loaded. A driver's own answer may come sooner:
 * the drivers of Firefox and WebKitGTK take an event of the page before for it, such as `history.replaceState`.
 *
 * @param address - Where the act leads. If it leads to another fragment of the open page, nothing is loaded.
 * @throws {Error} if the address has a fragment and is the open page's own. Not every engine loads the page again.
 */
export async function loadedBy(
  {run}: Pick<Session, 'run'>,
  act: () => Promise<unknown>,
  address?: string,
): Promise<void> {
  // A page that cannot be read has no mark. The page after it can be read.
  const wanted = address === undefined ? '' : new URL(address).href;
  const isOpen = await run(leave, wanted).catch(() => false);
  if (isOpen) throw new Error(`${wanted} is open already: openAnew loads it again.`);
  await act();
  await until(
    () => run(progress, wanted),
    (now) => now === 'loaded',
  );
}

/**
 * Loads the open page of the studio again, at another fragment of its address. To open that address would move the
 * fragment alone, and load nothing.
 *
 * @param fragment - With `#`.
 */
export async function openAnew(session: Pick<Session, 'run'>, fragment: string): Promise<void> {
  await loadedBy(session, () => session.run(loadAnew, fragment));
  await until(() => session.run(() => document.querySelector('h1') !== null));
}

// All functions below run in the page.

/** Marks the page as the one before, unless it stays. Returns whether the address is its own, with a fragment. */
function leave(address: string): boolean {
  const [page, fragment] = address.split('#');
  const stays = fragment !== undefined && location.href.split('#')[0] === page;
  Object.assign(globalThis, {isLeft: !stays});
  return stays && location.href === address;
}

/** `loaded`, or the page that is there and how far it is. */
function progress(address: string): string {
  const {readyState} = document;
  // Firefox shows an empty page in between.
  const isBetween = location.href === 'about:blank' && address !== 'about:blank';
  const isBefore = (globalThis as {isLeft?: boolean}).isLeft === true;
  return readyState === 'complete' && !isBetween && !isBefore ? 'loaded' : `${readyState} ${location.href}`;
}

/** The page answers before it ends. */
function loadAnew(fragment: string): void {
  history.replaceState(null, '', fragment);
  setTimeout(() => location.reload());
}
