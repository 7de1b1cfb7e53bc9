import type {AddresseeResponse, Campaign} from './campaign.js';
import {compareDates} from './dates.js';

/** What a response can be about besides a demand. */
export const LETTER = 'letter';

/**
 * The newest response of each addressee about the letter or one demand, newest first. Of two that are equally new, the
 * later one in the document is newer.
 *
 * @param about - {@link LETTER}, or the id of a demand.
 */
export function newestResponses({responses}: Campaign, about: string): AddresseeResponse[] {
  const newest = new Map<string, AddresseeResponse>();
  for (const response of responses) {
    const known = newest.get(response.by);
    if (response.to.includes(about) && (!known || compareDates(response.date, known.date) >= 0)) {
      newest.set(response.by, response);
    }
  }
  return [...newest.values()].sort((a, b) => compareDates(b.date, a.date));
}

/** What is shown in the open: beside each demand the newest responses about it, and once those about the whole letter. */
export interface OpenResponses {
  readonly letter: AddresseeResponse[];
  readonly demands: ReadonlyMap<string, AddresseeResponse[]>;
}

/** Arranges the newest responses so that none is shown twice: one about the letter and a demand stands at the demand. */
export function openResponses(campaign: Campaign): OpenResponses {
  const demands = new Map(campaign.demands.map(({id}) => [id, newestResponses(campaign, id)]));
  const shown = new Set([...demands.values()].flat());
  return {letter: newestResponses(campaign, LETTER).filter((response) => !shown.has(response)), demands};
}
