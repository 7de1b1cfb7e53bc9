import {renderFeed, type FeedFormat} from '@countersign/render';

const URL = 'https://letters.example.org/open-audit/';

/** An entry of JSON Feed, as a reader's program has it. */
export interface Item {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly content_html: string;
  readonly date_published: string;
}

/** A feed or the calendar of a document, at addresses beside its campaign's page. */
export const feedOf = (document: unknown, format: FeedFormat, lang = ''): string =>
  renderFeed(document, {
    format,
    lang,
    self: `${URL}feed`,
    page: URL,
    demand: (id) => `${URL}demands/${id}.html`,
  });

/** The entries of a document's feed. */
export const itemsOf = (document: unknown, lang = ''): Item[] =>
  (JSON.parse(feedOf(document, 'json', lang)) as {items: Item[]}).items;
