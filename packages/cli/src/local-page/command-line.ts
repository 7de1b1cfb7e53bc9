import {UsageError} from '../terminal/errors.ts';

/** Reads the option `--port`. */
export function portOption(value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  const port = Number(value);
  if (/^\d+$/.test(value) && port >= 1 && port <= 65_535) return port;
  throw new UsageError(`--port ${value}: Write a number from 1 to 65535, such as 8080.`);
}

/** Resolves when a person or the system ends the program. */
export function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
  });
}
