import type {Feed} from './feed.js';

/**
 * Writes a campaign's feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/).
 *
 * It never has `expired`: readers' programs would stop to ask, and no correction could reach them.
 *
 * @param self - Full address of this file.
 */
export function jsonFeed({language, title, description, author, page, entries}: Feed, self: string): string {
  const written = {
    version: 'https://jsonfeed.org/version/1.1',
    title: title.value,
    home_page_url: page,
    feed_url: self,
    description,
    language,
    authors: [author],
    items: entries.map(({id, url, title: entryTitle, moment, html}) => ({
      id,
      url,
      title: entryTitle,
      content_html: html,
      date_published: moment,
      language,
    })),
  };
  return `${JSON.stringify(written, null, 2).replace(MARKUP, unicodeEscape)}\n`;
}

/** Characters that are markup to a program that takes JSON for HTML, and line ends of JavaScript. */
const MARKUP = /[<>\u2028\u2029]/g;

const unicodeEscape = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
