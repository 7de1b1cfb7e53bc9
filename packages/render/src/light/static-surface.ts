import {
  heading,
  link,
  type Disclosure,
  type DrawCitation,
  type List,
  type Surface,
} from '@countersign/elements/sections.js';
import type {Status} from '@countersign/campaign';
import {html, nothing, type TemplateResult} from 'lit';

/** Makes the surface of static HTML. Statuses are words, and the content of disclosures is always visible. */
export function staticSurface(cite: DrawCitation): Surface {
  return {cite, notes: () => nothing, shape: () => nothing, status: drawStatus, disclose, list};
}

function drawStatus(status: Status, word: string): TemplateResult {
  return html`<strong part=${`status ${status}`}>${word}</strong>`;
}

function disclose({part, summary, level, content, address}: Disclosure): TemplateResult {
  if (address !== undefined) return html`<p part=${part}>${link(address, summary)}</p>`;
  return html`${level === undefined ? html`<p part=${part}>${summary}</p>` : heading(level, part, summary)} ${content}`;
}

// The heading above such a list says its name.
function list<Member>({members, draw, ordered, part}: List<Member>): TemplateResult {
  const items = members.map(draw);
  return ordered ? html`<ol part=${part ?? nothing}>${items}</ol>` : html`<ul part=${part ?? nothing}>${items}</ul>`;
}
