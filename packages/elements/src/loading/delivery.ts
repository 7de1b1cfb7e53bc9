import {
  numberSources,
  openResponses,
  readCampaign,
  type Addressee,
  type AddresseeResponse,
  type Campaign,
  type OpenResponses,
  type Problem,
  type Signatory,
  type Source,
} from '@countersign/campaign';
import type {SharedCampaign} from './campaign-context.js';

/** What an element has of its campaign. */
export const STATES = ['empty', 'loading', 'ready', 'failed'] as const;
export type State = (typeof STATES)[number];

/**
 * Why there is no campaign.
 *
 * - `network`: no answer, a redirect, or an answer that this page may not read
 * - `timeout`: not complete after 20 s
 * - `http`: a status other than 2xx
 * - `too-large`: more than 4 MB
 * - `not-json`: no JSON, or not in UTF-8
 * - `format`: a document that this version cannot show rightly, or `signed-by` or `integrity` with what it cannot keep
 * - `invalid`: a document that breaks the format's rules
 */
export type ErrorCode = 'network' | 'timeout' | 'http' | 'too-large' | 'not-json' | 'format' | 'invalid';

/** Look-ups in a campaign, made once per document. */
export interface CampaignIndex {
  readonly numbers: ReadonlyMap<string, number>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly addressees: ReadonlyMap<string, Addressee>;
  readonly signatories: ReadonlyMap<string, Signatory>;
  readonly responses: ReadonlyMap<string, AddresseeResponse>;
  readonly open: OpenResponses;
}

export interface Ready {
  readonly state: 'ready';
  /** The plain JSON, as others get it through the context. */
  readonly json: unknown;
  /** Where the document came from; logos are relative to it. */
  readonly url: string | undefined;
  readonly campaign: Campaign;
  readonly index: CampaignIndex;
}

export interface Failed {
  readonly state: 'failed';
  readonly code: ErrorCode;
  readonly problems: readonly Problem[];
}

/** What a source delivers: nothing yet, a campaign, or why there is none. */
export type Delivery = {readonly state: 'empty' | 'loading'} | Ready | Failed;

export const EMPTY: Delivery = {state: 'empty'};
export const LOADING: Delivery = {state: 'loading'};

const byId = <T extends {id: string}>(members: readonly T[]) => new Map(members.map((member) => [member.id, member]));

// One check per document, however many elements show it; deliveries of it differ only in where it came from.
const isObject = (json: unknown): json is object => Object(json) === json;
type Deliveries = Map<string | undefined, Ready | Failed>;
const deliveries = new WeakMap<object, Deliveries>();

/**
 * Checks a document, once. The same document from the same address is the same delivery, as long as somebody has the
 * document; what is no object is none, and a new failure each time.
 */
export function deliver(json: unknown, url: string | undefined): Ready | Failed {
  if (!isObject(json)) return check(json, url);
  let byUrl = deliveries.get(json);
  if (!byUrl) deliveries.set(json, (byUrl = new Map<string | undefined, Ready | Failed>()));
  let delivery = byUrl.get(url);
  if (!delivery) {
    const [other] = byUrl.values();
    delivery = other ? {...other, ...(other.state === 'ready' && {url})} : check(json, url);
    byUrl.set(url, delivery);
  }
  return delivery;
}

function check(json: unknown, url: string | undefined): Ready | Failed {
  const result = readCampaign(json);
  if (!result.ok) return {state: 'failed', code: result.code, problems: result.problems};
  const {campaign} = result;
  return {
    state: 'ready',
    json,
    url,
    campaign,
    index: {
      numbers: numberSources(campaign),
      sources: byId(campaign.sources),
      addressees: byId(campaign.letter.addressees),
      signatories: byId(campaign.signatories),
      responses: byId(campaign.responses),
      open: openResponses(campaign),
    },
  };
}

/**
 * What a `cs-campaign` shares, or whatever else answers in its place: other code, of another version or of somebody else.
 * Never throws. Only the document counts, which is checked here; what shares none leaves the element empty.
 */
export function deliverShared(shared: unknown): Delivery {
  try {
    const {state, json, url} = Object(shared) as Partial<SharedCampaign>;
    if (state === 'ready') return deliver(json, typeof url === 'string' ? url : undefined);
    if (state === 'failed') return failure('invalid');
    return state === 'loading' ? LOADING : EMPTY;
  } catch {
    return failure('invalid');
  }
}

/**
 * A failure of the whole document. What it means is said in development builds only; in production `code` says it all.
 *
 * @param detail - What the code does not say, such as a server's status or an attribute.
 * @param toDo - What to do, where it is something else than for all of this code.
 */
export function failure(code: ErrorCode, detail = '', toDo?: string): Failed {
  return {
    state: 'failed',
    code,
    problems: [{pointer: '', message: detail, hint: __DEV__ ? (toDo ?? WHAT_TO_DO[code]) : ''}],
  };
}

const WHAT_TO_DO: Readonly<Record<ErrorCode, string>> = {
  network: 'The document could not be fetched. Check its address, redirects and CORS headers.',
  timeout: 'The document was not complete after 20 seconds. Check its server.',
  http: 'The server did not give the document. Check its address.',
  'too-large': 'The document is larger than 4 MB. Make it smaller.',
  'not-json': 'The document is not JSON in UTF-8. Check its address.',
  format: 'This version cannot show the document rightly. Use a newer version of Countersign.',
  invalid: 'The document breaks the rules of its format. Correct it.',
};
