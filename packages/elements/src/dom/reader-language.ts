import type {ReactiveController, ReactiveControllerHost} from 'lit';

/**
 * The language that an element's reader wants, which is that of the element as a node: its own `lang`, else that of its
 * parent or, at the top of a shadow tree, of the host, and so on to the document's. Follows changes anywhere above.
 *
 * Slots play no part in this, as they play none in `:lang()`. An empty `lang` says that the language is unknown, whatever
 * stands above. See https://html.spec.whatwg.org/multipage/dom.html#language and docs/decisions/0020-language.md.
 */
export class ReaderLanguage implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  /** What the attributes say, from the element's own upwards. */
  #stated = '';

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** A language tag, or an empty string where nothing says. On a server only the element's own `lang` is known. */
  get wanted(): string {
    return this.#host.lang || this.#stated;
  }

  hostConnected(): void {
    watch(this.#host, this.#follow);
    this.#follow();
  }

  hostDisconnected(): void {
    unwatch(this.#follow);
  }

  readonly #follow = (): void => {
    const {wanted} = this;
    this.#stated = statedLanguage(this.#host);
    if (this.wanted !== wanted) this.#host.requestUpdate();
  };
}

function statedLanguage(host: Element): string {
  for (let node: Node | null = host; node; node = parentOf(node)) {
    // A page in a frame has an Element of its own, so that asking for the class would miss its elements.
    const language = (node as Partial<Element>).getAttribute?.('lang');
    if (language != null) return language;
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
