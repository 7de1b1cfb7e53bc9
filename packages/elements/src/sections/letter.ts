import type {Block, Text} from '@countersign/campaign';
import {html, nothing, type TemplateResult} from 'lit';
import {heading, sectionHeading, type SectionOptions} from './heading.js';
import {letterFacts} from './letter-facts.js';
import {letterLinks} from './letter-links.js';
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
  const {title, summary, blocks} = view.campaign.letter;
  const level = options.level + (options.withoutHeading ? 0 : 1);
  const blockLevel = level + (view.surface.hasSummaryHeadings ? 1 : 0);
  return html`${sectionHeading(view, options, 'letter-heading', label(view, title))} ${letterFacts(view)}
    ${summary && !options.withoutSummary ? html`<p part="letter-summary">${prose(view, summary)}</p>` : nothing}
    ${
      blocks.length > 0 && !options.withoutText
        ? view.surface.disclose({
            part: 'letter-text',
            summary: view.words.letterText(),
            level,
            content: html`<blockquote>${blocks.map((block) => letterBlock(view, block, blockLevel))}</blockquote>`,
          })
        : nothing
    }
    ${letterLinks(view)}`;
}

// No language has these names, so a text by language has neither key.
const isHeading = (block: Block): block is {heading: Text} => typeof block === 'object' && 'heading' in block;
const isList = (block: Block): block is {list: Text[]; ordered: boolean} =>
  typeof block === 'object' && 'list' in block;

/** Draws one block of the letter's own words: a heading, a list or a paragraph. */
function letterBlock(view: View, block: Block, level: number): TemplateResult {
  if (isHeading(block)) return heading(level, 'letter-block-heading', label(view, block.heading));
  if (!isList(block)) return html`<p>${prose(view, block)}</p>`;
  const points = block.list.map((point) => html`<li>${prose(view, point)}</li>`);
  return block.ordered
    ? html`<ol part="letter-block-list">${points}</ol>`
    : html`<ul part="letter-block-list">${points}</ul>`;
}
