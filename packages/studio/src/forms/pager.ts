// Leads through the pages of a long list.
import {html, nothing, type TemplateResult} from 'lit';
import type {Words} from '../words/words.ts';

/** How many members one page has. */
export const PAGE = 50;

interface Pages {
  readonly words: Words;
  /** From 0. */
  readonly page: number;
  /** The number of members on all pages. */
  readonly count: number;
  readonly go: (page: number) => void;
}

/** The numbers of the members on a page. */
export const onPage = <T>(members: readonly T[], page: number): readonly T[] =>
  members.slice(page * PAGE, (page + 1) * PAGE);

/** Nothing, while one page is enough. */
export function pager({words, page, count, go}: Pages): TemplateResult | typeof nothing {
  const pages = Math.ceil(count / PAGE);
  if (pages < 2) return nothing;
  const {write} = words;
  return html`<nav class="pager" aria-label=${write.pages}>
    <button type="button" ?disabled=${page === 0} @click=${() => go(page - 1)}>${write.previousPage}</button>
    <span>${write.pageOf(page * PAGE + 1, Math.min(count, (page + 1) * PAGE), count)}</span>
    <button type="button" ?disabled=${page >= pages - 1} @click=${() => go(page + 1)}>${write.nextPage}</button>
    ${
      pages > 3
        ? html`<label>${write.page}
            <select @change=${({target}: Event) => go(Number((target as HTMLSelectElement).value))}>
              ${Array.from({length: pages}, (_, at) => html`<option value=${at} ?selected=${at === page}>${at + 1}</option>`)}
            </select></label>`
        : nothing
    }
  </nav>`;
}
