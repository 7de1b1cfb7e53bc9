// Lets a reader find a name among thousands without knowing its exact spelling.

/** Letters that readers confuse and that Unicode does not decompose. Capitals, if the script has them. */
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

// Accents, vowel points, stretched Arabic words, apostrophes, marks of Hebrew abbreviations, invisible characters.
const SILENT = /[\p{M}\p{Cf}\u0640\u02b0-\u02ff'"\u2018\u2019\u05f3\u05f4]/gu;
const BETWEEN_WORDS = /[\p{P}\p{Z}]+/gu;
const ARABIC_DIGITS = /[\u0660-\u0669\u06f0-\u06f9]/g;
// Most names in Latin letters. Only their case has to change, which is fast: the first letter that a reader types may
// compare ten thousand names.
const PLAIN = /^[a-z\d]+(?: [a-z\d]+)*$/i;

/**
 * The form of a text that a search compares. It has no case, accents, vowel points, punctuation and other differences
 * that a reader may not know or cannot type. One space is between two words.
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

/** Whether a text contains every word of a search, whole or in part, in any order. Both must be `searchable`. */
export function finds(search: string, text: string): boolean {
  return search.split(' ').every((word) => text.includes(word));
}
