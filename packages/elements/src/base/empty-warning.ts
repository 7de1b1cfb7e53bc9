import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Delivery} from '../loading/delivery.js';
import {warnOfNoCampaign} from './warnings.js';

/** Milliseconds in which a page may still name a campaign: a framework sets properties after it has loaded. */
const PATIENCE = 3_000;

interface WaitingHost extends ReactiveControllerHost, HTMLElement {
  readonly delivery: Delivery;
  readonly campaign: unknown;
  readonly src: string | null;
  readonly for: string | null;
}

/** Warns where an element stays empty because nothing names its campaign. For development builds only. */
export class EmptyWarning implements ReactiveController {
  readonly #host: WaitingHost;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: WaitingHost) {
    this.#host = host;
    host.addController(this);
  }

  get #isLost(): boolean {
    const {delivery, campaign, src} = this.#host;
    return delivery.state === 'empty' && campaign == null && src == null;
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
