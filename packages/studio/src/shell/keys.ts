// The keys for undo and redo. A field of the letter writes each change into the document at once, so there the steps of
// the session are undone. A field that is no part of the letter, such as a search, keeps the browser's own undo: two
// histories of one text would undo each other.

interface Pressed {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  readonly isComposing: boolean;
}

/** The command of a key: Ctrl+Z, Ctrl+Y and Ctrl+Shift+Z, or Command in the place of Ctrl. */
export function commandOf(pressed: Pressed): 'undo' | 'redo' | undefined {
  const {key, code} = pressed;
  if (pressed.altKey || pressed.isComposing || pressed.ctrlKey === pressed.metaKey) return undefined;
  // Keyboards of other scripts have no Z: there the place of the key counts.
  const letter = /^[a-z]$/i.test(key) ? key.toLowerCase() : /^\p{L}$/u.test(key) ? code.slice(-1).toLowerCase() : '';
  if (letter === 'z') return pressed.shiftKey ? 'redo' : 'undo';
  // Command+Y opens the history of a browser.
  return letter === 'y' && pressed.ctrlKey && !pressed.shiftKey ? 'redo' : undefined;
}

const WITHOUT_TEXT = /^(?:button|checkbox|color|file|image|radio|range|reset|submit)$/;

/** Whether the session undoes what is done in an element. */
export function isUndoneHere(target: EventTarget | undefined): boolean {
  if (!(target instanceof HTMLElement)) return true;
  const isText =
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLInputElement && !WITHOUT_TEXT.test(target.type)) ||
    target.isContentEditable;
  // The controls of places of the document: see `controlId`.
  return !isText || target.id.startsWith('field.');
}
