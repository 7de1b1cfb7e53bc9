/**
 * Lets the page answer its reader, and draw. Browsers without `scheduler.yield` (Safari) go on in a task of their own.
 *
 * @param isFirst - What is there for the first time is drawn before anything else goes on: continuations come before frames
 *   in Chromium, for as long as it bears that.
 */
export function yieldToPage(isFirst: boolean): Promise<void> {
  const {scheduler} = globalThis as {scheduler?: {yield?: () => Promise<void>}};
  if (scheduler?.yield && !isFirst) return scheduler.yield();
  return new Promise((resolve) => setTimeout(resolve, isFirst ? FRAME : 0));
}

const FRAME = 16;
