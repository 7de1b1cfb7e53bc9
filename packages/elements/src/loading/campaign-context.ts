import {createContext} from '@lit/context';
import type {State} from './delivery.js';

/**
 * What a `cs-campaign` shares with the elements inside it. Plain and stable for all of 1.x: copies of different versions
 * on one page understand each other, and each checks the document itself.
 */
export interface SharedCampaign {
  readonly state: State;
  /** The campaign document as it was loaded, if `state` is `ready`. */
  readonly json?: unknown;
  /** Where it was loaded from. */
  readonly url?: string | undefined;
}

export const campaignContext = createContext<SharedCampaign>(Symbol.for('countersign:campaign@1'));
