// Writes to the terminal. Documents are written by others, so their text must not move the cursor, change colours or
// reorder a line.

/** The exit codes of the process. */
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

// Scripts whose words need joiners (U+200C, U+200D):
// https://www.unicode.org/reports/tr31/#Layout_and_Format_Control_Characters
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
    // A joiner stays after a letter of these scripts and in an emoji. A variation selector stays after an emoji.
    `(?<![${JOINING}])(?<!\\p{Extended_Pictographic}\\ufe0f?\\p{Emoji_Modifier}?)[\\u200c\\u200d]`,
    '(?<!\\p{Emoji})[\\ufe0e\\ufe0f]',
    // Controls of terminals, of the direction of a line, characters that show nothing, and private ones.
    '(?![\\u200c\\u200d\\ufe0e\\ufe0f])[\\p{Cc}\\p{Cn}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\u2800\\ufff9-\\ufffb]',
    // A pile of more than eight marks would leave its line.
    '(?<=\\p{M}{8})\\p{M}',
  ].join('|'),
  'gu',
);

/** One line of text in which unprintable and invisible characters are escaped as in JSON: `\u001b`. */
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

/**
 * Writes one line that a person passes on, such as that of a mail. In a file or another program, marks of direction
 * stay, without which some lines cannot be read.
 */
export function printText(line: string): void {
  if (process.stdout.isTTY) return print(line);
  process.stdout.write(`${line.replace(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e]/gu, '')}\n`);
}

/** Writes one line to the stream for errors: mistakes in the use of a command, notes, refusals. */
export function printError(line: string): void {
  process.stderr.write(`${printable(line)}\n`);
}

/** Writes text as it is, with its line breaks: our own texts, and output for programs. */
export function printRaw(text: string): void {
  process.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
}

/** Writes a value as JSON, for programs. */
export function printData(value: unknown): void {
  // JSON.stringify writes only ASCII outside strings. So an unprintable character is in a string, where \u may stand.
  const lines = JSON.stringify(value, null, 2).split('\n');
  printRaw(lines.map(printable).join('\n'));
}

/** A number with its noun: `1 document`, `2 people`. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}
