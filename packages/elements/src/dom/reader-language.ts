import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {hostsAround} from './page-order.js';
import {real} from './real.js';

/**
 * The language that an element's reader wants: the nearest `lang` attribute, from the element itself upwards. At the
 * top of a shadow tree the search goes on at the host. Follows changes of all these attributes.
 *
 * Slots play no part in this, as they play none in `:lang()`. An empty `lang` says that the language is unknown,
 * whatever the elements above say. See https://html.spec.whatwg.org/multipage/dom.html#language and
 * docs/decisions/0020-language.md.
 */
export class ReaderLanguage implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  /** Value of the nearest `lang` attribute. */
  #stated = '';

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** A language tag, or an empty string if there is none. On a server only the element's own `lang` is known. */
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
  for (const node of hostsAround(host).reverse()) {
    const stated = (node as Element).closest('[lang]');
    if (stated) return real(stated).getAttribute('lang')!;
  }
  return '';
}

// One observer serves all elements. It sees every change of `lang` in the documents and shadow roots above them.
const followers = new Set<() => void>();
let observer: MutationObserver | undefined;
let observed = new WeakSet<Node>();

function watch(host: Element, follow: () => void): void {
  followers.add(follow);
  observer ??= new MutationObserver(() => followers.forEach((each) => each()));
  for (const each of hostsAround(host)) {
    const root = each.getRootNode();
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
