import type {ReactiveController, ReactiveControllerHost} from 'lit';

interface ClosingHost extends ReactiveControllerHost {
  readonly isConnected: boolean;
  /** Key of the document: see `keyOf`. Empty while there is none. */
  readonly documentKey: string;
  /** True if the element ends with a closing line of its own. */
  readonly hasClosing: boolean;
}

/** The elements on the page that end with a closing line, by their document, in the order in which they came. */
const ending = new Map<string, Set<ClosingDuty>>();

/**
 * Decides which of the elements that show one document on a page says the closing line in full: the first that came. The
 * others say it in short. If that element leaves, the next one takes its place.
 */
export class ClosingDuty implements ReactiveController {
  readonly #host: ClosingHost;
  #key = '';

  constructor(host: ClosingHost) {
    this.#host = host;
    host.addController(this);
  }

  /** True if this element says the closing line in full. */
  get isFull(): boolean {
    const [first = this] = ending.get(this.#key) ?? [];
    return first === this;
  }

  // Lit calls this before it renders, so no element is drawn twice.
  hostUpdate(): void {
    const {isConnected, hasClosing, documentKey} = this.#host;
    const key = isConnected && hasClosing ? documentKey : '';
    if (key === this.#key) return;
    this.hostDisconnected();
    this.#key = key;
    if (key === '') return;
    const others = ending.get(key);
    if (others) others.add(this);
    else ending.set(key, new Set([this]));
  }

  // An element that was moved comes again.
  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    const others = ending.get(this.#key);
    const wasFull = this.isFull;
    this.#key = '';
    if (!others?.delete(this)) return;
    const [next] = others;
    if (wasFull && next) next.#host.requestUpdate();
  }
}
