// The links at the end of a campaign's page: for following the letter, for printing it, and for taking its data along.
import {html, nothing, type TemplateResult} from 'lit';
import {listInWords, type View} from '@countersign/elements/sections.js';
import {DELIVERY_WORDS, type Printed} from '../delivery/delivery-words.js';
import {downloads} from '../references/downloads.js';
import {ATOM, CALENDAR, JSON_FEED, type PageFeeds} from './page-head.js';
import {PAGE_WORDS} from './page-words.js';
import type {PageOptions} from './page.js';
import {fill, fillText} from '../in-words/fill.js';

/** Draws the footer. A page that offers nothing has none. */
export function pageFooter(
  view: View,
  {references = {}, document, delivery, feeds}: PageOptions,
): TemplateResult | typeof nothing {
  const {campaign, language} = view;
  if (campaign.stage === 'retracted') return nothing;
  const words = PAGE_WORDS[language];
  const sources = downloads(view, references, words.download, campaign.id);
  if (sources === nothing && !document && !delivery && !feeds) return nothing;
  return html`<footer>
    ${feeds ? followLinks(view, feeds) : nothing} ${delivery ? printLinks(view, delivery) : nothing} ${sources}
    ${document ? html`<p><a href=${document} type="application/json">${words.data}</a></p>` : nothing}
  </footer>`;
}

interface Link {
  readonly href: string;
  readonly text: string;
  /** Media type. */
  readonly type?: string;
}

/** Draws links to the feeds and the calendar. */
function followLinks(view: View, {atom, json, calendar}: PageFeeds): TemplateResult {
  const words = PAGE_WORDS[view.language];
  return sentenceWithLinks(view, words.follow, [
    {href: atom, type: ATOM, text: fillText(words.feed, {format: 'Atom'})},
    {href: json, type: JSON_FEED, text: fillText(words.feed, {format: 'JSON'})},
    ...(calendar ? [{href: calendar, type: CALENDAR, text: words.calendar}] : []),
  ]);
}

/** Draws links to the pages that one prints or shows. */
function printLinks(view: View, delivery: Readonly<Record<Printed, string>>): TemplateResult {
  const {print, names} = DELIVERY_WORDS[view.language];
  const kinds = Object.keys(delivery) as Printed[];
  return sentenceWithLinks(
    view,
    print,
    kinds.map((kind) => ({href: delivery[kind], text: names[kind]})),
  );
}

/** @param sentence - `{links}` stands for the list of links. */
function sentenceWithLinks(view: View, sentence: string, links: readonly Link[]): TemplateResult {
  const texts = links.map(({text}) => text);
  const list = listInWords(view, texts, (text, index) => {
    const {href, type = nothing} = links[index]!;
    return html`<a href=${href} type=${type}><bdi>${text}</bdi></a>`;
  });
  return html`<p>${fill(sentence, {links: list})}</p>`;
}
