// The content of a feed's entry. With a status stands all that travels with it: see promise 5 in docs/promises.md.
import {
  briefOrWhole,
  latestResponses,
  LETTER,
  newestFirst,
  standing,
  type AddresseeResponse,
  type Demand,
  type HistoryEntry,
} from '@countersign/campaign';
import {html, nothing, type TemplateResult} from 'lit';
import {
  compose,
  dateElement,
  due,
  label,
  listInWords,
  missing,
  narrowed,
  plainText,
  properName,
  prose,
  responseEntry,
  statusOf,
  statusSince,
  type View,
} from '@countersign/elements/sections.js';
import type {CorrectionEvent, FeedEvent} from './feed-events.js';
import {FEED_WORDS} from './feed-words.js';
import {fill} from '../in-words/fill.js';
import {numberOf, subjectOf} from './titles.js';

/** Draws what happened, without the account that has to stand before it. */
export function eventContent(view: View, event: FeedEvent): TemplateResult | typeof nothing {
  switch (event.kind) {
    case 'status':
      return statusContent(view, event.demand, event.entry);
    case 'response':
      return responseContent(view, event.response);
    case 'correction':
      return correctionContent(view, event);
    case 'end':
      // The end stands before everything else, in every entry.
      return nothing;
  }
}

/**
 * Draws the status of one entry: the present one with its beginning, an older one with its date and a warning before
 * it. The newest words of each addressee about this demand or the whole letter follow in brief.
 */
export function statusContent(view: View, demand: Demand, entry: HistoryEntry): TemplateResult {
  const {words, comma, colon, campaign} = view;
  const {latest, since} = standing(demand);
  const isLatest = entry === latest;
  const brief = briefOrWhole(entry.brief, entry.note, view.wanted, campaign.language);
  const isDated = isLatest && entry.date !== since;
  const dated = isDated ? [compose(words.latestEntry, {date: dateElement(view, entry.date)}), colon] : nothing;
  const about = campaign.responses.filter(({to}) => to.includes(demand.id) || to.includes(LETTER));
  return html`${demandHeading(view, demand)} ${isLatest ? nothing : laterEntry(view, latest)}
    <p>
      ${statusOf(view, entry.status)}${comma}${isLatest ? statusSince(view, demand) : dateElement(view, entry.date)}
    </p>
    ${narrowed(view, demand, entry.status)}
    <p>${dated}${prose(view, brief, entry.evidence)}</p>
    ${missing(view, entry)} ${due(view, entry)} ${newestWords(view, about)}`;
}

/** Draws the number and the whole title of a demand, and of whom it is asked. */
function demandHeading(view: View, {id, title, addressees}: Demand): TemplateResult {
  const {words, index, campaign, language} = view;
  const asked = addressees.map((each) => plainText(view, index.addressees.get(each)!.name));
  const heading = fill(FEED_WORDS[language].demand, {n: numberOf(view, id), title: label(view, title)});
  return html`<p><strong>${heading}</strong></p>
    ${
      asked.length > 0 && campaign.letter.addressees.length > 1
        ? html`<p>${compose(words.askedOf, {names: listInWords(view, asked)})}</p>`
        : nothing
    }`;
}

const laterEntry = (view: View, {date}: HistoryEntry): TemplateResult =>
  html`<p>${fill(FEED_WORDS[view.language].laterEntry, {date: dateElement(view, date)})}</p>`;

/** Draws in brief the newest words of each addressee among responses, and its silence if that is newer. */
export function newestWords(view: View, responses: readonly AddresseeResponse[]): TemplateResult[] {
  const newest = latestResponses({...view.campaign, responses: [...responses]});
  return newest.map((response) => responseEntry(view, response, {inBrief: true}));
}

/**
 * Draws a response. Where newer words of its addressee follow, a warning stands before it, and after it stand the words
 * that followed next, which may change it, and the newest.
 */
function responseContent(view: View, response: AddresseeResponse): TemplateResult {
  const {campaign, index} = view;
  const about = aboutOne(view, response);
  const own = campaign.responses.filter(({by}) => by === response.by);
  const newest = latestResponses({...campaign, responses: own});
  const isNewest = newest.includes(response);
  const inOrder = newestFirst(own);
  const next = inOrder[inOrder.indexOf(response) - 1];
  const name = properName(view, index.addressees.get(response.by)!.name);
  const date = dateElement(view, newest[0]!.date);
  return html`${about === undefined ? nothing : demandHeading(view, about)}
    ${isNewest ? nothing : html`<p>${fill(FEED_WORDS[view.language].newer, {name, date})}</p>`}
    ${responseEntry(view, response)}
    ${isNewest || !next || newest.includes(next) ? nothing : responseEntry(view, next, {inBrief: true})}
    ${isNewest ? nothing : newestWords(view, own)}`;
}

/** The only demand that a response is about. Undefined if there are several, or none. */
export function aboutOne({campaign}: View, {to}: AddresseeResponse): Demand | undefined {
  const demands = new Set(to.filter((topic) => topic !== LETTER));
  const [id] = demands;
  return demands.size === 1 ? campaign.demands.find((demand) => demand.id === id) : undefined;
}

/** Draws what a part of the record said, what it says now, and why. */
function correctionContent(view: View, {correction}: CorrectionEvent): TemplateResult {
  const {words, campaign} = view;
  const {of, was, now, reason} = correction;
  const demand = campaign.demands.find(({id}) => of === `demands/${id}`);
  const subject = demand ? undefined : subjectOf(view, of);
  return html`${demand ? demandHeading(view, demand) : nothing}
    ${subject === undefined ? nothing : html`<p><strong>${subject}</strong></p>`}
    <p>${compose(words.was, {text: html`<del>${prose(view, was)}</del>`})}</p>
    <p>${compose(words.now, {text: html`<ins>${prose(view, now)}</ins>`})}</p>
    ${reason ? html`<p>${compose(words.reason, {text: prose(view, reason)})}</p>` : nothing}`;
}
