import {ContextEvent} from '@lit/context';
import {isServer, type ReactiveController, type ReactiveControllerHost} from 'lit';
import {campaignContext} from './campaign-context.js';
import {deliver, deliverShared, EMPTY, failure, type Delivery, type Failed} from './delivery.js';
import {addressOf, isPressed, pressListeners, refresh, subscribe} from './documents.js';
import {isIntegrity} from './integrity.js';

/** When an element requests what its `src` names: at once, or only when a reader presses the button that names the host. */
export const LOADS = ['auto', 'click'] as const;
export type Load = (typeof LOADS)[number];

/**
 * Whether nothing may be requested before a press: with every value but `auto`, in any case and with white space around.
 * Somebody who wrote another one wanted something else than a request at once, and a button is one press away from the
 * letter, where a failure would hide it.
 */
const waits = (load: string | null | undefined): boolean => load != null && !/^\s*auto\s*$/i.test(load);

/** What an element says about where its campaign comes from. */
export interface SourceHost extends ReactiveControllerHost, HTMLElement {
  readonly campaign: unknown;
  readonly src: string | null;
  readonly for: string | null;
  readonly integrity: string | null;
  readonly signedBy: string | null;
  readonly refresh: number;
  readonly load: Load;
  readonly hasUpdated: boolean;
}

// What to do is said in development builds only.
const UNVERIFIABLE = failure('format', 'signed-by', __DEV__ ? 'Remove it: this version cannot verify signatures.' : '');
const UNPINNED = failure(
  'format',
  'integrity',
  __DEV__
    ? 'Write sha384- and the whole hash of the document in base64, or sha256- or sha512-, without dots or quotation marks.'
    : '',
);
const UNFED = failure(
  'format',
  'integrity',
  __DEV__ ? 'It pins the document of src and no other. Write it where src is, and set no campaign property there.' : '',
);
const NOWHERE = failure('network', 'src', __DEV__ ? 'Write the address of the document: src is empty.' : '');

/** Ends a subscription. A provider of other code may give anything for that, also a function that throws. */
function end(unsubscribe: (() => void) | undefined): void {
  try {
    unsubscribe?.();
  } catch {
    // Nothing else is known of it, and the page is not to blame.
  }
}

/**
 * Finds an element's campaign: its `campaign` property, else `src`, else the element that `for` names, else the nearest
 * `cs-campaign`. One that is there but loading or failed does not fall through.
 */
export class CampaignSource implements ReactiveController {
  readonly #host: SourceHost;
  #found: Delivery = EMPTY;
  /** What the host has been drawn with. */
  #drawn: Delivery = EMPTY;
  /** The property, its address and what they give. */
  #given: readonly [unknown, string | undefined, Delivery] | undefined;
  #key = '';
  /** Whether a reader has asked for the document. */
  #isPressed = false;
  #stop: (() => void) | undefined;
  /** What the provider that was asked last calls. */
  #onShared: unknown;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: SourceHost) {
    this.#host = host;
    host.addController(this);
  }

  /** What there is now. Reads no DOM: on a server an element has its `campaign` property and nothing else. */
  get delivery(): Delivery {
    const {campaign, src} = this.#host;
    const refused = this.#refused;
    if (refused) return refused;
    if (campaign == null) {
      this.#given = undefined;
      return this.#found;
    }
    // A property without an address has no origin from which logos could come, nor has one that waits for a press.
    const url = this.#mayRequest ? (src ?? undefined) : undefined;
    // Asked for many times, and for what is no document, too: the same each time.
    if (!this.#given || this.#given[0] !== campaign || this.#given[1] !== url) {
      this.#given = [campaign, url, deliver(campaign, url)];
    }
    return this.#given[2];
  }

  /** Why nothing may be shown or requested: an attribute that protects, and cannot. */
  get #refused(): Failed | undefined {
    const {signedBy, integrity, campaign, src} = this.#host;
    if (signedBy != null) return UNVERIFIABLE;
    // An empty address is that of the page itself.
    if (campaign == null && src != null && /^\s*$/.test(src)) return NOWHERE;
    if (integrity == null) return undefined;
    // A server renders the document that a page will check.
    if (src == null || (campaign != null && !isServer)) return UNFED;
    return isIntegrity(integrity) ? undefined : UNPINNED;
  }

  get #mayRequest(): boolean {
    return !waits(this.#host.load) || this.#isPressed;
  }

  /** The address for which the element shows a button: from when it was first connected until the campaign is there. */
  get asksFor(): string | undefined {
    const {campaign, src, load} = this.#host;
    const isAsking = waits(load) && !this.#refused && campaign == null && this.#found.state !== 'ready';
    return isAsking && src != null && this.#key ? addressOf(src) : undefined;
  }

  /** Whether the campaign is the element's own, and not another element's. */
  get isOwn(): boolean {
    return !!this.#refused || this.#host.campaign != null || this.#host.src != null;
  }

  hostConnected(): void {
    // A provider announces itself when it is upgraded or inserted: ask again then. Captured, for another provider around
    // it keeps the announcement to itself.
    document.addEventListener('context-provider', this.#onProvider, true);
    pressListeners.add(this.#onPress);
    // Before the first update properties that were set before the upgrade are not there yet: `hostUpdate` finds it then.
    if (this.#host.hasUpdated) this.#find();
  }

  hostDisconnected(): void {
    document.removeEventListener('context-provider', this.#onProvider, true);
    pressListeners.delete(this.#onPress);
    this.#end();
  }

  hostUpdate(): void {
    if (this.#host.isConnected && this.#key !== this.#currentKey()) this.#find();
    this.#drawn = this.delivery;
  }

  #currentKey(): string {
    const {campaign, src, for: target, integrity, signedBy, refresh: minutes, load} = this.#host;
    return JSON.stringify([campaign != null, src, target, integrity, signedBy, minutes, load]);
  }

  // Who finds what it had, having been moved, or asked because another campaign came to the page, is not drawn again.
  #find(): void {
    this.#end();
    this.#key = this.#currentKey();
    this.#found = EMPTY;
    this.#ask();
    this.#take(this.#found);
  }

  /** Asks whoever has the campaign. What is there already is taken at once. */
  #ask(): void {
    const {campaign, src, for: target, integrity} = this.#host;
    this.#isPressed = src != null && isPressed(src);
    if (campaign != null || this.#refused) return;
    if (src != null) {
      if (!this.#mayRequest) return;
      this.#stop = subscribe(src, integrity ?? '', (delivery) => this.#take(delivery));
      this.#schedule();
      return;
    }
    const root = this.#host.getRootNode() as Document | ShadowRoot;
    const asked = target == null ? this.#host : (root.getElementById?.(target) ?? document.getElementById(target));
    // A function for each question: a provider may call it for as long as it likes, and counts until the next question.
    const onShared = (shared: unknown, unsubscribe?: () => void): void => {
      if (this.#onShared !== onShared) end(unsubscribe);
      else this.#takeShared(shared, unsubscribe);
    };
    this.#onShared = onShared;
    asked?.dispatchEvent(new ContextEvent(campaignContext, this.#host, onShared, true));
  }

  #end(): void {
    const stop = this.#stop;
    this.#stop = this.#onShared = undefined;
    end(stop);
    clearTimeout(this.#timer);
  }

  #take(delivery: Delivery): void {
    this.#found = delivery;
    if (this.delivery !== this.#drawn) this.#host.requestUpdate();
  }

  readonly #onProvider = (event: Event): void => {
    if ((event as Event & {context?: unknown}).context === campaignContext && !this.isOwn) this.#find();
  };

  readonly #onPress = (url: string): void => {
    const {src, load} = this.#host;
    // One that failed has not asked in vain: another's press is its second try, too.
    if ((!waits(load) && this.#found.state !== 'failed') || src == null || addressOf(src) !== url) return;
    this.#find();
    this.#host.requestUpdate();
  };

  #takeShared(shared: unknown, unsubscribe: (() => void) | undefined): void {
    if (unsubscribe !== this.#stop) {
      const stop = this.#stop;
      this.#stop = unsubscribe;
      end(stop);
    }
    this.#take(deliverShared(shared));
  }

  /** Refreshes after about the wanted minutes, if the page is visible then. Jittered, so that readers do not come at once. */
  #schedule(): void {
    if (!(this.#host.refresh > 0)) return;
    // A timer of more than 24 days has no delay at all.
    const minutes = Math.min(Math.max(1, this.#host.refresh), 30_000);
    this.#timer = setTimeout(
      () => {
        if (document.visibilityState === 'visible' && this.#host.src != null) refresh(this.#host.src, minutes);
        this.#schedule();
      },
      minutes * 60_000 * (0.9 + Math.random() * 0.2),
    );
  }
}
