import type {Form} from './form.ts';

/** Whether the focus is where it was, or nowhere. Otherwise the person has gone elsewhere, and keeps it. */
export const hasFocusStayed = (from: Element | null): boolean =>
  [from, document.body, null].includes(document.activeElement);

/**
 * Moves the focus into what a change draws, before the next key or press is heard. In a frame or a task of its own it
 * may come much later on a busy machine, when the person types in another field.
 *
 * @param from - The element that had the focus when the thread was asked for the change. Its answer may come late, too:
 *   a person who has gone elsewhere keeps the focus. Without it the focus moves in any case.
 */
export function focusDrawn(
  form: Pick<Form, 'whenDrawn'>,
  find: () => HTMLElement | null | undefined,
  from?: Element | null,
): void {
  void form.whenDrawn().then(() => {
    if (from === undefined || hasFocusStayed(from)) find()?.focus();
  });
}
