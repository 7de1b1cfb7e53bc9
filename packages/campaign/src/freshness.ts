import type {Campaign} from './campaign.js';

/** After this many days without a check, elements say "not checked since" and authors are warned. */
export const STALE_AFTER_DAYS = 180;

/** The largest document that elements load, in bytes after decompression. */
export const MAX_DOCUMENT_BYTES = 4_000_000;

const DAY = 24 * 60 * 60 * 1000;

/** The day on which the document was last checked against the facts: `checked`, or else the day it was published. */
export function lastChecked({checked, updated}: Pick<Campaign, 'checked' | 'updated'>): string {
  return checked ?? updated.slice(0, 10);
}

/**
 * How many days ago a document was last checked. A date known only as a month or year counts from its end, so that no
 * document is called stale too early.
 *
 * @param now - Milliseconds since the epoch.
 */
export function daysSinceCheck(campaign: Pick<Campaign, 'checked' | 'updated'>, now: number): number {
  const [year, month, day] = lastChecked(campaign).split('-').map(Number) as [number, number?, number?];
  const until =
    month === undefined ? Date.UTC(year + 1, 0) : Date.UTC(year, day === undefined ? month : month - 1, day ?? 1);
  return Math.floor((now - until) / DAY);
}
