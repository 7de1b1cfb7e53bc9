/** Members whose layout the page bears in one frame: some 15 ms of a fast machine. */
const FRAME = 60;

/**
 * Has the browser lay out, a few groups in each frame, what it has skipped so far because it is out of sight. Chromium keeps
 * skipped content from assistive technology, and nobody knows how high it is. Ends when all is laid out, or the list is gone.
 *
 * @param list - Its children are the groups; those that may be skipped have the class `ahead`.
 * @param size - How many members a group has.
 */
export async function layOut(list: Element, size: number): Promise<void> {
  for (let at = 0; list.isConnected && at < list.childElementCount; at += FRAME / size) {
    await new Promise(requestAnimationFrame);
    for (const group of [...list.children].slice(at, at + FRAME / size)) group.classList.remove('ahead');
  }
}
