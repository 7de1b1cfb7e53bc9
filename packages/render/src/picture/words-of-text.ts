// Cuts texts into pieces between which a line may break. Canvas and Takumi would break lines differently.

/** A piece of a text that stays on one line if it fits. */
export interface Word {
  readonly text: string;
  /** Whether a space stands before it, unless it begins a line. */
  readonly isSpaced: boolean;
}

// Spaces at which lines break. No-break spaces are not among them.
const SPACES = /[ \t\u1680\u2000-\u2006\u2008-\u200a\u205f\u3000]+/;

// Scripts whose words have no spaces between them.
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Longest word with a hyphen that stays on one line, as in the elements: "F-Droid" does not break. */
const MAX_UNBROKEN = 20;

// The day of a date is kept with the month, and the month with the year.
const DAY = /^\d{1,2}\.?$/;
const YEAR = /^[12]\d{3}[^\p{L}\d]*$/u;

/** Cuts a text at its spaces, after hyphens of long words, and between the words of scripts without spaces. */
export function wordsOf(text: string, language: string): Word[] {
  const chunks: string[] = [];
  for (const chunk of text.split(SPACES)) {
    const last = chunks.at(-1);
    if (chunk === '') continue;
    if (last !== undefined && (DAY.test(last) || (YEAR.test(chunk) && !/\d{4}/.test(last))))
      chunks[chunks.length - 1] = `${last} ${chunk}`;
    else chunks.push(chunk);
  }
  return chunks.flatMap((chunk) =>
    piecesOf(chunk, language).map((piece, index) => ({text: piece, isSpaced: index === 0})),
  );
}

function piecesOf(chunk: string, language: string): string[] {
  if (UNSPACED.test(chunk)) return segments(chunk, language);
  return chunk.length > MAX_UNBROKEN ? chunk.split(/(?<=\p{L}{2}[-\u2010])(?=\p{L}{2})/u) : [chunk];
}

/** Cuts an address after its slashes and other separators. */
export const wordsOfAddress = (address: string): Word[] =>
  address.split(/(?<=[/?&=_-])(?=[^/?&=_-])/).map((text, index) => ({text, isSpaced: index === 0}));

/** Cuts a word into characters as readers see them. */
export const charactersOf = (word: string): string[] =>
  [...new Intl.Segmenter(undefined, {granularity: 'grapheme'}).segment(word)].map(({segment}) => segment);

// Signs that do not end a line, and do not begin one.
const OPENING = /^[\p{Ps}\p{Pi}\u2066-\u2068]+$/u;

function segments(chunk: string, language: string): string[] {
  const pieces: string[] = [];
  let opening = '';
  for (const {segment, isWordLike} of new Intl.Segmenter(language, {granularity: 'word'}).segment(chunk)) {
    if (OPENING.test(segment)) opening += segment;
    else if (isWordLike || pieces.length === 0 || opening !== '') {
      pieces.push(opening + segment);
      opening = '';
    } else pieces[pieces.length - 1] += segment;
  }
  if (opening !== '') pieces.push(opening);
  return pieces;
}
