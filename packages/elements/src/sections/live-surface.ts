import type {Status} from '@countersign/campaign';
import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {statusShape} from './status-shape.js';
import type {Disclosure, List, Surface} from './surface.js';

/**
 * Makes the surface of an element. Statuses have shapes, a disclosure is a `details` element, and a member of a list
 * keeps its DOM nodes when it moves.
 *
 * @param footnotes - How the element draws its footnote marks and the notes that a reader opened.
 */
export function liveSurface({cite, notes}: Pick<Surface, 'cite' | 'notes'>): Surface {
  return {cite, notes, shape: statusShape, status: drawStatus, quote, disclose, hasSummaryHeadings: false, list};
}

function drawStatus(_: Status, word: string): TemplateResult {
  return html`<strong>${word}</strong>`;
}

// Browsers draw the marks, by the language around the element.
function quote(words: unknown): TemplateResult {
  return html`<q>${words}</q>`;
}

function disclose({part, summary, name, content, onToggle}: Disclosure): TemplateResult {
  return html`<details part=${part} @toggle=${onToggle ?? nothing}>
    <summary aria-label=${name ?? nothing}>${summary}</summary>
    ${content}
  </details>`;
}

// role="list": Safari exposes a list without markers as a list only with this role.
function list<Member>({members, key, draw, ordered, part, name}: List<Member>): TemplateResult {
  const items = repeat(members, key, draw);
  return ordered
    ? html`<ol part=${part ?? nothing} role="list" aria-label=${name ?? nothing}>${items}</ol>`
    : html`<ul part=${part ?? nothing} role="list" aria-label=${name ?? nothing}>${items}</ul>`;
}
