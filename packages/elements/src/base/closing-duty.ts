import type {ReactiveController, ReactiveControllerHost} from 'lit';

interface ClosingHost extends ReactiveControllerHost, HTMLElement {
  /** Key of the document: see `keyOf`. Empty while there is none. */
  readonly documentKey: string;
  /** True if the element ends with a closing line that may be in full. */
  readonly hasClosing: boolean;
}

/** The elements on the page that end with a closing line, by their document, in the order in which they came. */
const ending = new Map<string, Set<ClosingDuty>>();

const duties = new WeakMap<Element, ClosingDuty>();

/**
 * Finds out which elements with a short line come into view. The browser calls it when styles and layout are known, so
 * that no element has to ask for them while it draws.
 */
let sight: IntersectionObserver | undefined;

const onSight: IntersectionObserverCallback = (entries) => {
  for (const {target, isIntersecting} of entries) if (isIntersecting) duties.get(target)!.takeFromHidden();
};

/**
 * Decides which of the elements that show one document on a page says the closing line in full: the first that came.
 * The others say it in short. If that element leaves, the next one takes its place. If it is hidden, the next one that
 * comes into view does. An element that is moved keeps its turn.
 */
export class ClosingDuty implements ReactiveController {
  readonly #host: ClosingHost;
  #key = '';
  /** Whether the line was full when the element was drawn last. */
  #wasFull = true;

  constructor(host: ClosingHost) {
    this.#host = host;
    host.addController(this);
    duties.set(host, this);
  }

  /** True if this element says the closing line in full. */
  get isFull(): boolean {
    const [first = this] = ending.get(this.#key) ?? [];
    return first === this;
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

  /** Takes the full line from the first element if that is hidden. */
  takeFromHidden(): void {
    const [first, ...others] = ending.get(this.#key) ?? [];
    if (!first || first === this || first.#host.checkVisibility({visibilityProperty: true})) return;
    ending.set(this.#key, new Set([this, first, ...others]));
    first.#watch();
    for (const duty of [this, first]) duty.#host.requestUpdate();
  }

  #watch(): void {
    sight ??= new IntersectionObserver(onSight);
    sight.observe(this.#host);
  }

  #enter(key: string): void {
    if (key === this.#key) return;
    const left = ending.get(this.#key);
    const wasFull = this.isFull;
    if (left?.delete(this)) {
      const [next] = left;
      if (!next) ending.delete(this.#key);
      // If the next one is leaving, too, it passes the line on itself.
      else if (wasFull && next.#host.isConnected) next.#host.requestUpdate();
    }
    this.#key = key;
    sight?.unobserve(this.#host);
    if (key === '') return;
    const others = ending.get(key);
    if (others) {
      others.add(this);
      this.#watch();
    } else ending.set(key, new Set([this]));
  }
}
