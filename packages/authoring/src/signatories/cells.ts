// The meaning of single cells in a table of signatories.
import {canonicalUrl, EMAIL, hasFormat, meantDates} from '@countersign/campaign/schema';
import {withLatinDigits} from '../latin-digits.js';

/** A whole cell that is a telephone number. */
const TELEPHONE = /^(?:tel|phone|fax|mob(?:ile)?)?[.: ]{0,3}\+?[\d\s()./-]{7,30}$/i;
/** A telephone number in a longer text: one with its country's prefix, or any nine digits in a row. */
const TELEPHONES = /(?:\+|\b00)[\d(][\d\s()./-]{6,20}\d|\d(?:[\s()./-]{0,3}\d){8,}/g;
const DATES = /\b[12]\d{3}([-/.])\d{1,2}\1\d{1,2}\b/g;
/** E-mail addresses that are written for people: `jane (at) example.org`, or of the machine itself. */
const HIDDEN_EMAIL = /[\p{L}\p{N}]\s?[([{]\s?at\s?[)\]}]\s?[\p{L}\p{N}]|[^\s@]@localhost\b/iu;

/** Whether a text holds an e-mail address or a telephone number. Numbers that another text has are no news. */
export function isPrivate(text: string, other = ''): boolean {
  const plain = withLatinDigits(decoded(text));
  if (EMAIL.test(plain) || HIDDEN_EMAIL.test(plain)) return true;
  const known = digitsIn(withLatinDigits(other));
  const numbers = [...(TELEPHONE.test(plain) ? [plain] : []), ...(plain.replace(DATES, '–').match(TELEPHONES) ?? [])];
  return numbers.map(digitsIn).some((digits) => digits.length >= 7 && !known.includes(digits));
}

/** Whether a web address holds an e-mail address or a telephone number. Pages have long numbers of their own. */
export function isPrivateAddress(address: string): boolean {
  const plain = withLatinDigits(decoded(address));
  const isEmail = EMAIL.test(plain) || HIDDEN_EMAIL.test(plain);
  return isEmail || /(?:tel|phone|fax|mobile|whatsapp|wa\.me)[^\p{L}\d]{1,3}\d{7}/iu.test(plain);
}

const digitsIn = (text: string): string => text.replace(/\D/g, '');

/** A text whose percent-escapes are read. */
const decoded = (text: string): string =>
  text.replace(/(?:%[0-9a-f]{2})+/gi, (escapes) => {
    try {
      return decodeURIComponent(escapes);
    } catch {
      return escapes;
    }
  });

/** An https address: `d-64.org` is `https://d-64.org/`. Undefined if it is none. */
export function addressOf(cell: string): {readonly url: string; readonly isGuess: boolean} | undefined {
  const isGuess = !/^https:/i.test(cell);
  if (/[\s@]/.test(cell)) return undefined;
  const url = canonicalUrl(`https://${cell.replace(/^https?:\/*|^\/\//i, '')}`);
  return url !== undefined && hasFormat('https-url', url) ? {url, isGuess} : undefined;
}

const PEOPLE =
  'person|people|individual|private person|citizen|academic|scientist|researcher|expert|professor|journalist|politician|mp|mep|' +
  'artist|personne|individu|particulier|citoyen|citoyenne|chercheur|chercheuse|experte|persona|individuo|particular|' +
  'ciudadano|ciudadana|investigador|investigadora|experta|فرد|شخص|أفراد|اشخاص|باحث|خبير|אדם|אדם פרטי|יחיד|יחידה|חוקר|חוקרת|מומחה';
const people = new Set(PEOPLE.split('|'));

/** Whether a word for the type of a signatory means a person. */
export const isPersonWord = (cell: string): boolean =>
  people.has(
    cell
      .toLowerCase()
      .replace(/[^\p{L}]+/gu, ' ')
      .trim(),
  );

/** The order of day and month in dates such as 03/04/2026. Undefined if no date of the column shows it. */
export function dayComesFirst(cells: readonly string[]): boolean | undefined {
  for (const cell of cells) {
    const [, first, second] = SLASHED.exec(cell) ?? [];
    if (Number(first) > 12) return true;
    if (Number(second) > 12) return false;
  }
  return undefined;
}

const SLASHED = /^(\d{1,2})[/-](\d{1,2})[/-]([12]\d{3})\b/;

/** A date as documents have it, from what spreadsheets and forms write. The time of day is left out. */
export function dateOf(cell: string, dayFirst: boolean | undefined): string | undefined {
  const [, first, second, lastYear] = SLASHED.exec(cell) ?? [];
  const [, year, month, day] = /^([12]\d{3})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(cell) ?? [];
  const [, dotDay, dotMonth, dotYear] = /^(\d{1,2})\.\s?(\d{1,2})\.\s?([12]\d{3})\b/.exec(cell) ?? [];
  let parts = hasFormat('partial-date', cell) ? [cell] : [];
  if (year) parts = [year, month!, day!];
  else if (dotYear) parts = [dotYear, dotMonth!, dotDay!];
  else if (lastYear && (dayFirst !== undefined || first === second)) {
    parts = dayFirst ? [lastYear, second!, first!] : [lastYear, first!, second!];
  }
  const date = parts.map((part) => part.padStart(2, '0')).join('-');
  if (hasFormat('partial-date', date)) return date;
  const meant = meantDates(cell);
  return meant.length === 1 ? meant[0] : undefined;
}
