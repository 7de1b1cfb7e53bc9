import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {isVisible} from '../dom/is-visible.js';

interface ClosingHost extends ReactiveControllerHost, HTMLElement {
  /** Key of the document: see `keyOf`. Empty while there is none. */
  readonly documentKey: string;
  /** True if the element ends with a closing line that may be in full. */
  readonly hasClosing: boolean;
}

/** The elements on the page that end with a closing line, by their document, in the order in which they came. */
const ending = new Map<string, Set<ClosingHost>>();

/**
 * Finds out when elements are shown or hidden. The browser calls it when styles and layout are known, so that no
 * element has to ask for them while it draws.
 */
let observer: IntersectionObserver | undefined;

/** Gives the full line of each document from a hidden element to the first one that is visible. */
function passOn(): void {
  for (const [key, hosts] of ending) {
    if (hosts.size < 2) continue;
    const [first] = hosts;
    const next = [...hosts].find(isVisible);
    if (!first || !next || next === first) continue;
    ending.set(key, new Set([next, ...hosts]));
    for (const host of [next, first]) host.requestUpdate();
  }
}

function observe(host: ClosingHost): void {
  // The margin is larger than any page. So the browser calls when an element is hidden, also one out of sight, and not
  // while a reader scrolls.
  if (typeof IntersectionObserver !== 'function') return;
  observer ??= new IntersectionObserver(passOn, {rootMargin: '1000000px'});
  observer.observe(host);
}

/**
 * Decides which of the elements that show one document on a page says the closing line in full: the first that came.
 * The others say it in short. If that element leaves, the next one takes its place. If it is hidden, the first one that
 * is visible does. An element that is moved keeps its turn.
 */
export class ClosingDuty implements ReactiveController {
  readonly #host: ClosingHost;
  #key = '';
  /** Whether the line was full when the element was drawn last. */
  #wasFull = true;

  constructor(host: ClosingHost) {
    this.#host = host;
    host.addController(this);
  }

  /** True if this element says the closing line in full. */
  get isFull(): boolean {
    const [first = this.#host] = ending.get(this.#key) ?? [];
    return first === this.#host;
  }

  // Lit calls this before it renders, so no element is drawn twice.
  hostUpdate(): void {
    const {isConnected, hasClosing, documentKey} = this.#host;
    this.#enter(isConnected && hasClosing ? documentKey : '');
    this.#wasFull = this.isFull;
  }

  // An element that was away comes last, and is drawn again only if that changes its line.
  hostConnected(): void {
    if (this.#key !== '') return;
    const {hasClosing, documentKey} = this.#host;
    this.#enter(hasClosing ? documentKey : '');
    if (this.isFull !== this.#wasFull) this.#host.requestUpdate();
  }

  // An element that is moved is disconnected and connected in one task.
  hostDisconnected(): void {
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.#enter('');
    });
  }

  #enter(key: string): void {
    if (key === this.#key) return;
    const left = ending.get(this.#key);
    const wasFull = this.isFull;
    if (left?.delete(this.#host)) {
      const [next] = left;
      if (!next) ending.delete(this.#key);
      // If the next one is leaving, too, it passes the line on itself.
      else if (wasFull && next.isConnected) {
        next.requestUpdate();
        // It may be hidden. The observer reports each element that it is given once more.
        observer?.unobserve(next);
        if (left.size > 1) observe(next);
      }
    }
    this.#key = key;
    observer?.unobserve(this.#host);
    if (key === '') return;
    const hosts = (ending.get(key) ?? new Set()).add(this.#host);
    ending.set(key, hosts);
    // A single element is not observed: there is none to pass the line on to.
    if (hosts.size > 1) for (const host of [...hosts].slice(-2)) observe(host);
  }
}
