// The days that a campaign's calendar has: by when something was promised, and by when answers were asked for.
import {formatDate, type Campaign, type Demand, type HistoryEntry} from '@countersign/campaign';
import type {View} from '@countersign/elements/sections.js';
import {html, type TemplateResult} from 'lit';
import {newestWords, statusContent} from './event-content.js';
import {FEED_WORDS} from './feed-words.js';
import {fillText} from '../in-words/fill.js';
import {lastDayOf} from './moments.js';
import {isolated, numberOf} from './titles.js';

export interface Deadline {
  /** Names it within its campaign, by its date and never by words. Another date is another event. */
  readonly name: string;
  /** The last day of the date in the document: `2026-06-30` of `2026-06`. */
  readonly day: string;
  /** Says no status: see docs/decisions/0058-feeds.md. */
  readonly title: string;
  /** The demand that it is about. */
  readonly demand?: string;
  /** Whether a later entry or the end of the campaign took its place before the day had passed. */
  readonly isCancelled: boolean;
  /** Draws what is to be said of it, without the account that has to stand before it. */
  readonly draw: (view: View) => unknown;
}

/** Whether a campaign has a day for its calendar. */
export const hasDeadlines = ({letter, asked, demands}: Campaign): boolean =>
  letter.replyBy !== undefined ||
  asked?.replyBy !== undefined ||
  demands.some(({history}) => history.some(({due}) => due !== undefined));

/** Lists the days that lie ahead or have passed, whatever the clock says, the last one first. */
export function deadlines(view: View): Deadline[] {
  const {campaign, words, locale} = view;
  const {asked, letter} = campaign;
  const title = isolated(view, letter.title);
  const answer = (name: string, date: string, sentence: string): Deadline => {
    const day = lastDayOf(date);
    const isCancelled = isEndedBy(campaign, day);
    return {name: `${name}/${date}`, day, title: `${sentence}${view.colon}${title}`, isCancelled, draw: newestReplies};
  };
  const all = [
    ...(letter.replyBy
      ? [answer('letter/reply-by', letter.replyBy, words.replyBy({date: formatDate(letter.replyBy, locale)}))]
      : []),
    ...(asked?.replyBy
      ? [
          answer(
            'asked/reply-by',
            asked.replyBy,
            fillText(FEED_WORDS[view.language].answerBy, {date: formatDate(asked.replyBy, locale)}),
          ),
        ]
      : []),
    ...campaign.demands.flatMap((demand) => promisesOf(view, demand)),
  ];
  return all.sort((a, b) => (a.day > b.day ? -1 : a.day < b.day ? 1 : 0));
}

/** One for each date that was promised. A date that was promised again is still one. */
function promisesOf(view: View, demand: Demand): Deadline[] {
  const {id, history} = demand;
  const found = new Map<string, Deadline>();
  // From the end, so that the last entry with a date counts.
  for (const [index, entry] of [...history.entries()].reverse()) {
    const {due} = entry;
    if (due === undefined || found.has(due)) continue;
    const day = lastDayOf(due);
    const next = history.slice(index + 1).find((later) => isOtherThan(later, entry));
    const values = {n: numberOf(view, id), title: isolated(view, demand.title)};
    found.set(due, {
      name: `demands/${id}/due/${due}`,
      day,
      title: fillText(FEED_WORDS[view.language].lookAgain, values),
      demand: id,
      isCancelled: isEndedBy(view.campaign, day) || (next !== undefined && next.date <= day),
      draw: (marked) => statusContent(marked, demand, entry),
    });
  }
  return [...found.values()];
}

/** Whether an entry takes the place of a promise: it has another status or names another date. */
const isOtherThan = (later: HistoryEntry, {status}: HistoryEntry): boolean =>
  later.status !== status || later.due !== undefined;

/** Whether a campaign had ended before a day had passed. A retracted campaign has no day that counts. */
const isEndedBy = ({stage, closing}: Campaign, day: string): boolean =>
  stage === 'retracted' || (stage === 'ended' && closing!.date <= day);

/** Draws the newest words of each addressee, so that a day for a reply never stands without the reply. */
const newestReplies = (view: View): TemplateResult => html`${newestWords(view, view.campaign.responses)}`;
