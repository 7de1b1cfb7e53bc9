import {LETTER, newestFirst, standing, STATUSES, type AddresseeResponse, type Demand} from '@countersign/campaign';
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
import {dateElement, listInWords, label, link, plainText, prose, separated} from './text.js';
import {viewWithin, type View} from './view.js';

/** Options of the section {@link demands}. */
export interface DemandsOptions extends SectionOptions {
  /** Leaves out the number of demands with each status. */
  readonly withoutCounts?: boolean;
  /** Leaves out the dated history of each demand. The latest entry is still shown. */
  readonly withoutHistory?: boolean;
  /** Id of the one demand that is drawn. Without it, all are. With an id that the campaign lacks, none is. */
  readonly demand?: string | undefined;
  /** Static HTML only: the id of each demand's element, by which an address leads to it, and a link below its title. */
  readonly anchor?: ((demand: Demand) => DemandAnchor) | undefined;
}

/** How an address leads to one demand of a page. */
export interface DemandAnchor {
  readonly id: string;
  readonly link: unknown;
}

/**
 * Draws the demands: the status of each with its date and evidence, the replies of the addressees, the history, and the
 * meanings of the statuses.
 */
export function demands(view: View, options: DemandsOptions): TemplateResult {
  const {campaign, responses, surface, words} = view;
  if (options.demand !== undefined) {
    const chosen = campaign.demands.find(({id}) => id === options.demand);
    return html`${chosen ? oneDemand(view, chosen, options) : nothing}`;
  }
  return html`${sectionHeading(view, options, 'demands-heading', headingOf(view))}
    ${campaign.demands.length === 0 ? html`<p>${words.none()}</p>` : accountLine(view)}
    ${options.withoutCounts || campaign.demands.length < 2 ? nothing : counts(view)}
    ${replies(view, responses.letter)}
    ${
      campaign.demands.length > 0
        ? surface.list({
            members: campaign.demands,
            key: ({id}) => id,
            draw: (each) => demandItem(viewWithin(view, each.id), each, options),
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

/**
 * Draws one demand alone. Its title is the heading, which nothing leaves out, because it travels with the status. Below
 * it stand the letter that demands it, and who judged.
 */
function oneDemand(view: View, demand: Demand, options: DemandsOptions): TemplateResult {
  const {campaign, surface, words} = view;
  const {id, title} = demand;
  // A reply to the whole letter is a reply to this demand, too.
  const responses = newestFirst(campaign.responses).filter(({to}) => to.includes(id) || to.includes(LETTER));
  return html`${sectionHeading(view, {...options, withoutHeading: false}, 'demand-title', label(view, title))}
    ${letterLine(view)} ${accountLine(view)}
    <div part="demand">
      ${demandBody(viewWithin(view, id), demand, responses, options)}
    </div>
    ${surface.disclose({part: 'meanings', summary: words.meanings(), content: meanings(view)})}`;
}

/** Names the letter, as the link to its page, and says to whom and when it was sent. */
function letterLine(view: View): TemplateResult {
  const {campaign, words} = view;
  const {title, addressees, sent, published} = campaign.letter;
  const names = addressees.filter(({cc}) => !cc).map(({name}) => plainText(view, name));
  return html`<p part="demand-letter">
    ${separated([
      link(campaign.url, label(view, title)),
      names.length > 0 && compose(words.to, {names: listInWords(view, names)}),
      sent
        ? compose(words.sent, {date: dateElement(view, sent)})
        : published && compose(words.published, {date: dateElement(view, published)}),
    ])}
  </p>`;
}

/** Draws one demand in the list of all. */
function demandItem(view: View, demand: Demand, options: DemandsOptions): TemplateResult {
  const level = options.level + (options.withoutHeading ? 0 : 1);
  const anchor = options.anchor?.(demand);
  return html`<li part="demand" id=${anchor?.id ?? nothing}>
    ${heading(level, 'demand-title', label(view, demand.title))} ${anchor?.link}
    ${demandBody(view, demand, view.responses.demands.get(demand.id)!, options)}
  </li>`;
}

/** Draws what stands below the title of a demand: its present status and the replies first, its history last. */
function demandBody(
  view: View,
  demand: Demand,
  responses: readonly AddresseeResponse[],
  options: DemandsOptions,
): TemplateResult {
  const {words, index, campaign} = view;
  const {status, since, latest} = standing(demand);
  const asked = demand.addressees.map((id) => plainText(view, index.addressees.get(id)!.name));
  return html`${demand.detail ? html`<p>${prose(view, demand.detail)}</p>` : nothing}
    ${
      asked.length > 0 && campaign.letter.addressees.length > 1
        ? html`<p class="small">${compose(words.askedOf, {names: listInWords(view, asked)})}</p>`
        : nothing
    }
    <p part="demand-status">${statusOf(view, status)} <span>${statusSince(view, demand)}</span></p>
    ${narrowed(view, demand, status)}
    <div part="demand-note">${historyEntry(view, latest, latest.date !== since)}</div>
    ${replies(view, responses, options.demand)}
    ${options.withoutHistory || (demand.history.length < 2 && !demand.criteria) ? nothing : history(view, demand)}`;
}

function replies(view: View, responses: readonly AddresseeResponse[], beside?: string): TemplateResult[] {
  return responses.map((response) => html`<div part="response">${responseEntry(view, response, {beside})}</div>`);
}
