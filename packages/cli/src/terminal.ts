// What reaches the terminal. Documents are written by others: their text must not move the cursor, change colours or
// reorder a line.

/** What the process ends with. */
export const EXIT = {
  ok: 0,
  /** A document has problems. */
  problems: 1,
  /** Wrong use: an unknown option, a file that cannot be read. */
  usage: 2,
  /** A mistake of ours (EX_SOFTWARE of sysexits.h). */
  broken: 70,
} as const;
export type Exit = (typeof EXIT)[keyof typeof EXIT];

// Controls (which terminals obey), line and paragraph separators, bidi controls, characters that show nothing (tags,
// zero-width spaces, byte order mark), lone surrogates. Zero-width joiners stay: words of some languages need them.
const UNPRINTABLE = /[\p{Cc}\p{Cs}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e007f}]/gu;

/** One line of text in which everything unprintable is written as JSON writes it: `\u001b`. */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, (character) =>
    [...Array(character.length).keys()]
      .map((at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`)
      .join(''),
  );
}

/** Writes one line of results. */
export function print(line: string): void {
  process.stdout.write(`${printable(line)}\n`);
}

/** Writes one line to the stream for errors: what is wrong with the use of this command, not with a document. */
export function printError(line: string): void {
  process.stderr.write(`${printable(line)}\n`);
}

/** Writes text of ours or for a machine, line breaks and all. */
export function printRaw(text: string): void {
  process.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
}

/** A number and its noun: `1 document`, `2 people`. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}
