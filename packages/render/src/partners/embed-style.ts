// The style sheet of the partners' page: that of a campaign's page, and a few rules more.
import {STYLE} from '../page/page-style.js';

/**
 * Hash by which the content security policy allows {@link EMBED_STYLE}. A test fails if it is wrong, and prints the
 * right one.
 */
export const EMBED_STYLE_HASH = 'sha256-dkHT7ROy5yKj0UzUdo0bvD0BjuHx+SKi5Mi08qpYXYE=';

export const EMBED_STYLE = `${STYLE}
main > section { margin-block-start: 2rem; padding: 0; border: 0; }
.lead { font-size: 1.1875rem; }
details { border-block-end: 1px solid var(--line); padding-inline: 0.25rem; }
main > section > details:first-of-type { border-block-start: 1px solid var(--line); }
summary { padding-block: 0.9rem; font-weight: 650; cursor: pointer; }
details details { border: 0; margin-block-start: 1em; }
details[open] { padding-block-end: 1.5rem; }
ol { list-style: decimal; padding-inline-start: 1.5em; }
details li + li { margin-block-start: 0.4em; }
.paste { margin-block: 1em; }
label { display: block; font-size: 0.9375rem; color: var(--soft); }
textarea { display: block; inline-size: 100%; margin-block: 0.25rem 0.5rem; padding: 0.6rem; font: 0.875rem/1.5 ui-monospace, monospace; color: inherit; background: var(--tint); border: 1px solid var(--soft); border-radius: 4px; resize: vertical; overflow-wrap: anywhere; }
textarea[dir='auto'] { font-family: inherit; }
button { font: inherit; font-weight: 650; padding: 0.5em 1.25em; border: 1px solid; border-radius: 4px; background: var(--ink); color: var(--paper); cursor: pointer; }
details + p { margin-block-start: 1.5em; }
.copied { margin-inline-start: 0.75em; }
.shown { margin-block: 1em; padding: 1rem; border: 1px solid var(--line); border-radius: 4px; }
.shown h2 { margin-block-start: 0; font-size: 1.25rem; }
.shown :is(h3, h4) { margin-block-start: 1.25em; }
.shown section { margin-block-start: 1.5rem; padding: 0; border: 0; }
iframe { display: block; inline-size: 100%; block-size: min(70vh, 48rem); margin-block-start: 1em; border: 1px solid var(--line); border-radius: 4px; background: #fff; }
`;
