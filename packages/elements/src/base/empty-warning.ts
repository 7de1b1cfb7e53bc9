import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {CampaignSource} from '../loading/campaign-source.js';
import type {Delivery} from '../loading/delivery.js';
import {warnOfNoCampaign} from './warnings.js';

/** Milliseconds in which a page may still name a campaign: a framework sets properties after it has loaded. */
const PATIENCE = 3_000;

interface WaitingHost extends ReactiveControllerHost, HTMLElement {
  readonly delivery: Delivery;
  readonly campaign: unknown;
  readonly src: string | null;
  readonly for: string | null;
  readonly nested: boolean;
}

/** Warns where an element stays empty because nothing names its campaign. For development builds only. */
export class EmptyWarning implements ReactiveController {
  readonly #host: WaitingHost;
  readonly #source: CampaignSource;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: WaitingHost, source: CampaignSource) {
    this.#host = host;
    this.#source = source;
    host.addController(this);
  }

  get #isLost(): boolean {
    const {delivery, campaign, src, nested} = this.#host;
    // An element waits for the one that feeds it or lays it out, which warns for itself.
    const isOthers = this.#source.isSubscribed || nested;
    return delivery.state === 'empty' && campaign == null && src == null && !isOthers;
  }

  hostUpdated(): void {
    if (!this.#isLost) this.hostDisconnected();
    else if (this.#host.isConnected) this.#timer ??= setTimeout(() => warnOfNoCampaign(this.#host), PATIENCE);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
