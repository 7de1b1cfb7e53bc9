import type {Status} from '@countersign/campaign';
import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {statusShape} from './status-shape.js';
import type {Disclosure, List, Surface} from './surface.js';

/**
 * The surface of an element: statuses have shapes, disclosures open, and lists keep the DOM of a member wherever it moves.
 *
 * @param marks - The footnote marks of the element.
 */
export function liveSurface({cite, notes}: Pick<Surface, 'cite' | 'notes'>): Surface {
  return {cite, notes, status, disclose, list};
}

function status(status: Status, word: string): TemplateResult {
  return html`${statusShape(status)} <strong>${word}</strong>`;
}

function disclose({part, summary, name, content}: Disclosure): TemplateResult {
  return html`<details part=${part}>
    <summary aria-label=${name ?? nothing}>${summary}</summary>
    ${content}
  </details>`;
}

// Safari takes the role from a list without markers, and gives it back for role="list".
function list<Member>({members, key, draw, ordered, part, name}: List<Member>): TemplateResult {
  const items = repeat(members, key, draw);
  return ordered
    ? html`<ol part=${part ?? nothing} role="list" aria-label=${name ?? nothing}>${items}</ol>`
    : html`<ul part=${part ?? nothing} role="list" aria-label=${name ?? nothing}>${items}</ul>`;
}
