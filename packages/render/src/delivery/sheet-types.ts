// Sizes on a sheet: the style sheet is written from them, and the estimate of what fits counts with them.

/** How a piece of text is set. Lengths are in font sizes of the sheet. */
export interface TextStyle {
  readonly size: number;
  readonly isBold?: boolean;
  /** Distance of lines, in font sizes of the piece. */
  readonly leading: number;
  /** Space after the piece. */
  readonly after: number;
}

export const TEXT_STYLES = {
  ending: {size: 1, leading: 1.35, after: 0.8},
  facts: {size: 1, leading: 1.35, after: 0.5},
  title: {size: 1.7, isBold: true, leading: 1.15, after: 0.7},
  account: {size: 1, leading: 1.35, after: 0.7},
  heading: {size: 1, isBold: true, leading: 1.35, after: 0.4},
  'demand-title': {size: 1.15, isBold: true, leading: 1.25, after: 0},
  'demand-status': {size: 1, isBold: true, leading: 1.35, after: 0.1},
  'demand-line': {size: 0.95, leading: 1.35, after: 0.15},
  'left-out': {size: 0.9, leading: 1.35, after: 0},
} as const satisfies Record<string, TextStyle>;

export type TextStyleName = keyof typeof TEXT_STYLES;

/** Room before a demand for its number, and between demands, in font sizes of the sheet. */
export const LIST = {indent: 1.7, rowGap: 0.75, columnGap: 1.5};

/** Room before the word of a status for its shape, in font sizes of the sheet. */
export const SHAPE = 1.5;

/** A kind of sheet. Lengths are in hundredths of its width. */
export interface SheetKind {
  readonly name: 'poster' | 'slide';
  readonly height: number;
  readonly padding: number;
  /** Font sizes, the largest first. A text that does not fit in the smallest is left out. */
  readonly sizes: readonly number[];
  /** Most columns of demands. */
  readonly columns: number;
  /** Whether statuses may stand on it. */
  readonly hasStatuses: boolean;
  readonly code: number;
  readonly footSize: number;
}

/** The smallest size is 9 points on A4 and 13 on A3, and that of demands 10 and 15. */
export const POSTER: SheetKind = {
  name: 'poster',
  height: 141.4,
  padding: 7,
  sizes: [5.6, 5, 4.5, 4, 3.6, 3.2, 2.8, 2.5, 2.2, 2, 1.75, 1.55],
  columns: 1,
  hasStatuses: false,
  code: 24,
  footSize: 2,
};

/** Letters of the smallest size are 23 pixels on a screen of 1,920. */
export const SLIDE: SheetKind = {
  name: 'slide',
  height: 56.25,
  padding: 3.2,
  sizes: [3.4, 3, 2.7, 2.4, 2.1, 1.9, 1.7, 1.55, 1.4, 1.3, 1.2],
  columns: 3,
  hasStatuses: true,
  code: 8,
  footSize: 1.4,
};

/** Height of the bar at the top, and the gap before the foot and beside the code, in hundredths of the width. */
export const BAR = 1;
export const GAP = 1.5;

/** Distance of the lines in the foot, in its font sizes, and space between its paragraphs. */
export const FOOT = {leading: 1.35, after: 0.25};
