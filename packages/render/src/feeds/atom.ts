import type {FeedEntry} from './feed-entries.js';
import type {Feed} from './feed.js';
import {element, xmlDocument, type Xml} from './xml.js';

/**
 * Writes a campaign's feed as Atom (https://www.rfc-editor.org/rfc/rfc4287). Its texts are escaped HTML and plain text,
 * each with its language.
 *
 * Readers' programs that keep one of several links keep the first of `rel="alternate"`: the campaign's page. Feeds in
 * other languages are named in the head of that page.
 *
 * @param self - Full address of this file.
 */
export function atomFeed(
  {id, language, title, description, updated, author, page, entries}: Feed,
  self: string,
): string {
  const {language: titleLanguage, value} = title;
  return xmlDocument(
    element('feed', {xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': language}, [
      element('id', {}, id),
      element('title', {'xml:lang': titleLanguage === language ? undefined : titleLanguage}, value),
      element('subtitle', {}, description),
      element('updated', {}, updated),
      element('author', {}, [element('name', {}, author.name), element('uri', {}, author.url)]),
      element('link', {rel: 'alternate', type: 'text/html', hreflang: language, href: page}),
      element('link', {rel: 'self', type: 'application/atom+xml', hreflang: language, href: self}),
      element('generator', {uri: 'https://www.npmjs.com/package/@countersign/render'}, 'Countersign'),
      ...entries.map(entryElement),
    ]),
  );
}

// `updated` and `published` are both when it happened: nothing else about an event counts as a change.
const entryElement = ({id, url, title, moment, html}: FeedEntry): Xml =>
  element('entry', {}, [
    element('id', {}, id),
    element('title', {}, title),
    element('published', {}, moment),
    element('updated', {}, moment),
    element('link', {rel: 'alternate', type: 'text/html', href: url}),
    element('content', {type: 'html'}, html),
  ]);
