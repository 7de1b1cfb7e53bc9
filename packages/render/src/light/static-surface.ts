import {
  heading,
  link,
  type Disclosure,
  type DrawCitations,
  type List,
  type Surface,
} from '@countersign/elements/sections.js';
import type {Status} from '@countersign/campaign';
import {html, nothing, type TemplateResult} from 'lit';

/** Draws the shape beside a status's word. */
export type DrawShape = Surface['shape'];

/** Drawings that differ between surfaces of static HTML. */
export interface StaticDrawing {
  /** By default citations are left out. */
  readonly cite?: DrawCitations;
  /** By default there is no shape. */
  readonly shape?: DrawShape;
}

const drawNothing = () => nothing;

/** Makes the surface of static HTML. Statuses are words, and the content of disclosures is always visible. */
export function staticSurface({cite = drawNothing, shape = drawNothing}: StaticDrawing): Surface {
  return {cite, notes: drawNothing, shape, status: drawStatus, quote, disclose, hasSummaryHeadings: true, list};
}

function drawStatus(status: Status, word: string): TemplateResult {
  return html`<strong part=${`status ${status}`}>${word}</strong>`;
}

/** Quotation marks as browsers draw them round a `q` element, by language. Other languages have “ and ”. */
const QUOTATION_MARKS: Readonly<Record<string, string>> = {
  ar: '”“',
  de: '„“',
  es: '«»',
  fa: '«»',
  fr: '«»',
  he: '””',
  it: '«»',
  ja: '「」',
  pl: '„”',
  ru: '«»',
  uk: '«»',
};

// The marks are text: editors and filters drop `q` elements, and copied text has none of the marks that browsers draw.
function quote(words: unknown, around: string): TemplateResult {
  const [open, close] = QUOTATION_MARKS[around.split('-')[0]!.toLowerCase()] ?? '“”';
  return html`${open}${words}${close}`;
}

function disclose({part, summary, level, content, address}: Disclosure): TemplateResult {
  // By this attribute keep.js of @countersign/embed knows what the link opens in place, when the code is there.
  if (address !== undefined) return html`<p part=${part} data-opens=${part}>${link(address, summary)}</p>`;
  return html`${level === undefined ? html`<p part=${part}>${summary}</p>` : heading(level, part, summary)} ${content}`;
}

// The heading above such a list says its name.
function list<Member>({members, draw, ordered, part}: List<Member>): TemplateResult {
  const items = members.map(draw);
  return ordered ? html`<ol part=${part ?? nothing}>${items}</ol>` : html`<ul part=${part ?? nothing}>${items}</ul>`;
}
