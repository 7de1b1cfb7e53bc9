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

// Scripts whose words need joiners (U+200C, U+200D): https://www.unicode.org/reports/tr31/#Layout_and_Format_Control_Characters
const JOINING = [
  'Arab',
  'Beng',
  'Deva',
  'Gujr',
  'Guru',
  'Khmr',
  'Knda',
  'Mlym',
  'Mong',
  'Mymr',
  'Orya',
  'Sinh',
  'Syrc',
  'Taml',
  'Telu',
  'Tibt',
]
  .map((script) => `\\p{scx=${script}}`)
  .join('');

const UNPRINTABLE = new RegExp(
  [
    // After such a letter or in an emoji a joiner stays, and after an emoji the choice of its style.
    `(?<![${JOINING}])(?<!\\p{Extended_Pictographic}\\ufe0f?\\p{Emoji_Modifier}?)[\\u200c\\u200d]`,
    '(?<!\\p{Emoji})[\\ufe0e\\ufe0f]',
    // What terminals obey, what turns the direction of a line, what shows nothing, what has no meaning between systems.
    '(?![\\u200c\\u200d\\ufe0e\\ufe0f])[\\p{Cc}\\p{Cn}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\u2800\\ufff9-\\ufffb]',
    // More marks above one another than a line has room for.
    '(?<=\\p{M}{8})\\p{M}',
  ].join('|'),
  'gu',
);

/** One line of text in which everything unprintable or unseen is written as JSON writes it: `\u001b`. */
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
