// Which document may take the place of which: decided here alone, for pages, commands and authors.
import type {Campaign} from './campaign.js';

/** What says which document is which, and how new it is. */
export type Edition = Pick<Campaign, 'id' | 'revision' | 'updated' | 'checked'>;

/**
 * Why a document may not take the place of another.
 *
 * - `other`: it is another campaign's
 * - `not-higher`: its revision is not higher
 * - `too-high`: its revision is higher by more than {@link MAX_STEP}
 * - `older`: its `updated` is older
 * - `ahead`: its `updated` or `checked` lies more than a day ahead
 */
export type Refusal = 'other' | 'not-higher' | 'too-high' | 'older' | 'ahead';

/** By how much a revision may be higher. More would use up the numbers at once, and no correction could follow. */
export const MAX_STEP = 1000;

const DAY = 24 * 60 * 60 * 1000;

/**
 * Whether a date lies more than a day ahead, or is none. Clocks differ, and so do days around the Earth.
 *
 * @param date - A timestamp or a partial date, which counts from its beginning.
 * @param now - Milliseconds since the epoch.
 */
export const isAhead = (date: string, now: number): boolean => !(Date.parse(date) <= now + DAY);

/**
 * Decides whether a document may take the place of another. Where it may not, the first reason is returned.
 *
 * A present document that is itself dated ahead is no measure of what is older: every honest correction would be.
 *
 * @param present - The document that is there.
 * @param next - The document that would take its place, or JSON that claims to be one: what is not refused is still to
 *   be checked.
 * @param now - Milliseconds since the epoch.
 */
export function refuses(present: Edition, next: Edition, now: number): Refusal | undefined {
  const {id, revision, updated, checked} = next;
  if (id !== present.id) return 'other';
  if (!(revision > present.revision)) return 'not-higher';
  if (!(revision <= present.revision + MAX_STEP)) return 'too-high';
  if (isAhead(updated, now) || (checked !== undefined && isAhead(checked, now))) return 'ahead';
  return updated < present.updated && !isAhead(present.updated, now) ? 'older' : undefined;
}
