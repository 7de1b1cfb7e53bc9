import {sourceEntry, type View} from '@countersign/elements/sections.js';
import {sourcesInOrder, type Source} from '@countersign/campaign';
import {html, nothing, type TemplateResult} from 'lit';
import type {StaticFootnotes} from './static-footnotes.js';

/** Draws the list of sources, each with links back to its marks. Call it last, when all other marks are drawn. */
export function sourceItems(view: View, sources: readonly Source[], footnotes: StaticFootnotes): TemplateResult {
  // Summaries of sources have citations too, so all entries are drawn before the first link back.
  const entries = sources.map((source) => ({id: source.id, content: sourceEntry(view, source, true)}));
  return html`<ol part="sources">
    ${entries.map(
      ({id, content}) =>
        html`<li id=${footnotes.sourceId(view, id) ?? nothing}>${content} ${footnotes.backLinks(view, id)}</li>`,
    )}
  </ol>`;
}

/**
 * Draws the sources that the marks drawn so far cite, under their own numbers. The summary of a source may cite more
 * sources, which are then listed too. Call it last.
 */
export function citedSourceItems(view: View, footnotes: StaticFootnotes): TemplateResult {
  const {campaign, index} = view;
  const entries = new Map<Source, TemplateResult>();
  // The list grows while it is gone through: a summary comes with marks of its own.
  for (const id of footnotes.cited()) {
    const source = index.sources.get(id)!;
    entries.set(source, sourceEntry(view, source, true));
  }
  const listed = sourcesInOrder(campaign, index.numbers).filter((source) => entries.has(source));
  return html`<ol part="sources">
    ${listed.map(
      (source) =>
        html`<li id=${footnotes.sourceId(view, source.id) ?? nothing} value=${index.numbers.get(source.id)!}>
          ${entries.get(source)} ${footnotes.backLinks(view, source.id)}
        </li>`,
    )}
  </ol>`;
}
