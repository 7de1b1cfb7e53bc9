import type {Exit} from '../terminal/terminal.ts';

/** One word after `countersign`. */
export interface Command {
  /** The text that `--help` prints. */
  readonly help: string;
  /** Runs the command, and returns the exit code. Throws `UsageError` and `FileError`. */
  run(args: readonly string[]): Promise<Exit>;
}
