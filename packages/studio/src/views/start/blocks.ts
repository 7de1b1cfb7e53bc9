import {html, type TemplateResult} from 'lit';
import type {Block} from '@countersign/authoring';

/** The words of a letter as they were recognised. */
export const blocksShown = (blocks: readonly Block[]): TemplateResult[] =>
  blocks.map((block) => {
    if (typeof block === 'string') return html`<p dir="auto">${block}</p>`;
    if ('heading' in block) return html`<p dir="auto"><strong>${block.heading}</strong></p>`;
    const points = block.list.map((point) => html`<li dir="auto">${point}</li>`);
    return block.ordered
      ? html`<ol>
          ${points}
        </ol>`
      : html`<ul>
          ${points}
        </ul>`;
  });
