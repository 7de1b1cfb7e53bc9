import type {Campaign} from '@countersign/campaign';
import type {Ready} from './delivery.js';
import {addressOf} from './documents.js';

const texts = new WeakMap<Campaign, string>();

/**
 * Tells a document from every other on the page: by its id and its address. One that was given as a property without an
 * address is told by its text, which is made once: a page may give the same document to several elements in several copies.
 */
export function keyOf({campaign, url}: Ready): string {
  if (url !== undefined) return `${campaign.id} ${addressOf(url)}`;
  let text = texts.get(campaign);
  if (text === undefined) texts.set(campaign, (text = `${campaign.id} ${JSON.stringify(campaign)}`));
  return text;
}
