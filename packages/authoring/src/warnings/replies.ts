import type {AddresseeResponse, Campaign} from '@countersign/campaign';
import type {Warning} from './warning.js';

/**
 * Warns of a denial that stands alone beside a claim, although its addressee has spoken again about the same thing. The
 * later words may change it, and readers of the claim see the earlier ones only.
 */
export function* replyWarnings({responses, statements}: Campaign): Generator<Warning> {
  const byId = new Map(responses.map((response) => [response.id, response]));
  const newest = newestByTopic(responses);
  for (const [at, {denial}] of statements.entries()) {
    const response = denial === undefined ? undefined : byId.get(denial);
    if (!response) continue;
    const later = response.to
      .map((topic) => newest.get(`${response.by} ${topic}`))
      .find((each) => each !== undefined && each !== response && isLater(each, response));
    if (!later) continue;
    yield {
      pointer: `/statements/${at}/denial`,
      kind: 'reply-changed',
      text: later.id,
      message: `${response.by} spoke again about this on ${later.date} (${later.id}), and readers see only its words of ${response.date} here.`,
      hint: `If the later words change the denial, write "denial": "${later.id}", or say so in the text. If not, leave it.`,
    };
  }
}

/** The newest words of each addressee about each thing. Silence is no answer. */
function newestByTopic(responses: readonly AddresseeResponse[]): ReadonlyMap<string, AddresseeResponse> {
  const newest = new Map<string, AddresseeResponse>();
  for (const response of responses) {
    if (response.kind === 'no-reply') continue;
    for (const topic of response.to) {
      const key = `${response.by} ${topic}`;
      const known = newest.get(key);
      if (!known || !isLater(known, response)) newest.set(key, response);
    }
  }
  return newest;
}

/** Whether a response is later than another. A month or year counts as its end. */
const isLater = (a: AddresseeResponse, b: AddresseeResponse): boolean => `${a.date}~` > `${b.date}~`;
