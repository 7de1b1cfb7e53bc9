import {inPageOrder} from '../dom/page-order.js';
import {isAnyAtWork} from './slices.js';

/** Members that are laid out in one frame, rounded up to whole groups: some 15 ms of a fast machine. */
const MEMBERS_PER_FRAME = 40;

interface Waiting {
  /** Groups that the browser still skips. */
  readonly ahead: Element[];
  readonly groupSize: number;
  readonly done: () => void;
}

// Top to bottom: a growing list pushes everything below it.
const waiting = new Map<Element, Waiting>();

/**
 * Makes the browser lay out a list's groups that are out of sight, a few in each frame.
 *
 * Until then the browser skips them: their height is unknown, and Chromium hides them from assistive technology.
 * Resolves when all groups that the list has now are laid out or gone.
 *
 * @param list - Element with groups. Those that the browser may skip have the class `ahead`.
 * @param groupSize - Number of members in a group.
 */
export function layOut(list: Element, groupSize: number): Promise<void> {
  return new Promise((done) => {
    // Find all groups once: a search in each frame would walk over every group before the next one.
    waiting.set(list, {ahead: [...list.querySelectorAll('.ahead')], groupSize, done});
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

function layOutNext(list: Element, {ahead, groupSize, done}: Waiting): void {
  for (let members = 0; ahead.length > 0 && members < MEMBERS_PER_FRAME;) {
    const group = ahead.shift()!;
    // A search may have removed the group. Then the lists below need not wait for it.
    if (!group.isConnected) continue;
    group.classList.remove('ahead');
    members += groupSize;
  }
  if (ahead.length > 0) return;
  waiting.delete(list);
  done();
}
