/** The lines of a text, found by offset. */
export class Lines {
  readonly #text: string;
  readonly #starts = [0];
  readonly #indentations = new Map<number, string>();

  constructor(text: string) {
    this.#text = text;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) this.#starts.push(at + 1);
  }

  /** The offset of the beginning of the line. */
  startOf(offset: number): number {
    let [line, after] = [0, this.#starts.length];
    while (after - line > 1) {
      const middle = (line + after) >> 1;
      if (this.#starts[middle]! <= offset) line = middle;
      else after = middle;
    }
    return this.#starts[line]!;
  }

  /** The white space at the beginning of the line. */
  indentationOf(offset: number): string {
    const start = this.startOf(offset);
    let indentation = this.#indentations.get(start);
    if (indentation === undefined) {
      let end = start;
      while (this.#text[end] === ' ' || this.#text[end] === '\t') end++;
      indentation = this.#text.slice(start, end);
      this.#indentations.set(start, indentation);
    }
    return indentation;
  }

  /** Whether only white space precedes the offset on its line. */
  isFirst(offset: number): boolean {
    return this.startOf(offset) + this.indentationOf(offset).length === offset;
  }

  /** Whether a stretch of the text is on one line. */
  isOneLine(from: number, to: number): boolean {
    return this.startOf(from) === this.startOf(to);
  }
}
