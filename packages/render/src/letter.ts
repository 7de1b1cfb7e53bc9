import {html, nothing, type TemplateResult} from 'lit';
import {heading, label, letterFacts, letterLinks, prose, type View} from '@countersign/elements/sections.js';

/** The letter: title, addressees, dates, how many signed, summary, its own words, where to read it. */
export function letter(view: View, level: number): TemplateResult {
  const {words, campaign} = view;
  const {title, summary, paragraphs} = campaign.letter;
  return html`${heading(level, nothing, label(view, title))}
    ${letterFacts(view)}
    ${summary ? html`<p part="summary">${prose(view, summary)}</p>` : nothing}
    ${
      paragraphs.length > 0
        ? html`${heading(level + 1, nothing, words.letterText())}
            <blockquote part="letter-text">${paragraphs.map((paragraph) => html`<p>${prose(view, paragraph)}</p>`)}</blockquote>`
        : nothing
    }
    ${letterLinks(view)}`;
}
