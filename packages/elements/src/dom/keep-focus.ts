/**
 * Gives the focus to an element when what had it inside is no longer shown, so that a reader goes on from there and not
 * from the top of the page. Focus that can still be seen stays where it is.
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
