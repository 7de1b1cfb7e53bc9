import type {Campaign, Text} from '../../campaign.js';
import {versions} from '../../language.js';
import {isCiting, walk} from '../../reader/shape.js';
import {TABLE} from '../../reader/table.js';
import type {TextPlace} from './debris.js';

/** One string of a document that readers see as text, with its place. */
export interface PlacedText extends TextPlace {
  readonly pointer: string;
  readonly value: string;
}

/** Lists every text of a document in every language. It uses the table, so that it cannot miss a new key. */
export function textsOf(campaign: Campaign): PlacedText[] {
  const sources = new Set(campaign.sources.map(({id}) => id));
  const found: PlacedText[] = [];
  walk(TABLE, campaign, (shape, value, pointer) => {
    if (typeof shape !== 'string' || !/^~?(label|prose|brief)$/.test(shape)) return;
    const place = {cites: isCiting(shape), sources, isQuoted: isQuoted(campaign, pointer)};
    for (const [, text, inner] of versions(value as Text, pointer, campaign.language)) {
      found.push({...place, pointer: inner, value: text});
    }
  });
  return found;
}

/**
 * Whether elements put a text into quotation marks.
 *
 * @param document - Any JSON value, which need not be a valid document.
 */
export function isQuoted(document: unknown, pointer: string): boolean {
  const [, list, index, key] = pointer.split('/') as (string | undefined)[];
  if (/\/evidence\/\d+\/quote$/.test(pointer)) return true;
  if (key !== 'text' || (list !== 'statements' && list !== 'responses')) return false;
  const inner = (value: unknown, token: string) => (Object(value) as Record<string, unknown>)[token];
  const member = inner(inner(document, list), index!);
  return inner(member, 'basis') === 'quoted' || inner(member, 'quoted') === true;
}
