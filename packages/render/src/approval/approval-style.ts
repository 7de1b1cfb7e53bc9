// The style sheet of the approval page: that of a campaign's page, and a few rules more.
import {STYLE} from '../page/page-style.js';

/**
 * Hash by which the content security policy allows {@link APPROVAL_STYLE}. A test fails if it is wrong, and prints the
 * right one.
 */
export const APPROVAL_STYLE_HASH = 'sha256-kFvicnQxtmdkKeBN0gwJNxz9HWkhblUCBSV2q18YUZY=';

export const APPROVAL_STYLE = `${STYLE}
main > section { margin-block-start: 2.5rem; }
main > section > h3 { margin-block: 1.5em 0.4em; }
.letter-title { font-size: 1.1875rem; font-weight: 650; }
.lead { margin-block-start: 0.75em; font-size: 1.1875rem; }
main > .answer { padding: 1.25rem; border: 1px solid var(--line); border-inline-start: 4px solid; background: var(--tint); }
.answer h2 { font-size: 1.25rem; }
.to-copy { margin-block: 0.5em 0.75em; }
.to-copy li { padding: 0.5em 0.75em; border: 1px solid var(--soft); border-radius: 4px; background: var(--paper); user-select: all; }
.to-copy li + li { margin-block-start: 0.5em; }
.means, .changes, .changes ul { list-style: disc; padding-inline-start: 1.25em; }
.means li + li, .changes > li + li { margin-block-start: 0.5em; }
.changes { margin-block-start: 0.5em; }
.changes ul { font-size: 0.9375rem; list-style: circle; }
.names { columns: 18rem; column-gap: 2rem; }
.names li { break-inside: avoid; padding-block-end: 0.25em; }
.overview-demands { margin-block-start: 1.25em; list-style: decimal; padding-inline-start: 1.5em; }
.overview-demand + .overview-demand { margin-block-start: 1.5em; }
.demand-title { margin-block: 0 0.25em; font-size: 1.0625rem; }
.demand-missing, .account { margin-block-start: 0.5em; }
.letter-heading { margin-block-start: 0; font-size: 1.25rem; }
.whole h3 { margin-block: 0.5em; font-size: 1.5rem; }
.whole :is(h4, h5, h6) { margin-block: 1.5em 0.5em; font-weight: 650; line-height: 1.25; }
.whole section > h4 { margin-block-start: 0; font-size: 1.3125rem; }
.whole h5 { font-size: 1.125rem; }
.whole h6 { font-size: 1rem; }
/* A list of 500 members and more is laid out as it comes into view. The padding of the page keeps numbers beside lines. */
:is(.whole section, .names):has(li:nth-child(500)) { content-visibility: auto; contain-intrinsic-block-size: auto 60rem; padding-inline: clamp(0.75rem, 4vw, 2rem); margin-inline: calc(-1 * clamp(0.75rem, 4vw, 2rem)); }
:is(.names, .signatories):has(> :nth-child(500)) > li { content-visibility: auto; contain-intrinsic-block-size: auto 1.5em; }
@media print {
  .whole section, .names, .names > li, .signatories > li { content-visibility: visible !important; }
  main > .answer { background: none; }
  .whole { break-before: page; }
}
`;
