// Writes iCalendar (https://www.rfc-editor.org/rfc/rfc5545). Everything that is written goes through `property` or
// `textProperty`.

/** Parameters of a property: our own names, and values that are language tags or words of ours. */
export type IcalParameters = Readonly<Record<string, string>>;

/** Writes a property whose value is one of our own: a date, a number, a word. Line ends in it become spaces. */
export const property = (name: string, value: string, parameters: IcalParameters = {}): string =>
  folded(`${name}${parametersOf(parameters)}:${value.replace(CONTROLS, ' ')}`);

/** Writes a property whose value is a text. */
export const textProperty = (name: string, text: string, parameters: IcalParameters = {}): string =>
  property(name, escapedText(text), parameters);

/** Writes an address. Those of documents are canonical, so they have neither spaces nor line ends. */
export const uriProperty = (name: string, url: string, parameters: IcalParameters = {}): string =>
  property(name, new URL(url).href, parameters);

/** Writes a component and what is in it. */
export const component = (name: string, lines: readonly string[]): string =>
  [`BEGIN:${name}`, ...lines, `END:${name}`].join(END);

/** Writes a whole file. */
export const calendarFile = (lines: readonly string[]): string => component('VCALENDAR', lines) + END;

const END = '\r\n';

const ESCAPES: Readonly<Record<string, string>> = {'\\': '\\\\', ';': '\\;', ',': '\\,', '\n': '\\n'};

/** Ends of lines: those of the format, and those that only some parsers take for ends. */
const LINE_ENDS = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/g;

/** Characters that no line may hold, which is all controls except the tab (RFC 5545, 3.1), and halves of pairs. */
const CONTROLS = /(?!\t)[\p{Cc}\p{Cs}\u2028\u2029]/gu;

const escapedText = (text: string): string =>
  text.replace(LINE_ENDS, '\n').replace(/[\\;,\n]/g, (character) => ESCAPES[character]!);

const parametersOf = (parameters: IcalParameters): string =>
  Object.entries(parameters)
    .map(([name, value]) => `;${name}=${value.replace(/[^A-Za-z0-9-]/g, '')}`)
    .join('');

/** Most bytes of a line, without its end. */
const MAX_BYTES = 75;

/** Breaks a line between characters, never inside one. A line that goes on begins with a space, which counts. */
function folded(line: string): string {
  let written = '';
  let bytes = 0;
  for (const character of line) {
    const size = bytesOf(character.codePointAt(0)!);
    if (bytes + size > MAX_BYTES) {
      written += `${END} `;
      bytes = 1;
    }
    written += character;
    bytes += size;
  }
  return written;
}

/** Bytes of a character in UTF-8. */
const bytesOf = (code: number): number => (code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4);
