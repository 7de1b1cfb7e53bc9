// The one way in which tests wait for something in a page.
import {AssertionError} from 'node:assert';
import {setTimeout as sleep} from 'node:timers/promises';
import {inspect} from 'node:util';

/** Milliseconds after which something never comes. Reached only where it is missing, so it may be long. */
export const PATIENCE = 120_000;

/**
 * Reads something again and again until it is as wanted, and returns it as it was then. A page that is being left cannot be
 * read: that is no failure, and reading goes on.
 *
 * @param read - One reading of one page. What two readings say is of two moments, and may never have been true together.
 * @param isWanted - Judges what was read. Without it, anything that is not falsy is wanted.
 * @throws {Error} with what was read last; an AssertionError of `read` or `isWanted` at once, for it is no reading.
 */
export async function until<Value>(
  read: () => Promise<Value>,
  isWanted: (value: Value) => boolean = Boolean,
): Promise<Value> {
  const deadline = Date.now() + PATIENCE;
  for (;;) {
    const outcome = await read().then(
      (value) => ({value}),
      (error: unknown) => ({error}),
    );
    if ('value' in outcome && isWanted(outcome.value)) return outcome.value;
    if ('error' in outcome && outcome.error instanceof AssertionError) throw outcome.error;
    if (Date.now() > deadline) {
      const last = 'value' in outcome ? inspect(outcome.value) : 'unreadable';
      throw new Error(`Still ${last}, after ${PATIENCE / 1000} s`, {cause: 'error' in outcome && outcome.error});
    }
    await sleep(20);
  }
}
