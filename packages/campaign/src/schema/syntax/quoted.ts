// Reads a name or text in quotation marks as a person meant it. In a text that is not JSON, the next quotation mark may
// belong to the words: `"The "AdGuard" company"`. The signs after it decide.

/** The part that a text has, which decides what may follow it. */
export type Role = 'key' | 'value' | 'item';

/** A name or text in quotation marks of any kind. */
export interface Quoted {
  readonly at: number;
  /** Offset after its last quotation mark, or where it breaks off. */
  readonly end: number;
  /** Its words, with escapes as they stand. */
  readonly words: string;
  readonly isClosed: boolean;
  /** Offsets of straight quotation marks among its words. */
  readonly inner: readonly number[];
  /** How many line breaks are in it. */
  readonly lines: number;
}

const CURLY = '“”„‟″«»‹›';
const SINGLE = "'‘’‚‛";
/** Every mark with which a person may begin a text. */
export const MARKS = `"${CURLY}${SINGLE}`;
export const isMark = (character: string | undefined): boolean => character !== undefined && MARKS.includes(character);
const isStraight = (character: string | undefined): boolean => character === '"';

// Each looks a bounded number of characters ahead, so that many marks in one long line take linear time.
const SPACE = '[ \\t\\r\\n\\u00a0]{0,200}';
const KEY = `(?:[${MARKS}][^\\n:${MARKS}]{0,64}[${MARKS}]|[\\w$-]{1,64})${SPACE}:`;
const LINE_END = '[ \\t\\r\\u00a0]{0,200}(?:\\n|$)';
const COMMENT = `${SPACE}/[/*]`;
const BRACKET = `${SPACE}[}\\]]${SPACE}(?:[,}\\]"{/]|$)`;
const VALUE = '["“„\'{[\\d-]|true|false|null';

const CLOSES: Readonly<Record<Role, RegExp>> = {
  key: new RegExp(`${LINE_END}|${SPACE}(?:[:={[]|-?\\d|["“„]|true|false|null)`, 'uy'),
  value: new RegExp(
    `${LINE_END}|${BRACKET}|${COMMENT}|${SPACE},(?:${LINE_END}|${SPACE}(?:[}\\],]|/[/*]|${KEY}))|[ \\t]{1,200}${KEY}`,
    'uy',
  ),
  item: new RegExp(
    `${LINE_END}|${BRACKET}|${COMMENT}|${SPACE},(?:${LINE_END}|${SPACE}(?:[}\\],]|/[/*]|${VALUE}))|` +
      `${SPACE}:${SPACE}(?:${VALUE})|[ \\t]{1,200}"[^"\\n]{0,200}"${SPACE}[,\\]]`,
    'uy',
  ),
};

/** Whether a quotation mark before an offset can be the last one of a text. */
function closes(source: string, offset: number, role: Role): boolean {
  const pattern = CLOSES[role];
  pattern.lastIndex = offset;
  return pattern.test(source);
}

/** The most lines over which one text is followed. */
const MAX_LINES = 50;

/** Reads the text that begins with the quotation mark at an offset. */
export function readQuoted(source: string, at: number, role: Role): Quoted {
  const mark = source[at]!;
  const isSingle = SINGLE.includes(mark);
  const inner: number[] = [];
  let lines = 0;
  let lineStart = at;
  for (let offset = at + 1; offset < source.length; offset++) {
    const character = source[offset]!;
    if (character === '\n') {
      const isOver = lines >= MAX_LINES || role === 'key' || beginsEntry(source, offset + 1);
      if (isOver) return broken(lineStart);
      lines++;
      lineStart = offset + 1;
    } else if (character === '\\' && source[offset + 1] !== '\n') offset++;
    else if (isSingle ? SINGLE.includes(character) : isStraight(character) || CURLY.includes(character)) {
      if (closes(source, offset + 1, role)) {
        return {at, end: offset + 1, words: source.slice(at + 1, offset), isClosed: true, inner, lines};
      }
      if (isStraight(character)) inner.push(offset);
    }
  }
  return broken(lineStart);

  /** A text without an end breaks off at the end of its line, before a comma. Of a key, before its colon. */
  function broken(lastLine: number): Quoted {
    const lineBreak = source.indexOf('\n', lines > 0 ? lastLine : at);
    const lineEnd = lineBreak < 0 ? source.length : lineBreak;
    const line = source.slice(at + 1, lineEnd);
    const colon = line.indexOf(':');
    const words = role === 'key' ? line.slice(0, colon < 0 ? line.length : colon) : line.trimEnd().replace(/,$/, '');
    const end = at + 1 + words.trimEnd().length;
    return {
      at,
      end,
      words: source.slice(at + 1, end),
      isClosed: false,
      inner: inner.filter((each) => each < end),
      lines,
    };
  }
}

const ENTRY = new RegExp(`[ \\t\\r\\n]{0,200}(?:[{}[\\]]|[${MARKS}]|/[/*]|$)`, 'uy');

/** Whether a line begins as an entry does, so that no text of the line before goes on there. */
function beginsEntry(source: string, offset: number): boolean {
  ENTRY.lastIndex = offset;
  return ENTRY.test(source);
}

const FOLLOWED_BY_COLON = new RegExp(`${SPACE}:`, 'uy');

/** Whether a colon follows an offset. */
export function isKeyEnd(source: string, offset: number): boolean {
  FOLLOWED_BY_COLON.lastIndex = offset;
  return FOLLOWED_BY_COLON.test(source);
}
