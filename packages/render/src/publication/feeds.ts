// The feeds and the calendar of a campaign's folder, in one language.
import {atomFeed} from '../feeds/atom.js';
import {calendar} from '../feeds/calendar.js';
import {hasDeadlines} from '../feeds/deadlines.js';
import {feed} from '../feeds/feed.js';
import {jsonFeed} from '../feeds/json-feed.js';
import {staticView} from '../light/static-view.js';
import type {PageFeeds} from '../page/page-head.js';
import {publishedAddress} from './addresses.js';
import {fileIn, pageIn, type Folder, type Texts} from './folder.js';

/** The feed as Atom and as JSON Feed, and the calendar of a campaign with dates. */
export function* feedsIn(folder: Folder, lang: string): Texts {
  const {campaign, earlier} = folder;
  const view = () => staticView(campaign, lang);
  const address = (file: string) => publishedAddress(campaign, file);
  const addresses = {
    page: address(pageIn(folder, lang)),
    demand: (id: string) => address(fileIn(folder, lang, `demands/${id}`, 'html')),
  };
  const {atom, json} = feedNames(folder, lang);
  const made = () => feed(view(), addresses);
  yield [atom, () => atomFeed(made(), address(atom))];
  yield [json, () => jsonFeed(made(), address(json))];
  // Readers may have the address of a calendar that was there earlier.
  const dates = fileIn(folder, lang, 'calendar', 'ics');
  if (hasDeadlines(campaign) || earlier.includes(dates)) {
    yield [dates, () => calendar(view(), addresses, address(dates))];
  }
}

/** The feeds that a campaign's page leads to, by their names in the folder. */
export function feedNames(folder: Folder, lang: string): PageFeeds {
  return {
    atom: fileIn(folder, lang, 'feed', 'xml'),
    json: fileIn(folder, lang, 'feed', 'json'),
    ...(hasDeadlines(folder.campaign) && {calendar: fileIn(folder, lang, 'calendar', 'ics')}),
  };
}
