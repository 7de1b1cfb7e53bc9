import {html, nothing, type TemplateResult} from 'lit';
import {sectionHeading, type SectionOptions} from './heading.js';
import {letterFacts, letterLinks} from './letter-facts.js';
import {label, prose} from './text.js';
import type {View} from './view.js';

/** Options of the section {@link letter}. */
export interface LetterOptions extends SectionOptions {
  /** Leaves out the summary of the letter. */
  readonly withoutSummary?: boolean;
  /** Leaves out the letter's own text. */
  readonly withoutText?: boolean;
}

/** Draws the letter: title, addressees and dates, summary, text, and links to where it is published. */
export function letter(view: View, options: LetterOptions): TemplateResult {
  const {title, summary, paragraphs} = view.campaign.letter;
  return html`${sectionHeading(options, 'letter-heading', label(view, title))} ${letterFacts(view)}
    ${summary && !options.withoutSummary ? html`<p part="letter-summary">${prose(view, summary)}</p>` : nothing}
    ${
      paragraphs.length > 0 && !options.withoutText
        ? view.surface.disclose({
            part: 'letter-text',
            summary: view.words.letterText(),
            level: options.level + 1,
            content: html`<blockquote>${paragraphs.map((text) => html`<p>${prose(view, text)}</p>`)}</blockquote>`,
          })
        : nothing
    }
    ${letterLinks(view)}`;
}
