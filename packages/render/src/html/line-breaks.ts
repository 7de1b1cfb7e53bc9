// Adds `<wbr>` to words that are too long for a column: static HTML has no style that would break them. The expressions
// here match texts in HTML, where a character may be a reference, such as `&#64;`.

// Characters of scripts without spaces: lines break between two of them. Some characters of these scripts are left out
// because they cannot begin a line, such as iteration marks and small kana.
const UNSPACED =
  '(?![\\u3005\\u303b\\u309d\\u309e\\u30fd\\u30fe\\ua015\\u3041-\\u3049\\u3063\\u3083-\\u3087\\u308e\\u3095\\u3096' +
  '\\u30a1-\\u30a9\\u30c3\\u30e3-\\u30e7\\u30ee\\u30f5\\u30f6\\u31f0-\\u31ff\\uff67-\\uff6f])[\\uac00-\\ud7a3' +
  ['Han', 'Hira', 'Kana', 'Thai', 'Laoo', 'Khmr', 'Mymr', 'Java', 'Bali', 'Yiii']
    .map((script) => `\\p{sc=${script}}`)
    .join('') +
  ']';
// The dot between syllables of Tibetan and the dot between words of Ethiopic, as references. Lines break after them,
// but not before a word joiner.
const DOT = '&#(?:3851|4961);(?!&#(?:8288|65279);)';
// The start of a character, or of a reference to one, at which no line breaks: not a space, and none of the above.
const JOINED = `(?!${DOT}|${UNSPACED}|[ \\t\\n\\f\\r])`;
const BEFORE_JOINED = `${JOINED}[^]`;
const AFTER_JOINED = `(?<=(?!${UNSPACED})[^ \\t\\n\\f\\r])`;
// A letter of a long word. A character of a script without spaces is one too if a joined character stands beside it.
// Otherwise word joiners, or signs that cannot begin a line, would keep a whole text of such characters from breaking.
// The three alternatives exclude each other, or the time for a short run would double with each letter.
const LETTER =
  `(?:${JOINED}(?:&[^&;]+;|[^&])` +
  `|${UNSPACED}(?=${BEFORE_JOINED})` +
  `|${AFTER_JOINED}${UNSPACED}(?!${BEFORE_JOINED}))`;
// Characters that are as wide as several letters: cuneiform, Arabic words in one character, and long dashes.
const WIDE = '[\\ufdf0-\\ufdfd\\u{12000}-\\u{1254f}\\u2e3a\\u2e3b]';
// Wide characters that are not letters, so that `inert` writes them as references: U+2E3A, U+2E3B, U+FDFC, U+FDFD, and
// signs of cuneiform.
const WIDE_REFERENCE = '&#(?:1183[45]|6502[01]|74[78]\\d\\d);';
const LETTERS = new RegExp(LETTER, 'gu');
const LONG = new RegExp(`${LETTER}{41,}|(?:${WIDE}|${WIDE_REFERENCE}){2,}`, 'gu');
// Scripts that browsers break by dictionary: they do not break a word that their dictionary lacks.
const BY_DICTIONARY = '[\\p{sc=Thai}\\p{sc=Laoo}\\p{sc=Khmr}\\p{sc=Mymr}]';
const HAS_WORDS = new RegExp(BY_DICTIONARY, 'u');
const WITHOUT_SPACE = /(?:&[^&;]+;|[^ \t\n\f\r&]){41,}/g;
const TOKENS = new RegExp(`<wbr>|&[^&;]+;|${BY_DICTIONARY}+|[^]`, 'gu');
const WORDS = new Intl.Segmenter('en', {granularity: 'word'});
const [IS_WIDE, IS_JOINED] = [new RegExp(WIDE, 'u'), /^[\p{M}\u200c\u200d]/u];

/**
 * Returns HTML text with places for line breaks (`<wbr>`) in long words, so that it fits a column without a style.
 * A word of more than 40 letters may break after every eight: see docs/decisions/0031-piles-of-marks.md.
 *
 * @param text - Text between two tags, without line breaks of its own.
 */
export function withLineBreaks(text: string): string {
  const broken = text.replace(LONG, (word) => breakWord(word, LETTERS));
  return HAS_WORDS.test(broken) ? broken.replace(WITHOUT_SPACE, breakBetweenWords) : broken;
}

/**
 * Adds places for line breaks to text without spaces. They stand between words, at least one after every eight letters.
 * `Intl.Segmenter` finds the words, and the words that it knows differ a little between versions of ICU.
 */
function breakBetweenWords(text: string): string {
  let count = 0;
  return text.replace(TOKENS, (token) => {
    if (!HAS_WORDS.test(token)) {
      count = token === '<wbr>' ? 0 : count + 1;
      return token;
    }
    return Array.from(WORDS.segment(token), ({segment}) => {
      const isBreak = count > 0 && count + segment.length > 8;
      count = (isBreak ? 0 : count) + segment.length;
      return (isBreak ? '<wbr>' : '') + (segment.length > 24 ? breakWord(segment, /[^]/gu) : segment);
    }).join('');
  });
}

/**
 * Adds a place for a line break after every eight letters of a word, and after each wide one. Punctuation that `inert`
 * leaves as it is only within a word does not end a piece of it, and becomes a reference where it begins one.
 */
function breakWord(word: string, letters: RegExp): string {
  let count = 0;
  let before = '';
  return word.replace(letters, (letter) => {
    const character = letter.replace(/^&#(x?)([\da-f]+);$/i, (_, hex: string, code: string) =>
      String.fromCodePoint(parseInt(code, hex ? 16 : 10)),
    );
    if (IS_JOINED.test(character)) return letter;
    const isBreak = count >= 8 && !/[_+-]/.test(before);
    const written = isBreak && /^[.,/_+-]$/.test(letter) ? `&#${letter.charCodeAt(0)};` : letter;
    before = written;
    count = (isBreak ? 0 : count) + (IS_WIDE.test(character) ? 8 : 1);
    return isBreak ? `<wbr>${written}` : written;
  });
}
