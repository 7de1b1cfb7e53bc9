// The numbers in a text and in its translation. Languages write one number in many ways, so they are compared loosely:
// a difference that may be a way of writing is none.
import {withoutCitations} from '@countersign/campaign/schema';
import {withLatinDigits} from '../latin-digits.js';

/** A number as a text writes it. */
interface Figure {
  /** As it is written, with Latin digits. */
  readonly written: string;
  /** The number without separators of groups, and without zeros at the beginning or at the end of a fraction: `.7`. */
  readonly digits: string;
  /** The digits between separators: a day and a month, or two numbers of a list, may look like one number. */
  readonly parts: readonly string[];
  /** Whether it may be the month of a date, which other languages write as a word. */
  readonly isMonth: boolean;
  /** Whether it is an hour of the day: 15:00, 15 h, 3 p.m. */
  readonly isHour: boolean;
  /** Whether it is a decade, such as 1990s, which other languages write as a word. */
  readonly isDecade: boolean;
}

/** The numbers that a translation lacks, and those that only the translation has. Each is as it is written. */
export interface FigureDifference {
  readonly lacking: readonly string[];
  readonly added: readonly string[];
}

/** More numbers than this without an equal are compared no further: a text of numbers alone would take long. */
const MOST = 40;

/**
 * Compares the numbers of a translation with those of its original, each as often as it occurs. Small and round numbers
 * are often words in one of the two. So one counts only where the other text has such a number of its own too.
 */
export function differentFigures(original: string, translation: string): FigureDifference {
  let {lacking, added} = withoutEqual(figuresIn(original), figuresIn(translation));
  if (lacking.length <= MOST && added.length <= MOST) {
    for (const isSame of [isOneLarger, isSameYear, isSameHour]) [lacking, added] = unpaired(lacking, added, isSame);
    [lacking, added] = withoutPieces(lacking, added);
    [added, lacking] = withoutPieces(added, lacking);
  }
  if (!(lacking.some(isMonth) && added.some(isMonth))) {
    lacking = lacking.filter((each) => !isMonth(each));
    added = added.filter((each) => !isMonth(each));
  }
  const isOneSided = lacking.every(isClear) || added.every(isClear);
  const told = (figures: readonly Figure[]) =>
    figures.filter((each) => !isOneSided || isClear(each)).map(({written}) => written);
  return {lacking: told(lacking), added: told(added)};
}

const bare = ({digits}: Figure): string => digits.replace('.', '');
const hasSeparator = ({parts}: Figure): boolean => parts.length > 1;
const isMonth = (figure: Figure): boolean => figure.isMonth;

/** Addresses have numbers that belong to no sentence. */
const ADDRESS = /(?::\/\/|\bwww\.)\S*/gi;

/** A mail address, or an address without its scheme: `example.org/2026`. */
const PLAIN_ADDRESS = /^(?=[!-~]+$)(?:[^@]*@.*\.|.*[a-z\d]\.[a-z]{2,}(?:[/?#),.;:]|$))/i;

/** Marks of direction and joiners, which may stand within a number. */
const INVISIBLE = /\p{Cf}/gu;

/** Superscripts, fractions and numbers in circles: `m²` is “square metres” in another language. */
const NO_DIGITS = /\p{No}/gu;

const DATE = /(?<![\d.,])\d{1,4}(?<mark>[./-])\d{1,2}\k<mark>\d{1,4}(?!\d)/;
const GROUPED = /(?<!\d)\d{1,3}(?:[.,'’٬ ]\d{2,3}){0,6}[.,'’٬ ]\d{3}(?:[.,٫]\d+)?(?!\d)/;
const DECIMAL = /\d+(?:[.,٫]\d+)?/;
const NUMBER = new RegExp(`(?<date>${DATE.source})|${GROUPED.source}|${DECIMAL.source}`, 'g');

function figuresIn(text: string): Figure[] {
  const words = withoutCitations(text).replace(ADDRESS, ' ').split(/\s+/);
  const plain = words.filter((word) => !PLAIN_ADDRESS.test(word)).join(' ');
  const shown = withLatinDigits(plain.replace(INVISIBLE, '').replace(NO_DIGITS, ' '));
  const found = [...shown.matchAll(NUMBER)].flatMap(({0: written, index, groups}) => {
    if (groups?.['date'] !== undefined) {
      return written.split(/\D/).map((part) => figure(part, {isMonth: part.length <= 2 && Number(part) <= 12}));
    }
    const after = shown.slice(index + written.length, index + written.length + 6);
    return [figure(written, {isHour: HOUR.test(after), isDecade: after.startsWith('s')})];
  });
  return found.filter(({digits}) => digits !== '');
}

/** The marks after an hour of the day. */
const HOUR = /^(?::\d\d|\s?h(?:\d\d)?(?!\p{L})|\s?[ap]\.?\s?m(?!\p{L}))/iu;

function figure(written: string, {isMonth = false, isHour = false, isDecade = false} = {}): Figure {
  const parts = written.split(/\D+/).map((part) => part.replace(/^0+/, ''));
  const [, whole, fraction = ''] = /^(\d+)[.,٫](\d{1,2})$/.exec(written) ?? [];
  const digits = whole === undefined ? written.replace(/\D/g, '') : `${whole}.${fraction}`.replace(/\.?0{1,2}$/, '');
  return {
    ...{written, isMonth, isHour, isDecade},
    digits: digits.replace(/^0+/, ''),
    parts: parts.filter((part) => part !== ''),
  };
}

/** Leaves out each number that the other text has too, as often as it has it. */
function withoutEqual(
  original: readonly Figure[],
  translation: readonly Figure[],
): {lacking: Figure[]; added: Figure[]} {
  const others = new Map<string, Figure[]>();
  for (const each of translation) {
    const equal = others.get(each.digits);
    if (equal) equal.push(each);
    else others.set(each.digits, [each]);
  }
  const lacking = original.filter(({digits}) => others.get(digits)?.pop() === undefined);
  return {lacking, added: [...others.values()].flat()};
}

/** Leaves out each number that has a partner in the other text, which then has none left. */
function unpaired(
  lacking: readonly Figure[],
  added: readonly Figure[],
  isSame: (one: Figure, other: Figure) => boolean,
): [Figure[], Figure[]] {
  const others = [...added];
  const left = lacking.filter((one) => {
    const at = others.findIndex((other) => isSame(one, other));
    if (at >= 0) others.splice(at, 1);
    return at < 0;
  });
  return [left, others];
}

/** “1.2 million” is 1,200,000. A number with a separator may have fewer zeros to come: “12.5 thousand”. */
function isOneLarger(one: Figure, other: Figure): boolean {
  const [small, large] = bare(one).length < bare(other).length ? [one, other] : [other, one];
  const zeros = bare(large).slice(bare(small).length);
  const least = !hasSeparator(small) ? 3 : hasSeparator(large) ? 1 : 2;
  return zeros.length >= least && /^0+$/.test(zeros) && bare(large).startsWith(bare(small));
}

/** “The 1990s” are “les années 90”, and 2025/26 is 2025/2026. */
function isSameYear({digits: one}: Figure, {digits: other}: Figure): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length === 2 && /^[12]\d{3}$/.test(long) && long.endsWith(short);
}

/** 3 p.m. is 15:00. */
function isSameHour(one: Figure, other: Figure): boolean {
  const [first, second] = [Number(one.digits), Number(other.digits)];
  if (!one.isHour && !other.isHour) return false;
  return first <= 24 && second <= 24 && Math.abs(first - second) === 12;
}

/** Leaves out what looks like one number and is several in the other text: `18.05` of a date, `18 200` of a list. */
function withoutPieces(figures: readonly Figure[], given: readonly Figure[]): [Figure[], Figure[]] {
  let others = [...given];
  const left = figures.filter(({parts, written}) => {
    if (parts.length < 2) return true;
    const rest = [...others];
    const missing = parts.filter((part) => {
      const at = rest.findIndex(({digits}) => digits === part);
      if (at >= 0) rest.splice(at, 1);
      return at < 0;
    });
    // The month of a date may be a word in the other text.
    const isDay = missing.length < parts.length && !/\d{3}$/.test(written);
    if (missing.length > 0 && !(isDay && missing.every((part) => Number(part) <= 12))) return true;
    others = rest;
    return false;
  });
  return [left, others];
}

/** Whether a number is hardly ever a word: it has three digits or more, and is not as round as 150 or 25,000. */
const isClear = ({digits, isDecade}: Figure): boolean =>
  digits.includes('.') || (digits.length > 2 && !isDecade && !/^\d{1,2}0+$/.test(digits));
