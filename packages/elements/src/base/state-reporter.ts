import type {CampaignSource} from '../loading/campaign-source.js';
import {STATES, type Delivery, type State} from '../loading/delivery.js';
import {afterPageScripts} from '../dom/after-page-scripts.js';
import {CampaignErrorEvent, CampaignLoadEvent} from '../events.js';
import {isPartFailure} from './needed-parts.js';
import {warnOfFailure, warnOfUnknownKeys} from './warnings.js';

interface ReportingHost extends HTMLElement {
  readonly nested: boolean;
  readonly delivery: Delivery;
}

/** Tells the page what an element shows: as CSS states, with `cs-load` or `cs-error`, and in development warnings. */
export class StateReporter {
  readonly #host: ReportingHost;
  readonly #source: CampaignSource;
  #internals: ElementInternals | undefined;
  /** The delivery that the element has rendered. */
  #rendered: Delivery | undefined;
  /** The delivery of which an event was dispatched. */
  #announced: Delivery | undefined;

  constructor(host: ReportingHost, source: CampaignSource) {
    this.#host = host;
    this.#source = source;
  }

  /** Reports the delivery that was rendered, once. The event waits for the page's scripts, so that they can hear it. */
  report(): void {
    const {delivery} = this.#host;
    if (delivery === this.#rendered) return;
    this.#rendered = delivery;
    this.#mirror(delivery.state);
    afterPageScripts(this.#announce);
  }

  /** Sets the CSS state, as in `:state(ready)`. Browsers without custom states lack only that. */
  #mirror(state: State): void {
    this.#internals ??= this.#host.attachInternals?.();
    const states = this.#internals?.states;
    for (const each of STATES) states?.delete(each);
    states?.add(state);
  }

  readonly #announce = (): void => {
    const delivery = this.#rendered;
    if (!delivery || delivery === this.#announced) return;
    this.#announced = delivery;
    if (this.#host.nested || !(this.#source.isOwn || isPartFailure(delivery))) return;
    if (delivery.state === 'ready') {
      if (__DEV__) warnOfUnknownKeys(this.#host, delivery.json);
      this.#host.dispatchEvent(new CampaignLoadEvent(delivery.campaign));
    }
    if (delivery.state === 'failed') {
      // The element itself warns of a demand, because only it knows the ids.
      if (__DEV__ && delivery.code !== 'unknown-demand') warnOfFailure(this.#host, delivery);
      this.#host.dispatchEvent(new CampaignErrorEvent(delivery.code, delivery.problems));
    }
  };
}
