// The style sheet of a campaign's page: system fonts, one column, logical properties, no images. Classes are the names
// of parts: see `styledHtml`.

/**
 * Hash by which the content security policy allows {@link STYLE}. A test fails if it is wrong, and prints the right
 * one.
 */
export const STYLE_HASH = 'sha256-LxXmjNfNziykzxKXB/cPPhs0PE5DzWGqAPWdjyMj9jw=';

export const STYLE = `
:root {
  color-scheme: light dark;
  --paper: #fdfcf9; --ink: #1d1c1a; --soft: #5d5951; --line: #dcd7cc; --tint: #f5f2ea; --link: #174a86;
  --met: #166a3c; --partial: #7d5300; --promised: #23589f; --unmet: #a8281f;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #17181b; --ink: #e9e7e2; --soft: #aba79f; --line: #3a3c41; --tint: #1f2125; --link: #9cc3f6;
    --met: #6fd09a; --partial: #e6b656; --promised: #8bb8f3; --unmet: #f59c93;
  }
}
*, ::before, ::after { box-sizing: border-box; }
html { background: var(--paper); color: var(--ink); font: 1.0625rem/1.6 system-ui, sans-serif; text-size-adjust: 100%; }
body { max-inline-size: 68ch; margin: 0 auto; padding: clamp(0.75rem, 4vw, 2rem); overflow-wrap: anywhere; }
h1, h2, h3 { line-height: 1.2; text-wrap: balance; margin-block: 0 0.6em; font-weight: 650; }
h1, h2 { font-family: 'Iowan Old Style', 'Palatino Linotype', Palatino, Georgia, serif; }
:is(h1, h2):is(:lang(ar), :lang(he)) { font-family: inherit; }
h1 { font-size: clamp(1.6rem, 1.1rem + 3vw, 2.5rem); margin-block-start: 1.2em; }
h2 { font-size: 1.5rem; }
h3 { font-size: 1.125rem; }
p, ul, ol, dl, dd, blockquote { margin: 0; padding: 0; }
p + p, p + ul, p + ol, p + dl, dl + p, ul + p, ol + p { margin-block-start: 0.75em; }
ul, ol { list-style-type: ''; }
a { color: var(--link); text-decoration-thickness: 1px; text-underline-offset: 0.18em; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 2px solid; outline-offset: 3px; border-radius: 2px; }
sup { font-size: 0.75em; line-height: 0; }
sup a { padding: 0.75em 0.1em 0.2em; text-decoration: none; }
sup a:hover { text-decoration: underline; }
:is(cite, q):is(:lang(ar), :lang(he)) { font-style: normal; }
time { white-space: nowrap; }
ins { text-decoration: none; }
section { margin-block-start: 3rem; padding-block-start: 1.5rem; border-block-start: 1px solid var(--line); }
header { display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; justify-content: space-between; font-size: 0.9375rem; }
header p { font-weight: 650; }
header a { color: inherit; }
header ul { display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; }
header > ul { inline-size: 100%; }
.letter-facts, .demand-letter { color: var(--soft); }
.letter-summary { font-size: 1.1875rem; margin-block-start: 1.25em; }
article > h2 { margin-block-start: 2rem; font-size: 1.25rem; }
blockquote { border-inline-start: 3px solid var(--line); padding-inline-start: 1.25rem; margin-block-end: 1.25em; }
blockquote :is(ul, ol) { padding-inline-start: 1.5em; }
blockquote ul { list-style: disc; }
blockquote ol { list-style: decimal; }
.letter-links { margin-block-start: 1.25em; }
.actions-name, .demand-history, .meanings { font-weight: 650; }
.counts { display: flex; flex-wrap: wrap; gap: 0.5rem 1.5rem; margin-block-start: 0.5em; }
.status { color: var(--tone, var(--soft)); font-weight: 650; border: 1px solid; border-radius: 1em; padding: 0.05em 0.65em; font-size: 0.875em; white-space: nowrap; }
.met { --tone: var(--met); }
.partial { --tone: var(--partial); }
.promised { --tone: var(--promised); }
.unmet, .reversed { --tone: var(--unmet); }
li.demand { counter-increment: demand; }
li.demand:not(:only-child) > .demand-title::before { content: counter(demand) '. ' / ''; }
.demand:first-child { margin-block-start: 2rem; }
.demand + .demand { margin-block-start: 2.5rem; padding-block-start: 2rem; border-block-start: 1px solid var(--line); }
.demand-status { margin-block: 0.75em; }
.small, .source-cited, .as-of, footer { color: var(--soft); font-size: 0.9375rem; }
.demand-note { margin-block-start: 0.75em; }
.response, .statement-denial { padding: 0.6em 1.25rem; border-inline-start: 3px solid var(--soft); background: var(--tint); margin-block-start: 0.75em; }
.demand-history { margin-block-start: 1.25em; font-size: 0.9375rem; }
.status-shape { inline-size: 1.15em; block-size: 1.15em; vertical-align: -0.2em; fill: none; stroke: currentColor; stroke-width: 1.8; stroke-linecap: round; stroke-linejoin: round; }
.status-shape[data-status] { color: var(--tone, inherit); }
[data-status='met'] { --tone: var(--met); }
[data-status='partial'] { --tone: var(--partial); }
[data-status='promised'] { --tone: var(--promised); }
:is([data-status='unmet'], [data-status='reversed']) { --tone: var(--unmet); }
[data-status='reversed']:dir(rtl) { transform: scaleX(-1); }
.timeline { margin-block-start: 0.75em; font-size: 0.9375em; }
.timeline-entry { position: relative; padding-inline-start: 2em; padding-block-end: 1em; }
.timeline-entry:not(:last-child)::before { content: ''; position: absolute; inset-inline-start: calc(0.65em - 1.5px); inset-block: 1.8em 0.1em; border-inline-start: 3px solid var(--tone, var(--soft)); }
.timeline-entry.promised::before { border-inline-start-style: dashed; }
.timeline-entry:is(.unknown, .dropped)::before { border-inline-start-style: dotted; }
.entry .status { border: 0; padding: 0; font-size: 1em; }
.entry > .status-shape { position: absolute; inset-inline-start: 0; inset-block-start: 0.15em; inline-size: 1.3em; block-size: 1.3em; }
.timeline-entry p + p { margin-block-start: 0.25em; }
.later { color: var(--soft); font-size: 0.9375em; }
.timeline-entry > .later { margin-block-start: 0.5em; }
.meanings { margin-block-start: 3rem; font-size: 0.9375rem; }
dl { display: grid; grid-template-columns: minmax(min-content, 11em) 1fr; gap: 0.5em 1em; margin-block-start: 0.75em; font-size: 0.9375rem; }
.statement + .statement, .sources > li + li { margin-block-start: 1.5em; }
.statement-basis { font-size: 1rem; font-family: inherit; margin-block: 0 0.15em; text-wrap: pretty; }
.signatories { display: flex; flex-wrap: wrap; gap: 0.35em 0; margin-inline-start: -1.2em; overflow: clip; }
.signatories > li { position: relative; padding-inline-start: 1.2em; }
.signatories > li:not(:first-child)::before, .dot { position: absolute; inset-inline-start: 0; inline-size: 1.2em; text-align: center; }
.signatories > li:not(:first-child)::before { content: '·'; content: '·' / ''; }
.source-title { font-weight: 650; font-size: 1rem; }
.source-title cite { font-style: normal; }
.source-facts { display: block; overflow: clip; overflow-clip-margin: 4px; }
.run { display: flex; flex-wrap: wrap; align-items: baseline; margin-inline-start: -1.2em; }
.item { position: relative; padding-inline-start: 1.2em; }
.item:has(a) { min-block-size: 24px; }
.unbroken { white-space: nowrap; }
.unbroken sup a { white-space: normal; }
.sources { list-style: decimal; padding-inline-start: 2em; font-size: 0.9375rem; }
.sources > li::marker { color: var(--soft); font-variant-numeric: tabular-nums; }
.sources > li > p { margin-block-start: 0.25em; }
:target:not(section) { background: var(--tint); outline: 2px solid var(--line); outline-offset: 0.35em; }
.corrections { font-weight: 650; }
footer li + li { margin-block-start: 0.75em; }
.closing { margin-block-start: 3rem; padding-block-start: 1.5rem; border-block-start: 1px solid var(--line); }
.stage { color: var(--ink); background: var(--tint); padding: 1em 1.25em; border-inline-start: 4px solid; font-size: 1.0625rem; }
.as-of { margin-block-start: 0.75em; }
body > footer { margin-block-start: 1.5rem; padding-block-start: 1.5rem; border-block-start: 1px solid var(--line); }
@media (width < 30rem) {
  dl { grid-template-columns: minmax(0, 1fr); gap: 0.15em; }
  dd { margin-block-end: 0.6em; }
}
@media screen {
  .signatories { clip-path: inset(-6px -6px -6px calc(1.2em - 6px)); }
  .signatories:dir(rtl) { clip-path: inset(-6px calc(1.2em - 6px) -6px -6px); }
}
@media (width < 22rem) {
  time, .status, .unbroken { white-space: normal; }
}
@media (prefers-contrast: more) {
  :root { --soft: var(--ink); --line: var(--ink); }
}
@media print {
  :root { --paper: #fff; --ink: #000; --soft: #333; --line: #999; --tint: #fff; --link: #000; --met: #000; --partial: #000; --promised: #000; --unmet: #000; color-scheme: light; }
  html { font-size: 10.5pt; line-height: 1.45; }
  body { max-inline-size: none; padding: 0; }
  nav, header > ul, body > footer, .source-cited { display: none; }
  h1, h2, h3, .actions-name, .demand-history, .meanings, .entry, .statement-basis { break-after: avoid; }
  li, dt, dd { break-inside: avoid; }
  .demand { break-inside: auto; }
  p { orphans: 3; widows: 3; }
  :is(.letter-links, .source-title, .source-facts, .closing > :last-child) a::after { content: '<' attr(href) '>'; margin-inline: 0.35em; font-size: 0.875em; direction: ltr; unicode-bidi: isolate; }
}
@page { margin: 2cm; }
`;
