import {directionOf, type Source} from '@countersign/campaign';
import {html, nothing, type TemplateResult} from 'lit';
import {compose} from '../words/words.js';
import {flatTemplate} from './flat-template.js';
import {languageName} from './language-name.js';
import {run} from './run.js';
import {archivedCopy, dateElement, inlineContent, link, prose} from './text.js';
import type {View} from './view.js';

/**
 * Draws one source: its title as the link, on a line of its own, and below it the facts. A source without a title has
 * its publishers and kind in that place.
 *
 * @param withSummary - Whether to draw the summary of the source too.
 */
export function sourceEntry(view: View, source: Source, withSummary = false): TemplateResult {
  const entry = html`${titleLine(view, source)} <br /><span part="source-facts">${run(facts(view, source))}</span>`;
  // The summary is not flat: it has footnote marks, and opening one must not draw the whole summary again.
  return withSummary && source.summary
    ? html`${flatTemplate(entry)}<p part="source-summary">${prose(view, source.summary)}</p>`
    : flatTemplate(entry);
}

// A title is in the language of the source, and so in its direction.
function titleLine(view: View, source: Source): TemplateResult {
  const {title, url} = source;
  if (title === undefined) {
    const {kind} = source;
    const text = [inlineContent([bodies(view, source), ' · ']), view.words.kind[kind]()];
    return html`<span part="source-title">${link(url, text)}</span>`;
  }
  const language = source.language ?? view.campaign.language;
  const text = html`<cite>${title}</cite>`;
  return html`<span
    part="source-title"
    lang=${language === view.language ? nothing : language}
    dir=${directionOf(language)}
    >${link(url, text)}</span
  >`;
}

/** Names the authors and publishers, each once. Their names are not translated. */
function bodies({comma}: View, {authors, publishers}: Source): unknown[] {
  const names = [...new Set([...authors, ...publishers])];
  return names.map((name, index) => [index > 0 ? comma : '', html`<bdi>${name}</bdi>`]);
}

function facts(view: View, source: Source): unknown[] {
  const {words} = view;
  const {title, date, updated, kind, language, url, alternates, archived, accessed} = source;
  return [
    ...(title === undefined ? [] : [inlineContent(bodies(view, source)), words.kind[kind]()]),
    date && dateElement(view, date),
    updated && compose(words.updated, {date: dateElement(view, updated)}),
    language && language !== view.language && languageName(view, language),
    url ? html`<bdi>${new URL(url).host}</bdi>` : words.noAddress(),
    archivedCopy(view, archived),
    ...Object.entries(alternates ?? {}).map(([tag, address]) =>
      link(address, words.alsoIn({language: languageName(view, tag)})),
    ),
    accessed && compose(words.read, {date: dateElement(view, accessed)}),
  ];
}
