import type {Ready} from './delivery.js';
import {addressOf} from './documents.js';

const keys = new WeakMap<Ready, string>();

/**
 * Tells a document from every other on the page: by its id and its address, which ends with the hash of a pinned one. One that was given as a property without an
 * address is told by its text: a page may give the same document to several elements in several copies. Asked for at every
 * mark of every element, so made once.
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
