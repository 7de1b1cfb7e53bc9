import type {AddresseeResponse, Campaign} from './campaign.js';

/** The topic of a response that is not about a demand, but about the whole letter. */
export const LETTER = 'letter';

/** All responses of a campaign by the place where the record shows them, each at one place. Newest first. */
export interface ArrangedResponses {
  /** Responses about the letter, about several demands, or about none. */
  readonly letter: readonly AddresseeResponse[];
  /** Responses about one demand, by the demand's id. */
  readonly demands: ReadonlyMap<string, readonly AddresseeResponse[]>;
}

/** Arranges all responses, so that each is shown once. A response about the letter and one demand is at that demand. */
export function arrangeResponses({responses, demands}: Campaign): ArrangedResponses {
  const letter: AddresseeResponse[] = [];
  const atDemands = new Map<string, AddresseeResponse[]>(demands.map(({id}) => [id, []]));
  for (const response of newestFirst(responses)) {
    const about = new Set(response.to);
    about.delete(LETTER);
    const [demand] = about;
    if (about.size === 1) atDemands.get(demand!)!.push(response);
    else letter.push(response);
  }
  return {letter, demands: atDemands};
}

/**
 * The newest words of each addressee, whatever they are about, newest first. A `no-reply` is among them only if it is
 * newer than the newest words. It stands beside them, so that silence never hides words.
 */
export function latestResponses({responses}: Campaign): AddresseeResponse[] {
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
  const order = new Map(responses.map((response, index) => [response, index]));
  return [...said.values(), ...silent.values()].sort((a, b) => byDate(a, b) || order.get(a)! - order.get(b)!);
}

/** Of two responses with the same date, the later one in the document is newer. */
export const newestFirst = (responses: readonly AddresseeResponse[]): AddresseeResponse[] =>
  [...responses].reverse().sort(byDate);

const byDate = (a: AddresseeResponse, b: AddresseeResponse): number => (isNewer(a, b) ? -1 : isNewer(b, a) ? 1 : 0);

/** Whether a response is newer than another. A month or year counts as its end, so there is a total order. */
function isNewer(a: AddresseeResponse, b: AddresseeResponse): boolean {
  return `${a.date}~` > `${b.date}~`;
}
