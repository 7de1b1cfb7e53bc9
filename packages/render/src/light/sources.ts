import {sourcesInOrder} from '@countersign/campaign';
import {html, nothing, type TemplateResult} from 'lit';
import {heading, sourceEntry, type View} from '@countersign/elements/sections.js';
import type {StaticFootnotes} from './static-footnotes.js';

/** Draws the numbered sources, each with links back to its marks. Call it last, when all other marks are drawn. */
export function sources(view: View, level: number, footnotes: StaticFootnotes): TemplateResult {
  const {campaign, index, words} = view;
  // Summaries of sources have citations too, so all entries are drawn before the first link back.
  const entries = sourcesInOrder(campaign, index.numbers).map(({id}) => ({
    id,
    content: sourceEntry(view, index.sources.get(id)!, true),
  }));
  return html`${heading(level, nothing, words.sources())}
  ${
    entries.length > 0
      ? html`<ol part="sources">
          ${entries.map(
            ({id, content}) =>
              html`<li id=${footnotes.sourceId(view, id)}>${content} ${footnotes.backLinks(view, id)}</li>`,
          )}
        </ol>`
      : html`<p>${words.none()}</p>`
  }`;
}
