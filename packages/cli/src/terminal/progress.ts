// Says what is being waited for, to a person at a terminal. Pipes and logs stay as they are.
import {printError} from './terminal.ts';

/** The world around, as far as progress needs it. */
export interface Around {
  readonly isTerminal: boolean;
  readonly say: (line: string) => void;
  /** Calls back after so many milliseconds, and returns a function that prevents it. */
  readonly later: (milliseconds: number, call: () => void) => () => void;
}

/** A person wonders after so many milliseconds. */
const PATIENCE = 1_000;

/** Documents of so many bytes take longer than a second to check: about 300 ms for each MB, several times over. */
const LARGE = 1_000_000;

export const isLarge = (bytes: number): boolean => bytes >= LARGE;

/** Says that a large document is being checked. */
export const checkingLarge = (name: string, bytes: number): string =>
  `Checking ${name} (${(bytes / 1e6).toFixed(1)} MB) …`;

/** Says what a command waits for: once, and only what takes longer than a second. */
export class Progress {
  readonly #around: Around;
  /** How many things are being waited for, one inside another. Only the outermost is told. */
  #depth = 0;

  constructor(around: Around) {
    this.#around = around;
  }

  /**
   * Waits for work, and says so after a second.
   *
   * @param what - A sentence without its full stop: `Waiting for letters.example.org`.
   */
  async during<T>(what: string, work: () => Promise<T>): Promise<T> {
    const {isTerminal, say, later} = this.#around;
    const isTold = isTerminal && this.#depth === 0;
    const cancel = isTold ? later(PATIENCE, () => say(`${what} …`)) : undefined;
    this.#depth++;
    try {
      return await work();
    } finally {
      this.#depth--;
      cancel?.();
    }
  }

  /** Says how many of many things are done, and which was the last. */
  step(done: number, all: number, name: string): void {
    const {isTerminal, say} = this.#around;
    if (isTerminal) say(`${done} of ${all}: ${name}`);
  }

  /**
   * Says before a document is checked that it takes time. No timer can do it: the check is one piece of work.
   *
   * @param bytes - The size of the document.
   */
  beforeCheck(name: string, bytes: number): void {
    const {isTerminal, say} = this.#around;
    if (isTerminal && isLarge(bytes)) say(checkingLarge(name, bytes));
  }
}

/** The progress of this process. */
export const progress = new Progress({
  isTerminal: process.stderr.isTTY,
  say: printError,
  later: (milliseconds, call) => {
    const timer = setTimeout(call, milliseconds);
    return () => clearTimeout(timer);
  },
});
