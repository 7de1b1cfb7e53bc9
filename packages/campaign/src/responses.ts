import type {AddresseeResponse, Campaign} from './campaign.js';

/** The topic of a response that is not about a demand, but about the whole letter. */
export const LETTER = 'letter';

/**
 * The newest responses of each addressee about the letter or one demand, newest first. A `no-reply` is among them only
 * if it is newer than the newest words. It stands beside them, so that silence never hides words. Of two responses with
 * the same date, the later one in the document is newer.
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
  return newestFirst([...said.values(), ...silent.values()]);
}

const newestFirst = (responses: readonly AddresseeResponse[]): AddresseeResponse[] =>
  [...responses].sort((a, b) => (isNewer(a, b) ? -1 : isNewer(b, a) ? 1 : 0));

/**
 * The responses about the letter and about each demand, in the document's order. The keys are {@link LETTER} and the
 * demands' ids.
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

/** Whether a response is newer than another. A month or year counts as its end, so there is a total order. */
function isNewer(a: AddresseeResponse, b: AddresseeResponse): boolean {
  return `${a.date}~` > `${b.date}~`;
}

/**
 * The responses that are shown without a disclosure: the newest ones about each demand, and about the whole letter.
 */
export interface OpenResponses {
  readonly letter: AddresseeResponse[];
  readonly demands: ReadonlyMap<string, AddresseeResponse[]>;
}

/**
 * Arranges the newest responses so that each is shown once. A response about one demand is at that demand. A response
 * about several is with those about the letter.
 */
export function openResponses(campaign: Campaign): OpenResponses {
  const topics = responsesByTopic(campaign);
  const newest = new Map([...topics].map(([about, responses]) => [about, newestOf(responses)]));
  const times = new Map<AddresseeResponse, number>();
  for (const [about, responses] of newest) {
    if (about !== LETTER) for (const each of responses) times.set(each, (times.get(each) ?? 0) + 1);
  }
  const isAtDemand = (response: AddresseeResponse) => times.get(response) === 1;
  const demands = new Map(campaign.demands.map(({id}) => [id, (newest.get(id) ?? []).filter(isAtDemand)]));
  const others = [...new Set([...newest.values()].flat())].filter((response) => !isAtDemand(response));
  return {letter: newestFirst(others), demands};
}

/** The newest words of each addressee, whatever they are about, and its silence after them. */
export const latestResponses = ({responses}: Campaign): AddresseeResponse[] => newestOf(responses);
