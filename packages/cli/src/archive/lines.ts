// Lays sentences and addresses out for a terminal.

/** The columns of a line. */
const WIDTH = 120;

/**
 * Breaks a text into lines between words. An address is never broken: it could not be opened then.
 *
 * @param indent - The spaces before each line. Lines after the first have two more.
 */
export function wrapped(text: string, indent = 0): string[] {
  const lines: string[] = [];
  let line = ' '.repeat(indent);
  let isEmpty = true;
  for (const word of text.split(' ')) {
    if (!isEmpty && [...line].length + 1 + [...word].length > WIDTH) {
      lines.push(line);
      line = ' '.repeat(indent + 2);
      isEmpty = true;
    }
    line += isEmpty ? word : ` ${word}`;
    isEmpty = false;
  }
  return [...lines, line];
}

/** Most characters of a quotation in a list. It is to be recognised, and the document has all of it. */
const MOST = 70;

/** A quotation in quotation marks, cut at its end if it is long. */
export function shownQuote(quote: string): string {
  const characters = [...quote];
  return `“${characters.length > MOST ? `${characters.slice(0, MOST).join('').trimEnd()} …` : quote}”`;
}

/** Some of many names: `a, b, c and 4 more`. */
export function someNames(names: readonly string[], most: number): string {
  const shown = names.slice(0, most).join(', ');
  return names.length > most ? `${shown} and ${names.length - most} more` : shown;
}
