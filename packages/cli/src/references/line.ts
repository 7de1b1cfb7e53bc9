/** A text without line breaks, at which something else would begin, and with one space where there are several. */
export function inOneLine(text: string): string {
  return text.replace(/[ \t\n\v\f\r\u0085\u2028\u2029]+/g, ' ').trim();
}
