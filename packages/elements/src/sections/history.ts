import {spanBetween, STATUSES, type Demand, type HistoryEntry} from '@countersign/campaign';
import {html, nothing, type TemplateResult} from 'lit';
import {compose} from '../words/words.js';
import {definitions} from './definitions.js';
import {due, missing} from './entry-facts.js';
import {dateElement, plainText, prose} from './text.js';
import {viewWithin, type View} from './view.js';

/**
 * Draws what was said and done about a demand as a timeline, oldest first, and what the statuses mean for this demand.
 * It is a list, so that it can be read, printed and mirrored.
 */
export function history(view: View, {title, history, criteria}: Demand): TemplateResult {
  const {surface, words} = view;
  const summary = words.history({n: history.length});
  const defined = STATUSES.filter((status) => criteria?.[status]);
  return surface.disclose({
    part: 'demand-history',
    summary,
    name: summary + view.comma + plainText(view, title),
    content: html`<ol part="timeline" role="list">
        ${history.map((entry, index) => timelineEntry(viewWithin(view, `${index}`), entry, history[index - 1], history[index + 1]))}
      </ol>
      ${
        defined.length > 0
          ? html`<p class="small">${words.criteria()}</p>
              ${definitions(view, defined, (status) => prose(view, criteria![status]!))}`
          : nothing
      }`,
  });
}

/**
 * Draws one entry, and how much later the next one is. A status that the entry before it had already is marked, because
 * its date is not that of a change.
 */
function timelineEntry(
  view: View,
  entry: HistoryEntry,
  before: HistoryEntry | undefined,
  next: HistoryEntry | undefined,
): TemplateResult {
  const {surface, words} = view;
  const {status, date} = entry;
  const mark = before?.status === status ? html` ${words.asBefore()}` : nothing;
  return html`<li part="timeline-entry" class=${status}>
    <p class="entry">
      ${surface.shape(status)}${surface.status(status, words.status[status]())}${mark}${view.comma}${dateElement(view, date)}
    </p>
    ${historyEntry(view, entry, false)} ${next ? later(view, date, next.date) : nothing}
  </li>`;
}

/** Draws what an entry says: its note, what is missing, and by when something was promised. */
export function historyEntry(view: View, entry: HistoryEntry, isDated: boolean): TemplateResult {
  return html`<p>
      ${
        isDated ? [compose(view.words.latestEntry, {date: dateElement(view, entry.date)}), view.colon] : nothing
      }${prose(view, entry.note, entry.evidence)}
    </p>
    ${missing(view, entry)} ${due(view, entry)}`;
}

/** Says how much later the next entry is, where the dates are precise enough. */
function later({words}: View, date: string, next: string): TemplateResult | typeof nothing {
  const span = spanBetween(date, next);
  return span ? html`<p class="later">${words.later[span.unit]({n: span.n})}</p>` : nothing;
}
