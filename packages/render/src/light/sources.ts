import {sourceEntry, type View} from '@countersign/elements/sections.js';
import type {Source} from '@countersign/campaign';
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
