import {inPageOrder} from '../page-order.js';
import {isAnyAtWork} from './slices.js';

/** Members whose layout the page bears in one frame, though at least a group: some 15 ms of a fast machine. */
const FRAME = 40;

interface Waiting {
  readonly size: number;
  readonly done: () => void;
  at: number;
}

// The lists of a page are laid out one after the other, from the top: what grows moves all below it that has been laid out
// already, in each frame.
const waiting = new Map<Element, Waiting>();

/**
 * Has the browser lay out, a few groups in each frame, what it has skipped so far because it is out of sight. Chromium keeps
 * skipped content from assistive technology, and nobody knows how high it is. Resolves when all is laid out, or the list is
 * gone.
 *
 * @param list - Its children hold a group each; those that may be skipped have the class `ahead`.
 * @param size - How many members a group has.
 */
export function layOut(list: Element, size: number): Promise<void> {
  return new Promise((done) => {
    waiting.set(list, {size, done, at: 0});
    // The next frame shows what has just been drawn, and is soon there without this.
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

function layOutNext(list: Element, entry: Waiting): void {
  const end = entry.at + FRAME / entry.size;
  for (; entry.at < Math.min(end, list.childElementCount); entry.at += 1) {
    list.children[entry.at]!.firstElementChild!.classList.remove('ahead');
  }
  if (entry.at < list.childElementCount) return;
  waiting.delete(list);
  entry.done();
}
