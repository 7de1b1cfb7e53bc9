import {inPageOrder} from '../page-order.js';
import {isAnyAtWork} from './slices.js';

/** Members whose layout the page bears in one frame, though at least a group: some 15 ms of a fast machine. */
const FRAME = 40;

interface Waiting {
  readonly size: number;
  readonly done: () => void;
}

// The lists of a page are laid out one after the other, from the top: what grows moves all below it that has been laid out
// already, in each frame.
const waiting = new Map<Element, Waiting>();

/**
 * Has the browser lay out, a few groups in each frame, what it has skipped so far because it is out of sight. Chromium keeps
 * skipped content from assistive technology, and nobody knows how high it is. Resolves when all is laid out, or the list is
 * gone.
 *
 * @param list - Holds groups, of which those that may be skipped have the class `ahead`.
 * @param size - How many members a group has.
 */
export function layOut(list: Element, size: number): Promise<void> {
  return new Promise((done) => {
    waiting.set(list, {size, done});
    if (waiting.size === 1) requestAnimationFrame(onFrame);
  });
}

function onFrame(): void {
  for (const [list, {done}] of waiting) {
    if (list.isConnected) continue;
    waiting.delete(list);
    done();
  }
  const [first] = isAnyAtWork() ? [] : [...waiting.keys()].sort(inPageOrder);
  if (first) layOutNext(first, waiting.get(first)!);
  if (waiting.size > 0) requestAnimationFrame(onFrame);
}

function layOutNext(list: Element, {size, done}: Waiting): void {
  const ahead = list.getElementsByClassName('ahead');
  for (let members = 0; members < FRAME; members += size) ahead[0]?.classList.remove('ahead');
  if (ahead[0]) return;
  waiting.delete(list);
  done();
}
