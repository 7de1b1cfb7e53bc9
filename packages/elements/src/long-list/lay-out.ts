import {inPageOrder} from '../dom/page-order.js';
import {isAnyAtWork} from './slices.js';

/** Members whose layout the page bears in one frame, though at least a group: some 15 ms of a fast machine. */
const FRAME = 40;

interface Waiting {
  /** Groups that were skipped when it was asked, and have not had their turn. */
  readonly ahead: Element[];
  readonly size: number;
  readonly done: () => void;
}

// The lists of a page are laid out one after the other, from the top: what grows moves all below it that has been laid out
// already, in each frame.
const waiting = new Map<Element, Waiting>();

/**
 * Has the browser lay out, a few groups in each frame, what it has skipped so far because it is out of sight. Chromium keeps
 * skipped content from assistive technology, and nobody knows how high it is. Resolves when all that is there now is laid out,
 * or gone.
 *
 * @param list - Holds groups, of which those that may be skipped have the class `ahead`.
 * @param size - How many members a group has.
 */
export function layOut(list: Element, size: number): Promise<void> {
  return new Promise((done) => {
    // Looked for once: to ask in each frame which is the next would be a walk through all before it.
    waiting.set(list, {ahead: [...list.querySelectorAll('.ahead')], size, done});
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

function layOutNext(list: Element, {ahead, size, done}: Waiting): void {
  for (let members = 0; ahead.length > 0 && members < FRAME;) {
    const group = ahead.shift()!;
    // A search may have taken it away: the lists below need not wait for it.
    if (!group.isConnected) continue;
    group.classList.remove('ahead');
    members += size;
  }
  if (ahead.length > 0) return;
  waiting.delete(list);
  done();
}
