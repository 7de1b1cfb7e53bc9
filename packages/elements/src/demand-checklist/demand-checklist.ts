// Class only: importing this module registers nothing. See ./define.ts.
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
import {repeat} from 'lit/directives/repeat.js';
import {CampaignElement} from '../base/campaign-element.js';
import {heading} from '../sections/heading.js';
import {responseEntry} from '../sections/response-entry.js';
import {date, inWords, label, plain, prose} from '../sections/text.js';
import {sinceWhen} from '../sections/since.js';
import {within, type View} from '../sections/view.js';
import {compose} from '../words/words.js';
import styles from './demand-checklist.styles.js';
import {statusShape} from './status-shape.js';

/**
 * Where each demand stands, since when, and what shows it. A list of statuses: nothing here can be ticked.
 *
 * @element cs-demand-checklist
 * @csspart demands-heading - The element's heading.
 * @csspart counts - How many demands have which status.
 * @csspart demand - One demand.
 * @csspart demand-title - Its title.
 * @csspart demand-status - Its status, as shape, word and date.
 * @csspart demand-note - The latest note.
 * @csspart demand-history - The disclosure with all that happened.
 * @csspart response - What an addressee said, with the signatories' answer.
 * @csspart status-shape - The shape beside a status's word.
 * @csspart meanings - The disclosure with the words' definitions.
 * @cssproperty [--countersign-met-color=light-dark(#166a3c, #6fd09a)] - Colour of the status met.
 * @cssproperty [--countersign-partial-color=light-dark(#855900, #e6b656)] - Colour of partly met.
 * @cssproperty [--countersign-promised-color=light-dark(#23589f, #8bb8f3)] - Colour of promised.
 * @cssproperty [--countersign-unmet-color=light-dark(#a8281f, #f59c93)] - Colour of not met and reversed.
 */
export class DemandChecklist extends CampaignElement {
  static override styles = [...CampaignElement.styles, styles];
  static override properties = {
    withoutCounts: {type: Boolean, attribute: 'without-counts'},
    withoutHistory: {type: Boolean, attribute: 'without-history'},
  };

  /** Leaves out how many demands have which status. */
  declare withoutCounts: boolean;
  /** Leaves out the dated history under each demand. Its latest entry stays. */
  declare withoutHistory: boolean;

  constructor() {
    super();
    this.withoutCounts = this.withoutHistory = false;
  }

  protected override titleOf({words}: View): string {
    return words.demands();
  }

  protected override renderContent(view: View): TemplateResult {
    const {campaign, index, words} = view;
    return html`${this.renderHeading('demands-heading', this.titleOf(view))}
    ${campaign.demands.length === 0 ? html`<p>${words.none()}</p>` : nothing}
    ${this.withoutCounts || campaign.demands.length < 2 ? nothing : this.#renderCounts(view)}
    ${this.#renderResponses(view, index.open.letter)}
    ${
      campaign.demands.length > 0
        ? html`<ol role="list">
            ${repeat(
              campaign.demands,
              ({id}) => id,
              (demand) => this.#renderDemand(within(view, demand.id), demand),
            )}
          </ol>`
        : nothing
    }
    <details part="meanings">
      <summary>${words.meanings()}</summary>
      <dl>
        ${STATUSES.map((status) => html`<div><dt>${this.#renderStatus(view, status)}</dt><dd>${words.meaning[status]()}</dd></div>`)}
      </dl>
    </details>`;
  }

  #renderCounts(view: View): TemplateResult {
    return html`<ul part="counts" role="list" aria-label=${view.words.standing()}>
      ${countStatuses(view.campaign).map(({status, count}) => html`<li>${this.#renderStatus(view, status)}${view.colon}${view.number(count)}</li>`)}
    </ul>`;
  }

  #renderStatus({words}: View, status: Status): TemplateResult {
    return html`${statusShape(status)} <strong>${words.status[status]()}</strong>`;
  }

  #renderDemand(view: View, demand: Demand): TemplateResult {
    const {words, index, campaign} = view;
    const {status, since, latest} = standing(demand);
    const criterion = demand.criteria?.[status];
    const asked = demand.addressees.map((id) => plain(view, index.addressees.get(id)!.name));
    return html`<li part="demand">
      ${heading(this.level + (this.withoutHeading ? 0 : 1), 'demand-title', label(view, demand.title))}
      ${demand.detail ? html`<p>${prose(view, demand.detail)}</p>` : nothing}
      ${asked.length > 0 && campaign.letter.addressees.length > 1 ? html`<p class="small">${compose(words.askedOf, {names: inWords(view, asked)})}</p>` : nothing}
      <p part="demand-status">${this.#renderStatus(view, status)} <span>${sinceWhen(view, demand)}</span></p>
      ${criterion ? html`<p class="small">${compose(words.criterion, {text: prose(view, criterion)})}</p>` : nothing}
      <div part="demand-note">${this.#renderEntry(view, latest, latest.date !== since)}</div>
      ${this.#renderResponses(view, index.open.demands.get(demand.id)!)}
      ${this.withoutHistory || (demand.history.length < 2 && !demand.criteria) ? nothing : this.#renderHistory(view, demand)}
    </li>`;
  }

  #renderEntry(view: View, entry: HistoryEntry, dated: boolean): TemplateResult {
    return html`<p>
      ${dated ? [date(view, entry.date), view.colon] : nothing}${prose(view, entry.note, entry.evidence)}
    </p>
    ${entry.due ? html`<p class="small">${compose(view.words.due, {date: date(view, entry.due)})}</p>` : nothing}`;
  }

  #renderHistory(view: View, {title, history, criteria}: Demand): TemplateResult {
    const given = STATUSES.filter((status) => criteria?.[status]);
    const summary = view.words.history({n: history.length});
    // Read out of its place, in a list of what can be opened, it says of which demand.
    return html`<details part="demand-history">
      <summary aria-label=${summary + view.comma + plain(view, title)}>${summary}</summary>
      <ol role="list">
        ${history.map(
          (entry, at) => html`<li>
            <p>${date(view, entry.date)} ${this.#renderStatus(view, entry.status)}</p>
            ${this.#renderEntry(within(view, `${at}`), entry, false)}
          </li>`,
        )}
      </ol>
      ${
        given.length > 0
          ? html`<p class="small">${view.words.criteria()}</p>
              <dl>
                ${given.map((status) => html`<div><dt>${this.#renderStatus(view, status)}</dt><dd>${prose(view, criteria![status]!)}</dd></div>`)}
              </dl>`
          : nothing
      }
    </details>`;
  }

  #renderResponses(view: View, responses: readonly AddresseeResponse[]): TemplateResult[] {
    return responses.map((response) => html`<div part="response">${responseEntry(view, response)}</div>`);
  }
}
