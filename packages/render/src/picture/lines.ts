// Breaks spans of text into lines.
import type {Font, Measure} from './operations.js';
import {charactersOf, wordsOf, wordsOfAddress, type Word} from './words-of-text.js';

/** A text of one style. Several make a paragraph. */
export interface Span {
  readonly text: string;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly weight: 400 | 700;
  readonly colour: string;
  readonly isAddress?: boolean;
}

/** The part of a span that is on a line. */
export interface Fragment {
  readonly span: Span;
  readonly text: string;
  /** Distance from the start of the line, and width, in pixels. */
  readonly start: number;
  readonly width: number;
}

export type Line = readonly Fragment[];

interface Rule {
  /** Width of a line in pixels. */
  readonly width: number;
  /** Width of a line by its number from 0, where some are wider than `width`. */
  readonly widthOf?: (line: number) => number;
  readonly measure: Measure;
  /** The size and face of the font. Spans have the weight. */
  readonly font: Omit<Font, 'weight'>;
}

/** Breaks a paragraph into as few lines as possible. A word that is wider than a line is broken between characters. */
export function breakLines(spans: readonly Span[], {width, widthOf = () => width, measure, font}: Rule): Line[] {
  const lines: Fragment[][] = [];
  let line: Fragment[] = [];
  let end = 0;
  for (const span of spans) {
    const own: Font = {...font, weight: span.weight};
    const isolates = new Isolates();
    const space = measure(' ', own);
    const words = span.isAddress ? wordsOfAddress(span.text) : wordsOf(span.text, span.language);
    for (const word of words.flatMap((each) => fitting(each, width, (text) => measure(text, own)))) {
      const wide = measure(word.text, own);
      const gap = word.isSpaced && line.length > 0 ? space : 0;
      if (line.length > 0 && end + gap + wide > widthOf(lines.length)) {
        lines.push(line);
        line = [];
        end = 0;
      }
      const last = line.at(-1);
      const before = line.length > 0 ? gap : 0;
      if (last?.span === span) {
        const text = `${last.text}${word.isSpaced ? ' ' : ''}${word.text}`;
        line[line.length - 1] = {...last, text, width: end + before + wide - last.start};
      } else line.push({span, text: isolates.open + word.text, start: end + before, width: wide});
      isolates.add(word.text);
      end += before + wide;
    }
  }
  if (line.length > 0) lines.push(line);
  return lines.map((fragments) => fragments.map((each) => ({...each, text: closed(each.text)})));
}

/** Breaks a paragraph into as few lines as possible, of about the same width. It is for headings. */
export function balancedLines(spans: readonly Span[], rule: Rule): Line[] {
  const fewest = breakLines(spans, rule);
  if (fewest.length < 2) return fewest;
  let [narrow, wide] = [Math.max(rule.width / 2, widestWord(spans, rule)), rule.width];
  let best = fewest;
  while (wide - narrow > 4) {
    const middle = (narrow + wide) / 2;
    const lines = breakLines(spans, {...rule, width: middle});
    if (lines.length > fewest.length) narrow = middle;
    else {
      best = lines;
      wide = middle;
    }
  }
  return best;
}

/** Width of the widest word, up to that of a line: a narrower line would break it. */
function widestWord(spans: readonly Span[], {width, measure, font}: Rule): number {
  const widths = spans.flatMap(({text, language, weight}) =>
    wordsOf(text, language).map((word) => measure(word.text, {...font, weight})),
  );
  return Math.min(width, Math.max(...widths));
}

/** Cuts a word into pieces that fit on a line. A single character that is wider than a line stays whole. */
function fitting(word: Word, width: number, measure: (text: string) => number): Word[] {
  if (measure(word.text) <= width) return [word];
  const pieces: string[] = [];
  let piece = '';
  let wide = 0;
  for (const character of charactersOf(word.text)) {
    const own = measure(character);
    if (piece !== '' && wide + own > width) {
      pieces.push(piece);
      piece = '';
      wide = 0;
    }
    piece += character;
    wide += own;
  }
  return [...pieces, piece].map((text, index) => ({text, isSpaced: word.isSpaced && index === 0}));
}

/** The bidi isolates that are open where a line of a text breaks (UAX #9, 2.4). The next line opens them again. */
class Isolates {
  open = '';

  add(text: string): void {
    for (const [mark] of text.matchAll(/[\u2066-\u2069]/g)) {
      this.open = mark === '\u2069' ? this.open.slice(0, -1) : this.open + mark;
    }
  }
}

/** Closes the bidi isolates that a line leaves open. */
function closed(text: string): string {
  const marks = new Isolates();
  marks.add(text);
  return text + '\u2069'.repeat(marks.open.length);
}
