import {standing, STATUSES, type AddresseeResponse, type Demand} from '@countersign/campaign';
import {html, nothing, type TemplateResult} from 'lit';
import {compose} from '../words/words.js';
import {accountLine} from './account.js';
import {counts, headingOf} from './counts.js';
import {definitions} from './definitions.js';
import {narrowed} from './entry-facts.js';
import {heading, sectionHeading, type SectionOptions} from './heading.js';
import {history, historyEntry} from './history.js';
import {responseEntry} from './response-entry.js';
import {statusOf} from './status-of.js';
import {statusSince} from './status-since.js';
import {listInWords, label, plainText, prose} from './text.js';
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

/** Defines the words for all statuses. */
function meanings(view: View): TemplateResult {
  return definitions(view, STATUSES, (status) => view.words.meaning[status]());
}

/** Draws one demand: its present status and the replies first, its history last. */
function demandItem(view: View, demand: Demand, options: DemandsOptions): TemplateResult {
  const {words, index, campaign, responses} = view;
  const {status, since, latest} = standing(demand);
  const asked = demand.addressees.map((id) => plainText(view, index.addressees.get(id)!.name));
  return html`${heading(options.level + (options.withoutHeading ? 0 : 1), 'demand-title', label(view, demand.title))}
    ${demand.detail ? html`<p>${prose(view, demand.detail)}</p>` : nothing}
    ${
      asked.length > 0 && campaign.letter.addressees.length > 1
        ? html`<p class="small">${compose(words.askedOf, {names: listInWords(view, asked)})}</p>`
        : nothing
    }
    <p part="demand-status">${statusOf(view, status)} <span>${statusSince(view, demand)}</span></p>
    ${narrowed(view, demand, status)}
    <div part="demand-note">${historyEntry(view, latest, latest.date !== since)}</div>
    ${replies(view, responses.demands.get(demand.id)!)}
    ${options.withoutHistory || (demand.history.length < 2 && !demand.criteria) ? nothing : history(view, demand)}`;
}

function replies(view: View, responses: readonly AddresseeResponse[]): TemplateResult[] {
  return responses.map((response) => html`<div part="response">${responseEntry(view, response)}</div>`);
}
