// Assertions that `node:assert` lacks, for tests in Node and in browsers: each failure prints the values.
import assert from 'node:assert/strict';

type Whole = string | readonly unknown[] | undefined;

/** The text or list holds `part`. */
export function assertIncludes(whole: Whole, part: unknown, message?: string): void {
  assert.ok(holds(whole, part), `${prefix(message)}${print(part)} is missing in ${print(whole)}`);
}

/** There is a text or list, and it does not hold `part`. */
export function assertExcludes(whole: Whole, part: unknown, message?: string): void {
  assert.ok(whole !== undefined && !holds(whole, part), `${prefix(message)}${print(part)} is in ${print(whole)}`);
}

/** The number is at most `tolerance` away from `expected`. */
export function assertNear(actual: number, expected: number, tolerance: number, message?: string): void {
  const told = `${actual} is more than ${tolerance} away from ${expected}`;
  assert.ok(Math.abs(actual - expected) <= tolerance, `${prefix(message)}${told}`);
}

/** Both lists hold the same values, in any order. */
export function assertSameMembers<T>(actual: readonly T[], expected: readonly NoInfer<T>[], message?: string): void {
  const rest = [...expected];
  const extra = actual.filter((value) => {
    const index = rest.indexOf(value);
    if (index >= 0) rest.splice(index, 1);
    return index < 0;
  });
  assert.deepEqual({extra: extra.map(String), missing: rest.map(String)}, {extra: [], missing: []}, message);
}

function holds(whole: Whole, part: unknown): boolean {
  return typeof whole === 'string' ? whole.includes(part as string) : whole?.includes(part) === true;
}

const prefix = (message: string | undefined): string => (message ? `${message}: ` : '');

const print = (value: unknown): string => (typeof value === 'string' ? JSON.stringify(value) : String(value));
