// Text in UTF-8 that was read as Windows-1252: `don’t` becomes `donâ€™t`, `café` becomes `cafÃ©`.

// The characters that Windows-1252 has for the bytes 0x80 to 0xBF. In UTF-8 these are all bytes of a character after
// its first. Windows-1252 does not define five of them; decoders return control characters for these.
const HIGH = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';
const NEXT = `[${HIGH}\xa0-\xbf]`;

// Sequences that are common in practice and hardly ever real text. They do not match French `été »`, nor `IRMû`, which
// ends in a small letter after capitals.
const SEQUENCES = [
  // Punctuation, the euro sign, arrows: `â€™`, `â‚¬`, `â†’`. Emoji: `ðŸ˜€`.
  `â[€‚„†ˆ]${NEXT}`,
  `ðŸ${NEXT}{2}`,
  // Letters with accents. After a capital letter they count only if a small letter follows.
  `(?<!\\p{Lu})[ÂÃ]${NEXT}`,
  `[ÂÃ]${NEXT}(?=\\p{Ll})`,
  // Other scripts: several in a row.
  `(?:[Ä-ß]${NEXT}){2,}`,
  `(?:[à-ï]${NEXT}{2}){2,}`,
];

/** Matches a piece of text that was decoded wrongly. */
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
    // These bytes are no UTF-8.
    return piece;
  }
}

/** Restores the text as it was written, also if it was decoded wrongly twice. */
export function decodedAnew(text: string): string {
  let now = text.replace(ALL, decoded);
  for (let again = 0; again < 2 && MISDECODED.test(now); again++) now = now.replace(ALL, decoded);
  return now;
}
