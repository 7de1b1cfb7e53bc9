/**
 * Stops `Date.now` of a page. The studio joins what is typed without a pause of two seconds, and an editor waits as
 * long for a second key: a busy machine may take longer. Runs in the page.
 */
export function stopClock(): void {
  const now = Date.now();
  Date.now = () => now;
}
