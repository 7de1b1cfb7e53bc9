import {directionOf, type Source} from '@countersign/campaign';
import {html, type TemplateResult} from 'lit';
import {compose} from '../words/words.js';
import {flatTemplate} from './flat-template.js';
import {languageName} from './language-name.js';
import {archivedCopy, dateElement, inlineContent, link, linkedName, prose, separated} from './text.js';
import type {View} from './view.js';

/**
 * Draws one source as in a bibliography: authors and publishers, title, kind, dates, language, address, and archived
 * copy.
 *
 * @param withSummary - Whether to draw the summary of the source too.
 */
export function sourceEntry(view: View, source: Source, withSummary = false): TemplateResult {
  const {words, campaign} = view;
  const {authors, publishers, title, date, updated, kind, language, url, alternates, archived, accessed} = source;
  const sourceLanguage = language ?? campaign.language;
  const name = (value: string) => html`<bdi>${value}</bdi>`;
  // The names of authors and publishers are not translated.
  const by = separated([...authors, ...publishers].map(name), view.comma);
  const kindAndDates = [
    words.kind[kind](),
    date && dateElement(view, date),
    updated && compose(words.updated, {date: dateElement(view, updated)}),
    language && language !== view.language && languageName(view, language),
  ];
  const links = [
    url ? linkedName(url, new URL(url).host) : words.noAddress(),
    archivedCopy(view, archived),
    ...Object.entries(alternates ?? {}).map(([tag, address]) =>
      link(address, words.alsoIn({language: languageName(view, tag)})),
    ),
    accessed && compose(words.read, {date: dateElement(view, accessed)}),
  ];
  const facts = inlineContent([
    title && [
      '. ',
      sourceLanguage === view.language
        ? html`<cite>${title}</cite>`
        : html`<cite lang=${sourceLanguage} dir=${directionOf(sourceLanguage)}>${title}</cite>`,
    ],
    '. ',
    separated(kindAndDates),
    ' · ',
  ]);
  const entry = html`<span part="source-by">${by}</span>${facts}<span part="source-links">${separated(links)}</span>`;
  // The summary is not flat: it has footnote marks, and opening one must not draw the whole summary again.
  return withSummary && source.summary
    ? html`${flatTemplate(entry)}<p part="source-summary">${prose(view, source.summary)}</p>`
    : flatTemplate(entry);
}
