import {directionOf, type Source} from '@countersign/campaign';
import {html, type TemplateResult} from 'lit';
import {compose} from '../words/words.js';
import {flatTemplate} from './flat-template.js';
import {archivedCopy, dateElement, inlineContent, languageName, link, linkedName, prose, separated} from './text.js';
import type {View} from './view.js';

/** One source as a bibliography writes it: who, what, when, of which kind, where, and where a copy is kept. */
export function sourceEntry(view: View, source: Source, withSummary = false): TemplateResult {
  const {words, campaign} = view;
  const {authors, publishers, title, date: day, updated, kind, language, url, alternates, archived, accessed} = source;
  const own = language ?? campaign.language;
  const name = (value: string) => html`<bdi>${value}</bdi>`;
  // Publishers and authors stand as they wrote themselves.
  const by = separated([...authors, ...publishers].map(name), view.comma);
  const facts = [
    words.kind[kind](),
    day && dateElement(view, day),
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
  const what = inlineContent([
    title && [
      '. ',
      own === view.language
        ? html`<cite>${title}</cite>`
        : html`<cite lang=${own} dir=${directionOf(own)}>${title}</cite>`,
    ],
    '. ',
    separated(facts),
    ' · ',
  ]);
  const entry = html`<span part="source-by">${by}</span>${what}<span part="source-links">${separated(links)}</span>`;
  // A summary has marks, which a reader opens.
  return withSummary && source.summary
    ? html`${flatTemplate(entry)}<p part="source-summary">${prose(view, source.summary)}</p>`
    : flatTemplate(entry);
}
