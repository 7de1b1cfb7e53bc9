// The one way in which tests in a browser wait for something in their page.

// A test may replace the timers of the page.
const later = window.setTimeout.bind(window);
const cancel = window.clearTimeout.bind(window);

/** Milliseconds to wait at most. Only failing tests wait so long. */
const PATIENCE = 120_000;

/** The words for what is waited for. A function gives them after the wait, with the state at that time. */
type What = string | (() => string);

const missed = (what: What): Error => new Error(`This did not come true: ${typeof what === 'string' ? what : what()}`);

/** Resolves when a condition holds. An error of the condition is thrown at once; the error after the wait names it. */
export async function until(condition: () => unknown, what: What = String(condition)): Promise<void> {
  const deadline = performance.now() + PATIENCE;
  while (!condition()) {
    if (performance.now() > deadline) throw missed(what);
    await new Promise((resolve) => later(resolve, 1));
  }
}

/** Settles as a promise does, in the same task. The error after the wait names what did not come. */
export function owed<T>(promise: Promise<T>, what: What): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = later(() => reject(missed(what)), PATIENCE);
    promise.then(resolve, reject).finally(() => cancel(timer));
  });
}

/** Resolves before the next frame is painted. */
export const nextFrame = (): Promise<unknown> => owed(new Promise(requestAnimationFrame), 'a frame');
