// The one way in which tests in a browser wait for something in their page.

// A test may replace the timers of the page.
const later = window.setTimeout.bind(window);

/** Milliseconds to wait at most. Only failing tests wait so long. */
const PATIENCE = 120_000;

/** Resolves when a condition holds. An error of the condition is thrown at once; the error after the wait names it. */
export async function until(condition: () => unknown, what = String(condition)): Promise<void> {
  const deadline = performance.now() + PATIENCE;
  while (!condition()) {
    if (performance.now() > deadline) throw new Error(`This did not come true: ${what}`);
    await new Promise((resolve) => later(resolve, 1));
  }
}
