import {parseCitations} from '@countersign/campaign';
import {withLatinDigits} from '../latin-digits.js';

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
const digitsIn = (text: string): string => withLatinDigits(text).replace(/\D/g, '');
