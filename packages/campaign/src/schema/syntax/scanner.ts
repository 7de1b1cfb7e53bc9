// Reads a text that is not JSON to its end. After a mistake it goes on as a person would read it. It has a stack of its
// own, so that depth is no danger.
import {excerpt} from '../../problem.js';
import {TABLE} from '../../reader/table.js';
import {Cursor, MAX_DEPTH, MOST, type Mistake} from './cursor.js';
import {frameName, noteLabel} from './frames.js';
import type {Lines} from './lines.js';
import {isKeyEnd, isMark, readQuoted, type Quoted} from './quoted.js';
import {bareValue, SYNTAX} from './sentences.js';

export interface Scanned {
  readonly mistakes: readonly Mistake[];
  /** Texts in marks that are not straight double ones. */
  readonly marked: readonly Quoted[];
  /** Offsets of spaces that JSON does not know. */
  readonly spaces: readonly number[];
  /** How many brackets were open at the end. */
  readonly open: number;
}

// Keys that the format has at the top of a document and nowhere else.
const TOP_KEYS = topKeys();

function topKeys(): ReadonlySet<string> {
  const {keys} = TABLE as {keys: Readonly<Record<string, unknown>>};
  const inner = JSON.stringify(Object.values(keys));
  const names = Object.keys(keys).map((key) => key.replace('?', ''));
  return new Set(names.filter((name) => !inner.includes(`"${name}":`) && !inner.includes(`"${name}?":`)));
}

/** One run over a text. {@link scan} chooses between two. */
export class Scanner extends Cursor {
  readonly #closesEarly: boolean;
  readonly #marked: Quoted[] = [];
  #expected: 'value' | 'key' | 'colon' | 'comma' = 'value';
  /** Offset of the comma before the next entry. */
  #comma: number | undefined;
  /** Offset of the first character of the last value or bracket, and the one after it. */
  #last = {at: 0, end: 0};
  #isEmpty = true;

  constructor(source: string, lines: Lines, closesEarly: boolean) {
    super(source, lines);
    this.#closesEarly = closesEarly;
  }

  run(): Scanned {
    while (this.mistakes.length < MOST && this.skip()) {
      const before = this.at;
      this.#step(this.source[this.at]!);
      if (this.at === before && this.#isStuck()) this.at++;
    }
    const open = this.frames.length;
    if (this.mistakes.length < MOST) this.#atEnd();
    return {mistakes: this.mistakes, marked: this.#marked, spaces: this.spaces, open};
  }

  #stuckAt = -1;
  #tries = 0;

  /** Whether an offset was looked at so often that nothing new will come. A frame may be closed at each look. */
  #isStuck(): boolean {
    this.#tries = this.#stuckAt === this.at ? this.#tries + 1 : 0;
    this.#stuckAt = this.at;
    return this.#tries > this.frames.length + 4;
  }

  #step(character: string): void {
    if (this.#closesEarly && this.#endsBefore(character)) return;
    if (character === '}' || character === ']') this.#close(character);
    else if (this.#expected === 'colon') this.#colon(character);
    else if (this.#expected === 'comma') this.#afterValue(character);
    else if (character === ',') this.#extraComma();
    else if (character === ':') this.#strayColon();
    else if (this.#expected === 'key') this.#key(character);
    else this.#value(character);
  }

  #value(character: string): void {
    if (character === '{' || character === '[') return this.#open(character);
    const from = this.at;
    if (isMark(character)) {
      const isItem = this.top?.bracket === '[';
      const quoted = this.#text(isItem ? 'item' : 'value');
      if (isItem && isKeyEnd(this.source, quoted.end) && this.frames.at(-2)?.bracket === '{') {
        // A name with a colon in a list: the list has ended before it.
        this.#notClosed(this.frames.length - 1, from);
        this.frames.pop();
        this.top.current = quoted.words;
        this.#expected = 'colon';
        return;
      }
      noteLabel(this.top, quoted.words);
    } else {
      const words = this.bareWords();
      const wrong = bareValue(words);
      if (wrong) this.report(from, 'quotes', wrong);
    }
    this.#valueEnded(from);
  }

  #valueEnded(from: number): void {
    this.#last = {at: from, end: this.at};
    this.#comma = undefined;
    this.#isEmpty = false;
    this.#expected = 'comma';
  }

  #open(bracket: '{' | '['): void {
    if (this.frames.length >= MAX_DEPTH) this.at = this.source.length;
    const outer = this.top;
    const key = outer?.bracket === '{' ? outer.current : undefined;
    this.frames.push({bracket, at: this.at, indent: this.indentAt(this.at), key, member: 1});
    this.at++;
    this.#expected = bracket === '{' ? 'key' : 'value';
    this.#comma = undefined;
    this.#isEmpty = true;
  }

  #text(role: 'key' | 'value' | 'item'): Quoted {
    const quoted = readQuoted(this.source, this.at, role);
    const {at, end, words, isClosed, inner, lines} = quoted;
    const isStraight = this.source[at] === '"' && (!isClosed || this.source[end - 1] === '"');
    if (!isStraight) this.#marked.push(quoted);
    if (!isClosed) this.report(at, 'quotes', role === 'key' ? SYNTAX.noNameEnd(words) : SYNTAX.noTextEnd(words));
    else if (lines > 0) this.report(at, 'line-break', SYNTAX.overLines(words, lines));
    else if (inner.length > 0 && isStraight) this.report(inner[0]!, 'quotes', SYNTAX.innerQuotes(words));
    else if (isStraight) this.#escapes(at, words);
    this.at = end;
    return quoted;
  }

  #escapes(at: number, words: string): void {
    // eslint-disable-next-line no-control-regex -- JSON refuses them
    const control = /[\0-\x1f]/.exec(words)?.[0];
    if (control !== undefined) this.report(at, 'control', SYNTAX.control(control));
    const escape = /\\(?!["/bfnrt]|u[\da-fA-F]{4})(.?)/s.exec(words.replaceAll('\\\\', '  '));
    if (escape) this.report(at, 'escape', escape[1] === 'u' ? SYNTAX.unicode() : SYNTAX.escape());
  }

  #key(character: string): void {
    if (isMark(character)) {
      this.top!.current = this.#text('key').words;
      this.#expected = 'colon';
      return;
    }
    if (character === '{' || character === '[') {
      if (this.frames.at(-2)?.bracket === '[') {
        this.#notClosed(this.frames.length - 1, this.at);
        this.frames.pop();
        this.#expected = 'value';
      } else {
        this.report(this.at, 'key', SYNTAX.key());
        this.#open(character);
      }
      return;
    }
    const from = this.at;
    const words = this.bareWords();
    if (/^[\w$ .-]{1,64}$/.test(words) && isKeyEnd(this.source, this.at)) {
      this.report(from, 'quotes', SYNTAX.bareKey(words));
      this.top!.current = words;
      this.#expected = 'colon';
      return;
    }
    const isDecimal = /^\d/.test(words) && this.#comma === from - 1 && /\d/.test(this.source[from - 2] ?? '');
    this.report(from, 'key', isDecimal ? SYNTAX.decimals() : SYNTAX.garbage(words));
    this.#valueEnded(from);
  }

  #colon(character: string): void {
    const key = this.top!.current ?? '';
    if (character === ':') this.at++;
    else if (character === '=') {
      this.report(this.at, 'colon', SYNTAX.equals(key));
      this.at += this.source[this.at + 1] === '>' ? 2 : 1;
    } else this.report(this.at, 'colon', SYNTAX.colon(key));
    this.#comma = undefined;
    this.#expected = 'value';
  }

  #afterValue(character: string): void {
    const top = this.top;
    if (!top) {
      this.report(this.at, 'after', SYNTAX.after());
      this.at = this.source.length;
      return;
    }
    if (character === ',') {
      this.#comma = this.at++;
      top.member++;
      this.#expected = top.bracket === '{' ? 'key' : 'value';
      return;
    }
    if (character === ':') return this.#strayColon();
    const isOpening = character === '{' || character === '[';
    if (top.bracket === '{' && isOpening && this.frames.at(-2)?.bracket === '[') {
      this.#notClosed(this.frames.length - 1, this.at);
      this.frames.pop();
      this.#expected = 'value';
      return;
    }
    if (top.bracket === '[' && isMark(character) && this.frames.at(-2)?.bracket === '{' && this.#isKeyAt(this.at)) {
      this.#notClosed(this.frames.length - 1, this.at);
      this.frames.pop();
      this.#expected = 'key';
      return;
    }
    this.report(Math.max(0, this.#last.end - 1), 'comma', SYNTAX.comma(this.#lastWords()));
    top.member++;
    this.#expected = top.bracket === '{' ? 'key' : 'value';
  }

  #isKeyAt(at: number): boolean {
    const {end, isClosed} = readQuoted(this.source, at, 'item');
    return isClosed && isKeyEnd(this.source, end);
  }

  /** The last value in a sentence, if it is short. */
  #lastWords(): string {
    const {at, end} = this.#last;
    return end - at <= 60 ? this.source.slice(at, end) : `…${this.source.slice(end - 40, end)}`;
  }

  #extraComma(): void {
    const top = this.top;
    if (this.#comma !== undefined) this.report(this.at, 'comma', SYNTAX.twoCommas());
    else if (top?.bracket === '{' && this.#expected === 'value') {
      this.report(this.at, 'value', SYNTAX.value(top.current));
      this.#expected = 'key';
    } else if (this.#isEmpty) this.report(this.at, 'comma', SYNTAX.firstComma());
    this.#comma = this.at++;
    if (!top) this.at = this.source.length;
  }

  #strayColon(): void {
    this.report(this.at++, 'colon', SYNTAX.straySign(':'));
  }

  #close(bracket: '}' | ']'): void {
    const top = this.top;
    const opening = bracket === '}' ? '{' : '[';
    const depth = this.frames.findLastIndex((frame) => frame.bracket === opening);
    if (!top || depth < 0) {
      this.report(this.at++, 'bracket', SYNTAX.extra(bracket));
      if (this.#comma !== undefined && this.skip() && this.source[this.at] === ',') this.at++;
      return;
    }
    if (this.#expected === 'value' && top.bracket === '{') this.report(this.at, 'value', SYNTAX.value(top.current));
    else if (this.#expected === 'colon') this.report(this.at, 'colon', SYNTAX.colon(top.current ?? ''));
    else if (this.#comma !== undefined && this.#expected !== 'comma') {
      this.report(
        this.#comma,
        'comma',
        SYNTAX.lastComma(depth === this.frames.length - 1 ? bracket : top.bracket === '{' ? '}' : ']'),
      );
    }
    for (let open = this.frames.length - 1; open > depth; open--) {
      this.#notClosed(open, this.at);
      this.frames.pop();
    }
    const {at} = this.frames.pop()!;
    this.at++;
    this.#valueEnded(at);
  }

  /** Closes frames that, by indentation or by a name of the format, have ended before a place. */
  #endsBefore(character: string): boolean {
    const depth = this.frames.length - 1;
    if (depth < 1 || !this.isFirstInLine(this.at) || this.#expected === 'colon') return false;
    const indent = this.indentAt(this.at);
    const top = this.top!;
    const isOnOtherLine = this.lines.lineOf(top.at) < this.lines.lineOf(this.at);
    if (!isOnOtherLine) return false;
    const isCloser = character === '}' || character === ']';
    const isOutside = isCloser
      ? indent < top.indent
      : top.bracket === '{' && isMark(character) && (indent <= top.indent || this.#isTopKey(this.at));
    if (!isOutside) return false;
    this.#notClosed(depth, this.at);
    this.frames.pop();
    const {bracket} = this.top!;
    this.#expected = isCloser ? 'comma' : bracket === '{' ? 'key' : 'value';
    this.#comma = undefined;
    return true;
  }

  #isTopKey(at: number): boolean {
    if (this.#expected === 'value') return false;
    const {words, isClosed} = readQuoted(this.source, at, 'key');
    return isClosed && TOP_KEYS.has(words);
  }

  #notClosed(depth: number, at: number): void {
    const frame = this.frames[depth]!;
    const bracket = frame.bracket === '{' ? '}' : ']';
    const [line, here] = [this.lines.lineOf(frame.at), this.lines.lineOf(at)];
    const where =
      this.isFirstInLine(at) && here > line
        ? `and a comma before line ${here}`
        : `before ${excerpt(this.source.slice(at, at + 20).replace(/\s.*/s, ''))}`;
    const isBeforeCloser = '}]'.includes(this.source[at]!);
    const place = isBeforeCloser ? where.replace('and a comma before', 'before') : where;
    this.report(
      Math.max(this.#last.end - 1, frame.at),
      'bracket',
      SYNTAX.notClosed(frameName(this.frames, depth), line, bracket, place),
    );
  }

  #atEnd(): void {
    const open = this.frames.length;
    if (open === 0) return;
    const inner = this.frames.at(-1)!;
    const name = frameName(this.frames, open - 1);
    const at = Math.max(this.#last.end - 1, inner.at);
    const line = this.lines.lineOf(inner.at);
    if (open > 2) this.report(at, 'bracket', SYNTAX.cutOff(name, line, open));
    else {
      const missing = this.frames.map(({bracket}) => (bracket === '{' ? '}' : ']')).reverse();
      this.report(at, 'bracket', SYNTAX.notClosed(name, line, missing.join(' '), 'at the end of the file'));
    }
  }
}
