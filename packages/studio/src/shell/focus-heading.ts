/**
 * Puts the focus on the heading of a part of a view that an address has just opened, so that it is not lost with the
 * control that was pressed. A focus that is somewhere else already stays there.
 *
 * @param heading - The selector of the part's own heading. Without one, or if there is none, the heading of the view.
 */
export function focusHeading(view: HTMLElement, heading?: string): void {
  requestAnimationFrame(() => {
    const {activeElement, body} = document;
    if (!view.isConnected || (activeElement !== null && activeElement !== body)) return;
    const own = heading === undefined ? null : view.querySelector<HTMLElement>(heading);
    (own ?? view.closest('main')?.querySelector<HTMLElement>('h1'))?.focus();
  });
}
