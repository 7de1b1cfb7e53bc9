// Decides which document may replace which. Pages, commands and tools for authors all ask here.
import type {Campaign} from './campaign.js';

/** The keys that identify a document and say how new it is. */
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
 * Whether a date lies more than a day ahead, or is no date. A day is allowed because clocks and time zones differ.
 *
 * @param date - A timestamp or a partial date, which counts from its beginning.
 * @param now - Milliseconds since the epoch.
 */
export const isAhead = (date: string, now: number): boolean => !(Date.parse(date) <= now + DAY);

/**
 * Decides whether a document may replace another. Returns the first reason why it may not, or undefined.
 *
 * If the present document is itself dated ahead, its date does not count: every honest correction would be older.
 *
 * @param present - The document that is there.
 * @param next - The document that would replace it, or JSON that claims to be one. It still has to be checked if it is
 *   not refused.
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
