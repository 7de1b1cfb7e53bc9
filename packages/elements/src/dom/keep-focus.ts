import {isVisible} from './is-visible.js';
import {page, real} from './real.js';

/**
 * Focuses an element if focus was lost because its content is no longer shown. Readers then go on from there and not
 * from the top of the page. Focus on something that is still visible stays where it is.
 */
export function keepFocus(element: HTMLElement): void {
  if (!element.isConnected) return;
  const active = real(element.getRootNode() as Document | ShadowRoot).activeElement ?? page.activeElement;
  if (active !== page.body && (!active || isVisible(active))) return;
  const isFocusable = element.hasAttribute('tabindex');
  if (!isFocusable) element.tabIndex = -1;
  element.focus({preventScroll: true});
  if (!isFocusable) element.addEventListener('blur', () => element.removeAttribute('tabindex'), {once: true});
}
