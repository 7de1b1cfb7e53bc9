import {directionOf, type Source} from '@countersign/campaign';
import {html, nothing, type TemplateResult} from 'lit';
import {compose} from '../words/words.js';
import {date, languageName, link, prose} from './text.js';
import type {View} from './view.js';

/** One source as a bibliography writes it: who, what, when, of which kind, where, and where a copy is kept. */
export function sourceEntry(view: View, source: Source, withSummary = false): TemplateResult {
  const {words, campaign} = view;
  const {authors, publishers, title, date: day, updated, kind, language, url, alternates, archived, accessed} = source;
  const own = language ?? campaign.language;
  const name = (value: string) => html`<bdi>${value}</bdi>`;
  // Publishers and authors stand as they wrote themselves, so a plain separator serves in every language.
  const by = [...authors, ...publishers].map((value, at) => [at > 0 ? ', ' : nothing, name(value)]);
  const facts = [
    day && date(view, day),
    updated && compose(words.updated, {date: date(view, updated)}),
    words.kind[kind](),
    own !== view.language && languageName(view, own),
  ].filter(Boolean);
  return html`<span part="source-by">${by}</span>${
    title ? html`. <cite lang=${own} dir=${directionOf(own)}>${title}</cite>` : nothing
  }. ${facts.map((fact, at) => [at > 0 ? ', ' : nothing, fact])}.
    <span part="source-links"
      >${url ? link(url, name(new URL(url).host)) : words.noAddress()}${
        archived
          ? html` · ${link(archived.url, archived.date ? compose(words.archivedOn, {date: date(view, archived.date)}) : words.archived())}${
              archived.by ? html` (${name(archived.by)})` : nothing
            }`
          : nothing
      }${Object.entries(alternates ?? {}).map(
        ([tag, address]) => html` · ${link(address, words.alsoIn({language: languageName(view, tag)}))}`,
      )}${accessed ? html` · ${compose(words.read, {date: date(view, accessed)})}` : nothing}</span
    >${withSummary && source.summary ? html`<p part="source-summary">${prose(view, source.summary)}</p>` : nothing}`;
}
