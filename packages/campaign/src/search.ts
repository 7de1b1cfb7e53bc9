// How a reader finds a name among thousands, without knowing how the document writes it.

/** What readers type one for the other, though Unicode does not take it apart. In capitals, where there are any. */
const ALIKE: Readonly<Record<string, string>> = {
  Ø: 'O',
  Ł: 'L',
  Đ: 'D',
  Æ: 'AE',
  ẞ: 'SS',
  Œ: 'OE',
  // Arabic: alef wasla, alef maqsura and Persian yeh, teh marbuta, Persian kaf.
  '\u0671': '\u0627',
  '\u0649': '\u064a',
  '\u06cc': '\u064a',
  '\u0629': '\u0647',
  '\u06a9': '\u0643',
  // Hebrew: letters that have another form at the end of a word.
  '\u05da': '\u05db',
  '\u05dd': '\u05de',
  '\u05df': '\u05e0',
  '\u05e3': '\u05e4',
  '\u05e5': '\u05e6',
};

// Accents, vowel points, the stretching of Arabic words, apostrophes, the marks of Hebrew abbreviations, the invisible.
const SILENT = /[\p{M}\p{Cf}\u0640\u02b0-\u02ff'"\u2018\u2019\u05f3\u05f4]/gu;
const BETWEEN_WORDS = /[\p{P}\p{Z}]+/gu;
const ARABIC_DIGITS = /[\u0660-\u0669\u06f0-\u06f9]/g;
// Most names in Latin letters, where case is all there is to see to: ten thousand are compared at the first letter
// typed.
const PLAIN = /^[a-z\d]+(?: [a-z\d]+)*$/i;

/**
 * A text as a search compares it: without case, accents, vowel points, punctuation and other differences that a reader
 * may not know or cannot type. One space is between two words.
 */
export function searchable(text: string): string {
  if (PLAIN.test(text)) return text.toUpperCase();
  return text
    .normalize('NFKD')
    .replace(SILENT, '')
    .toUpperCase()
    .replace(/[^ -~]/g, (letter) => ALIKE[letter] ?? letter)
    .replace(ARABIC_DIGITS, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(BETWEEN_WORDS, ' ')
    .trim();
}

/** Whether a text has every word of a search, whole or in part and in whatever order. Both are `searchable`. */
export function finds(search: string, text: string): boolean {
  return search.split(' ').every((word) => text.includes(word));
}
