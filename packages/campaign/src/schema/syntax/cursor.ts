// A place in a text that is not JSON, with the objects and lists that are open there and the mistakes before it.
import {nameOf, type Frame} from './frames.js';
import type {Lines} from './lines.js';
import {SYNTAX, type Words} from './sentences.js';

/** One mistake. */
export interface Mistake {
  readonly at: number;
  readonly kind: string;
  readonly words: Words;
  /** The place by names. */
  readonly name: string;
}

/** More mistakes than an author mends before checking again. */
export const MOST = 1_000;

const SPACES = /[ \t\r\n]/;
const OTHER_SPACES = /[\u00a0\u2000-\u200b\u202f\u3000\ufeff\u2028\u2029]/;
const BARE = /[^,:{}[\]"\n“”„]{1,500}/y;

/** Deeper than any document: a stack that grows with the text would make each mistake slow to name. */
export const MAX_DEPTH = 200;

/** Reads a text from its beginning. {@link Scanner} knows what may stand where. */
export abstract class Cursor {
  protected readonly source: string;
  protected readonly lines: Lines;
  protected readonly mistakes: Mistake[] = [];
  /** Offsets of spaces that JSON does not know. */
  protected readonly spaces: number[] = [];
  protected readonly frames: Frame[] = [];
  protected at = 0;

  constructor(source: string, lines: Lines) {
    this.source = source;
    this.lines = lines;
  }

  protected get top(): Frame | undefined {
    return this.frames.at(-1);
  }

  protected report(at: number, kind: string, words: Words): void {
    if (this.mistakes.length < MOST) this.mistakes.push({at, kind, words, name: nameOf(this.frames)});
  }

  /** Goes on to the next character that is no space and in no comment. False at the end. */
  protected skip(): boolean {
    const source = this.source;
    for (; this.at < source.length; this.at++) {
      const character = source[this.at]!;
      if (SPACES.test(character)) continue;
      if (OTHER_SPACES.test(character)) this.spaces.push(this.at);
      else if (character === '#' || (character === '/' && /[/*]/.test(source[this.at + 1] ?? ''))) this.#comment();
      else return true;
    }
    return false;
  }

  #comment(): void {
    const isLong = this.source[this.at + 1] === '*' && this.source[this.at] === '/';
    this.report(this.at, 'comment', SYNTAX.comment());
    const end = this.source.indexOf(isLong ? '*/' : '\n', this.at + 2);
    this.at = end < 0 ? this.source.length - 1 : end + (isLong ? 1 : 0);
  }

  /** Reads words without quotation marks, up to a sign of JSON, a comment or the end of the line. */
  protected bareWords(): string {
    const from = this.at;
    BARE.lastIndex = from;
    const [all] = BARE.exec(this.source) ?? [this.source[from]!];
    const comment = all.search(/\/[/*]|#/);
    const words = (comment < 0 ? all : all.slice(0, comment)).trimEnd();
    this.at = from + Math.max(1, words.length);
    return words || all[0]!;
  }

  protected isFirstInLine(offset: number): boolean {
    const start = this.lines.startOf(offset);
    return offset - start <= 200 && this.source.slice(start, offset).trim() === '';
  }

  protected indentAt(offset: number): number {
    const start = this.lines.startOf(offset);
    let end = start;
    while (end < offset && end - start < 200 && ' \t\u00a0'.includes(this.source[end]!)) end++;
    return end - start;
  }
}
