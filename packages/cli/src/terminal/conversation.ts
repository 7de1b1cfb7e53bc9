// Reads lines that a person types, or that a script writes to standard input.
import {createInterface} from 'node:readline';
import type {Readable, Writable} from 'node:stream';
import {printable} from './terminal.ts';

/** The person pressed Ctrl+C or Ctrl+D. */
export class Stopped extends Error {}

export interface Conversation {
  /** Whether a person sees what is said, and can answer again. */
  readonly isWithPerson: boolean;
  /** Writes one line. To a script it says nothing. */
  say(line: string): void;
  /** The next line, or undefined at the end of what a script has written. Throws {@link Stopped}. */
  nextLine(): Promise<string | undefined>;
  end(): void;
}

export interface ConversationStreams {
  readonly input: Readable;
  readonly output: Writable;
  readonly isTerminal: boolean;
}

/** A conversation without anybody: there is no line. */
export const SILENCE: Conversation = {
  isWithPerson: false,
  say() {},
  nextLine: () => Promise.resolve(undefined),
  end() {},
};

/** Begins to read. Lines that come before they are asked for are kept in their order. */
export function converse({input, output, isTerminal}: ConversationStreams): Conversation {
  const lines: string[] = [];
  let isClosed = false;
  let wake = (): void => {};
  const reader = createInterface({input, terminal: isTerminal, prompt: '> ', ...(isTerminal && {output})});
  reader.on('line', (line) => {
    lines.push(line);
    wake();
  });
  reader.on('SIGINT', () => reader.close());
  reader.on('close', () => {
    isClosed = true;
    wake();
  });
  return {
    isWithPerson: isTerminal,
    say(line) {
      if (isTerminal) output.write(`${printable(line)}\n`);
    },
    async nextLine() {
      if (isTerminal && !isClosed) reader.prompt();
      while (lines.length === 0 && !isClosed) await new Promise<void>((resolve) => (wake = resolve));
      // Lines that were typed before count. Ctrl+C and Ctrl+D close the input of a terminal: the person wants to leave.
      if (lines.length === 0 && isTerminal) throw new Stopped();
      return lines.shift();
    },
    end: () => reader.close(),
  };
}
