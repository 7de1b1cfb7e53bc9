import type {ReactiveController, ReactiveControllerHost} from 'lit';

/**
 * The language that an element's reader wants: its own `lang`, else the nearest in the composed tree, which ends with
 * the document's. Follows changes anywhere above.
 */
export class ReaderLanguage implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #inherited = '';

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** A language tag, or an empty string where nothing says. On a server only the element's own `lang` is known. */
  get wanted(): string {
    return this.#host.lang || this.#inherited;
  }

  hostConnected(): void {
    watch(this.#host, this.#follow);
    this.#follow();
  }

  hostDisconnected(): void {
    unwatch(this.#follow);
  }

  readonly #follow = (): void => {
    const inherited = inheritedLanguage(this.#host);
    if (inherited === this.#inherited) return;
    this.#inherited = inherited;
    this.#host.requestUpdate();
  };
}

function inheritedLanguage(host: Element): string {
  for (let node: Node | null = parentOf(host); node; node = parentOf(node)) {
    const language = node instanceof Element && node.getAttribute('lang');
    if (language) return language;
  }
  return '';
}

const parentOf = (node: Node): Node | null => node.parentNode ?? (node as ShadowRoot).host ?? null;

// One observer for all elements; it sees `lang` change anywhere in the documents and shadow roots above them.
const followers = new Set<() => void>();
let observer: MutationObserver | undefined;
let observed = new WeakSet<Node>();

function watch(host: Element, follow: () => void): void {
  followers.add(follow);
  observer ??= new MutationObserver(() => followers.forEach((each) => each()));
  for (let root: Node | undefined = host.getRootNode(); root; root = (root as ShadowRoot).host?.getRootNode()) {
    if (observed.has(root)) continue;
    observed.add(root);
    observer.observe(root, {subtree: true, attributes: true, attributeFilter: ['lang']});
  }
}

function unwatch(follow: () => void): void {
  followers.delete(follow);
  if (followers.size > 0) return;
  observer?.disconnect();
  observed = new WeakSet();
}
