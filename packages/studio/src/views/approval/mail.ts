// The mail that the person's own program opens, without a recipient.
import {hasFormat} from '@countersign/campaign';

/** Programs for mail take addresses up to about this length. */
const LONG = 1_800;

/**
 * The address that opens a new mail with a subject and a text. Nothing in either can add a recipient or another line to
 * the head of the mail. Undefined if it is longer than programs for mail take.
 */
export function mailAddress(subject: string, text: string): string | undefined {
  const line = subject.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ');
  const body = text.replaceAll(/\r\n?|\n/g, '\r\n');
  const address = `mailto:?subject=${encodeURIComponent(line)}&body=${encodeURIComponent(body)}`;
  return address.length > LONG ? undefined : address;
}

/** Whether a text is a day: `2026-06-30`. */
export const isDay = (text: string): boolean => text.length === 10 && hasFormat('partial-date', text);
