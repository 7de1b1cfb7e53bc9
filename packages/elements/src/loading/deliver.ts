import {arrangeResponses, citingPlaces, numberSources, readCampaign} from '@countersign/campaign';
import type {SharedCampaign} from './campaign-context.js';
import {EMPTY, failure, LOADING, type Delivery, type Failed, type Ready} from './delivery.js';

const isObject = (json: unknown): json is object => Object(json) === json;
type DeliveriesByUrl = Map<string | undefined, Ready | Failed>;
const deliveries = new WeakMap<object, DeliveriesByUrl>();

/**
 * Checks a document and makes its look-ups.
 *
 * Memoised per object and URL; non-objects never are. Deliveries of one object share its check and differ only in
 * `url`.
 */
export function deliver(json: unknown, url: string | undefined): Ready | Failed {
  if (!isObject(json)) return check(json, url);
  const byUrl = deliveries.get(json) ?? new Map<string | undefined, Ready | Failed>();
  deliveries.set(json, byUrl);
  const known = byUrl.get(url);
  if (known) return known;
  const [other] = byUrl.values();
  const delivery = other ? {...other, ...(other.state === 'ready' && {url})} : check(json, url);
  byUrl.set(url, delivery);
  return delivery;
}

const byId = <T extends {id: string}>(members: readonly T[]) => new Map(members.map((member) => [member.id, member]));

function check(json: unknown, url: string | undefined): Ready | Failed {
  const result = readCampaign(json);
  if (!result.ok) return {state: 'failed', code: result.code, problems: result.problems};
  const {campaign} = result;
  const numbers = numberSources(campaign);
  return {
    state: 'ready',
    json,
    url,
    campaign,
    index: {
      numbers,
      sources: byId(campaign.sources),
      addressees: byId(campaign.letter.addressees),
      signatories: byId(campaign.signatories),
      responses: byId(campaign.responses),
      arranged: arrangeResponses(campaign),
      places: citingPlaces(campaign, numbers),
    },
  };
}

/**
 * Takes what a provider of the context shares: a `cs-campaign` of any version, or code of the page. Never throws.
 *
 * Only the document counts, and it is checked here. A provider that shares no document leaves the element empty.
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
