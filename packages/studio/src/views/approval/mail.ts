// The mail that the person's own program opens, without a recipient.

/**
 * The address that opens a new mail with a subject. Nothing in it can add a recipient or another line to the mail's
 * head. The text is not in it: programs for mail take addresses of some 1,800 characters, and each text is longer.
 */
export function mailAddress(subject: string): string {
  const line = subject.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ');
  return `mailto:?subject=${encodeURIComponent(line)}`;
}
