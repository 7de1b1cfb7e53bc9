// Counts how often a text changes its writing system or direction. Browsers shape and order each run by itself, which
// costs as much as a hundred letters of one run (measured).

const ASCII = /^[ -~]*$/;
const UNSEEN = -1;

/** Marks of direction (U+200E, U+200F, U+061C) and isolates. */
const DIRECTION = /[\u061c\u200e\u200f\u2066-\u2069]/;

/**
 * Ends of writing systems below Devanagari: Greek, Cyrillic, Armenian, Hebrew, Arabic, Syriac, Arabic, Thaana, N'Ko,
 * Samaritan, Mandaic, Syriac, Arabic. Arabic and Syriac have several places, and count as several systems.
 */
const ENDS = [0x400, 0x530, 0x590, 0x600, 0x700, 0x750, 0x780, 0x7c0, 0x800, 0x840, 0x860, 0x870, 0x900];

/** Living systems that share no 128 characters with others: those of India and its neighbours to Burma, Georgian … */
const IN_BLOCKS = /[\u0900-\u107f\u10a0-\u137f\u13a0-\u167f\u1780-\u18ff]/;

/**
 * A number for the writing system of a character, about as browsers tell them apart. UNSEEN if the character belongs to
 * any of them. Where rare systems stand close together, each character has its own number.
 */
function systemOf(letter: string): number {
  const code = letter.codePointAt(0)!;
  if (code < 0x300) return /[\da-z\xc0-\u02ff]/i.test(letter) ? 0 : UNSEEN;
  if (code < 0x370) return UNSEEN;
  // Digits of Arabic run from left to right.
  if (/[\u0660-\u0669\u06f0-\u06f9]/.test(letter)) return 17;
  if (code < 0x900) return ENDS.findIndex((end) => code < end) + 1;
  if (IN_BLOCKS.test(letter)) return code >> 7;
  // Latin with marks, as Vietnamese writes it.
  if (code >= 0x1e00 && code < 0x1f00) return 0;
  if ((code >= 0x2000 && code < 0x2066) || (code >= 0x3000 && code < 0x3040)) return UNSEEN;
  // Kana, Han, Hangul.
  if (code >= 0x3040 && code < 0x3100) return 14;
  if ((code >= 0x3400 && code < 0xa000) || code >= 0x20000) return 15;
  if (code >= 0xac00 && code < 0xd800) return 16;
  // Pictures.
  return code >= 0x1f000 ? code >> 10 : code;
}

/**
 * Counts the runs of one writing system after the first. Each mark of direction is a run. The first campaign in Arabic,
 * with its digits and Latin names, has 304 in 9,073 characters.
 */
export function countTurns(text: string): number {
  if (ASCII.test(text)) return 0;
  let turns = 0;
  let system = UNSEEN;
  for (const letter of text) {
    const isDirection = DIRECTION.test(letter);
    const own = isDirection ? UNSEEN : systemOf(letter);
    if (isDirection || (own !== UNSEEN && system !== UNSEEN && own !== system)) turns++;
    if (own !== UNSEEN) system = own;
  }
  return turns;
}
