import fc from 'fast-check';

/** Documents of one seed: fast-check begins with small ones. */
const BATCH = 5;

/**
 * Tries a property with this seed and those after it, until the time is over; what has begun is ended. Returns how often
 * it held.
 *
 * @throws Error with the seed and the document that breaks it.
 */
export async function tried(
  name: string,
  property: fc.IRawProperty<unknown>,
  {seed, milliseconds, runs = Infinity}: {seed: number; milliseconds: number; runs?: number},
): Promise<number> {
  const end = performance.now() + milliseconds;
  let held = 0;
  for (let at = 0; held < runs && performance.now() < end; at++) {
    const details = await fc.check(property as fc.IAsyncProperty<unknown>, {
      seed: seed + at,
      numRuns: BATCH,
      // To look for a smaller document takes minutes, in which no other is tried.
      endOnFailure: true,
    });
    if (details.failed) throw failure(name, details);
    held += details.numRuns;
  }
  return held;
}

function failure(name: string, {seed, errorInstance, counterexample}: fc.RunDetails<unknown>): Error {
  const [document, ...others] = (counterexample ?? []) as readonly unknown[];
  return new Error(
    [
      `${name} does not hold. Repeat it with: pnpm fuzz --seed ${seed}`,
      errorInstance instanceof Error ? (errorInstance.stack ?? errorInstance.message) : String(errorInstance),
      `The document:\n${fc.stringify(document)}`,
      ...others.map((each) => `With ${fc.stringify(each)}`),
    ].join('\n\n'),
  );
}
