// The style sheet of the letter as it is delivered: that of a campaign's page, and a few rules more.
import {STYLE} from '../page/page-style.js';

/**
 * Hash by which the content security policy allows {@link LETTER_STYLE}. A test fails if it is wrong, and prints the
 * right one.
 */
export const LETTER_STYLE_HASH = 'sha256-0LZexunSTHxCPr9WdSw7YcEEcXWKfuYubz/sidAX5Nc=';

// Margin boxes take the page's number from the browser, and their texts from attributes of `html`: so the style sheet,
// and its hash, is the same for every campaign. Engines without margin boxes or without `attr()` here print none.
export const LETTER_STYLE = `${STYLE}
.hint { font-weight: 400; color: var(--soft); }
.set-out { margin-block-start: 2rem; padding-block-start: 0.75rem; border-block-start: 3px solid; font-size: 0.9375rem; }
h1 { margin-block-start: 0.75em; }
main > h2 { margin-block-start: 2rem; }
main > blockquote { border: 0; padding: 0; }
main > blockquote :is(h3, h4) { margin-block: 1.25em 0.4em; }
.asked > ol { list-style: decimal; padding-inline-start: 1.75em; }
.asked > ol > li + li { margin-block-start: 1em; }
.asked > ol > li::marker { font-weight: 650; }
.asked h3 { margin: 0; }
.asked h3 + p { margin-block-start: 0.25em; }
.signed > .signatories { display: block; columns: 3 14rem; column-gap: 2rem; margin: 0; overflow: visible; clip-path: none; font-size: 0.9375rem; line-height: 1.4; }
.signed .signatory { padding: 0 0 0.35em; break-inside: avoid; }
.signed .signatory::before { content: none !important; }
.signed a { color: inherit; text-decoration-color: var(--line); }
.where { display: flex; flex-wrap: wrap; gap: 1rem 1.5rem; align-items: center; break-inside: avoid; }
.beside { flex: 1 1 14rem; }
.qr svg { display: block; inline-size: 8.5rem; block-size: 8.5rem; }
.address { font-weight: 650; }
:root { --running: attr(data-title); --about: attr(data-about); }
@media print {
  header { display: none; }
  body { overflow-wrap: break-word; }
  .set-out { margin-block-start: 0; }
  h1 { font-size: 20pt; }
  h2 { font-size: 13pt; margin-block-end: 0.4em; }
  h1 + .letter-facts { font-size: 1rem; }
  .letter-summary { font-size: 1rem; margin-block-start: 1em; }
  section { margin-block-start: 1.25rem; padding-block-start: 0.85rem; }
  .signed { break-before: auto; }
  .signed > .signatories { columns: 3; column-gap: 6mm; font-size: 9pt; line-height: 1.3; }
  .signed a, .where a { text-decoration: none; }
  .signatories-count { break-after: avoid; }
  .qr svg { inline-size: 30mm; block-size: 30mm; }
}
@page {
  margin: 22mm 20mm 20mm;
  @top-center { content: var(--running, ''); font: 8.5pt system-ui, sans-serif; color: #333; unicode-bidi: plaintext; }
  @bottom-left { content: var(--about, ''); font: 8.5pt system-ui, sans-serif; color: #333; }
  @bottom-right { content: counter(page) ' / ' counter(pages); font: 8.5pt system-ui, sans-serif; color: #333; direction: ltr; }
}
@page :first { @top-center { content: ''; } }
`;
