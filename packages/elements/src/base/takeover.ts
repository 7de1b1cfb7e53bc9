import {adoptStyles, type LitElement, type ReactiveController} from 'lit';
import {keepFocus} from '../dom/keep-focus.js';
import {isReading, whenLeft} from '../dom/reading.js';
import type {Delivery} from '../loading/delivery.js';
import {LONG_LIST} from '../long-list/long.js';

export interface TakeoverHost extends LitElement {
  readonly delivery: Delivery;
  readonly nested: boolean;
  /** True if the fallback stays in every state. */
  readonly keepsFallback: boolean;
  /** The source of the rendered content. If it changes, server-rendered content is out of date. */
  readonly subject: unknown;
  /**
   * True while the next update renders long lists in one piece. Set here, and by a `cs-campaign` around the element.
   */
  rendersWhole: boolean;
  /** True if the focus is on something that the campaign will replace. */
  hasFocus(): boolean;
}

/**
 * Puts a campaign in the place of what stands there already: the fallback, or content that a server rendered into the
 * root.
 *
 * Server-rendered content stays until there is a campaign, or another source. It is replaced and not hydrated, so that
 * neither a policy for styles nor a newer document stands in the way: see docs/decisions/0023-prerendered-roots.md. The
 * reader's focus and open disclosures survive.
 *
 * While the reader's focus or selection is inside, nothing is replaced.
 */
export class Takeover implements ReactiveController {
  readonly #host: TakeoverHost;
  /** The node in front of server-rendered content; undefined as soon as there is none. */
  #edge: Text | undefined;
  #wasServerRendered = false;
  /** The source of the server-rendered content. */
  #subject: unknown;
  #wasReady = false;
  /** True if the element had the focus before the present update. */
  #hadFocus = false;
  /** Restores what the reader did in the server-rendered content that the present update replaces. */
  #restore: (() => void) | undefined;

  /** Ends the waiting for a reader who is inside what would be replaced; undefined if nobody is. */
  #stopWaiting: (() => void) | undefined;

  constructor(host: TakeoverHost) {
    this.#host = host;
    host.addController(this);
  }

  /** True if a server rendered the root, also when the element has replaced that. */
  get wasServerRendered(): boolean {
    return this.#wasServerRendered;
  }

  /** True while server-rendered content stands in the root. */
  get isServerRendered(): boolean {
    return this.#edge !== undefined;
  }

  /** True while there is a campaign, and a reader is inside what it would replace. */
  get isHeld(): boolean {
    return this.#stopWaiting !== undefined;
  }

  /** Keeps what a server rendered into a root. Lit then renders before it. */
  keep(root: ShadowRoot): ShadowRoot {
    // Lit's support for hydration, where it is loaded, neither adopts styles nor sets `renderBefore`.
    adoptStyles(root, (this.#host.constructor as typeof LitElement).elementStyles);
    const edge = new Text();
    root.prepend(edge);
    this.#host.renderOptions.renderBefore = edge;
    this.#edge = edge;
    this.#wasServerRendered = true;
    this.#subject = this.#host.subject;
    return root;
  }

  // Lit calls this before it renders, and after the source has looked for the campaign.
  hostUpdate(): void {
    const host = this.#host;
    const isReady = host.delivery.state === 'ready';
    const isNew = isReady && !this.#wasReady;
    this.#stopWaiting?.();
    this.#stopWaiting = undefined;
    if (isNew && !host.nested && !host.keepsFallback && isReading(host, this.isServerRendered)) {
      this.#stopWaiting = whenLeft(host, this.isServerRendered, () => host.requestUpdate());
      return;
    }
    this.#wasReady = isReady;
    const replaced = isNew || host.subject !== this.#subject ? this.#edge : undefined;
    this.#hadFocus = (isNew || replaced !== undefined) && host.hasFocus();
    // Render everything at once, because it replaces server-rendered content, or would shift what the reader reads.
    if (replaced || (isNew && !host.nested && isReaderInside(host))) host.rendersWhole = true;
    if (!replaced) return;
    this.#edge = undefined;
    this.#restore = removeAfter(replaced);
  }

  hostDisconnected(): void {
    if (this.isHeld) this.#host.requestUpdate();
  }

  hostUpdated(): void {
    this.#host.rendersWhole = false;
    const hadFocus = this.#hadFocus;
    const restore = this.#restore;
    this.#hadFocus = false;
    this.#restore = undefined;
    if (!hadFocus && !restore) return;
    // In the next frame nested elements are rendered, and what is hidden has lost the focus.
    requestAnimationFrame(() => {
      restore?.();
      if (hadFocus) keepFocus(this.#host);
    });
  }
}

/**
 * True if the reader is inside or past tall content that drawing piece by piece would shift.
 *
 * False for short campaigns, which are drawn in one piece anyway. A `cs-campaign` decides for the elements nested in
 * it.
 */
function isReaderInside(host: TakeoverHost): boolean {
  const {delivery} = host;
  if (delivery.state !== 'ready') return false;
  const {signatories, sources} = delivery.campaign;
  if (Math.max(signatories.length, sources.length) <= LONG_LIST) return false;
  const {height, top, bottom} = host.getBoundingClientRect();
  return height > innerHeight / 2 && (top < 0 || bottom <= innerHeight);
}

/**
 * Removes server-rendered content: all nodes after the first one.
 *
 * @returns A function that opens the same disclosures, once the campaign is rendered.
 */
function removeAfter(first: ChildNode): () => void {
  const root = first.parentNode as ShadowRoot;
  const before = controlsIn(root);
  while (first.nextSibling) first.nextSibling.remove();
  return () => {
    const after = controlsIn(root);
    // Another revision of the document may have others.
    if (after.length !== before.length) return;
    for (const [index, {open}] of before.entries()) if (open) after[index]!.open = true;
  };
}

/**
 * Disclosures and links in the order of the page, also of nested elements. Only disclosures have `open`. Links tell one
 * revision from another.
 */
function controlsIn(root: ShadowRoot): HTMLDetailsElement[] {
  return [...root.querySelectorAll<HTMLDetailsElement>('details, a, [exportparts]')].flatMap((element) =>
    element.shadowRoot ? controlsIn(element.shadowRoot) : element,
  );
}
