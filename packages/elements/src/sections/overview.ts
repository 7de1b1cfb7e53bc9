import {briefOrWhole, countSignatories, latestResponses, standing, type Demand} from '@countersign/campaign';
import {html, nothing, type TemplateResult} from 'lit';
import {compose} from '../words/words.js';
import {accountLine} from './account.js';
import {actions} from './actions.js';
import {shortClosing} from './short-closing.js';
import {counts, headingOf} from './counts.js';
import {heading, sectionHeading, type SectionOptions} from './heading.js';
import {due, missing, narrowed} from './entry-facts.js';
import {letterLinks, signedBy} from './letter-links.js';
import {responseEntry} from './response-entry.js';
import {shownSections, type Section} from './shown-sections.js';
import {statusSince} from './status-since.js';
import {dateElement, fewNames, label, listInWords, plainText, prose, separated} from './text.js';
import {viewWithin, type View} from './view.js';

/**
 * How many demands an overview shows. If there are more, it shows those that moved last, in the document's order, and
 * counts all by status.
 */
const MAX_DEMANDS = 6;

/** Options of {@link overview}. */
export interface OverviewOptions extends SectionOptions {
  /**
   * Sections that the page leaves out. Without the demands there are neither statuses nor what travels with them.
   * Without the signatories they are counted and not named.
   */
  readonly leftOut?: readonly Section[];
}

/**
 * Draws the first part of an overview: title and signatories, who judged, where each demand stands, and the newest
 * reply of each addressee. The partner's own words follow it, and then {@link overviewEnd}.
 */
export function overview(view: View, {leftOut = [], ...options}: OverviewOptions): TemplateResult {
  const level = options.level + (options.withoutHeading ? 0 : 1);
  const title = label(view, view.campaign.letter.title);
  return html`${sectionHeading(view, {...options, isAlone: true}, 'letter-heading', title)}
    ${facts(view, leftOut)} ${leftOut.includes('demand-checklist') ? nothing : answer(view, level)}`;
}

/** Draws who judged, where each demand stands, and the newest reply of each addressee. */
function answer(view: View, level: number): TemplateResult {
  const {campaign, surface} = view;
  const {shown, others} = chosenDemands(campaign.demands);
  // Where some stand elsewhere, each says its number as text: sources and replies call it by that. Such a list is not
  // ordered, so that no browser or screen reader counts it, too.
  const isWhole = others.length === 0;
  const numberOf = (demand: Demand) => (isWhole ? nothing : `${view.number(campaign.demands.indexOf(demand) + 1)}. `);
  const list = (members: readonly Demand[]) =>
    surface.list({
      members,
      key: ({id}) => id,
      draw: (demand) => demandItem(viewWithin(view, demand.id), demand, {level: level + 1, number: numberOf(demand)}),
      ordered: isWhole,
      part: 'overview-demands',
    });
  return html`${heading(level, 'demands-heading', headingOf(view))}
    ${
      campaign.demands.length > 0
        ? html`${accountLine(view)} ${isWhole ? nothing : counts(view)} ${list(shown)}`
        : html`<p>${view.words.none()}</p>`
    }
    ${
      isWhole
        ? nothing
        : surface.disclose({
            part: 'other-demands',
            summary: view.words.allDemands({n: campaign.demands.length}),
            address: campaign.url,
            content: list(others),
          })
    }
    ${latestResponses(campaign).map(
      (response) => html`<div part="response">${responseEntry(view, response, {inBrief: true})}</div>`,
    )}`;
}

/** The disclosure that opens the whole record in place, and the last line. */
export interface OverviewEnd {
  readonly content: unknown;
  /** Sections that the record leaves out. */
  readonly leftOut?: readonly Section[];
  /** The last line. By default it is in short. */
  readonly closing?: unknown;
  readonly onToggle?: (event: Event) => void;
}

/** Draws the last part of an overview: the way to the record and to the letter, calls to action, and publisher. */
export function overviewEnd(view: View, {closing, leftOut, ...record}: OverviewEnd): TemplateResult {
  const {campaign, surface} = view;
  return html`${surface.disclose({
    part: 'record',
    summary: recordSummary(view, leftOut),
    address: campaign.url,
    ...record,
  })}
  ${letterLinks(view)} ${actions(view)} ${closing ?? shortClosing(view)}`;
}

/** Says what the record has: "Dates, claims and 9 sources", without what is left out or not there. */
function recordSummary(view: View, leftOut?: readonly Section[]): string {
  const {campaign, words} = view;
  const shown = shownSections(campaign, leftOut);
  const content = [
    words.record.dates(),
    ...(shown.includes('statements') ? [words.record.claims()] : []),
    ...(shown.includes('source-list') ? [words.record.sources({n: campaign.sources.length})] : []),
  ];
  return listInWords(view, content, (text) => text).join('');
}

/** Says to whom the letter was sent, when, and who signed it. */
function facts(view: View, leftOut: readonly Section[]): TemplateResult {
  const {words, campaign} = view;
  const {addressees, sent, published} = campaign.letter;
  const names = addressees.filter(({cc}) => !cc).map(({name}) => plainText(view, name));
  return html`<p part="overview-facts">
    ${separated([
      names.length > 0 && compose(words.to, {names: listInWords(view, names)}),
      sent
        ? compose(words.sent, {date: dateElement(view, sent)})
        : published && compose(words.published, {date: dateElement(view, published)}),
      leftOut.includes('signatory-logos') ? signedBy(view) : signers(view),
    ])}
  </p>`;
}

/** Names the signatories, or the first two and the number of the others. */
function signers(view: View): unknown {
  const {words, campaign} = view;
  const {organisations, people, withheld} = countSignatories(campaign);
  const total = organisations + people + withheld;
  const named = campaign.signatories.filter(({withdrawn}) => !withdrawn);
  if (total === 0) return nothing;
  const names = named.map(({name, shortName}) => plainText(view, shortName ?? name));
  const list = names.length > 0 ? fewNames(view, names, withheld) : [words.withheld({n: withheld})];
  return compose(words.signedBy, {list});
}

/** Chooses the demands that moved last, if there are many. Of two that moved on one day, the first comes first. */
function chosenDemands(demands: readonly Demand[]): {shown: readonly Demand[]; others: readonly Demand[]} {
  if (demands.length <= MAX_DEMANDS) return {shown: demands, others: []};
  const moved = (demand: Demand) => `${standing(demand).latest.date}~`;
  const byMove = [...demands].sort((a, b) => (moved(a) < moved(b) ? 1 : moved(a) > moved(b) ? -1 : 0));
  const last = new Set(byMove.slice(0, MAX_DEMANDS));
  return {shown: demands.filter((each) => last.has(each)), others: demands.filter((each) => !last.has(each))};
}

interface DemandItemOptions {
  /** Level of the heading. */
  readonly level: number;
  /** The number with which the title begins. */
  readonly number: string | typeof nothing;
}

/**
 * Draws one demand: its full title, its status and since when, the newest entry in brief, what is missing, and by when
 * something was promised. Where nothing is said to be missing, it says what the status means for this demand.
 */
function demandItem(view: View, demand: Demand, {level, number}: DemandItemOptions): TemplateResult {
  const {surface, words} = view;
  const {status, since, latest} = standing(demand);
  const isLater = latest.date !== since && status !== 'unknown';
  const text = briefOrWhole(latest.brief, latest.note, view.wanted, view.campaign.language);
  return html`<li part="overview-demand">
    ${surface.shape(status)}
    <div class="title-row">
      ${heading(level, 'demand-title', [number, label(view, demand.title)])}
      <p part="demand-status">
        ${surface.status(status, words.status[status]())} <span>${statusSince(view, demand)}</span>
      </p>
    </div>
    ${latest.missing === undefined ? narrowed(view, demand, status) : nothing}
    <p part="demand-note">
      ${
        isLater ? [compose(words.latestEntry, {date: dateElement(view, latest.date)}), view.colon] : nothing
      }${prose(view, text, text === latest.brief ? [] : latest.evidence)}
    </p>
    ${missing(view, latest)} ${due(view, latest)}
  </li>`;
}
