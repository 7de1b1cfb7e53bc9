import type {AddresseeResponse, Campaign} from './campaign.js';

/** What a response can be about besides a demand. */
export const LETTER = 'letter';

/**
 * What each addressee newly said about the letter or one demand, newest first: the newest words, and a `no-reply` only
 * where it is newer than they are, so that a later silence never hides what was said. Of two that are equally new, the
 * later one in the document is newer.
 *
 * @param about - {@link LETTER}, or the id of a demand.
 */
export function newestResponses({responses}: Campaign, about: string): AddresseeResponse[] {
  return newestOf(responses.filter(({to}) => to.includes(about)));
}

function newestOf(responses: readonly AddresseeResponse[]): AddresseeResponse[] {
  const said = new Map<string, AddresseeResponse>();
  const silent = new Map<string, AddresseeResponse>();
  for (const response of responses) {
    const newest = response.kind === 'no-reply' ? silent : said;
    const known = newest.get(response.by);
    if (!known || !isNewer(known, response)) newest.set(response.by, response);
  }
  for (const [by, words] of said) {
    const silence = silent.get(by);
    if (silence && !isNewer(silence, words)) silent.delete(by);
  }
  return [...said.values(), ...silent.values()].sort((a, b) => (isNewer(a, b) ? -1 : isNewer(b, a) ? 1 : 0));
}

/**
 * The responses about the letter and about each demand, by {@link LETTER} and the demands' ids, in the document's
 * order.
 */
export function responsesByTopic({responses}: Campaign): ReadonlyMap<string, readonly AddresseeResponse[]> {
  const found = new Map<string, AddresseeResponse[]>();
  for (const response of responses) {
    for (const about of new Set(response.to)) {
      const others = found.get(about);
      if (others) others.push(response);
      else found.set(about, [response]);
    }
  }
  return found;
}

/** A total order, unlike `compareDates`: a month or year counts as its end. */
function isNewer(a: AddresseeResponse, b: AddresseeResponse): boolean {
  return `${a.date}~` > `${b.date}~`;
}

/**
 * What is shown in the open: beside each demand the newest responses about it, and once those about the whole letter.
 */
export interface OpenResponses {
  readonly letter: AddresseeResponse[];
  readonly demands: ReadonlyMap<string, AddresseeResponse[]>;
}

/**
 * Arranges the newest responses so that none is shown twice: one about the letter and a demand stands at the demand.
 */
export function openResponses(campaign: Campaign): OpenResponses {
  const topics = responsesByTopic(campaign);
  const newest = (about: string) => newestOf(topics.get(about) ?? []);
  const demands = new Map(campaign.demands.map(({id}) => [id, newest(id)]));
  const shown = new Set([...demands.values()].flat());
  return {letter: newest(LETTER).filter((response) => !shown.has(response)), demands};
}
