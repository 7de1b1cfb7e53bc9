/** A place in a text, both counted from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** The lines of a text. Each answer takes a binary search: there may be thousands of problems in thousands of lines. */
export class Lines {
  readonly #starts: number[] = [0];

  constructor(text: string) {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) this.#starts.push(at + 1);
  }

  /** The number of the line at an offset, from 1. */
  lineOf(offset: number): number {
    const starts = this.#starts;
    let [line, after] = [0, starts.length];
    while (after - line > 1) {
      const middle = (line + after) >> 1;
      if (starts[middle]! <= offset) line = middle;
      else after = middle;
    }
    return line + 1;
  }

  /** The offset at which the line of an offset begins. */
  startOf(offset: number): number {
    return this.#starts[this.lineOf(offset) - 1]!;
  }

  placeAt(offset: number): Place {
    const line = this.lineOf(offset);
    return {line, column: offset - this.#starts[line - 1]! + 1};
  }
}
