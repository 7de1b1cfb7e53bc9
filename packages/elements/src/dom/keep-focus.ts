/**
 * Focuses an element if focus was lost because its content is no longer shown. Readers then go on from there and not
 * from the top of the page. Focus on something that is still visible stays where it is.
 */
export function keepFocus(element: HTMLElement): void {
  if (!element.isConnected) return;
  const active = (element.getRootNode() as Document | ShadowRoot).activeElement ?? document.activeElement;
  if (active !== document.body && active?.checkVisibility?.() !== false) return;
  const isFocusable = element.hasAttribute('tabindex');
  if (!isFocusable) element.tabIndex = -1;
  element.focus({preventScroll: true});
  if (!isFocusable) element.addEventListener('blur', () => element.removeAttribute('tabindex'), {once: true});
}
