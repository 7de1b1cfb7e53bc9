import type {Campaign} from '@countersign/campaign';
import {adoptStyles, type LitElement, type ReactiveController} from 'lit';
import {keepFocus} from '../dom/keep-focus.js';
import {hardlyMoves} from '../dom/layout-shift.js';
import {isReading, whenReader} from '../dom/reading.js';
import type {Delivery} from '../loading/delivery.js';
import {forgetKeptContent} from '../loading/kept-content.js';
import {holdsCurrent, holdsNewer, holdsRecord, isLong, isReaderInside} from './current-content.js';
import {openedAgain} from './opened-disclosures.js';
import {PreparedRoot} from './prepared-root.js';
import {page} from '../dom/real.js';

export interface TakeoverHost extends LitElement {
  readonly delivery: Delivery;
  readonly nested: boolean;
  /** True if the fallback stays in every state. */
  readonly keepsFallback: boolean;
  /** The source of the rendered content. If it changes, server-rendered content is out of date. */
  readonly subject: unknown;
  /** The language that the reader wants, or an empty string if no attribute says. */
  readonly wantedLanguage: string;
  /** Resolves when all content is drawn and laid out. */
  readonly laidOut: Promise<unknown>;
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
 * A campaign that takes long to draw, or moves what the reader sees, is drawn beside the old content first, and then
 * takes its place at once. While the reader's focus or selection is inside, nothing is replaced. Static HTML that is
 * current waits longer: a long record until it is used, anything else until the page hardly moves. See
 * docs/decisions/0044-the-code-comes-when-it-is-needed.md.
 */
export class Takeover implements ReactiveController {
  readonly #host: TakeoverHost;
  /** The node in front of server-rendered content; undefined as soon as there is none. */
  #edge: Text | undefined;
  #wasServerRendered = false;
  /** The source of the server-rendered content. */
  #subject: unknown;
  #wasReady = false;
  #isUsed = false;
  /** True if the element had the focus before the present update. */
  #hadFocus = false;
  /** Restores what the reader did in the server-rendered content that the present update replaces. */
  #restore: (() => void) | undefined;
  #isHeld = false;
  /** True while the old content is drawn for the first time, so that something can be drawn beside it. */
  #isFirst = false;
  /** Ends the waiting for the reader; undefined if nothing waits. */
  #stopWaiting: (() => void) | undefined;
  /** Where the campaign is drawn beside the old content; undefined if it is not. */
  #prepared: PreparedRoot | undefined;
  #complete: Promise<void> | undefined;

  constructor(host: TakeoverHost) {
    this.#host = host;
    host.addController(this);
  }

  /** True if a server rendered the root, also when the element has replaced that. */
  get wasServerRendered(): boolean {
    return this.#wasServerRendered;
  }

  /** True while server-rendered content stands in the root, and nothing is drawn beside it. */
  get isServerRendered(): boolean {
    return this.#edge !== undefined && !this.#prepared;
  }

  /** True while there is a campaign that is not drawn yet, because of a reader or because nobody needs it. */
  get isHeld(): boolean {
    return this.#isHeld;
  }

  /** True while a campaign is drawn that is not on screen yet. */
  get isPreparing(): boolean {
    return this.#prepared !== undefined;
  }

  /** Resolves when all is drawn, and has taken its place or waits for the reader; undefined if nothing is drawn. */
  get complete(): Promise<void> | undefined {
    return this.#complete;
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

  /** The reader or the page uses the element: static HTML does not do any more. */
  use(): void {
    if (this.#isUsed) return;
    this.#isUsed = true;
    if (this.#isHeld || this.#prepared) this.#host.requestUpdate();
  }

  // Lit calls this before it renders, and after the source has looked for the campaign.
  hostUpdate(): void {
    const host = this.#host;
    const {delivery} = host;
    const isReady = delivery.state === 'ready';
    const isOther = this.#edge !== undefined && host.subject !== this.#subject;
    if (this.#prepared) {
      if (isReady && !isOther) return;
      this.#cancel();
    }
    this.#stop();
    const isNew = isReady && !this.#wasReady;
    // A campaign that comes to the screen, in the place of something else.
    const coming = isNew && !host.nested && !host.keepsFallback ? delivery.campaign : undefined;
    const mustPrepare = coming !== undefined && !isOther && this.#mustPrepare(coming);
    // The old content has to be drawn once, before something can be drawn beside it.
    this.#isFirst = mustPrepare && !host.hasUpdated;
    this.#isHeld = coming !== undefined && (this.#mustWait(coming) || this.#isFirst);
    if (this.#isHeld) return;
    this.#wasReady = isReady;
    if (mustPrepare) {
      this.#prepared = new PreparedRoot(host);
      return;
    }
    const replaced = isNew || isOther ? this.#edge : undefined;
    this.#hadFocus = (isNew || replaced !== undefined) && host.hasFocus();
    if (!replaced) return;
    this.#edge = undefined;
    this.#restore = openedAgain(host.shadowRoot!);
    while (replaced.nextSibling) replaced.nextSibling.remove();
  }

  hostDisconnected(): void {
    this.#stop();
    if (this.#isHeld || this.#prepared) this.#host.requestUpdate();
  }

  hostUpdated(): void {
    // Not before the update: after one that fails, the next would be the first again, and so on without end.
    if (this.#isFirst) queueMicrotask(() => this.#host.requestUpdate());
    if (this.#prepared) this.#complete ??= this.#finish(this.#prepared);
    else this.#restoreLater();
  }

  #stop(): void {
    this.#stopWaiting?.();
    this.#stopWaiting = undefined;
  }

  #restoreLater(): void {
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

  /** True if nothing may be drawn yet, also not beside the old content. */
  #mustWait(campaign: Campaign): boolean {
    // A document gives way only to a newer one, also one that stands there as static HTML.
    if (holdsNewer(this.#host, campaign)) return true;
    if (holdsRecord(this.#host) && isLong(campaign) && this.#isUnused(campaign)) return true;
    const hasLeft = () => !isReading(this.#host, this.#edge !== undefined);
    if (hasLeft()) return false;
    this.#stopWaiting = whenReader(this.#host, hasLeft, () => this.#host.requestUpdate());
    return true;
  }

  #mustPrepare(campaign: Campaign): boolean {
    return this.#isUnused(campaign) || (isLong(campaign) && (this.#edge !== undefined || isReaderInside(this.#host)));
  }

  /** True if current static HTML stands there, which nobody has used. */
  #isUnused(campaign: Campaign): boolean {
    return !this.#isUsed && holdsCurrent(this.#host, campaign, this.#host.wantedLanguage);
  }

  async #finish(prepared: PreparedRoot): Promise<void> {
    // The element's own list begins its layout after this update.
    await Promise.resolve();
    // No frame is drawn in a hidden tab, so nothing is laid out there step by step.
    if (!page.hidden) await this.#host.laidOut;
    if (prepared !== this.#prepared) return;
    this.#complete = undefined;
    this.#revealWhenPossible();
  }

  #revealWhenPossible(): void {
    this.#stop();
    const isPossible = () => {
      const host = this.#host;
      const {delivery} = host;
      if (isReading(host, this.#edge !== undefined)) return false;
      const mayWait = delivery.state === 'ready' && this.#isUnused(delivery.campaign);
      return !mayWait || hardlyMoves(host, this.#prepared!.height);
    };
    if (isPossible()) this.#reveal();
    else this.#stopWaiting = whenReader(this.#host, isPossible, () => this.#reveal());
  }

  #reveal(): void {
    const host = this.#host;
    this.#stop();
    this.#hadFocus = host.hasFocus();
    if (this.#edge) this.#restore = openedAgain(host.shadowRoot!);
    this.#edge = undefined;
    this.#prepared!.reveal();
    this.#prepared = undefined;
    forgetKeptContent(host);
    // Marks, and who says the closing line, depend on what is on screen.
    host.requestUpdate();
    this.#restoreLater();
  }

  #cancel(): void {
    this.#prepared!.cancel();
    this.#prepared = this.#complete = undefined;
  }
}
