// A run: every contestant at every size, round by round, in one browser.
import type {Browser} from 'playwright-core';
import type {Contestant} from './contestants.ts';
import {visit, type Conditions} from './measure.ts';
import type {Recorded} from './results.ts';
import type {BenchSite} from './site.ts';

export interface Plan {
  readonly contestants: readonly Contestant[];
  readonly sizes: readonly number[];
  /** How many rounds there are of a size. */
  readonly rounds: (size: number) => number;
  readonly conditions: Conditions;
}

/**
 * Loads pages in turn, each in a context of its own. Every round begins with another contestant, so that none always
 * follows the same one.
 *
 * @param onVisit - Called before each visit with how many there were, and of how many.
 */
export async function runAll(
  browser: Browser,
  site: BenchSite,
  {contestants, sizes, rounds, conditions}: Plan,
  onVisit: (done: number, of: number) => void,
): Promise<Recorded[]> {
  const load = (contestant: Contestant, size: number) =>
    visit({
      browser,
      server: site.server,
      contestant,
      address: site.address(contestant, size),
      document: site.document(size),
      conditions,
    });
  const all = sizes.reduce((sum, size) => sum + rounds(size) * contestants.length, 0);
  // The first page of a browser pays for what all others use, such as its typefaces.
  await load(contestants[0]!, sizes[0]!);

  const recorded: Recorded[] = [];
  for (const size of sizes) {
    for (let round = 0; round < rounds(size); round += 1) {
      const first = round % contestants.length;
      for (const contestant of [...contestants.slice(first), ...contestants.slice(0, first)]) {
        onVisit(recorded.length, all);
        recorded.push({contestant: contestant.name, size, round, visit: await load(contestant, size)});
      }
    }
  }
  return recorded;
}
