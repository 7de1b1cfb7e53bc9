import {parseCitations} from '@countersign/campaign';
import {withLatinDigits} from '../latin-digits.js';
import {isPrivate} from '../signatories/cells.js';

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

/** The most letters of a place beside its digits, where the text itself has no more. */
const MOST_LETTERS = 20;

/** The place of a citation in a translation that holds more than the words for a place. */
export function wordyPlace(translation: string, source: string): string | undefined {
  const own = placesIn(source);
  const most = own.reduce((longest, place) => Math.max(longest, 2 * lettersIn(place)), MOST_LETTERS);
  return placesIn(translation).find(
    (place) => !own.includes(place) && (lettersIn(place) > most || SENTENCE.test(place) || isPrivate(place, source)),
  );
}

/** A dash between words, or the end of a sentence, belongs to no place. */
const SENTENCE = /\s[-–—]\s?\p{L}|[!?:;؟؛]|\.\s+\p{Lu}/u;

const placesIn = (text: string): string[] =>
  parseCitations(text).flatMap((part) => (typeof part === 'string' ? [] : (part.locator ?? [])));

const lettersIn = (text: string): number => text.match(/\p{L}/gu)?.length ?? 0;

/** The digits of a text, whatever the script. */
const digitsIn = (text: string): string => withLatinDigits(text).replace(/\D/g, '');
