// The entries of a campaign's feed, whatever its format.
import {html, nothing, type TemplateResult} from 'lit';
import {directionOf} from '@countersign/campaign';
import {
  accountLine,
  label,
  link,
  separated,
  stageLine,
  translationNote,
  type View,
} from '@countersign/elements/sections.js';
import {staticHtml} from '../html/static-html.js';
import type {CampaignInWords} from '../in-words/campaign-in-words.js';
import {NumberedSources} from '../in-words/numbered-sources.js';
import {bounded} from './bounded.js';
import {aboutOne, eventContent} from './event-content.js';
import {feedEvents, type FeedEvent} from './feed-events.js';
import {FEED_WORDS} from './feed-words.js';
import type {Moment} from './moments.js';
import {tagUri} from './names.js';
import {eventTitle} from './titles.js';

/** Full addresses of what a feed leads to, in its language. */
export interface FeedAddresses {
  /** The campaign's page. */
  readonly page: string;
  /** The place of a demand on it. */
  readonly demand: (id: string) => string;
}

export interface FeedEntry {
  /** A tag URI that never changes. It is the same in all languages, because it names what happened. */
  readonly id: string;
  readonly url: string;
  /** Plain text in the language of the feed. It says no status. */
  readonly title: string;
  readonly moment: Moment;
  /** HTML in one line, in which all texts are inert: some sites put the entries of feeds into their templates. */
  readonly html: string;
}

/** Parts of all entries. */
interface Parts {
  readonly inWords: CampaignInWords;
  readonly addresses: FeedAddresses;
  /** It is drawn once: a document can have thousands of approvals. */
  readonly account: unknown;
}

/** Makes the entries of a feed: see `feedEvents`. */
export function feedEntries(view: View, inWords: CampaignInWords, addresses: FeedAddresses): FeedEntry[] {
  const parts = {inWords, addresses, account: accountOf(view, inWords, addresses.page)};
  const make = (event: FeedEvent): FeedEntry => ({
    id: tagUri(view.campaign, event.name),
    url: placeOf(view, event, addresses),
    title: eventTitle(view, event),
    moment: event.moment,
    html: staticHtml(wholeEntry(view, event, parts)).trim(),
  });
  return bounded(feedEvents(view), make, ({html: content}) => content.length);
}

/** The address at which the record shows an event. */
function placeOf(view: View, event: FeedEvent, {page, demand}: FeedAddresses): string {
  const id = demandOf(view, event);
  return id === undefined ? page : demand(id);
}

function demandOf(view: View, event: FeedEvent): string | undefined {
  if (event.kind === 'status') return event.demand.id;
  if (event.kind === 'response') return aboutOne(view, event.response)?.id;
  const [collection, id] = event.kind === 'correction' ? event.correction.of.split('/') : [];
  return collection === 'demands' ? id : undefined;
}

/**
 * Draws an entry. First comes how the campaign ended, then the letter, then who wrote and judged the account: readers'
 * programs show the first words of an entry below its title.
 */
function wholeEntry(view: View, event: FeedEvent, {inWords, addresses, account}: Parts): TemplateResult {
  const {language} = view;
  const sources = new NumberedSources();
  const marked = sources.within(view);
  const content = html`${stageLine(marked)} ${account} ${eventContent(marked, event)}`;
  // The list is of the sources that were drawn, so it is made last.
  return html`<div lang=${language} dir=${directionOf(language)}>
    ${content} ${sources.linkedList(view)}
    <p>${separated([inWords.asOf, inWords.mayHaveChanged, translationNote(view)])}</p>
    <p>${separated(linksOf(view, event, addresses))}</p>
  </div>`;
}

/** Draws to whom the letter was sent and by whom, and the account. Of a retracted campaign it draws nothing. */
export const accountOf = (view: View, {facts}: CampaignInWords, page: string): TemplateResult | typeof nothing =>
  view.campaign.stage === 'retracted'
    ? nothing
    : html`<p>${link(page, label(view, view.campaign.letter.title))}</p>
        <p>${facts}</p>
        ${accountLine(view)}`;

function linksOf(view: View, event: FeedEvent, {page, demand}: FeedAddresses): unknown[] {
  const {words, campaign, language} = view;
  const id = demandOf(view, event);
  const {corrections} = campaign.publisher;
  return [
    id === undefined ? nothing : link(demand(id), FEED_WORDS[language].demandPage),
    link(page, words.page()),
    corrections ? link(corrections, words.report()) : nothing,
  ];
}
