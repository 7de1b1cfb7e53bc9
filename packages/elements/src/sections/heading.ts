import {html, nothing, type TemplateResult} from 'lit';
import {stageLine} from './stage-line.js';
import type {View} from './view.js';

/**
 * Draws a heading. HTML has one element for each level, so each level has a template.
 *
 * @param level - 1 to 6. Lower and higher numbers become 1 and 6. 0 and anything that is no number become 2.
 * @param part - Name of the CSS part.
 */
export function heading(level: number, part: string | typeof nothing, content: unknown): TemplateResult {
  switch (Math.min(6, Math.max(1, Math.trunc(level) || 2))) {
    case 1:
      return html`<h1 part=${part}>${content}</h1>`;
    case 2:
      return html`<h2 part=${part}>${content}</h2>`;
    case 3:
      return html`<h3 part=${part}>${content}</h3>`;
    case 4:
      return html`<h4 part=${part}>${content}</h4>`;
    case 5:
      return html`<h5 part=${part}>${content}</h5>`;
    default:
      return html`<h6 part=${part}>${content}</h6>`;
  }
}

/** Options of every section. */
export interface SectionOptions {
  /** Level of the section's own heading. Headings inside the section have the levels below. */
  readonly level: number;
  /** Leaves out the section's own heading. */
  readonly withoutHeading?: boolean;
  /** True if no other section stands above this one. It then says, under its heading, how an ended campaign ended. */
  readonly isAlone?: boolean;
}

/** Draws the heading of a section, unless the options leave it out, and how the campaign ended. */
export function sectionHeading(
  view: View,
  {level, withoutHeading, isAlone}: SectionOptions,
  part: string,
  content: unknown,
): TemplateResult {
  return html`${withoutHeading ? nothing : heading(level, part, content)} ${isAlone ? stageLine(view) : nothing}`;
}
