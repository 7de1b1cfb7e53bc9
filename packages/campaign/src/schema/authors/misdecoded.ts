// Text in UTF-8 that was read as Windows-1252: `don’t` becomes `donâ€™t`, `café` becomes `cafÃ©`.

// What Windows-1252 shows for the bytes 0x80 to 0xBF, with which UTF-8 goes on after the first byte of a character.
// Five of them it does not define; decoders give their control characters.
const HIGH = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';
const NEXT = `[${HIGH}\xa0-\xbf]`;

// These are seen in practice, and are hardly ever text by themselves. French `été »` is not among them, nor is `IRMû`,
// which ends in a small letter after capitals.
const SEQUENCES = [
  // Punctuation, the euro sign, arrows: `â€™`, `â‚¬`, `â†’`. Emoji: `ðŸ˜€`.
  `â[€‚„†ˆ]${NEXT}`,
  `ðŸ${NEXT}{2}`,
  // Letters with accents, where a small letter is next to them, or none.
  `(?<!\\p{Lu})[ÂÃ]${NEXT}`,
  `[ÂÃ]${NEXT}(?=\\p{Ll})`,
  // Other scripts: several in a row.
  `(?:[Ä-ß]${NEXT}){2,}`,
  `(?:[à-ï]${NEXT}{2}){2,}`,
];

/** A piece of such text. */
export const MISDECODED = new RegExp(SEQUENCES.join('|'), 'u');
const ALL = new RegExp(SEQUENCES.join('|'), 'gu');

function decoded(piece: string): string {
  const bytes = [...piece].map((character) => {
    const high = HIGH.indexOf(character);
    return high < 0 ? character.charCodeAt(0) : 0x80 + high;
  });
  try {
    return decodeURIComponent(bytes.map((byte) => `%${byte.toString(16)}`).join(''));
  } catch {
    // No UTF-8 after all.
    return piece;
  }
}

/** The text as it was written. Text that went wrong twice comes right too. */
export function decodedAnew(text: string): string {
  let now = text.replace(ALL, decoded);
  for (let again = 0; again < 2 && MISDECODED.test(now); again++) now = now.replace(ALL, decoded);
  return now;
}
