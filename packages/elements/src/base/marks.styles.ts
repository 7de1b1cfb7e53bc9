import {css} from 'lit';

/** Footnote marks, and the sources that open in place. */
export default css`
  sup {
    font-size: 0.75em;
    line-height: 0;
    vertical-align: super;
    /* Repeated for marks in the page's own sentences, which no box of ours surrounds. */
    overflow-wrap: anywhere;
  }
  /* A word joiner keeps a mark from the start of a line. */
  sup::before {
    content: '\\2060';
  }
  /*
   * Targets are 24 pixels high. The padding goes upwards, into the line above: below the line it could make the page
   * around taller.
   */
  [part='mark'] {
    font: inherit;
    color: inherit;
    text-decoration: none;
    border: 0;
    min-block-size: 0;
    min-inline-size: 0;
    white-space: normal;
    padding-inline: 0.1em;
    padding-block: max(0.75em, 11px) 0.2em;
    scroll-margin-block: 4em;
  }
  /*
   * Browsers lay out a button as an inline block. The normal line height makes it as high as a link. The negative
   * margins leave almost none of that, so that the line of text stays as it is. A mark of more lines moves the text.
   */
  button[part='mark'] {
    line-height: normal;
    text-align: start;
    margin-block: calc(-0.6em - max(0.75em, 11px)) -0.8em;
  }
  [part='mark']:hover {
    text-decoration: underline;
  }
  [part='mark'][aria-expanded='true'] {
    text-decoration: underline;
  }
  [part='note'] {
    display: block;
    margin-block: 0.5em;
    padding: 0.6em 0.8em;
    border-inline-start: 3px solid currentColor;
    background-color: var(--_tint);
    font-size: 0.9em;
    font-weight: 400;
  }
  .noted {
    display: flex;
    gap: 0.6em;
  }
  .noted > :last-child {
    min-inline-size: 0;
    flex: 1;
  }
  .noted + .noted {
    margin-block-start: 0.6em;
  }
  .note-controls {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block-start: 0.6em;
  }
  .number {
    flex: none;
    font-variant-numeric: tabular-nums;
  }
  [part='source-title'] {
    font-weight: 600;
  }
  [part='source-title'] cite {
    font-style: normal;
  }
  /* Clips the dots at the start of lines: see sections/run.ts. */
  [part='source-facts'] {
    display: block;
    overflow: clip;
    overflow-clip-margin: 4px;
    font-size: 0.9375em;
  }
  /* WebKit would clip the lowest pixels of Arabic letters. */
  @supports not (overflow-clip-margin: 4px) {
    [part='source-facts'] {
      overflow-y: visible;
    }
  }
  .run {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    margin-inline-start: -1.2em;
  }
  .item {
    position: relative;
    min-inline-size: 0;
    padding-inline-start: 1.2em;
  }
  /* Links in neighbouring lines are at least 24px apart. */
  .item:has(a) {
    min-block-size: 24px;
  }
  /* Out of the line, so that no line breaks after it. */
  .dot {
    position: absolute;
    inset-inline-start: 0;
    inline-size: 1.2em;
    text-align: center;
  }
  @media (forced-colors: active) {
    [part='note'] {
      border-color: CanvasText;
    }
  }
`;
