import {
  countStatuses,
  standing,
  STATUSES,
  type AddresseeResponse,
  type Demand,
  type HistoryEntry,
  type Status,
} from '@countersign/campaign';
import {html, nothing, type TemplateResult} from 'lit';
import {compose} from '../words/words.js';
import {accountLine} from './account.js';
import {heading, sectionHeading, type SectionOptions} from './heading.js';
import {responseEntry} from './response-entry.js';
import {statusSince} from './status-since.js';
import {dateElement, listInWords, label, plainText, prose} from './text.js';
import {viewWithin, type View} from './view.js';

/** Options of the section {@link demands}. */
export interface DemandsOptions extends SectionOptions {
  /** Leaves out the number of demands with each status. */
  readonly withoutCounts?: boolean;
  /** Leaves out the dated history of each demand. The latest entry is still shown. */
  readonly withoutHistory?: boolean;
}

/**
 * Draws the demands: the status of each with its date and evidence, the replies of the addressees, the history, and the
 * meanings of the statuses.
 */
export function demands(view: View, options: DemandsOptions): TemplateResult {
  const {campaign, responses, surface, words} = view;
  return html`${sectionHeading(view, options, 'demands-heading', headingOf(view))}
    ${campaign.demands.length === 0 ? html`<p>${words.none()}</p>` : accountLine(view)}
    ${options.withoutCounts || campaign.demands.length < 2 ? nothing : counts(view)}
    ${replies(view, responses.letter)}
    ${
      campaign.demands.length > 0
        ? surface.list({
            members: campaign.demands,
            key: ({id}) => id,
            draw: (each) => html`<li part="demand">${demandItem(viewWithin(view, each.id), each, options)}</li>`,
            ordered: true,
          })
        : nothing
    }
    ${surface.disclose({part: 'meanings', summary: words.meanings(), content: meanings(view)})}`;
}

/** The heading of the demands. */
export const headingOf = ({campaign, words}: View): string =>
  campaign.demands.length > 0 ? words.standing({n: campaign.demands.length}) : words.demands();

/** Draws the number of demands with each status. */
export function counts(view: View): TemplateResult {
  return view.surface.list({
    members: countStatuses(view.campaign),
    key: ({status}) => status,
    draw: ({status, count}) => html`<li>${statusOf(view, status)}${view.colon}${view.number(count)}</li>`,
    part: 'counts',
    name: headingOf(view),
  });
}

/** Draws a status with its word. */
export const statusOf = ({surface, words}: View, status: Status): TemplateResult =>
  html`${surface.shape(status)} ${surface.status(status, words.status[status]())}`;

/** Defines the words for all statuses. */
function meanings(view: View): TemplateResult {
  return definitions(view, STATUSES, (status) => view.words.meaning[status]());
}

function definitions(view: View, statuses: readonly Status[], meaning: (status: Status) => unknown): TemplateResult {
  return html`<dl>
    ${statuses.map((status) => html`<div><dt>${statusOf(view, status)}</dt><dd>${meaning(status)}</dd></div>`)}
  </dl>`;
}

/** Draws one demand: its present status and the replies first, its history last. */
function demandItem(view: View, demand: Demand, options: DemandsOptions): TemplateResult {
  const {words, index, campaign, responses} = view;
  const {status, since, latest} = standing(demand);
  const criterion = demand.criteria?.[status];
  const asked = demand.addressees.map((id) => plainText(view, index.addressees.get(id)!.name));
  return html`${heading(options.level + (options.withoutHeading ? 0 : 1), 'demand-title', label(view, demand.title))}
    ${demand.detail ? html`<p>${prose(view, demand.detail)}</p>` : nothing}
    ${
      asked.length > 0 && campaign.letter.addressees.length > 1
        ? html`<p class="small">${compose(words.askedOf, {names: listInWords(view, asked)})}</p>`
        : nothing
    }
    <p part="demand-status">${statusOf(view, status)} <span>${statusSince(view, demand)}</span></p>
    ${criterion ? html`<p class="small">${compose(words.criterion, {text: prose(view, criterion)})}</p>` : nothing}
    <div part="demand-note">${historyEntry(view, latest, latest.date !== since)}</div>
    ${replies(view, responses.demands.get(demand.id)!)}
    ${options.withoutHistory || (demand.history.length < 2 && !demand.criteria) ? nothing : history(view, demand)}`;
}

function historyEntry(view: View, entry: HistoryEntry, isDated: boolean): TemplateResult {
  return html`<p>
      ${
        isDated ? [compose(view.words.latestEntry, {date: dateElement(view, entry.date)}), view.colon] : nothing
      }${prose(view, entry.note, entry.evidence)}
    </p>
    ${missing(view, entry)}
    ${
      entry.due ? html`<p class="small">${compose(view.words.due, {date: dateElement(view, entry.due)})}</p>` : nothing
    }`;
}

/** Says what of a demand was not done, where part of it was. */
export function missing(view: View, {missing}: HistoryEntry): unknown {
  return missing === undefined
    ? nothing
    : html`<p part="demand-missing">${compose(view.words.missing, {text: prose(view, missing)})}</p>`;
}

function history(view: View, {title, history, criteria}: Demand): TemplateResult {
  const {surface, words} = view;
  const summary = words.history({n: history.length});
  const narrowed = STATUSES.filter((status) => criteria?.[status]);
  const entries = history.map(
    (entry, index) =>
      html`<li>
        <p class="entry">${dateElement(view, entry.date)} ${statusOf(view, entry.status)}</p>
        ${historyEntry(viewWithin(view, `${index}`), entry, false)}
      </li>`,
  );
  return surface.disclose({
    part: 'demand-history',
    summary,
    name: summary + view.comma + plainText(view, title),
    content: html`<ol class="entries" role="list">
        ${entries}
      </ol>
      ${
        narrowed.length > 0
          ? html`<p class="small">${words.criteria()}</p>
              ${definitions(view, narrowed, (status) => prose(view, criteria![status]!))}`
          : nothing
      }`,
  });
}

function replies(view: View, responses: readonly AddresseeResponse[]): TemplateResult[] {
  return responses.map((response) => html`<div part="response">${responseEntry(view, response)}</div>`);
}
