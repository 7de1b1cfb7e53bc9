import type {Ready} from './delivery.js';
import {addressOf} from './documents.js';

const keys = new WeakMap<Ready, string>();

/**
 * A key that tells a document from every other on the page: the campaign's id and the document's address.
 *
 * The address of a pinned document ends with its hash. A document that a page gave as a property has no address: its
 * text takes that place, because several elements may have copies of it. Made once, since every mark of every element
 * needs it.
 */
export function keyOf(delivery: Ready): string {
  const {campaign, url} = delivery;
  let key = keys.get(delivery);
  if (key === undefined) {
    key = `${campaign.id} ${url === undefined ? JSON.stringify(campaign) : addressOf(url)}`;
    keys.set(delivery, key);
  }
  return key;
}
