// Finds dates that cannot be true yet. Only tools for authors refuse them: a reader's clock may be wrong.
import type {Campaign} from '../campaign.js';
import type {Problem} from '../problem.js';
import {walk} from '../reader/shape.js';
import {TABLE} from '../reader/table.js';
import {isAhead} from '../succession.js';

/** Keys of dates that may lie ahead: the end of a promise or an action, and the day by which a reply is asked for. */
export const DEADLINES: readonly string[] = ['due', 'replyBy', 'until'];

// A day begins first at UTC+14. A day that has not begun there has not begun anywhere.
const FIRST_ON_EARTH = 14 * 60 * 60 * 1000;

/**
 * Finds every date of a past event that lies in the future. A month or a year counts from its beginning. `updated` and
 * `checked` may lie up to a day ahead, as in elements.
 *
 * @param now - Milliseconds since the epoch.
 */
export function futureProblems(campaign: Campaign, now: number): Problem[] {
  const problems: Problem[] = [];
  walk(TABLE, campaign, (shape, value, pointer) => {
    if (shape !== 'partial-date' && shape !== 'timestamp') return;
    const date = value as string;
    const keys = pointer.split('/').slice(1);
    const isOfDocument = keys.length === 1;
    if (DEADLINES.includes(keys.at(-1)!)) return;
    if (isOfDocument ? !isAhead(date, now) : Date.parse(date) <= now + FIRST_ON_EARTH) return;
    const what = isOfDocument ? 'lies more than a day ahead' : 'has not begun yet';
    problems.push({
      pointer,
      kind: 'future',
      message: `The date ${date} ${what}, and this says what has happened.`,
      hint: hintFor(pointer, new Date(now).toISOString()),
    });
  });
  return problems;
}

function hintFor(pointer: string, today: string): string {
  if (pointer === '/updated') return `Write the moment at which you publish this, in UTC: ${today.slice(0, 19)}Z.`;
  const day = today.slice(0, 10);
  if (pointer === '/checked') return `Write when somebody last checked: ${day} or earlier.`;
  if (/^\/demands\/\d+\/history/.test(pointer)) {
    return `Write when it happened: ${day} or earlier. What was promised for later goes into "due" of the entry with the promise.`;
  }
  return `Write when it happened: ${day} or earlier. Leave out what has not happened yet.`;
}
