/**
 * Moves the focus into what a change draws, as soon as it is drawn: in a task of its own, after those of the change. A
 * busy machine may show the next frame much later, when the person types in another field.
 */
export function focusDrawn(find: () => HTMLElement | null | undefined): void {
  setTimeout(() => find()?.focus());
}
