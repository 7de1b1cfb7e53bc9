import type {
  Addressee,
  AddresseeResponse,
  ArrangedResponses,
  Campaign,
  Citing,
  Place,
  Problem,
  Signatory,
  Source,
} from '@countersign/campaign';
import type {CampaignErrorEvent, CampaignLoadEvent} from '../events.js';

/** The states of an element: without a campaign, waiting for one, showing one, or unable to. */
export const STATES = ['empty', 'loading', 'ready', 'failed'] as const;
export type State = (typeof STATES)[number];

/**
 * Why there is no campaign.
 *
 * - `network`: no answer, a redirect, or an answer that this page may not read; or a part of the code did not come
 * - `timeout`: not complete after 20 s
 * - `http`: a status other than 2xx
 * - `too-large`: more than 4 MB
 * - `not-json`: no JSON, or not in UTF-8
 * - `format`: a document that this version cannot show rightly, or a `signed-by` or `integrity` that it cannot check
 * - `invalid`: a document that breaks the format's rules
 * - `unknown-demand`: a document without the demand that the element is to show alone
 */
export type ErrorCode =
  'network' | 'timeout' | 'http' | 'too-large' | 'not-json' | 'format' | 'invalid' | 'unknown-demand';

/** Look-ups in a campaign, made once per document. */
export interface CampaignIndex {
  readonly numbers: ReadonlyMap<string, number>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly addressees: ReadonlyMap<string, Addressee>;
  readonly signatories: ReadonlyMap<string, Signatory>;
  readonly responses: ReadonlyMap<string, AddresseeResponse>;
  readonly arranged: ArrangedResponses;
  /** The part of the document in which each text and each list of evidence stands. */
  readonly places: ReadonlyMap<Citing, Place>;
}

/** A campaign that was checked and can be shown. */
export interface Ready {
  readonly state: 'ready';
  /** The plain JSON of the document. Elements that get it through the context check it themselves. */
  readonly json: unknown;
  /** Address of the document; logos are relative to it. */
  readonly url: string | undefined;
  readonly campaign: Campaign;
  readonly index: CampaignIndex;
}

/** Why a campaign cannot be shown. */
export interface Failed {
  readonly state: 'failed';
  readonly code: ErrorCode;
  readonly problems: readonly Problem[];
}

/** The result of finding an element's campaign: nothing yet, a campaign, or the reason why there is none. */
export type Delivery = {readonly state: 'empty' | 'loading'} | Ready | Failed;

export const EMPTY: Delivery = {state: 'empty'};
export const LOADING: Delivery = {state: 'loading'};

/**
 * A failure of the whole document. Development builds explain it; production builds have only its `code`.
 *
 * @param detail - A detail that the code does not say, such as a server's status or the name of an attribute.
 * @param remedy - A sentence that says how to mend it, if the usual remedy for this code does not help.
 */
export function failure(code: ErrorCode, detail = '', remedy?: string): Failed {
  return {
    state: 'failed',
    code,
    problems: [{pointer: '', message: detail, hint: __DEV__ ? (remedy ?? REMEDIES[code]) : ''}],
  };
}

const REMEDIES: Readonly<Record<ErrorCode, string>> = {
  network: 'The document could not be fetched. Check its address, redirects and CORS headers.',
  timeout: 'The document was not complete after 20 seconds. Check its server.',
  http: 'The server did not give the document. Check its address.',
  'too-large': 'The document is larger than 4 MB. Make it smaller.',
  'not-json': 'The document is not JSON in UTF-8. Check its address.',
  format: 'This version cannot show the document rightly. Use a newer version of Countersign.',
  invalid: 'The document breaks the rules of its format. Correct it.',
  'unknown-demand': 'The document has no such demand. Write the id of one that it has.',
};

// Types of every element lead here, so an import of one `define` module is enough for a listener. The events bubble.
declare global {
  interface DocumentEventMap {
    'cs-load': CampaignLoadEvent;
    'cs-error': CampaignErrorEvent;
  }
  interface WindowEventMap {
    'cs-load': CampaignLoadEvent;
    'cs-error': CampaignErrorEvent;
  }
}
