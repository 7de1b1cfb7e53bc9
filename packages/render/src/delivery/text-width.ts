// Estimates where text breaks into lines, without a browser. It errs towards too wide, so that what is estimated to fit
// does fit. The widths are those of DejaVu Sans, which is wider than the system fonts of phones and computers.

/** Widths of the ASCII characters from U+0020 to U+007E, in hundredths of the font size. */
const ASCII = [
  32, 40, 46, 84, 64, 95, 78, 27, 39, 39, 50, 84, 32, 36, 32, 34, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 34, 34, 84,
  84, 84, 53, 100, 68, 69, 70, 77, 63, 58, 77, 75, 29, 29, 66, 56, 86, 75, 79, 60, 79, 69, 63, 61, 73, 68, 99, 69, 61,
  69, 39, 34, 39, 84, 50, 50, 61, 63, 55, 63, 62, 35, 63, 63, 28, 28, 58, 28, 97, 63, 61, 63, 63, 41, 52, 39, 63, 59,
  82, 59, 59, 52, 64, 34, 64,
];

/** How much wider bold text is than regular text. */
const BOLD = 1.15;

// Marks and signs of direction have no width of their own. Cuneiform, Arabic words in one character and long dashes are
// as wide as many letters. Of other scripts the widths are those of their widest common letters.
const NO_WIDTH = /^[\p{M}\p{Cf}]$/u;
const VERY_WIDE = /^[\ufdf0-\ufdfd\u{12000}-\u{1254f}\u2e3a\u2e3b]$/u;
const ALPHABETS = [
  [/^\p{sc=Arab}$/u, 54],
  [/^\p{sc=Hebr}$/u, 58],
  [/^[\p{sc=Latn}\p{sc=Grek}]$/u, 66],
  [/^\p{sc=Cyrl}$/u, 72],
] as const;
const PUNCTUATION = /^[\p{P}\p{Zs}]$/u;

/** Width of one character in hundredths of the font size. */
function characterWidth(character: string): number {
  const ascii = ASCII[character.charCodeAt(0) - 0x20];
  if (ascii !== undefined) return ascii;
  if (NO_WIDTH.test(character)) return 0;
  if (VERY_WIDE.test(character)) return 1300;
  for (const [alphabet, width] of ALPHABETS) if (alphabet.test(character)) return width;
  if (PUNCTUATION.test(character)) return /[\u2014\u2026\u3000-\u303f\uff00-\uff60]/.test(character) ? 100 : 55;
  return 140;
}

/** Spaces, words, and characters of scripts whose lines break between any two. */
const WORDS = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]|(?:(?![\p{sc=Han}\p{sc=Hira}\p{sc=Kana}])[^ ])+| +/gu;

/** Width of a text on one line, in ems. */
export function textWidth(text: string, isBold = false): number {
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return (width * (isBold ? BOLD : 1)) / 100;
}

/**
 * Breaks a text into lines, as browsers do: at spaces, between characters of scripts without spaces, and inside words
 * that are longer than a line.
 *
 * @param width - Width of a line in ems. A character that is wider has a line of its own.
 */
export function textLines(text: string, width: number, isBold = false): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  const flush = () => {
    if (line.trim()) lines.push(line.trim());
    line = '';
    used = 0;
  };
  for (const [word] of text.matchAll(WORDS)) {
    const needed = textWidth(word, isBold);
    const isSpace = word.startsWith(' ');
    if (used + needed > width && !isSpace && line.trim()) flush();
    if (needed <= width || isSpace) {
      line += word;
      used += needed;
      continue;
    }
    for (const letter of lettersOf(word)) {
      const each = textWidth(letter, isBold);
      if (used + each > width) {
        // An address goes on after a slash or a hyphen, if one is near.
        const at = Math.max(line.lastIndexOf('/'), line.lastIndexOf('-')) + 1;
        const rest = at > line.length / 2 ? line.slice(at) : '';
        line = line.slice(0, line.length - rest.length);
        flush();
        line = rest;
        used = textWidth(rest, isBold);
      }
      line += letter;
      used += each;
    }
  }
  flush();
  return lines;
}

/** Letters with their marks: no line breaks before a mark. */
const lettersOf = (word: string): readonly string[] => word.match(/[^][\p{M}\u200c\u200d]*/gu) ?? [];
