// Documents as a server answers them, ordered from document-server.mjs by the test that needs them.
import type {Document} from './fixtures.ts';

/** How one request is answered. */
export interface Answer {
  status?: number;
  type?: string;
  body?: string;
  /** The body as base64, for what is no text. */
  base64?: string;
  /** How often the body is sent. */
  repeat?: number;
  location?: string;
  /** What is sent only after `release()`: everything, all after the first byte of the body, or the end of it. */
  holds?: 'headers' | 'body' | 'end';
}

/** What happened at an address, as the server counts it. */
export interface Log {
  readonly requested: number;
  readonly answered: number;
  readonly aborted: number;
}

// A test may replace the page's own.
const request = window.fetch.bind(window);

const taken = new Map<string, number>();
const watchers = new Set<() => void>();

// Our reader ends the signal of each request when it has read and judged the answer, or has given it up.
window.fetch = (input, options) => {
  const note = () => {
    const url = input instanceof Request ? input.url : String(input);
    taken.set(url, (taken.get(url) ?? 0) + 1);
    for (const watcher of [...watchers]) watcher();
  };
  options?.signal?.addEventListener('abort', note, {once: true});
  return request(input, options);
};

export interface Served {
  readonly url: string;
  /** Sends what was held back. */
  release(): Promise<void>;
  /** What has happened so far. */
  log(): Promise<Log>;
  /** Resolves once something has happened so many times. What has been answered has left the server, and may be on its way. */
  until(happened: keyof Log, times?: number): Promise<Log>;
  /** Resolves once the page has read and judged so many answers, or has given them up. */
  taken(times: number): Promise<void>;
}

/**
 * Orders the answers of an address that nobody has asked before.
 *
 * @param answers - One for each request; the last one for all that follow. A document stands for itself.
 */
export async function serve(...answers: readonly (Answer | Document)[]): Promise<Served> {
  const url = new URL(`/ordered/${crypto.randomUUID()}/campaign.json`, location.href).href;
  const ordered = answers.map((each) => ('format' in each ? {body: JSON.stringify(each)} : each));
  await request(url, {method: 'PUT', body: JSON.stringify(ordered)});
  const ask = async (query: string) => (await (await request(`${url}?${query}`, {method: 'POST'})).json()) as Log;
  return {
    url,
    release: async () => void (await ask('release')),
    log: () => ask(''),
    until: (happened, times = 1) => ask(`happened=${happened}&times=${times}`),
    taken: (times) =>
      new Promise((resolve) => {
        const watcher = () => {
          if ((taken.get(url) ?? 0) < times) return;
          watchers.delete(watcher);
          resolve();
        };
        watchers.add(watcher);
        watcher();
      }),
  };
}
