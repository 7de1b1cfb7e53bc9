// A document is fetched and checked once per page and copy of the code, however many elements want it.
import {refuses, type Campaign} from '@countersign/campaign';
import {allow, isAllowed} from './consent.js';
import {LOADING, type Delivery, type Failed, type Ready} from './delivery.js';
import {fetchDocument} from './fetch-document.js';
import {page} from '../dom/real.js';

type Listener = (delivery: Delivery) => void;

class SharedDocument {
  delivery: Delivery = LOADING;
  readonly listeners = new Set<Listener>();
  readonly #controller = new AbortController();
  readonly #url: string;
  readonly #integrity: string;
  #lastFetch = Date.now();

  constructor(url: string, integrity: string) {
    this.#url = url;
    this.#integrity = integrity;
    void this.#fetch('default').then((delivery) => delivery && this.#publish(delivery));
  }

  abort(): void {
    this.#controller.abort();
  }

  /**
   * Fetches the document again, unless that was done in half of these minutes: several elements share one fetch.
   *
   * Only a document that may follow the present one is taken (see `refuses`), or any valid one after a failure.
   */
  async refresh(minutes: number): Promise<void> {
    const now = Date.now();
    if (now - this.#lastFetch < minutes * 30_000) return;
    this.#lastFetch = now;
    const fresh = await this.#fetch('no-cache');
    if (fresh?.state === 'ready') this.#publish(fresh);
  }

  // Most refreshes find the same document. Its revision and dates show that, before the whole of it is checked. A first
  // document is never refused for its date: a reader's wrong clock must not hide an honest letter.
  #isNews(json: unknown): boolean {
    const {delivery} = this;
    return delivery.state !== 'ready' || !refuses(delivery.campaign, Object(json) as Campaign, Date.now());
  }

  async #fetch(cache: RequestCache): Promise<Ready | Failed | undefined> {
    try {
      return await fetchDocument(this.#url, {
        integrity: this.#integrity,
        cache,
        signal: this.#controller.signal,
        isNews: (json) => this.#isNews(json),
      });
    } catch {
      // Aborted, because no element listens any more.
      return undefined;
    }
  }

  #publish(delivery: Delivery): void {
    this.delivery = delivery;
    // Once loaded, other elements may show it without asking.
    if (delivery.state === 'ready' && !isAllowed(this.#url)) allow(this.#url);
    for (const listener of [...this.listeners]) listener(delivery);
  }
}

// Ordered by when the last subscriber left; evict the oldest.
const documents = new Map<string, SharedDocument>();
/** How many documents without subscribers are kept: enough for the way back through the views of a site. */
const MAX_LEFT = 10;

/** The full address of a document. A text that is no address stays as it is, and fails when it is fetched. */
export function addressOf(src: string): string {
  return URL.canParse(src, page.baseURI) ? new URL(src, page.baseURI).href : src;
}

/**
 * Subscribes to a document. Calls `listener` at once with its present state, and again with each change.
 *
 * @param src - Address of the document, relative to the page.
 * @param integrity - Subresource integrity value that pins the document, or an empty string.
 * @returns A function that ends the subscription. When the last subscriber leaves, a fetch under way is aborted. A
 *   failure is then forgotten, so that an element that comes later tries again.
 */
export function subscribe(src: string, integrity: string, listener: Listener): () => void {
  const url = addressOf(src);
  const key = `${integrity} ${url}`;
  let shared = documents.get(key);
  if (!shared) documents.set(key, (shared = new SharedDocument(url, integrity)));
  const joined = shared;
  joined.listeners.add(listener);
  listener(joined.delivery);
  return () => {
    joined.listeners.delete(listener);
    if (joined.listeners.size > 0) return;
    // After a press another document may have taken its place.
    const isKnown = documents.get(key) === joined && documents.delete(key);
    if (joined.delivery.state !== 'ready') return joined.abort();
    if (isKnown) documents.set(key, joined);
    const left = [...documents].filter(([, {listeners}]) => listeners.size === 0);
    if (left.length > MAX_LEFT) documents.delete(left[0]![0]);
  };
}

/**
 * Looks for a newer revision of a document that has subscribers, at most once in half of these minutes. Does nothing
 * for a pinned document, which has no other revision.
 */
export function refresh(src: string, minutes: number): void {
  void documents.get(` ${addressOf(src)}`)?.refresh(minutes);
}

/** Forgets a document's failures, so that the next subscriber fetches it again. */
export function forgetFailures(address: string): void {
  for (const [key, {delivery}] of documents) {
    if (delivery.state === 'failed' && key.endsWith(` ${address}`)) documents.delete(key);
  }
}
