import {css} from 'lit';

// Custom properties are read at the point of use, each with a fallback. Only longhands that load nothing read them.
export default css`
  :host {
    /* Keeps margins and floats inside, so that the page moves less when the campaign replaces its fallback. */
    display: flow-root;
  }
  :host([hidden]) {
    display: none;
  }
  /* The same layout before and after it is revealed, so that browsers keep it. */
  .prepared,
  .prepared > div {
    display: flow-root;
  }
  /*
   * Without a size, because the page may lay out the element's content in a row. It stays in the flow: browsers do not
   * anchor the scroll position when something enters the flow.
   */
  .coming {
    inline-size: 0;
    block-size: 0;
    overflow: clip;
    visibility: hidden;
  }
  :host(:is([theme='light'], [theme='dark'])) {
    color-scheme: light;
    color: var(--countersign-text-color, CanvasText);
    background-color: var(--countersign-background-color, Canvas);
    padding: var(--countersign-gap, 1em);
  }
  :host([theme='dark']) {
    color-scheme: dark;
  }
  .base,
  [part='note'],
  [part='load'] {
    --_line: color-mix(in srgb, currentColor 25%, transparent);
    --_tint: color-mix(in srgb, currentColor 6%, transparent);
    --_gap: var(--countersign-gap, 1em);
  }
  /* Not on the host element: there the page's rules win, and the page's own content inside would inherit these. */
  .base,
  [part='note'],
  [part='load'],
  #partner {
    line-height: var(--countersign-line-height, 1.4);
    text-align: start;
    text-indent: 0;
    text-transform: none;
    letter-spacing: normal;
    word-spacing: normal;
    white-space: normal;
    word-break: normal;
    overflow-wrap: anywhere;
    quotes: auto;
  }
  /*
   * A document's text cannot paint outside these boxes, except for the width of a focus outline. The partner's words
   * are in none of them.
   */
  .base,
  [part='closing'],
  [part='note'],
  [part='load'] {
    overflow: clip;
    overflow-clip-margin: 6px;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    margin-block: 0 0.5em;
    font-family: var(--countersign-heading-font-family, inherit);
    font-size: var(--countersign-heading-size, 1.25em);
    font-weight: 700;
    line-height: 1.25;
    text-wrap: balance;
  }
  p,
  ul,
  ol,
  dl,
  dd,
  figure,
  blockquote {
    margin: 0;
    padding: 0;
  }
  /* Lines of text stay readable, and the lines between sections are as long as they. */
  .base,
  [part='note'],
  [part='load'],
  [part='partner'] {
    max-inline-size: 46em;
  }
  ul,
  ol {
    list-style: none;
  }
  /*
   * Replies and sources call a demand by its number. Screen readers hear its place in the list: of a counter in a title
   * Chromium gives them the dot alone.
   */
  ol {
    counter-reset: cs-demand;
  }
  li:is([part='demand'], [part='overview-demand']) {
    counter-increment: cs-demand;
  }
  ol > li:not(:only-child) [part='demand-title']::before {
    content: counter(cs-demand) '. ' / '';
  }
  a {
    color: var(--countersign-link-color, inherit);
    text-decoration-line: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.15em;
  }
  a:hover {
    text-decoration-thickness: 2px;
  }
  :host(:focus-visible),
  :focus-visible {
    outline: 2px solid currentColor;
    outline-offset: 2px;
  }
  /* WebKit clips outlines, and the lowest pixels of Arabic letters in the last line, at the edge of the box. */
  @supports not (overflow-clip-margin: 6px) {
    :focus-visible {
      outline-offset: -2px;
    }
    .base {
      padding-block-end: 0.25em;
      margin-block-end: -0.25em;
    }
  }
  .unbroken {
    white-space: nowrap;
  }
  cite {
    font-style: italic;
  }
  :is(cite, q, em):is(:lang(ar), :lang(he), :lang(fa), :lang(ur)) {
    font-style: normal;
  }
  del {
    text-decoration-line: line-through;
  }
  ins {
    text-decoration-line: none;
  }
  button {
    font: inherit;
    color: inherit;
    background-color: transparent;
    border: 1px solid var(--_line);
    border-radius: 0.25em;
    padding-block: 0.15em;
    padding-inline: 0.6em;
    min-block-size: 24px;
    min-inline-size: 24px;
    cursor: pointer;
  }
  [part='load'] {
    margin-block-end: var(--_gap);
    font-size: 0.875em;
  }
  [part='load-button'] {
    display: block;
    margin-block-end: 0.5em;
    padding-block: 0.5em;
    padding-inline: 1em;
    border-color: currentColor;
    font-weight: 600;
    text-align: start;
  }
  [aria-disabled='true'] {
    opacity: 0.6;
    cursor: default;
  }
  summary {
    cursor: pointer;
    inline-size: fit-content;
    min-block-size: 24px;
    padding-block: 0.1em;
    text-decoration: underline dotted var(--_line);
    text-underline-offset: 0.2em;
  }
  /* Prose in the other direction begins on its own side, on a line of its own. */
  [dir='rtl'] :is(p, dd, del, ins) > span[dir='ltr'],
  [dir='ltr'] :is(p, dd, del, ins) > span[dir='rtl'] {
    display: block;
    /* Repeated, because a list item takes its side from its parent. */
    text-align: start;
  }
  @media print {
    ::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    /* Paper is white, whatever the colours of the page. */
    :host(:is([theme='light'], [theme='dark'])),
    .base {
      color-scheme: light;
      color: CanvasText;
      background-color: Canvas;
    }
    a {
      color: inherit;
    }
    [part$='-links'] a::after,
    :is([part='source-title'], [part='source-facts'], [part='closing'] > :last-child) a::after {
      content: ' <' attr(href) '>';
      font-size: 0.875em;
    }
    /* A disclosure cannot be opened on paper. */
    summary {
      display: block;
      text-decoration-line: none;
    }
    /* Buttons with a part stay: they are marks of sources without an address. */
    button:not([part]),
    [part='load'],
    .note-controls {
      display: none;
    }
    h1,
    h2,
    h3,
    h4,
    h5,
    h6 {
      break-after: avoid-page;
    }
  }
`;
