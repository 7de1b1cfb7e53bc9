import {ContextEvent} from '@lit/context';
import {isServer, type ReactiveController, type ReactiveControllerHost} from 'lit';
import {campaignContext} from './campaign-context.js';
import {addConsentListener, allow, isAllowed, needsConsent, removeConsentListener, type Load} from './consent.js';
import {deliver, deliverShared} from './deliver.js';
import {EMPTY, failure, type Delivery, type Failed} from './delivery.js';
import {addressOf, forgetFailures, refresh, subscribe} from './documents.js';
import {isIntegrity} from './integrity.js';
import {page, real} from '../dom/real.js';

/** An element with the attributes that say where its campaign comes from. */
export interface SourceHost extends ReactiveControllerHost, HTMLElement {
  readonly campaign: unknown;
  readonly src: string | null;
  readonly for: string | null;
  readonly integrity: string | null;
  readonly signedBy: string | null;
  readonly refresh: number;
  readonly load: Load;
  /** The campaign that the element can show: the one that the source finds, if all parts to draw it are there. */
  readonly delivery: Delivery;
  readonly hasUpdated: boolean;
}

// Only development builds say what to do.
const UNVERIFIABLE = failure('format', 'signed-by', __DEV__ ? 'Remove it: this version cannot verify signatures.' : '');
const UNPINNED = failure(
  'format',
  'integrity',
  __DEV__
    ? 'Write sha384- and the whole hash of the document in base64, or sha256- or sha512-, ' +
        'without dots or quotation marks.'
    : '',
);
const PINS_NOTHING = failure(
  'format',
  'integrity',
  __DEV__ ? 'It pins the document of src and no other. Write it where src is, and set no campaign property there.' : '',
);
const NO_ADDRESS = failure('network', 'src', __DEV__ ? 'Write the address of the document: src is empty.' : '');

/** Ends a subscription. Other code may provide the function for that, and it may throw. */
function end(unsubscribe: (() => void) | undefined): void {
  try {
    unsubscribe?.();
  } catch {
    // There is nothing else to try, and an error would blame the page.
  }
}

/**
 * Finds an element's campaign: its `campaign` property, else `src`, else the element that `for` names, else the nearest
 * `cs-campaign`. The first of these that is set decides, also while it is loading or after it has failed.
 */
export class CampaignSource implements ReactiveController {
  readonly #host: SourceHost;
  /** The delivery of `src` or of a provider. */
  #found: Delivery = EMPTY;
  /** The delivery that the host has rendered. */
  #rendered: Delivery = EMPTY;
  /** The `campaign` property with its address, and the delivery that they make. */
  #given: {readonly campaign: unknown; readonly url: string | undefined; readonly delivery: Delivery} | undefined;
  /** The host's attributes when its campaign was last looked for. */
  #attributes = '';
  /** True if the reader has allowed requests for the document. */
  #isAllowed = false;
  #unsubscribe: (() => void) | undefined;
  /** The callback of the newest question to a provider. */
  #onShared: unknown;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: SourceHost) {
    this.#host = host;
    host.addController(this);
  }

  /** The present delivery. Reads no DOM: on a server an element has its `campaign` property and nothing else. */
  get delivery(): Delivery {
    const {campaign, src} = this.#host;
    const refused = this.#refused;
    if (refused) return refused;
    if (campaign == null) {
      this.#given = undefined;
      return this.#found;
    }
    // Logos come from the origin of this address. There is none without `src`, or before the reader has allowed it.
    const url = this.#mayRequest ? (src ?? undefined) : undefined;
    // Many readers of this getter must get the same delivery, also of a value that is no document.
    if (this.#given?.campaign !== campaign || this.#given.url !== url) {
      this.#given = {campaign, url, delivery: deliver(campaign, url)};
    }
    return this.#given.delivery;
  }

  /** The failure of an attribute that protects, if its value cannot do so: nothing is then shown or requested. */
  get #refused(): Failed | undefined {
    const {signedBy, integrity, campaign, src} = this.#host;
    if (signedBy != null) return UNVERIFIABLE;
    // The browser would take an empty address for that of the page.
    if (campaign == null && src != null && /^\s*$/.test(src)) return NO_ADDRESS;
    if (integrity == null) return undefined;
    // A server may have the document as a property: the page checks it again.
    if (src == null || (campaign != null && !isServer)) return PINS_NOTHING;
    return isIntegrity(integrity) ? undefined : UNPINNED;
  }

  get #mayRequest(): boolean {
    return !needsConsent(this.#host.load) || this.#isAllowed;
  }

  /** The address on the button with which a reader allows the request; undefined where the element needs no button. */
  get addressToAllow(): string | undefined {
    const {campaign, src, load} = this.#host;
    const isWaiting = needsConsent(load) && !this.#refused && campaign == null && this.#host.delivery.state !== 'ready';
    // On a server the element is not connected, and there is no page to resolve the address by.
    const wasConnected = this.#attributes !== '';
    return isWaiting && src != null && wasConnected ? addressOf(src) : undefined;
  }

  /** Requests the document because the reader has pressed the button; again, if that failed before. */
  readonly allow = (): void => {
    const address = this.addressToAllow;
    if (address === undefined) return;
    forgetFailures(address);
    allow(address);
  };

  /** True if the element itself names the campaign's source. False if it has the campaign from another element. */
  get isOwn(): boolean {
    return !!this.#refused || this.#host.campaign != null || this.#host.src != null;
  }

  /** True if the element hears of its document, or another element has answered that it shares its campaign. */
  get isSubscribed(): boolean {
    return this.#unsubscribe !== undefined;
  }

  hostConnected(): void {
    // A provider announces itself when it is upgraded or inserted: ask again then. Listen in the capture phase, because
    // another provider around it stops the event.
    page.addEventListener('context-provider', this.#onProvider, true);
    addConsentListener(this.#onConsent);
    // Before its first update the host lacks properties that were set before its upgrade. `hostUpdate` then looks.
    if (this.#host.hasUpdated) this.#find();
  }

  hostDisconnected(): void {
    page.removeEventListener('context-provider', this.#onProvider, true);
    removeConsentListener(this.#onConsent);
    this.#end();
  }

  hostUpdate(): void {
    if (this.#host.isConnected && this.#attributes !== this.#currentAttributes()) this.#find();
    this.#rendered = this.delivery;
  }

  #currentAttributes(): string {
    const {campaign, src, for: target, integrity, signedBy, refresh: minutes, load} = this.#host;
    return JSON.stringify([campaign != null, src, target, integrity, signedBy, minutes, load]);
  }

  // Finding the same campaign again does not re-render.
  #find(): void {
    this.#end();
    this.#attributes = this.#currentAttributes();
    this.#found = EMPTY;
    this.#subscribe();
    this.#take(this.#found);
  }

  /**
   * Subscribes to the document of `src`, else to a provider. A campaign that is there already is taken synchronously.
   */
  #subscribe(): void {
    const {campaign, src, for: target, integrity} = this.#host;
    this.#isAllowed = src != null && isAllowed(addressOf(src));
    if (campaign != null || this.#refused) return;
    if (src != null) {
      if (!this.#mayRequest) return;
      this.#unsubscribe = subscribe(src, integrity ?? '', (delivery) => this.#take(delivery));
      this.#schedule();
      return;
    }
    const root = real(this.#host.getRootNode() as Document | ShadowRoot);
    const provider = target == null ? this.#host : (root.getElementById?.(target) ?? page.getElementById(target));
    // A function for each question: a provider may call it at any time, and is heard until the next question.
    const onShared = (shared: unknown, unsubscribe?: () => void): void => {
      if (this.#onShared !== onShared) end(unsubscribe);
      else this.#takeShared(shared, unsubscribe);
    };
    this.#onShared = onShared;
    if (provider) real(provider).dispatchEvent(new ContextEvent(campaignContext, this.#host, onShared, true));
  }

  #end(): void {
    const unsubscribe = this.#unsubscribe;
    this.#unsubscribe = undefined;
    this.#onShared = undefined;
    end(unsubscribe);
    clearTimeout(this.#timer);
  }

  #take(delivery: Delivery): void {
    this.#found = delivery;
    if (this.delivery !== this.#rendered) this.#host.requestUpdate();
  }

  readonly #onProvider = (event: Event): void => {
    if ((event as Event & {context?: unknown}).context === campaignContext && !this.isOwn) this.#find();
  };

  readonly #onConsent = (address: string): void => {
    const {src, load} = this.#host;
    // After a failure, a press on any element with this address retries.
    const isWaiting = needsConsent(load) || this.#found.state === 'failed';
    if (!isWaiting || src == null || addressOf(src) !== address) return;
    this.#find();
    this.#host.requestUpdate();
  };

  #takeShared(shared: unknown, unsubscribe: (() => void) | undefined): void {
    const previous = this.#unsubscribe;
    if (unsubscribe !== previous) {
      this.#unsubscribe = unsubscribe;
      end(previous);
    }
    this.#take(deliverShared(shared));
  }

  /**
   * Refreshes after about the wanted minutes, if the page is visible then. Random, so that readers do not come at once.
   */
  #schedule(): void {
    if (!(this.#host.refresh > 0)) return;
    // Browsers fire a timer of more than 24 days at once.
    const minutes = Math.min(Math.max(1, this.#host.refresh), 30_000);
    this.#timer = setTimeout(
      () => {
        if (page.visibilityState === 'visible' && this.#host.src != null) refresh(this.#host.src, minutes);
        this.#schedule();
      },
      minutes * 60_000 * (0.9 + Math.random() * 0.2),
    );
  }
}
