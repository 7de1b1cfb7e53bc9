// One document is fetched and checked once per page and copy of the code, however many elements want it.
import {refuses, type Campaign} from '@countersign/campaign';
import {LOADING, type Delivery, type Failed, type Ready} from './delivery.js';
import {fetchDocument} from './fetch-document.js';

type Listener = (delivery: Delivery) => void;

class SharedDocument {
  delivery: Delivery = LOADING;
  readonly listeners = new Set<Listener>();
  readonly #controller = new AbortController();

  readonly #url: string;
  readonly #integrity: string;
  #asked = Date.now();

  constructor(url: string, integrity: string) {
    this.#url = url;
    this.#integrity = integrity;
    void this.#fetch('default').then((delivery) => delivery && this.#publish(delivery));
  }

  abort(): void {
    this.#controller.abort();
  }

  /**
   * Takes what may follow (see `refuses`), or the first one after a failure, and nothing else. Several elements that look
   * ask once for all.
   */
  async refresh(minutes: number): Promise<void> {
    const now = Date.now();
    if (now - this.#asked < minutes * 30_000) return;
    this.#asked = now;
    const fresh = await this.#fetch('no-cache');
    if (fresh?.state === 'ready') this.#publish(fresh);
  }

  // Most refreshes find what is there already: a few keys say so before thousands of others are checked. A first document
  // is not asked for its date: a reader's wrong clock must not hide an honest letter.
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
      // Aborted: nobody listens any more.
      return undefined;
    }
  }

  #publish(delivery: Delivery): void {
    this.delivery = delivery;
    // Who shows a document that the page has asked for already asks for nothing more.
    if (delivery.state === 'ready' && !pressed.has(this.#url)) allow(this.#url);
    for (const listener of [...this.listeners]) listener(delivery);
  }
}

// Those that were left last come last.
const documents = new Map<string, SharedDocument>();
/** How many documents that nobody shows any more are kept: enough for the way back through the views of a site. */
const LEFT = 10;

/** The full address. What is no address stays as it is: fetching it fails like fetching any that leads nowhere. */
export function addressOf(src: string): string {
  return URL.canParse(src, document.baseURI) ? new URL(src, document.baseURI).href : src;
}

/**
 * Subscribes to a document: `listener` is called at once with what there is, and again with each change.
 *
 * @param src - Its address, relative to the page.
 * @param integrity - A subresource integrity value that pins it, or an empty string.
 * @returns Ends the subscription. When the last one leaves, a fetch under way is aborted and a failure forgotten, so that
 *   an element that comes later tries again.
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
    // Unless another has taken its place, after a press.
    const isKnown = documents.get(key) === joined && documents.delete(key);
    if (joined.delivery.state !== 'ready') return joined.abort();
    if (isKnown) documents.set(key, joined);
    const left = [...documents].filter(([, {listeners}]) => listeners.size === 0);
    if (left.length > LEFT) documents.delete(left[0]![0]);
  };
}

/**
 * Asks for a newer revision of a document that somebody is subscribed to, unless one was asked for in half of these
 * minutes. A pinned document has none.
 */
export function refresh(src: string, minutes: number): void {
  void documents.get(` ${addressOf(src)}`)?.refresh(minutes);
}

// The addresses that a reader has asked for. Kept as long as the page is, and nowhere else: the next page asks again.
const pressed = new Set<string>();

/** Called with the full address of a document that a reader asks for, or that is there. */
export const pressListeners = new Set<(url: string) => void>();

/** Whether a reader has asked for a document, at this element or another. */
export function isPressed(src: string): boolean {
  return pressed.has(addressOf(src));
}

/** A reader asks for a document, perhaps again after a failure. */
export function press(src: string): void {
  const url = addressOf(src);
  for (const [key, {delivery}] of documents) {
    if (delivery.state === 'failed' && key.endsWith(` ${url}`)) documents.delete(key);
  }
  allow(url);
}

function allow(url: string): void {
  pressed.add(url);
  for (const onPress of [...pressListeners]) onPress(url);
}
