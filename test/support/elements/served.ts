// Orders answers from document-server.mjs.
import type {Document} from './fixtures.ts';
import {owed, until} from './until.ts';

/** The answer to one request. */
export interface Answer {
  status?: number;
  type?: string;
  body?: string;
  /** The body as base64, if it is no text. */
  base64?: string;
  /** How often the body is sent. */
  repeat?: number;
  location?: string;
  /** Whether spaces follow the body until the browser gives up. */
  isEndless?: boolean;
  /** The part that is held back until `release()`: everything, or all after the first byte of the body. */
  holds?: 'headers' | 'body';
}

/** The server's counts of requests to an address. */
export interface Log {
  readonly requested: number;
  readonly answered: number;
  readonly aborted: number;
}

// A test may replace the page's own `fetch`.
const request = window.fetch.bind(window);

/** Requests of the page to an address, answers that have begun, and answers that the page has judged or given up. */
const pages = new Map<string, {requested: number; begun: number; taken: number}>();

function pageOf(url: string) {
  if (!pages.has(url)) pages.set(url, {requested: 0, begun: 0, taken: 0});
  return pages.get(url)!;
}

// Elements abort the signal of each request when they have judged the answer, or have given it up.
window.fetch = async (input, options) => {
  const page = pageOf(input instanceof Request ? input.url : String(input));
  options?.signal?.addEventListener('abort', () => (page.taken += 1), {once: true});
  page.requested += 1;
  const response = await request(input, options);
  page.begun += 1;
  return response;
};

export interface Served {
  readonly url: string;
  /** Sends the part that was held back. */
  release(): Promise<void>;
  /** The present counts. */
  log(): Promise<Log>;
  /** Resolves when something has happened this many times. An answer may have left the server and not yet arrived. */
  until(happened: keyof Log, times?: number): Promise<Log>;
  /** Resolves when the page has judged this many answers, or has given them up. */
  taken(times: number): Promise<void>;
}

/**
 * Orders answers at a new address.
 *
 * @param answers - One for each request; the last one for all that follow. A document stands for itself.
 */
export async function serve(...answers: readonly (Answer | Document)[]): Promise<Served> {
  const url = new URL(`/ordered/${crypto.randomUUID()}/campaign.json`, location.href).href;
  const ordered = answers.map((each) => ('format' in each ? {body: JSON.stringify(each)} : each));
  await owed(request(url, {method: 'PUT', body: JSON.stringify(ordered)}), 'an order taken by the server');
  const ask = async (query: string): Promise<Log> => {
    const log = request(`${url}?${query}`, {method: 'POST'}).then((response) => response.json());
    return (await owed(log, `the server's log of ${query}`)) as Log;
  };
  return {
    url,
    release: async () => void (await ask('release')),
    log: () => ask(''),
    until: (happened, times = 1) => ask(`happened=${happened}&times=${times}`),
    taken: (times) =>
      until(
        () => pageOf(url).taken >= times,
        () => `taken ${times} answers; it has ${JSON.stringify(pageOf(url))}`,
      ),
  };
}
