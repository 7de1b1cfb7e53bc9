// What the parts of the letter share: texts with their marks, dates, links, statuses, and a disclosure.
import {html, nothing, render, type TemplateResult} from 'lit';
import type {Status} from '../shared/campaign.ts';
import type {Piece} from '../shared/footnotes.ts';
import {formatDate, inWordPieces, STATUS_WORDS} from '../shared/words.ts';

/** The library's colours for what a badge says. */
const VARIANTS: Readonly<Record<Status, string>> = {
  met: 'success',
  partial: 'warning',
  promised: 'brand',
  unmet: 'danger',
  reversed: 'danger',
  unknown: 'neutral',
  dropped: 'neutral',
};

export const time = (date: string) => html`<time datetime=${date}>${formatDate(date)}</time>`;
export const badge = (status: Status) => html`<wa-badge variant=${VARIANTS[status]}>${STATUS_WORDS[status]}</wa-badge>`;
export const link = (href: string | undefined, content: unknown) =>
  href ? html`<a href=${href} rel="noopener noreferrer">${content}</a>` : content;

export const names = (all: readonly string[]) =>
  inWordPieces(all).map(({isName, text}) => (isName ? html`<bdi>${text}</bdi>` : text));

export const prose = (pieces: readonly Piece[]) =>
  pieces.map((piece) => {
    if (typeof piece === 'string') return piece;
    const {number, locator, href} = piece;
    const text = locator ? `${number}, ${locator}` : `${number}`;
    const rel = href.startsWith('#') ? nothing : 'noopener noreferrer';
    return html`<sup><a href=${href} rel=${rel} aria-label="Source ${text}">[${text}]</a></sup>`;
  });

/** A disclosure of the library whose content is drawn when it is opened first. */
export function filledWhenOpened(className: string, summary: string, content: () => TemplateResult): TemplateResult {
  const fill = ({target, currentTarget}: Event) => {
    // The event comes from disclosures inside, too.
    if (target === currentTarget) render(content(), (target as Element).querySelector<HTMLElement>('.content')!);
  };
  return html`<wa-details class=${className} summary=${summary} @wa-show=${fill}><div class="content"></div></wa-details>`;
}
