// Counts how often a text changes its writing system or direction. Browsers shape and order each run by itself, which
// costs as much as a hundred letters of one run (measured).

const ASCII = /^[ -~]*$/;
const UNSEEN = -1;

/**
 * A number for the writing system of a UTF-16 code unit, about as browsers tell them apart. UNSEEN if the code unit
 * belongs to any of them.
 */
function systemOf(code: number): number {
  if (code < 0x300) return /[\da-z\xc0-\u02ff]/i.test(String.fromCharCode(code)) ? 0 : UNSEEN;
  // Greek, Cyrillic, Armenian, Hebrew, Arabic and its neighbours.
  if (code < 0x370) return UNSEEN;
  if (code < 0x900) return [0x400, 0x530, 0x590, 0x600, 0x900].findIndex((end) => code < end) + 1;
  // Latin with marks, as Vietnamese writes it.
  if (code >= 0x1e00 && code < 0x1f00) return 0;
  if ((code >= 0x2000 && code < 0x2066) || (code >= 0x3000 && code < 0x3040)) return UNSEEN;
  // Kana, Han, Hangul.
  if (code >= 0x3040 && code < 0x3100) return 6;
  if (code >= 0x3400 && code < 0xa000) return 7;
  if (code >= 0xac00 && code < 0xd800) return 8;
  // The second half of a character.
  if (code >= 0xdc00 && code < 0xe000) return UNSEEN;
  return code < 0xe000 && code >= 0xd800 ? code : code >> 7;
}

/** Counts the runs of one writing system after the first. Each bidi isolate is a run. */
export function countTurns(text: string): number {
  if (ASCII.test(text)) return 0;
  let turns = 0;
  let system = UNSEEN;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const isIsolate = code >= 0x2066 && code <= 0x2069;
    const own = isIsolate ? UNSEEN : systemOf(code);
    if (isIsolate || (own !== UNSEEN && system !== UNSEEN && own !== system)) turns++;
    if (own !== UNSEEN) system = own;
  }
  return turns;
}
