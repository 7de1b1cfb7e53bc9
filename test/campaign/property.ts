import fc from 'fast-check';

// CI looks at the same documents every time, a developer at others on each run. A failure names its seed and path;
// `SEED=… node --test …` repeats it.
const seed = Number(process.env.SEED ?? (process.env.CI ? 2026 : Date.now() & 0x7fffffff));

/** Asserts a property on this many random values. */
export function holds<Values>(property: fc.IProperty<Values>, numRuns: number): void {
  fc.assert(property, {seed, numRuns});
}
