import fc from 'fast-check';

// CI tries the same documents every time, a developer's machine other ones on each run. A failure names its seed:
// `SEED=… pnpm test campaign` repeats it. `RUNS=20 pnpm test campaign` tries twenty times as many.
const seed = Number(process.env.SEED ?? (process.env.CI ? 2026 : Date.now() & 0x7fffffff));
const factor = Number(process.env.RUNS ?? 1);

/** Asserts a property of this many random values. */
export function holds<Values>(property: fc.IProperty<Values>, numRuns: number): void {
  fc.assert(property, {seed, numRuns: numRuns * factor});
}
