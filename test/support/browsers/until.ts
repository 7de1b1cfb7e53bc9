// The one way in which tests in Node wait for something in a page.
import {AssertionError} from 'node:assert';
import {setTimeout as sleep} from 'node:timers/promises';
import {inspect} from 'node:util';
import {isLost} from '../../../packages/internal-scripts/src/browsers/webdriver.mjs';

/** Milliseconds to wait at most. Only failing tests wait so long. */
export const PATIENCE = 120_000;

/**
 * Reads a value again and again until it is as wanted, and returns it. A page that is being left cannot be read: that
 * is no failure, and reading goes on.
 *
 * @param read - Reads one page once. Two readings are of two moments, and may never have been true together.
 * @param isWanted - Decides if a value is wanted. By default every value that is not falsy is.
 * @throws {Error} after the longest time, with the last value. An AssertionError of `read` or `isWanted` is thrown at
 *   once, and so is the error of a browser that is gone.
 */
export async function until<Value>(
  read: () => Promise<Value>,
  isWanted: (value: Value) => boolean = Boolean,
): Promise<Value> {
  const deadline = Date.now() + PATIENCE;
  for (;;) {
    const outcome = await read().then(
      (value) => ({value}),
      (error: Error) => ({error}),
    );
    if ('value' in outcome && isWanted(outcome.value)) return outcome.value;
    if ('error' in outcome && (outcome.error instanceof AssertionError || isLost(outcome.error))) throw outcome.error;
    if (Date.now() > deadline) {
      const last = 'value' in outcome ? inspect(outcome.value) : 'unreadable';
      throw new Error(`Still ${last}, after ${PATIENCE / 1000} s`, {cause: 'error' in outcome && outcome.error});
    }
    await sleep(20);
  }
}
