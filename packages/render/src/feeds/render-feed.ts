import {staticView} from '../light/static-view.js';
import {atomFeed} from './atom.js';
import {calendar} from './calendar.js';
import {feed} from './feed.js';
import type {FeedAddresses} from './feed-entries.js';
import {jsonFeed} from './json-feed.js';

/** The formats of feeds: Atom, JSON Feed 1.1 and iCalendar. */
export const FEED_FORMATS = ['atom', 'json', 'calendar'] as const;
export type FeedFormat = (typeof FEED_FORMATS)[number];

/** Options of {@link renderFeed}. All addresses are full addresses. */
export interface FeedOptions extends FeedAddresses {
  readonly format: FeedFormat;
  /** The reader's language, as a tag such as `ar`. By default it is the language of the campaign. */
  readonly lang?: string | undefined;
  /** Address of the feed itself. */
  readonly self: string;
}

/**
 * Renders a campaign's feed for programs that follow it. Feeds have an entry for each change of a demand, response and
 * correction, and for the end; a calendar has the days by which something was promised or asked for. The feed of a
 * retracted campaign says that it is retracted, and nothing else.
 *
 * @param campaign - The result of `readCampaign`. A document as plain JSON is possible too, and is checked first.
 * @throws TypeError if the document is invalid, with the place, the mistake and the remedy.
 */
export function renderFeed(campaign: unknown, {format, lang = '', self, page, demand}: FeedOptions): string {
  const view = staticView(campaign, lang);
  const addresses = {page, demand};
  switch (format) {
    case 'atom':
      return atomFeed(feed(view, addresses), self);
    case 'json':
      return jsonFeed(feed(view, addresses), self);
    case 'calendar':
      return calendar(view, addresses, self);
  }
}
