// Chooses what a sheet holds and in which size, by estimate: a page without script cannot measure its text.
import {statusLine, type Contents, type Piece} from './sheet-contents.js';
import {
  BAR,
  FOOT,
  GAP,
  LIST,
  SHAPE,
  TEXT_STYLES,
  type SheetKind,
  type TextStyle,
  type TextStyleName,
} from './sheet-types.js';
import {textLines, textWidth} from './text-width.js';

/** The contents of a sheet, and their layout. */
export interface Fit {
  readonly contents: Contents;
  /** Number of the font size among those of the sheet. */
  readonly size: number;
  readonly columns: number;
}

/** Chooses the fullest texts that fit, in the largest size in which they do, in the fewest columns. */
export function fitSheet(kind: SheetKind, candidates: readonly Contents[]): Fit {
  const leastLines = leastLinesOf();
  for (const contents of candidates) {
    const room = kind.height - BAR - 2 * kind.padding - GAP - footHeight(kind, contents);
    for (const [size, fontSize] of kind.sizes.entries()) {
      for (let columns = 1; columns <= Math.min(kind.columns, Math.max(1, contents.demands.length)); columns++) {
        const width = (100 - 2 * kind.padding) / fontSize;
        const fits = (count: CountLines) => contentsHeight(contents, width, columns, count) * fontSize <= room;
        // Most texts are far too long for most sizes, and to break them into lines takes long.
        if (fits(leastLines) && fits(linesIn)) return {contents, size, columns};
      }
    }
  }
  return {contents: candidates.at(-1)!, size: kind.sizes.length - 1, columns: 1};
}

/** Counts the lines of a text, or at least how many they are. */
type CountLines = (text: string, width: number, isBold?: boolean) => number;

/** Height of all but the foot, in font sizes of the sheet. */
function contentsHeight(
  {before, demands, hasStatuses, after}: Contents,
  width: number,
  columns: number,
  count: CountLines,
): number {
  const column = (width - LIST.columnGap * (columns - 1)) / columns - LIST.indent;
  const heights = demands.map(({demand, lines}) => {
    const title = pieceHeight('demand-title', demand.title.value, column, count);
    const status = hasStatuses ? pieceHeight('demand-status', statusLine(demand), column - SHAPE, count) : 0;
    return title + status + piecesHeight(lines, column, count);
  });
  let list = 0;
  for (let start = 0; start < heights.length; start += columns) {
    list += Math.max(...heights.slice(start, start + columns)) + LIST.rowGap;
  }
  return piecesHeight(before, width, count) + list + piecesHeight(after, width, count);
}

const piecesHeight = (pieces: readonly Piece[], width: number, count: CountLines): number =>
  pieces.reduce((height, {style, text}) => height + pieceHeight(style, text.value, width, count), 0);

function pieceHeight(name: TextStyleName, text: string, width: number, count: CountLines): number {
  const {size, isBold, leading, after}: TextStyle = TEXT_STYLES[name];
  return count(text, width / size, isBold) * size * leading + after;
}

/** Height of the code and the texts beside it, in hundredths of the width. */
function footHeight({padding, code, footSize}: SheetKind, {foot}: Contents): number {
  const width = (100 - 2 * padding - code - GAP) / footSize;
  const texts = [foot.before, foot.after].filter(Boolean);
  const lines = texts.reduce((sum, text) => sum + linesIn(text, width), linesIn(foot.address, width, true));
  return Math.max(code, (lines * FOOT.leading + (texts.length + 1) * FOOT.after) * footSize);
}

/** A text with a letter that is wider than the line takes more lines than any sheet has. */
function linesIn(text: string, width: number, isBold?: boolean): number {
  const lines = textLines(text, width, isBold);
  return lines.some((line) => textWidth(line, isBold) > width) ? Infinity : lines.length;
}

/** Returns a function that counts how many lines a text has at least. It remembers widths: each is asked often. */
function leastLinesOf(): CountLines {
  const widths = new Map<string, number>();
  return (text, width) => {
    const known = widths.get(text) ?? textWidth(text);
    widths.set(text, known);
    // Spaces at the ends of lines take no room.
    return Math.max(1, Math.floor((known * 0.8) / width));
  };
}
