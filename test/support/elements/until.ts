// The one way in which tests wait in the page that they run in.

// A test may replace the timers of the page.
const later = window.setTimeout.bind(window);

/** Milliseconds after which something never comes. Reached only where it is missing, so it may be long. */
const PATIENCE = 120_000;

/** Resolves when a condition holds, and says which did not hold in time. What the condition throws is thrown at once. */
export async function until(condition: () => unknown, what = String(condition)): Promise<void> {
  const deadline = performance.now() + PATIENCE;
  while (!condition()) {
    if (performance.now() > deadline) throw new Error(`This did not come true: ${what}`);
    await new Promise((resolve) => later(resolve, 1));
  }
}
