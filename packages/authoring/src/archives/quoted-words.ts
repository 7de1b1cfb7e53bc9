// Compares the words of a quotation with those of a page, as a reader would: letters and numbers count.

/**
 * Characters that one may write and the other may leave out: invisible ones such as the soft hyphen, the Arabic
 * tatweel, the vowel points of Arabic and Hebrew.
 */
const OPTIONAL = /\p{Cf}|\u0640|[\u0591-\u05c7]|[\u0610-\u061a]|[\u064b-\u0652]/gu;

/**
 * Marks beyond the thirtieth in a row, which no language has (https://www.unicode.org/reports/tr15/, 13). To put
 * them in order takes time that grows with the square of their number, and a server sends what it likes.
 */
const MARKS_BEYOND = /(?<=\p{M}{30})\p{M}+/gu;

/** Scripts that put no spaces between words. On a page, a line break may stand inside a word of these. */
const WITHOUT_SPACES = String.raw`[\p{sc=Hani}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]`;
// They look back from a space only. From each of many marks, the time would grow with the square of their number.
const NO_SPACE = new RegExp(` (?<=${WITHOUT_SPACES}\\p{M}* )(?=${WITHOUT_SPACES})`, 'gu');
const [STARTS_WITHOUT, ENDS_WITHOUT] = [
  new RegExp(`^ (?=${WITHOUT_SPACES})`, 'u'),
  new RegExp(` (?<=${WITHOUT_SPACES}\\p{M}* )$`, 'u'),
];

/** Whether a text begins in a script without spaces, in which a few characters say much. */
export const hasNoSpaces = (text: string): boolean => new RegExp(`^${WITHOUT_SPACES}`, 'u').test(text);

/**
 * The words of a text, each between two spaces. Case, punctuation, spacing, and the forms of quotation marks and dashes
 * make no difference. Signs of currencies and per cent count as words: they change a fact.
 */
export function wordsOf(text: string): string {
  const plain = text.replace(MARKS_BEYOND, '').normalize('NFKC').replace(OPTIONAL, '').toLowerCase();
  const words = plain.match(/[\p{L}\p{M}\p{N}]+|[\p{Sc}%]/gu) ?? [];
  return words.length === 0 ? '' : ` ${words.join(' ')} `.replace(NO_SPACE, '');
}

/**
 * Splits a quotation where its author left something out or put something in: at `…`, `...`, and brackets such as
 * `[…]` or `[the company]`. Each piece is the source's own words.
 */
export function piecesOf(quote: string): string[] {
  return quote
    .split(/\[[^[\]]*\]|\([\s.…]*\)|…|\.{3,}/)
    .map((piece) => piece.trim())
    .filter((piece) => wordsOf(piece) !== '');
}

/**
 * Whether a page has the words of a quotation, piece by piece in their order.
 *
 * @param pageWords - The page's words, from {@link wordsOf}.
 */
export function holdsQuote(pageWords: string, quote: string): boolean {
  let from = 0;
  const pieces = piecesOf(quote);
  for (const piece of pieces) {
    const words = wordsOf(piece).replace(STARTS_WITHOUT, '').replace(ENDS_WITHOUT, '');
    const at = pageWords.indexOf(words, from);
    if (at < 0) return false;
    // The space after these words may be the one before the next.
    from = at + words.length - 1;
  }
  return pieces.length > 0;
}
