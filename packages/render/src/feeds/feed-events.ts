// The events of a campaign, from its document alone. Feeds show them.
import type {AddresseeResponse, Campaign, Correction, Demand, HistoryEntry} from '@countersign/campaign';
import type {View} from '@countersign/elements/sections.js';
import {beginningOf, type Moment} from './moments.js';
import {Names} from './names.js';

interface Dated {
  /**
   * Names the event within its campaign, by facts and never by words or by its place in a list. A reworded, translated
   * or moved event keeps it. A corrected date or status is another event.
   */
  readonly name: string;
  /** Date as the document has it: a day, a month or a year. */
  readonly date: string;
  /** The same date for programs. It never changes while the dates of the document stay. */
  readonly moment: Moment;
}

/** An entry in the history of a demand. */
export interface StatusEvent extends Dated {
  readonly kind: 'status';
  readonly demand: Demand;
  readonly entry: HistoryEntry;
}

/** Words of an addressee, or its silence. */
export interface ResponseEvent extends Dated {
  readonly kind: 'response';
  readonly response: AddresseeResponse;
}

export interface CorrectionEvent extends Dated {
  readonly kind: 'correction';
  readonly correction: Correction;
}

/** The end of a campaign, or its retraction. */
export interface EndEvent extends Dated {
  readonly kind: 'end';
}

export type FeedEvent = StatusEvent | ResponseEvent | CorrectionEvent | EndEvent;

/**
 * Lists what happened: every entry of a demand's history, response, correction, and the end. The end is first, because
 * an ended campaign says so first. The others are newest first. A retracted campaign has its retraction and nothing
 * else.
 */
export function feedEvents({campaign}: View): readonly FeedEvent[] {
  const end = endOf(campaign);
  if (campaign.stage === 'retracted') return end;
  const names = new Names();
  const inOrder: FeedEvent[] = [
    ...campaign.demands.flatMap((demand) => statusEvents(demand, names)),
    ...campaign.responses.map((response): FeedEvent => {
      const {id, kind, date} = response;
      const name = names.unique(`responses/${id}/${date}/${kind}`);
      return {kind: 'response', name, date, moment: beginningOf(date), response};
    }),
    ...campaign.corrections.map((correction): FeedEvent => {
      const {of, date} = correction;
      const name = names.unique(`corrections/${date}/${of}`);
      return {kind: 'correction', name, date, moment: beginningOf(date), correction};
    }),
  ];
  // Of events with the same moment, the later one in the document is newer.
  const newestFirst = inOrder.reverse().sort((a, b) => (a.moment > b.moment ? -1 : a.moment < b.moment ? 1 : 0));
  return [...end, ...newestFirst];
}

/**
 * A month or a year counts from its beginning. A history is in order, so an entry is never before the one above it:
 * `2026` after `2026-04-20` counts from that day.
 */
function statusEvents(demand: Demand, names: Names): StatusEvent[] {
  let latest: Moment = '';
  return demand.history.map((entry) => {
    const {date, status, due} = entry;
    const own = beginningOf(date);
    latest = own > latest ? own : latest;
    const name = names.unique(`demands/${demand.id}/${date}/${status}${due === undefined ? '' : `/due/${due}`}`);
    return {kind: 'status', name, date, moment: latest, demand, entry};
  });
}

function endOf({stage, closing}: Campaign): EndEvent[] {
  if (stage === 'open' || !closing) return [];
  const {date} = closing;
  return [{kind: 'end', name: `${stage}/${date}`, date, moment: beginningOf(date)}];
}
