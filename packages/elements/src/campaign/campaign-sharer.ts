import {ContextProvider, type ContextCallback} from '@lit/context';
import type {ReactiveElement} from 'lit';
import {campaignContext, type SharedCampaign} from '../loading/campaign-context.js';

type Callback = ContextCallback<SharedCampaign>;

// One guard for each callback: the provider recognises its subscribers by their callbacks.
const guards = new WeakMap<Callback, Callback>();

/**
 * Reports an error of a callback as browsers do for listeners. It neither ends our update nor stops other callbacks.
 */
function guarded(callback: Callback): Callback {
  let guard = guards.get(callback);
  if (!guard) {
    guard = (...values) => {
      try {
        callback(...values);
      } catch (error) {
        reportError(error);
      }
    };
    guards.set(callback, guard).set(guard, guard);
  }
  return guard;
}

/**
 * Shares a campaign with all subscribers: elements of this copy of the code or of another one, and code of the page.
 */
export class CampaignSharer extends ContextProvider<typeof campaignContext, ReactiveElement> {
  constructor(host: ReactiveElement) {
    super(host, {context: campaignContext, initialValue: {state: 'empty'}});
  }

  override addCallback(callback: Callback, consumer: Element, subscribe?: boolean): void {
    const isRequest = typeof callback === 'function' && consumer instanceof EventTarget;
    if (isRequest) super.addCallback(guarded(callback), consumer, subscribe);
  }
}
