/** Length of a frame in milliseconds. */
const FRAME = 16;

/**
 * Lets the page answer its reader, and draw. Browsers without `scheduler.yield` (Safari) continue in a new task.
 *
 * @param isFirst - First time, wait a frame: Chromium may resume before painting.
 */
export function yieldToPage(isFirst: boolean): Promise<void> {
  const {scheduler} = globalThis as {scheduler?: {yield?: () => Promise<void>}};
  // Without one, `scheduler` may be an element with that id.
  if (typeof scheduler?.yield === 'function' && !isFirst) return scheduler.yield();
  return new Promise((resolve) => setTimeout(resolve, isFirst ? FRAME : 0));
}
