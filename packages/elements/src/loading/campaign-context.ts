import {createContext} from '@lit/context';
import type {State} from './delivery.js';

/**
 * The campaign that a `cs-campaign` shares with the elements inside it. Its shape stays the same for all of 1.x: copies
 * of different versions on one page understand each other, and each checks the document itself.
 */
export interface SharedCampaign {
  readonly state: State;
  /** The campaign document as it was loaded, if `state` is `ready`. */
  readonly json?: unknown;
  /** Address from which it was loaded. */
  readonly url?: string | undefined;
}

/** The Lit context under which a `cs-campaign` shares its campaign. */
export const campaignContext = createContext<SharedCampaign>(Symbol.for('countersign:campaign@1'));
