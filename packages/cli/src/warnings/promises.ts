import type {Campaign, Problem} from '@countersign/campaign';
import {comparableNames, nameWithoutForm, placeName, runs} from '@countersign/campaign/schema';

/**
 * Where a demand is called `promised`, the addressee itself must have said so. Warns of a promise none of whose evidence
 * was published by an addressee. Entries that repeat the status belong to the same promise: one of them may well be a
 * newspaper's.
 */
export function* promiseWarnings(campaign: Campaign): Generator<Problem> {
  const publishers = new Map(campaign.sources.map(({id, publishers}) => [id, publishers.map(nameWithoutForm)]));
  const namesOf = new Map(campaign.letter.addressees.map(({id, name}) => [id, comparableNames(name)]));
  const all = new Set([...namesOf.values()].flat());
  for (const [at, demand] of campaign.demands.entries()) {
    const {addressees} = demand;
    // What those of whom it is demanded are called, in every language: all, if it names none.
    const names = addressees.length === 0 ? all : new Set(addressees.flatMap((id) => namesOf.get(id)!));
    const isOwn = ({source}: {source: string}) => publishers.get(source)!.some((publisher) => names.has(publisher));
    for (const [from, to] of runs(demand)) {
      const entries = demand.history.slice(from, to);
      if (entries[0]!.status !== 'promised' || entries.some(({evidence}) => evidence.some(isOwn))) continue;
      const pointer = `/demands/${at}/history/${from}/evidence`;
      yield {
        pointer,
        message: `${placeName(campaign, pointer)}: nothing here was published by the addressee, and only the addressee itself can promise.`,
        hint: 'Add its own words as a source whose publishers name it as addressees does.',
      };
    }
  }
}
