import {ContextProvider, type ContextCallback} from '@lit/context';
import type {ReactiveElement} from 'lit';
import {campaignContext, type SharedCampaign} from '../loading/campaign-context.js';

type Callback = ContextCallback<SharedCampaign>;

// The same for each time that a callback is given: by it a provider knows who has subscribed already.
const guards = new WeakMap<Callback, Callback>();

/** Reports what a callback throws as browsers do for listeners: it neither ends our update nor keeps others from theirs. */
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

/** Shares a campaign with whatever asks for it: elements of this copy of the code, of another, or other code. */
export class CampaignSharer extends ContextProvider<typeof campaignContext, ReactiveElement> {
  constructor(host: ReactiveElement) {
    super(host, {context: campaignContext, initialValue: {state: 'empty'}});
  }

  override addCallback(callback: Callback, consumer: Element, subscribe?: boolean): void {
    const isRequest = typeof callback === 'function' && consumer instanceof EventTarget;
    if (isRequest) super.addCallback(guarded(callback), consumer, subscribe);
  }
}
