// Rounds of visits: every contestant at every size, in turn.
import type {Contestant} from './contestants.ts';
import type {Numbers} from './numbers.ts';
import type {Recorded} from './results.ts';

export interface Plan {
  readonly contestants: readonly Contestant[];
  readonly sizes: readonly number[];
  /** How many rounds there are of a size. */
  readonly rounds: (size: number) => number;
  readonly visit: (contestant: Contestant, size: number) => Promise<Numbers>;
}

/**
 * Visits pages in turn. Every round begins with another contestant, so that none always follows the same one.
 *
 * @param onVisit - Called before each visit with how many there were, and of how many.
 */
export async function runAll(
  {contestants, sizes, rounds, visit}: Plan,
  onVisit: (done: number, of: number) => void,
): Promise<Recorded[]> {
  const all = sizes.reduce((sum, size) => sum + rounds(size) * contestants.length, 0);
  const recorded: Recorded[] = [];
  for (const size of sizes) {
    for (let round = 0; round < rounds(size); round += 1) {
      const first = round % contestants.length;
      for (const contestant of [...contestants.slice(first), ...contestants.slice(0, first)]) {
        onVisit(recorded.length, all);
        recorded.push({contestant: contestant.name, size, round, visit: await visit(contestant, size)});
      }
    }
  }
  return recorded;
}
