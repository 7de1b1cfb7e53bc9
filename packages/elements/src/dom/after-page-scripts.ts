/**
 * Calls back when the scripts that the page names have run: at once, or with `DOMContentLoaded`.
 *
 * Module scripts and deferred scripts run before `DOMContentLoaded`, each as soon as it has arrived
 * (https://html.spec.whatwg.org/multipage/parsing.html#the-end). A listener that a later script adds hears every event that
 * waits for this.
 *
 * @param callback - May be called twice, where the browser does not say when `DOMContentLoaded` was.
 */
export function afterPageScripts(callback: () => void): void {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (document.readyState === 'complete' || navigation?.domContentLoadedEventStart) {
    callback();
    return;
  }
  document.addEventListener('DOMContentLoaded', callback, {once: true});
  addEventListener('load', callback, {once: true});
}
