import type {Form} from './form.ts';

/**
 * Moves the focus into what a change draws, before the next key or press is heard. In a frame or a task of its own it
 * may come much later on a busy machine, when the person types in another field.
 */
export function focusDrawn(form: Pick<Form, 'whenDrawn'>, find: () => HTMLElement | null | undefined): void {
  void form.whenDrawn().then(() => find()?.focus());
}
