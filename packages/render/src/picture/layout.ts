// Where everything in a picture is. All of it is drawn, or less is said: see docs/decisions/0057-share-pictures.md.
import {STATUS_SHAPES} from '@countersign/elements/sections.js';
import type {QrCode} from '../qr/qr.js';
import {INK, LINE, PAPER, TINT, toneOf} from './colours.js';
import type {Content, Paragraph} from './content.js';
import {balancedLines, breakLines, type Line} from './lines.js';
import type {Box, Measure, Operation} from './operations.js';

export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

export interface LayoutOptions {
  readonly size: PictureSize;
  /** Direction of the picture: where its lines begin. */
  readonly direction: 'ltr' | 'rtl';
  /** Size of all text but the title, in pixels. */
  readonly body: number;
  readonly code: QrCode | undefined;
  readonly measure: Measure;
}

/** Height of the bar at the top. */
const BAR = 12;
const MARGIN = {side: 56, top: 24, bottom: 22};
/** Height of a line, in ems. Marks above and below letters fit. */
const LINE_HEIGHT = {ltr: 1.28, rtl: 1.38};
/** Size of the heading in ems, beside demands and alone. */
const TITLE = {scale: 1.4, alone: 1.8, lineHeight: {ltr: 1.2, rtl: 1.3}};
/** Room above and below the line before a demand, in ems. */
const GAP = 0.25;
/** Pixels of a module of the code, which has at most as many modules as fit. */
const MODULE = {most: 3, least: 2, room: 170};

/** Draws the contents at a size of type. Returns undefined if they do not fit. */
export function layOut(content: Content, options: LayoutOptions): Operation[] | undefined {
  const {size, body} = options;
  const page = new Page(options);
  const code = page.code();
  page.header(content, code);
  const gaps = page.demands(content);
  const end = size.height - MARGIN.bottom;
  const footer = page.footer(content, end);
  const room = footer.y - body * GAP - page.y;
  if (room < 0) return undefined;
  return [
    {kind: 'rectangle', x: 0, y: 0, ...size, colour: PAPER},
    {kind: 'rectangle', x: 0, y: 0, width: size.width, height: BAR, colour: INK},
    ...page.spread(gaps, room),
    ...footer.operations,
  ];
}

/** A picture on which the next block is drawn below the last one. */
class Page {
  y = BAR + MARGIN.top;
  readonly #operations: Operation[] = [];
  readonly #options: LayoutOptions;
  readonly #inner: number;
  #titleScale = TITLE.scale;

  constructor(options: LayoutOptions) {
    this.#options = options;
    this.#inner = options.size.width - 2 * MARGIN.side;
  }

  /** Draws the code in the upper corner at the end of lines, black on white. Returns its box. */
  code(): Box | undefined {
    const {code} = this.#options;
    const pixels = code && Math.min(MODULE.most, Math.floor(MODULE.room / code.size));
    if (!pixels || pixels < MODULE.least) return undefined;
    const edge = code.size * pixels;
    const box = {...this.#place(this.#inner - edge, edge), y: this.y, height: edge};
    this.#operations.push(
      {kind: 'rectangle', ...box, colour: '#ffffff'},
      {
        kind: 'path',
        ...box,
        path: code.path,
        units: code.size,
        colour: '#000000',
        outline: undefined,
        isMirrored: false,
      },
    );
    return box;
  }

  header(content: Content, code: Box | undefined): void {
    const {ending, facts, title, heading, retraction, account, demands} = content;
    if (demands.length === 0) this.#titleScale = TITLE.alone;
    const {body} = this.#options;
    const room = () => (code && this.y < code.y + code.height ? this.#inner - code.width - body : this.#inner);
    if (ending) this.#ending(ending, room());
    if (facts) this.#beside(code, facts);
    if (heading === 'letter') this.#heading(title, 0, room());
    else this.#beside(code, title);
    this.y += body * 0.3;
    for (const paragraph of [retraction, account]) if (paragraph) this.#beside(code, paragraph);
    this.y = Math.max(this.y, code ? code.y + code.height : 0);
  }

  /** Draws how the campaign ended, on a ground of its own. */
  #ending(paragraph: Paragraph, width: number): void {
    const {body, measure} = this.#options;
    const indent = body * 0.7;
    const lines = breakLines(paragraph, {width: width - 2 * indent, measure, font: this.#font});
    const box = {y: this.y, height: lines.length * this.#lineHeight + body * 0.6};
    this.#operations.push(
      {kind: 'rectangle', ...this.#place(0, width), ...box, colour: TINT},
      {kind: 'rectangle', ...this.#place(0, 5), ...box, colour: INK},
    );
    this.y += body * 0.3;
    this.#lines(lines, indent);
    this.y += body * 0.6;
  }

  /** Draws the demands. Returns where between them there may be more room: the number of the first operation after. */
  demands({demands, heading}: Content): number[] {
    const {body} = this.#options;
    const indent = body * 1.9;
    const gaps: number[] = [];
    for (const {status, title, paragraphs} of demands) {
      // A demand below the picture does not fit, so the others need no look.
      if (this.y > this.#options.size.height) break;
      gaps.push(this.#operations.length);
      this.y += body * GAP;
      this.#operations.push({kind: 'rectangle', ...this.#place(0, this.#inner), y: this.y, height: 1, colour: LINE});
      this.y += 1 + body * GAP;
      const isHeading = heading === 'demand';
      const height = isHeading ? this.#titleFont.size * TITLE.lineHeight[this.#options.direction] : this.#lineHeight;
      const edge = body * 1.25;
      this.#operations.push({
        kind: 'path',
        ...this.#place(0, edge),
        y: this.y + (height - edge) / 2,
        height: edge,
        path: STATUS_SHAPES[status],
        units: 16,
        colour: toneOf(status),
        outline: 1.8,
        isMirrored: status === 'reversed' && this.#options.direction === 'rtl',
      });
      if (isHeading) this.#heading(title, indent, this.#inner - indent);
      else this.#paragraph(title, indent, this.#inner - indent);
      for (const paragraph of paragraphs) this.#paragraph(paragraph, indent, this.#inner - indent);
    }
    return gaps;
  }

  /** Draws the address at the bottom. */
  footer({pointer, address}: Content, end: number): {readonly y: number; readonly operations: readonly Operation[]} {
    const page = new Page(this.#options);
    page.y = end;
    for (const paragraph of [pointer, address]) if (paragraph) page.#paragraph(paragraph, 0, this.#inner);
    const height = page.y - end;
    return {y: end - height, operations: page.#operations.map((each) => ({...each, y: each.y - height}))};
  }

  /** Gives the room that is left to the gaps, evenly, up to what still looks like one list. */
  spread(gaps: readonly number[], room: number): Operation[] {
    const each = Math.min(this.#options.body * 1.2, room / (gaps.length + 1));
    return this.#operations.map((operation, index) => ({
      ...operation,
      y: operation.y + gaps.filter((gap) => gap < index).length * each + (gaps.includes(index) ? each / 2 : 0),
    }));
  }

  get #font() {
    return {size: this.#options.body, face: 'sans'} as const;
  }

  get #titleFont() {
    return {size: Math.round(this.#options.body * this.#titleScale), face: 'serif'} as const;
  }

  get #lineHeight(): number {
    return this.#options.body * LINE_HEIGHT[this.#options.direction];
  }

  /** Draws a paragraph beside the code, and below it across the picture. */
  #beside(code: Box | undefined, paragraph: Paragraph): void {
    const {measure, body} = this.#options;
    const width = code ? this.#inner - code.width - body : this.#inner;
    const beside = code ? Math.ceil((code.y + code.height - this.y) / this.#lineHeight) : 0;
    const widthOf = (line: number) => (line < beside ? width : this.#inner);
    this.#lines(breakLines(paragraph, {width, widthOf, measure, font: this.#font}), 0);
  }

  #heading(paragraph: Paragraph, indent: number, width: number): void {
    const {measure, direction} = this.#options;
    const font = this.#titleFont;
    const lines = balancedLines(paragraph, {width, measure, font});
    this.#lines(lines, indent, font, font.size * TITLE.lineHeight[direction]);
  }

  #paragraph(paragraph: Paragraph, indent: number, width: number): void {
    const {measure} = this.#options;
    this.#lines(breakLines(paragraph, {width, measure, font: this.#font}), indent);
  }

  #lines(
    lines: readonly Line[],
    indent: number,
    font: {readonly size: number; readonly face: 'sans' | 'serif'} = this.#font,
    height = this.#lineHeight,
  ): void {
    for (const line of lines) {
      for (const {span, text, start, width} of line) {
        const {weight, colour, language, direction} = span;
        this.#operations.push({
          kind: 'text',
          text,
          ...this.#place(indent + start, width),
          y: this.y,
          height,
          font: {...font, weight},
          colour,
          language,
          direction,
        });
      }
      this.y += height;
    }
  }

  /** Where a box is whose distance from the start of lines is known. */
  #place(start: number, width: number): {readonly x: number; readonly width: number} {
    const {direction, size} = this.#options;
    const x = MARGIN.side + start;
    return {x: direction === 'rtl' ? size.width - x - width : x, width};
  }
}
