import type {Campaign} from '@countersign/campaign';
import {comparableNames, nameWithoutForm, runs} from '@countersign/campaign/schema';
import type {Warning} from './warning.js';

/**
 * Warns of a promise without any evidence that an addressee published: only the addressee itself can promise. Entries
 * that repeat the status belong to the same promise, so one of them may cite newspapers alone.
 *
 * The rule differs from that of `own-word.ts` on purpose. Here one publisher of several may be the addressee, and of a
 * demand that names no addressee each may promise, also one that received a copy only.
 */
export function* promiseWarnings(campaign: Campaign): Generator<Warning> {
  const publishers = new Map(campaign.sources.map(({id, publishers}) => [id, publishers.map(nameWithoutForm)]));
  const namesOf = new Map(campaign.letter.addressees.map(({id, name}) => [id, comparableNames(name)]));
  const all = new Set([...namesOf.values()].flat());
  for (const [at, demand] of campaign.demands.entries()) {
    const {addressees} = demand;
    // The names, in every language, of the addressees of this demand; of all, if it names none.
    const names = addressees.length === 0 ? all : new Set(addressees.flatMap((id) => namesOf.get(id)!));
    const isOwn = ({source}: {source: string}) => publishers.get(source)!.some((publisher) => names.has(publisher));
    for (const [from, to] of runs(demand)) {
      const entries = demand.history.slice(from, to);
      if (entries[0]!.status !== 'promised' || entries.some(({evidence}) => evidence.some(isOwn))) continue;
      const pointer = `/demands/${at}/history/${from}/evidence`;
      yield {
        pointer,
        kind: 'promise',
        text: entries.flatMap(({evidence}) => evidence.map(({source}) => source)).join(', '),
        message: 'Nothing here was published by the addressee, and only the addressee itself can promise.',
        hint: 'Add its own words as a source whose publishers name it as addressees does.',
      };
    }
  }
}
