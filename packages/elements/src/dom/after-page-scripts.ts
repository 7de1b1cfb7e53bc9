import {page} from './real.js';

/**
 * Calls back when the scripts that the page names have run: at once, or with `DOMContentLoaded`.
 *
 * Module scripts and deferred scripts run before `DOMContentLoaded`, each as soon as it has arrived
 * (https://html.spec.whatwg.org/multipage/parsing.html#the-end). An event that waits for this reaches the listeners of
 * every such script.
 *
 * @param callback - May be called twice, in browsers that do not say when `DOMContentLoaded` was.
 */
export function afterPageScripts(callback: () => void): void {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (page.readyState === 'complete' || navigation?.domContentLoadedEventStart) {
    callback();
    return;
  }
  page.addEventListener('DOMContentLoaded', callback, {once: true});
  addEventListener('load', callback, {once: true});
}
