// Markers before the points of a list: bullets, numbers, letters.

/** A point of a list that was typed, or that a word processor wrote as text. */
export interface Marked {
  /** The number of a numbered point. Undefined for others. */
  readonly number?: number;
  readonly marker: string;
  readonly text: string;
}

// `·`, `§` and `o` are bullets of Word in its fonts for signs. As a letter of a text `o` is a word.
const BULLET = /^\s*([-*+–—•▪◦‣●○■□▫➢✓\uf0a7\uf0a8\uf0b7\uf076\uf0d8\uf0fc·])[\s\u00a0]+(?=\S)/;
const NUMBER = /^\s*((\d{1,3})[.)])[\s\u00a0]+(?=\S)/;

/** Reads the beginning of a line that is a point of a list. */
export function markedLine(line: string): Marked | undefined {
  const bullet = BULLET.exec(line);
  if (bullet) return {marker: bullet[1]!, text: line.slice(bullet[0].length)};
  const number = NUMBER.exec(line);
  return number ? {marker: number[1]!, number: Number(number[2]), text: line.slice(number[0].length)} : undefined;
}

/** Reads the marker that Word writes before a point: `·`, `1.`, `(a)`. */
export function markerOfWord(marker: string): Pick<Marked, 'number' | 'marker'> & {readonly isBullet: boolean} {
  const plain = marker.replace(/[\s\u00a0]+/g, '');
  const [, digits] = /^(\d{1,3})[.)]?$/.exec(plain) ?? [];
  if (digits !== undefined) return {marker: plain, number: Number(digits), isBullet: false};
  // A letter with a bracket or a point is a number of its own kind: `(a)`, `iv.`.
  return {marker: plain, isBullet: !/^\(?[\p{L}\p{N}.]+[.)]$/u.test(plain)};
}

/** The marker of a point of a numbered list in HTML. */
export function markerOfHtml(number: number, type: string): string {
  const letter = number >= 1 && number <= 26 ? String.fromCharCode(96 + number) : undefined;
  if (type === 'a' && letter) return `${letter}.`;
  return type === 'A' && letter ? `${letter.toUpperCase()}.` : `${number}.`;
}
