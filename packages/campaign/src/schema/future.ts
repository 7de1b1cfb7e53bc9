// Dates that cannot be true yet. Authors and commands refuse them; elements do not, for a reader's clock may be wrong.
import type {Campaign} from '../campaign.js';
import {inLanguage} from '../language.js';
import type {Problem} from '../problem.js';
import {walk} from '../reader/shape.js';
import {TABLE} from '../reader/table.js';
import {isAhead} from '../succession.js';

/** Keys of dates that may lie ahead: until when something was promised, and by when a reply is asked for. */
export const DEADLINES: readonly string[] = ['due', 'replyBy'];

// A day begins first at UTC+14. One that has not begun there has begun nowhere.
const FIRST_ON_EARTH = 14 * 60 * 60 * 1000;

/**
 * Every date of a campaign that says what has happened and lies in the future. A month or a year counts from its beginning.
 * `updated` and `checked` may lie up to a day ahead, as they may for readers.
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
      message: `${placeOf(campaign, keys)}: ${date} ${what}, and this says what has happened.`,
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

const MEMBERS: Readonly<Record<string, string>> = {
  signatories: 'Signatory',
  demands: 'Demand',
  responses: 'Response',
  statements: 'Statement',
  corrections: 'Correction',
  sources: 'Source',
  history: 'history entry',
  texts: 'text',
};

/** Where a date stands, by name: `Demand publish-audit, history entry 2, "date"`. */
function placeOf(campaign: Campaign, keys: readonly string[]): string {
  const parts: string[] = [];
  let value: unknown = campaign;
  for (const [at, key] of keys.entries()) {
    value = (value as Record<string, unknown>)[key];
    const list = MEMBERS[keys[at - 1]!];
    if (list) parts.push(`${list} ${nameOf(value as Named, campaign.language) ?? Number(key) + 1}`);
    else if (!Array.isArray(value)) parts.push(`"${key}"`);
  }
  return parts.join(', ');
}

type Named = Partial<Pick<Campaign['signatories'][number], 'id' | 'name'>>;

const nameOf = ({id, name}: Named, language: string): string | undefined =>
  name === undefined ? id : inLanguage(name, language);
