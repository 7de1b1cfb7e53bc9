/**
 * Puts the focus on the heading of a part of a view that an address has just opened, so that it is not lost with the
 * control that was pressed. A focus that is somewhere else already stays there.
 *
 * @param heading - The selector of the part's own heading. Without one, or if there is none, the heading of the view.
 */
export function focusHeading(view: HTMLElement, heading?: string, tries = MOST_TRIES): void {
  requestAnimationFrame(() => {
    const {activeElement, body} = document;
    const whole = view.closest('main')?.querySelector<HTMLElement>('h1');
    const isFree = activeElement === null || activeElement === body || activeElement === whole;
    if (!view.isConnected || !isFree) return;
    const own = heading === undefined ? null : view.querySelector<HTMLElement>(heading);
    (own ?? whole)?.focus();
    if (!own && heading !== undefined && tries > 0) focusHeading(view, heading, tries - 1);
  });
}

/** In frames. A part may be drawn only when the thread has answered. */
const MOST_TRIES = 300;
