import {parseCitations} from '@countersign/campaign';

/**
 * The marks that a translation has to keep: the citations of a text, with the numbers of their places, and its
 * placeholders. The words of a place may be translated: `para. 4` is `§ 4`.
 */
export function keptIn(text: string): string[] {
  const citations = parseCitations(text).flatMap((part) =>
    typeof part === 'string'
      ? []
      : `[@${part.source}${part.locator === undefined ? '' : `, ${digitsIn(part.locator)}`}]`,
  );
  const broken = text.split('[@').length - 1 - citations.length;
  const placeholders = text.match(/\{[^{}]*\}/g) ?? [];
  return [...citations, ...placeholders, ...Array<string>(Math.max(0, broken)).fill('[@')].sort();
}

/** The digits of a text, whatever the script. */
function digitsIn(text: string): string {
  const digits = text.normalize('NFKC').match(/\p{Nd}/gu) ?? [];
  return digits.map((digit) => valueOf(digit)).join('');
}

/** The value of a digit. In each script ten of them follow one another, and the first is zero. */
function valueOf(digit: string): number {
  const code = digit.codePointAt(0)!;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return code - zero;
}
