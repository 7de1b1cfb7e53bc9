// The text of a letter on the clipboard.

export interface ClipboardText {
  readonly text: string;
  readonly isHtml: boolean;
  /** Whether it has more than one line, so that it is more than a few words. */
  readonly isLong: boolean;
}

/** The text that is pasted, as HTML where there is some. Undefined if there is none. */
export function pastedFrom({clipboardData}: ClipboardEvent): ClipboardText | undefined {
  const plain = clipboardData?.getData('text/plain') ?? '';
  const html = clipboardData?.getData('text/html') ?? '';
  if (plain.trim() === '' && html === '') return undefined;
  const isLong = plain.trim().includes('\n') || (plain === '' && html !== '');
  return {text: html === '' ? plain : html, isHtml: html !== '', isLong};
}
