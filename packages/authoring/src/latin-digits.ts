/** The same text with digits of one form, whatever the script. */
export const withLatinDigits = (text: string): string =>
  text.normalize('NFKC').replace(/\p{Nd}/gu, (digit) => `${valueOf(digit)}`);

/** The value of a digit. In each script ten of them follow one another, and the first is zero. */
function valueOf(digit: string): number {
  const code = digit.codePointAt(0)!;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return code - zero;
}
